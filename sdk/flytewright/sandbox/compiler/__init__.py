"""Checks tasks and workflows as Flyte's compiler does and builds the closures that are executed."""
