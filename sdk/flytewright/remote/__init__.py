"""Registering, launching and following on a Flyte backend."""
