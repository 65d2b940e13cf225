"""The container engine of this machine, called as its command line."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from ..errors import ValidationError

ENGINES = ("docker", "podman", "nerdctl")
ENGINE_VARIABLE = "FLYTE_CONTAINER_ENGINE"
"""The environment variable that names the engine's program."""
_ABSENT = ("no such manifest", "no such image", "not found", "manifest unknown", "name unknown", "not known")


def engine_program() -> str | None:
    """The path of the engine's program, None when there is none."""
    named = os.environ.get(ENGINE_VARIABLE)
    return next((path for name in ([named] if named else ENGINES) if (path := shutil.which(name))), None)


def require_engine(purpose: str) -> str:
    """The engine's program; `ValidationError` saying what cannot be done when there is none, or it does not answer."""
    program = engine_program()
    if program is None:
        raise ValidationError(
            f"{purpose} takes a container engine, and there is none: "
            f"install docker or podman, or name the program in {ENGINE_VARIABLE}"
        )
    answer = subprocess.run([program, "version"], capture_output=True, text=True, check=False)
    if answer.returncode:
        reason = (answer.stderr.strip() or answer.stdout.strip()).splitlines()[-1:]
        raise ValidationError(f"{purpose} takes a container engine, and {program} does not answer: {''.join(reason)}")
    return program


def image_exists(name: str, *, remote: bool) -> bool | None:
    """Whether an image is in its registry, or on this machine; None when that cannot be told."""
    program = engine_program()
    if program is None:
        return None
    question = ["manifest", "inspect", name] if remote else ["image", "inspect", name]
    answer = subprocess.run([program, *question], capture_output=True, text=True, check=False)
    if answer.returncode == 0:
        return True
    return False if any(each in answer.stderr.lower() for each in _ABSENT) else None


def run_engine(program: str, arguments: list[str], *, folder: Path | None = None) -> str:
    """What the engine prints; `ValidationError` with its last words when it fails."""
    answer = subprocess.run([program, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    if answer.returncode:
        words = "\n".join((answer.stderr or answer.stdout).strip().splitlines()[-20:])
        raise ValidationError(f"{program} {arguments[0]} failed with exit code {answer.returncode}:\n{words}")
    return answer.stdout
