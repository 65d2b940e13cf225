"""Moves the project to another release of its IDL, and reports what that changes for whom."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zlib
from dataclasses import dataclass
from email.parser import Parser
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from .generate import replace_trees, write_files
from .project import LAYOUT, PREFIX, Project, render_idl
from .report import Change, as_json, as_markdown, compare
from .schema import Api, read_api
from .sources import Pin, SourceError, compile_folder, download, fetch, in_import_order, read_wheel, sha256_of

REPORTS = Path("docs") / "idl"
"""Where reports are kept, below the root of the project."""


@dataclass(frozen=True)
class Bump:
    """Another release, ready to be taken over."""

    old: Pin
    new: Pin
    protos: dict[str, str]
    lock: str
    generated: dict[str, str]
    changes: list[Change]
    findings: list[str]
    """What is left to change by hand: what mypy says of ``sdk/`` and ``cli/`` against the new code, and what
    ``idl/descriptions.toml`` describes that is no more."""

    @property
    def title(self) -> str:
        """``flyteidl 1.16.7 to 1.16.8``"""
        return f"{self.new.distribution} {self.old.version} to {self.new.version}"

    def report(self, form: str) -> str:
        """The report, as ``markdown`` for people or as ``json`` for programs."""
        write = as_json if form == "json" else as_markdown
        return write(self.title, self.changes, self.findings)

    def apply(self, project: Project, form: str = "markdown") -> Path:
        """Write ``idl/``, the lock, ``generated/`` and the report, or leave all as it is; gives the report's path."""
        suffix = "json" if form == "json" else "md"
        report = project.root / REPORTS / f"{self.old.version}-{self.new.version}.{suffix}"
        before = report.read_bytes() if report.exists() else None
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text(self.report(form), encoding="utf-8")
        try:
            replace_trees({project.idl: project.idl_tree(self.protos, self.lock), project.generated: self.generated})
        except BaseException:
            if before is None:
                report.unlink()
            else:
                report.write_bytes(before)
            raise
        return report


def prepare(project: Project, version: str, sha256: str | None = None) -> Bump:
    """Download, verify, render, generate and check another release; nothing of the project is changed."""
    old, *others = project.pins()
    if version == old.version:
        raise SourceError(f"idl/ is of {old.requirement} already")
    with tempfile.TemporaryDirectory() as scratch:
        wheel = download(old.distribution, version, Path(scratch))
        verify(wheel, old.distribution, version, sha256)
        new = Pin(old.distribution, version, sha256_of(wheel))
        files = {name: file for pin in others for name, file in fetch(pin).items()} | read_wheel(wheel)
    protos = render_idl(files, new)
    api = _api_of(protos)
    generated = project.generate(api)
    return Bump(
        old=old,
        new=new,
        protos=protos,
        lock=relock(project.lock_text(), old, new),
        generated=generated,
        changes=compare(project.api(), api, PREFIX),
        findings=type_findings(project, generated) + project.stray_descriptions(api),
    )


def verify(wheel: Path, distribution: str, version: str, sha256: str | None) -> None:
    """Check that a wheel is the release that was asked for, and has the digest that was given, if one was."""
    if sha256 is not None and sha256_of(wheel) != sha256:
        raise SourceError(f"{wheel.name} has sha256 {sha256_of(wheel)}, not {sha256}")
    try:
        with ZipFile(wheel) as archive:
            (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
            broken = archive.testzip()
            metadata = Parser().parsestr(archive.read(name).decode())
    except (BadZipFile, ValueError, zlib.error) as error:
        raise SourceError(f"{wheel.name} is damaged: {error}") from error
    if broken is not None:
        raise SourceError(f"{wheel.name} is damaged: {broken} is not what its checksum says")
    said = (re.sub(r"[-_.]+", "-", metadata["Name"] or "").lower(), metadata["Version"])
    if said != (distribution, version):
        raise SourceError(f"{wheel.name} says that it is {said[0]} {said[1]}, not {distribution} {version}")


def relock(lock: str, old: Pin, new: Pin) -> str:
    """The lock file with one pin moved; comments and the other pins stay."""
    was = f'version = "{old.version}"\nsha256 = "{old.sha256}"'
    if was not in lock:
        raise SourceError(
            f"the lock file does not have the version and sha256 of {old.distribution} one below the other"
        )
    return lock.replace(was, f'version = "{new.version}"\nsha256 = "{new.sha256}"')


def _api_of(protos: dict[str, str]) -> Api:
    with tempfile.TemporaryDirectory() as scratch:
        write_files(protos, Path(scratch))
        return read_api(in_import_order(compile_folder(Path(scratch))))


def type_findings(project: Project, generated: dict[str, str]) -> list[str]:
    """What mypy says of the hand-written packages when `generated` is the generated one."""
    with tempfile.TemporaryDirectory() as scratch:
        write_files(generated, Path(scratch) / LAYOUT.package)
        config = project.root / "pyproject.toml"
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            str(config),
            "--no-error-summary",
            "--cache-dir",
            os.devnull,
        ]
        done = subprocess.run(
            [*command, "-p", "flytewright", "-p", "flytewright_cli"],
            cwd=project.root,
            env={**os.environ, "MYPYPATH": scratch},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode not in (0, 1):
        raise SourceError(f"mypy cannot run: {done.stderr.strip() or done.stdout.strip()}")
    return [line for line in done.stdout.splitlines() if ": error: " in line and not line.startswith(scratch)]
