"""Files and folders, on their own and within others."""

# the spellings are those that flytekit 1.16 understands
# ruff: noqa: UP006, UP007, UP035, UP045, F821
# mypy: disable-error-code="name-defined, misc, valid-type, type-arg"

from __future__ import annotations

import os
import tempfile
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Dict, List, Optional, TextIO, Union

from pydantic import BaseModel

from flytewright import FlyteDirectory, FlyteFile, HashMethod
from flytewright.core.annotation import FlyteAnnotation
from flytewright.types.directory import TensorboardLogs
from flytewright.types.file import CSVFile, FileExt, HTMLPage, JSONLFile, PDFFile, PNGImageFile, PythonPickledFile
from tests.peer.tables.case import Case, Step

Tar = Annotated[str, FileExt("tar.gz")]


@dataclass
class Holder:
    file: FlyteFile
    folder: FlyteDirectory


@dataclass
class Optionals:
    file: Optional[FlyteFile] = None
    files: List[FlyteFile] = field(default_factory=list)
    named: Dict[str, FlyteFile] = field(default_factory=dict)


class Model(BaseModel):
    file: FlyteFile
    folder: FlyteDirectory


class Models(BaseModel):
    files: List[FlyteFile]
    maybe: Optional[FlyteFile] = None


def path(name: str = "report.txt", content: str = "of the file") -> str:
    """A file that is there."""
    file = Path(tempfile.mkdtemp(), name)
    file.write_bytes(content.encode("latin-1"))
    return str(file)


def folder(name: str = "parts") -> str:
    """A folder that is there."""
    found = Path(tempfile.mkdtemp(), name)
    (found / "sub").mkdir(parents=True)
    (found / "a.txt").write_text("a")
    (found / "sub/b.txt").write_text("b")
    return str(found)


def name_of(file: Any) -> str:
    return f"hash of {Path(os.fspath(file)).name}"


NO_STREAM: Mapping[Step, str] = {"literal": "Expected value of type <class 'typing.(Text|Binary)IO'>"}
NO_TEXT: Mapping[Step, str] = {"type": "no attribute", "literal": "no attribute", "reads ours": "must be a class"}

CASES: dict[str, Case] = {
    "file": Case(FlyteFile, lambda: FlyteFile(path())),
    "file of a path": Case(FlyteFile, path),
    "file of a Path": Case(FlyteFile, lambda: Path(path())),
    "file kept where it is": Case(FlyteFile, lambda: FlyteFile(path(), remote_path=False)),
    "file with an odd name": Case(FlyteFile, lambda: FlyteFile(path("ä b,c.txt"))),
    "file of bytes": Case(FlyteFile, lambda: FlyteFile(path("empty", ""))),
    "path": Case(os.PathLike, path),
    "path of text": Case(os.PathLike[str], path, differs=NO_TEXT),
    "csv": Case(FlyteFile["csv"], lambda: path("a.csv")),
    "csv file": Case(CSVFile, lambda: path("a.csv")),
    "html": Case(HTMLPage, lambda: path("a.html", "<html></html>")),
    "json lines file": Case(JSONLFile, lambda: path("a.jsonl")),
    "pdf": Case(PDFFile, lambda: path("a.pdf", "%PDF-1.4\n")),
    "png": Case(PNGImageFile, lambda: path("a.png", "\x89PNG\r\n\x1a\n")),
    "pickled file": Case(PythonPickledFile, lambda: path("a.pkl")),
    "tar": Case(FlyteFile[Tar], lambda: path("a.tar.gz")),
    "own extension": Case(FlyteFile[typing.TypeVar("own")], lambda: path("a.own")),
    "hashed file": Case(Annotated[FlyteFile, HashMethod(name_of)], path),
    "file with facts": Case(Annotated[FlyteFile, FlyteAnnotation({"k": "v"})], path),
    "optional file": Case(Optional[FlyteFile], lambda: FlyteFile(path())),
    "optional file without": Case(Optional[FlyteFile], lambda: None),
    "list of files": Case(list[FlyteFile], lambda: [FlyteFile(path("a")), FlyteFile(path("b"))]),
    "list of csv": Case(list[FlyteFile["csv"]], lambda: [FlyteFile["csv"](path("a.csv"))]),
    "dict of files": Case(dict[str, FlyteFile], lambda: {"k": FlyteFile(path())}),
    "union with a file": Case(Union[FlyteFile, int], lambda: FlyteFile(path())),
    "folder": Case(FlyteDirectory, lambda: FlyteDirectory(folder())),
    "folder of a path": Case(FlyteDirectory, folder),
    "folder with a format": Case(FlyteDirectory["csv"], folder),
    "board": Case(TensorboardLogs, folder),
    "optional folder": Case(Optional[FlyteDirectory], lambda: FlyteDirectory(folder())),
    "list of folders": Case(list[FlyteDirectory], lambda: [FlyteDirectory(folder())]),
    "dict of folders": Case(dict[str, FlyteDirectory], lambda: {"k": FlyteDirectory(folder())}),
    "text stream": Case(TextIO, lambda: Path(path()).open(), differs=NO_STREAM),  # noqa: SIM115
    "binary stream": Case(BinaryIO, lambda: Path(path()).open("rb"), differs=NO_STREAM),  # noqa: SIM115
    "dataclass of files": Case(Holder, lambda: Holder(FlyteFile(path()), FlyteDirectory(folder()))),
    "dataclass of optional files": Case(
        Optionals, lambda: Optionals(FlyteFile(path()), [FlyteFile(path("a"))], {"k": FlyteFile(path("b"))})
    ),
    "dataclass without files": Case(Optionals, Optionals),
    "model of files": Case(Model, lambda: Model(file=FlyteFile(path=path()), folder=FlyteDirectory(path=folder()))),
    "model of lists of files": Case(Models, lambda: Models(files=[FlyteFile(path=path())])),
}
"""By name."""
