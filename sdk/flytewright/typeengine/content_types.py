"""What the first bytes of a file say of its format, where they contradict the format of its type."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from ..errors import ValueMismatchError

SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"%PDF-": "application/pdf",
    b"PK\x03\x04": "application/zip",
    b"\x1f\x8b": "application/gzip",
    b"PAR1": "application/vnd.apache.parquet",
    b"\x89HDF\r\n\x1a\n": "application/x-hdf5",
}
"""How files of these types begin."""

SIGNED = frozenset(SIGNATURES.values()) - {"application/gzip"}  # which also is what ``tar.gz`` says
OWN_NAMES = {"parquet": "application/vnd.apache.parquet", "hdf5": "application/x-hdf5", "jsonl": "text/plain"}
LONGEST = max(map(len, SIGNATURES))


def check_content(path: Path, extension: str) -> None:
    """Refuse a file that is plainly not of the format `extension`; formats and files without a mark are taken."""
    if not extension:
        return
    expected = OWN_NAMES.get(extension) or mimetypes.guess_type(f"x.{extension}")[0]
    if expected is None:
        return
    with path.open("rb") as file:
        start = file.read(LONGEST)
    found = next((kind for mark, kind in SIGNATURES.items() if start.startswith(mark)), None)
    if found == expected or (found is None and (expected not in SIGNED or not start)):
        return
    if expected in SIGNED or expected.startswith("text/") or expected == "application/json":
        raise ValueMismatchError(
            f"{str(path)!r} is not a file of the format {extension!r}: "
            f"expected {expected}, got {found or 'something else'}"
        )
