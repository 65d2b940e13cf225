"""Rule for ``TextIO`` and ``BinaryIO``: files that are open already."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import IO, Any, BinaryIO, TextIO

from .blobs import file_plan
from .plan import Plan, PlanFor, mismatch

FORMATS = {TextIO: "text/plain", BinaryIO: "application/octet-stream"}


class StreamRule:
    """What a stream still holds is one file; the task that takes it gets it open, at its beginning."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if hint not in (TextIO, BinaryIO):
            return None
        text = hint is TextIO

        def check(value: Any) -> None:
            readable = callable(getattr(value, "read", None))
            if not readable or isinstance(value, io.TextIOBase) != text:
                raise mismatch("a text stream" if text else "a binary stream", value)

        def save(value: IO[Any], path: Path) -> None:
            with path.open("w" if text else "wb", encoding="utf-8" if text else None) as target:
                shutil.copyfileobj(value, target)

        return file_plan(
            hint,
            format=FORMATS[hint],
            tag=hint.__name__,
            check=check,
            save=save,
            load=lambda path: path.open(encoding="utf-8") if text else path.open("rb"),
            wanted=lambda format: True,  # noqa: A006 - any file can be read as a stream
        )
