"""Where an IDL may come from, and what is refused with one clear line."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import Edition, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet

from flytewright_codegen.schema import UnsupportedIdlError, read_api
from flytewright_codegen.sources import (
    SourceError,
    compile_folder,
    in_import_order,
    read_descriptor_set,
    read_wheel,
    sha256_of,
)

DESCRIPTOR = FileDescriptorProto(name="a/b.proto", package="a", syntax="proto3", dependency=["a/base.proto"])
BASE = FileDescriptorProto(name="a/base.proto", package="a", syntax="proto3")

MODULE = """
from google.protobuf import descriptor_pool
raise SystemExit("this module was run")
DESCRIPTOR = descriptor_pool.Default().AddSerializedFile({data!r})
"""
OLD_MODULE = """
import a_module_that_does_not_exist
DESCRIPTOR = _descriptor.FileDescriptor(name="a/base.proto", package="a", serialized_pb={data!r})
"""


def wheel(path: Path, modules: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in modules.items():
            archive.writestr(name, text)
    return path


def test_descriptors_are_read_from_a_wheel_without_running_anything_of_it(tmp_path: Path) -> None:
    path = wheel(
        tmp_path / "a-1-py3-none-any.whl",
        {
            "a/b_pb2.py": MODULE.format(data=DESCRIPTOR.SerializeToString()),
            "a/base_pb2.py": OLD_MODULE.format(data=BASE.SerializeToString()),
            "a/__init__.py": "raise SystemExit('this module was run')",
            "a/b_pb2_grpc.py": "raise SystemExit('this module was run')",
            "a/empty_pb2.py": "x = 1",
        },
    )
    assert read_wheel(path) == {"a/b.proto": DESCRIPTOR, "a/base.proto": BASE}


def test_files_come_after_what_they_import() -> None:
    ordered = in_import_order({"a/b.proto": DESCRIPTOR, "a/base.proto": BASE})
    assert [file.name for file in ordered] == ["a/base.proto", "a/b.proto"]


def test_a_file_that_is_no_zip_is_no_wheel(tmp_path: Path) -> None:
    path = tmp_path / "a-1-py3-none-any.whl"
    path.write_bytes(b"not a zip")
    with pytest.raises(SourceError, match="^a-1-py3-none-any.whl is not a wheel: File is not a zip file$"):
        read_wheel(path)


def test_a_wheel_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = wheel(tmp_path / "a.whl", {"a/b_pb2.py": MODULE.format(data=DESCRIPTOR.SerializeToString())})
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(SourceError, match="a.whl is not a wheel"):
        read_wheel(path)


def test_a_wheel_with_a_damaged_member_is_refused(tmp_path: Path) -> None:
    path = wheel(tmp_path / "a.whl", {"a/b_pb2.py": MODULE.format(data=DESCRIPTOR.SerializeToString())})
    path.write_bytes(path.read_bytes().replace(b"descriptor_pool", b"descriptor_pond", 1))
    with pytest.raises(SourceError, match="a.whl is not a wheel: Bad CRC-32"):
        read_wheel(path)


def test_a_wheel_without_descriptors_is_refused(tmp_path: Path) -> None:
    path = wheel(tmp_path / "a.whl", {"a/__init__.py": ""})
    with pytest.raises(SourceError, match="a.whl holds no _pb2.py module with a descriptor"):
        read_wheel(path)


def test_a_module_that_is_not_python_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"a.whl/a/b_pb2.py is not Python: "):
        read_wheel(wheel(tmp_path / "a.whl", {"a/b_pb2.py": "def"}))


def test_bytes_that_are_no_descriptor_are_refused(tmp_path: Path) -> None:
    path = wheel(tmp_path / "a.whl", {"a/b_pb2.py": MODULE.format(data=b"\xff\xff")})
    with pytest.raises(SourceError, match=r"a.whl/a/b_pb2.py carries no file descriptor: "):
        read_wheel(path)


def test_a_folder_of_proto_files_brings_its_comments(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "m.proto").write_text(
        'syntax = "proto3";\npackage m;\nimport "google/protobuf/any.proto";\n// What it is.\n'
        "message M {\n  // Its size.\n  int32 size = 1;\n  google.protobuf.Any any = 2; // Behind it.\n}\n",
        encoding="utf-8",
    )
    files = compile_folder(tmp_path)
    message = read_api(in_import_order(files)).messages["m.M"]
    assert message.comment == "What it is."
    assert [field.comment for field in message.fields] == ["Its size.", "Behind it."]
    assert not files["google/protobuf/any.proto"].source_code_info.location


def test_a_folder_without_proto_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no .proto file"):
        compile_folder(tmp_path)


def test_what_protoc_says_of_a_folder_is_passed_on(tmp_path: Path) -> None:
    (tmp_path / "m.proto").write_text('syntax = "proto3"; message M { Missing x = 1; }', encoding="utf-8")
    with pytest.raises(SourceError, match=r'm.proto:1:\d+: "Missing" is not defined'):
        compile_folder(tmp_path)


def test_a_descriptor_set_is_a_source(tmp_path: Path) -> None:
    path = tmp_path / "set.bin"
    path.write_bytes(FileDescriptorSet(file=[BASE, DESCRIPTOR]).SerializeToString())
    assert read_descriptor_set(path) == {"a/base.proto": BASE, "a/b.proto": DESCRIPTOR}


def test_a_file_that_is_no_descriptor_set_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "set.bin"
    path.write_bytes(b"\xff\xff")
    with pytest.raises(SourceError, match="set.bin is not a FileDescriptorSet"):
        read_descriptor_set(path)
    with pytest.raises(SourceError, match="none.bin is not a FileDescriptorSet: .*No such file"):
        read_descriptor_set(tmp_path / "none.bin")


def test_proto2_and_editions_are_refused() -> None:
    old = FileDescriptorProto(name="old.proto")
    new = FileDescriptorProto(name="new.proto", syntax="editions", edition=Edition.EDITION_2023)
    api = read_api([old, new])
    with pytest.raises(UnsupportedIdlError, match="old.proto: it is proto2; this generator renders proto3"):
        api.with_what_they_use(["old.proto"])
    with pytest.raises(UnsupportedIdlError, match="new.proto: it is of an edition .*; this generator renders proto3"):
        api.with_what_they_use(["new.proto"])


def test_groups_are_refused() -> None:
    file = FileDescriptorProto(name="g.proto", syntax="proto3")
    file.message_type.add(name="M").field.add(name="g", number=1, type=FieldDescriptorProto.TYPE_GROUP)
    with pytest.raises(UnsupportedIdlError, match="g.proto: M.g is a group"):
        read_api([file]).with_what_they_use(["g.proto"])


def test_the_digest_is_sha256(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    assert sha256_of(tmp_path / "f") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
