"""Where things are in this checkout."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
IDL = ROOT / "idl"
SOURCE_ROOTS = {
    "flytewright_codegen": ROOT / "codegen",
    "flytewright_idl": ROOT / "generated",
    "flytewright": ROOT / "sdk",
    "flytewright_cli": ROOT / "cli",
}
"""The folder that holds each import package."""
