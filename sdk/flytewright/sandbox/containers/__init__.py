"""Containers of any image: their inputs and outputs are files, by the rules of Flyte's copilot."""
