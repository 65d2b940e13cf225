"""Inputs become files of a container, and the files that it leaves become outputs."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest
import yaml

from flytewright.sandbox.containers.inputs import InputError, Spot, lay_out
from flytewright.sandbox.containers.outputs import OutputError, take_outputs
from flytewright.storage.store import FileSystemStore
from flytewright_idl.core import (
    Blob,
    BlobMetadata,
    BlobType,
    BlobTypeBlobDimensionality,
    DataLoadingConfigLiteralMapFormat,
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralType,
    Scalar,
    SchemaType,
    SimpleType,
    StructuredDataset,
    Union,
    Void,
)
from flytewright_idl.google.protobuf import Struct
from tests.sandbox.build import INT, STR, integer, integers, literals, text, variables

pytestmark = pytest.mark.anyio

STORE = FileSystemStore()
JSON, YAML, PROTO = (
    DataLoadingConfigLiteralMapFormat.JSON,
    DataLoadingConfigLiteralMapFormat.YAML,
    DataLoadingConfigLiteralMapFormat.PROTO,
)
SINGLE, MULTIPART = BlobTypeBlobDimensionality.SINGLE, BlobTypeBlobDimensionality.MULTIPART


def blob(uri: object, shape: BlobTypeBlobDimensionality = SINGLE) -> Literal:
    return Literal(scalar=Scalar(blob=Blob(uri=str(uri), metadata=BlobMetadata(type=BlobType(dimensionality=shape)))))


async def laid(folder: Path, form: DataLoadingConfigLiteralMapFormat = JSON, /, **given: Literal) -> Path:
    await lay_out(literals(**given), Spot(folder / "in", PurePosixPath("/var/inputs")), form, STORE)
    return folder / "in"


async def test_each_input_is_a_file_and_all_are_one(tmp_path: Path) -> None:
    (tmp_path / "source").write_text("content")
    given = {
        "n": integer(7),
        "name": text("é"),
        "numbers": integers(1, 2),
        "table": Literal(map=literals(a=integer(1))),
        "file": blob(tmp_path / "source"),
        "struct": Literal(scalar=Scalar(generic=Struct.from_dict({"a": [1.5, None]}))),
        "maybe": Literal(scalar=Scalar(union=Union(value=Literal(scalar=Scalar(none_type=Void())), type=INT))),
    }
    folder = await laid(tmp_path, **given)
    assert (folder / "n").read_text() == "7"
    assert (folder / "name").read_text() == "é"
    assert [(folder / "numbers" / each).read_text() for each in ("0", "1")] == ["1", "2"]
    assert (folder / "table" / "a").read_text() == "1"
    assert (folder / "file").read_text() == "content"
    assert json.loads((folder / "struct").read_text()) == {"a": [1.5, None]}
    assert (folder / "maybe").read_text() == "null"
    assert json.loads((folder / "inputs.json").read_text()) == {
        "n": 7,
        "name": "é",
        "numbers": [1, 2],
        "table": {"a": 1},
        "file": "/var/inputs/file",
        "struct": {"a": [1.5, None]},
        "maybe": None,
    }
    told = LiteralMap.parse((folder / "inputs.pb").read_bytes()).literals
    assert told == {**given, "file": blob("/var/inputs/file")}


async def test_a_folder_is_brought_with_all_that_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "source" / "deep").mkdir(parents=True)
    (tmp_path / "source" / "deep" / "a").write_text("1")
    folder = await laid(tmp_path, data=blob(tmp_path / "source", MULTIPART))
    assert (folder / "data" / "deep" / "a").read_text() == "1"


async def test_all_inputs_together_are_in_the_form_that_is_asked_for(tmp_path: Path) -> None:
    folder = await laid(tmp_path, YAML, x=integer(1))
    assert yaml.safe_load((folder / "inputs.yaml").read_text()) == {"x": 1}
    assert not (folder / "inputs.json").exists()
    folder = await laid(tmp_path / "other", PROTO, x=integer(1))
    assert sorted(each.name for each in folder.iterdir()) == ["inputs.pb", "x"]


async def test_what_can_be_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="frame: a structured_dataset cannot be a file for a container"):
        await laid(tmp_path, frame=Literal(scalar=Scalar(structured_dataset=StructuredDataset(uri="x"))))
    with pytest.raises(InputError, match="0: a literal without a value cannot be a file"):
        await laid(tmp_path / "other", xs=Literal(collection=LiteralCollection(literals=[Literal()])))


# Outputs


BLOB = LiteralType(blob=BlobType())


async def taken(folder: Path, /, **types: LiteralType) -> dict[str, Literal]:
    return (await take_outputs(variables(**types), folder, str(folder / "raw"), STORE)).literals


async def test_files_become_outputs_of_their_types(tmp_path: Path) -> None:
    (tmp_path / "n").write_text(" 17\n")
    (tmp_path / "s").write_text("some text\n")
    (tmp_path / "file").write_text("content")
    (tmp_path / "folder" / "deep").mkdir(parents=True)
    (tmp_path / "folder" / "deep" / "a").write_text("1")
    (tmp_path / "struct").write_text('{"a": 1}')
    found = await taken(tmp_path, n=INT, s=STR, file=BLOB, folder=BLOB, struct=LiteralType(simple=SimpleType.STRUCT))
    raw = tmp_path / "raw"
    assert found == {
        "n": integer(17),
        "s": text("some text"),
        "file": blob(raw / "file"),
        "folder": blob(raw / "folder", MULTIPART),
        "struct": Literal(scalar=Scalar(generic=Struct.from_dict({"a": 1}))),
    }
    assert (raw / "file").read_text() == "content"
    assert (raw / "folder" / "deep" / "a").read_text() == "1"


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        (None, INT, "the container has left no output 'x'"),
        ("many", INT, "output 'x': 'many' is no integer"),
        ("x" * 1025, STR, r"output 'x': maximum allowed filesize is \[1024\], but found \[1025\]"),
        ("{", LiteralType(simple=SimpleType.STRUCT), "output 'x': "),
        ("1", LiteralType(schema=SchemaType()), "output 'x' is of type .*, which no file of a container can be"),
    ],
)
async def test_what_is_no_output_says_which_and_why(
    tmp_path: Path, content: str | None, kind: LiteralType, said: str
) -> None:
    if content is not None:
        (tmp_path / "x").write_text(content)
    with pytest.raises(OutputError, match=said):
        await taken(tmp_path, x=kind)


async def test_a_folder_is_no_number(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(OutputError, match=r"output 'x': expected file for type \[INTEGER\], found dir"):
        await taken(tmp_path, x=INT)


async def test_an_error_that_the_container_has_left_counts(tmp_path: Path) -> None:
    (tmp_path / "_ERROR").write_text("no such table")
    with pytest.raises(OutputError, match="User Error: no such table"):
        await taken(tmp_path)
