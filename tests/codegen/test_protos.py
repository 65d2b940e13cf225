"""Rendered ``.proto`` text compiles back to the descriptors that it was rendered from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorProto

from flytewright_codegen.generate import write_files
from flytewright_codegen.protos import render_protos
from flytewright_codegen.schema import UnsupportedIdlError
from flytewright_codegen.sources import compile_folder
from tests.support.official import official_files
from tests.support.project import IDL


@pytest.fixture(scope="module")
def idl() -> dict[str, FileDescriptorProto]:
    """The descriptors that protoc makes of idl/."""
    return without_source(compile_folder(IDL))


def without_source(files: dict[str, FileDescriptorProto]) -> dict[str, FileDescriptorProto]:
    for file in files.values():
        file.ClearField("source_code_info")
    return files


def test_the_idl_has_every_file_of_the_installed_flyteidl(idl: dict[str, FileDescriptorProto]) -> None:
    assert {name for name in idl if name.startswith("flyteidl/")} == set(official_files())


@pytest.mark.parametrize("name", official_files())
def test_the_text_of_the_idl_compiles_to_the_descriptors_of_the_wheel(
    idl: dict[str, FileDescriptorProto], name: str
) -> None:
    assert idl[name] == FileDescriptorProto.FromString(official_files()[name].serialized_pb)


def test_everything_that_proto3_can_say_is_rendered(
    kinds_files: dict[str, FileDescriptorProto], tmp_path: Path
) -> None:
    files = without_source(
        {name: FileDescriptorProto.FromString(f.SerializeToString()) for name, f in kinds_files.items()}
    )
    own = [name for name in files if name.startswith("kinds/")]
    texts = render_protos(own, files, "Rendered.")
    write_files(texts, tmp_path)
    again = without_source(compile_folder(tmp_path))
    assert {name: again[name] for name in own} == {name: files[name] for name in own}
    assert all(text.startswith("// Rendered.\n\n") for text in texts.values())


def test_rendering_is_deterministic(kinds_files: dict[str, FileDescriptorProto]) -> None:
    own = [name for name in kinds_files if name.startswith("kinds/")]
    backwards = dict(reversed(kinds_files.items()))
    assert render_protos(own, kinds_files) == render_protos(own, backwards)


def test_options_of_the_idls_own_survive(tmp_path: Path) -> None:
    (tmp_path / "o.proto").write_text(OPTIONS, encoding="utf-8")
    files = without_source(compile_folder(tmp_path))
    text = render_protos(["o.proto"], files)["o.proto"]
    assert re.findall('key: "(.)"', text) == ["a", "b", "c", "d"]  # whatever order protobuf keeps them in
    (tmp_path / "o.proto").write_text(text, encoding="utf-8")
    assert without_source(compile_folder(tmp_path))["o.proto"] == files["o.proto"]


def test_braces_without_options_survive(tmp_path: Path) -> None:
    text = 'syntax = "proto3"; message M {} service S { rpc A(M) returns (M) {} rpc B(M) returns (M); }'
    (tmp_path / "s.proto").write_text(text, encoding="utf-8")
    files = without_source(compile_folder(tmp_path))
    (tmp_path / "s.proto").write_text(render_protos(["s.proto"], files)["s.proto"], encoding="utf-8")
    assert without_source(compile_folder(tmp_path)) == files
    assert [method.HasField("options") for method in files["s.proto"].service[0].method] == [True, False]


OPTIONS = r"""
syntax = "proto3";
package o;
import "google/protobuf/descriptor.proto";
import public "google/protobuf/timestamp.proto";
option java_package = "a.b";
option (note) = { text: "a \"quoted\" line\n\001", level: HIGH, weights: [1.5, -2],
  tags { key: "a" value: 5 } tags { key: "b" value: 6 } tags { key: "c" value: 7 } tags { key: "d" value: 8 } };
enum Level { LOW = 0; HIGH = 1 [(mark) = true]; }
message Note { string text = 1; Level level = 2; repeated double weights = 3; map<string, int32> tags = 4; }
extend google.protobuf.FileOptions { Note note = 50000; }
extend google.protobuf.EnumValueOptions { optional bool mark = 50001; }
extend google.protobuf.FieldOptions { repeated string labels = 50002; Note remark = 50003; }
extend google.protobuf.MethodOptions { Level how = 50004; }
message M {
  option deprecated = true;
  int32 x = 1 [deprecated = true, (labels) = "a", (labels) = "b", (remark) = { level: HIGH }];
  bytes y = 2 [json_name = "why"];
}
service S { rpc R(M) returns (M) { option (how) = HIGH; option deprecated = true; } }
"""


def test_proto2_is_refused() -> None:
    with pytest.raises(UnsupportedIdlError, match="old.proto: only proto3 is rendered, not proto2"):
        render_protos(["old.proto"], {"old.proto": FileDescriptorProto(name="old.proto")})


def test_extensions_inside_messages_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.proto").write_text(
        'syntax = "proto3"; import "google/protobuf/descriptor.proto";\n'
        "message M { extend google.protobuf.FieldOptions { int32 e = 50000; } }",
        encoding="utf-8",
    )
    with pytest.raises(UnsupportedIdlError, match="x.proto: M has extensions"):
        render_protos(["x.proto"], compile_folder(tmp_path))
