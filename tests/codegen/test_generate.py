"""The generator's output: fresh, deterministic, and refused where names would collide."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorProto

from flytewright_codegen.generate import differences, generate, replace_trees, write_files
from flytewright_codegen.project import Project
from flytewright_codegen.schema import Api, read_api
from flytewright_codegen.shape import Layout, NamingError, Overrides
from flytewright_codegen.sources import compile_folder, in_import_order
from tests.codegen.conftest import LAYOUT
from tests.support.project import ROOT, SOURCE_ROOTS

RUNTIME = SOURCE_ROOTS["flytewright_codegen"] / "flytewright_codegen" / "runtime"


def api_of(tmp_path: Path, text: str) -> Api:
    (tmp_path / "m.proto").write_text(f'syntax = "proto3";\npackage m;\n{text}', encoding="utf-8")
    return read_api(in_import_order(compile_folder(tmp_path)))


def test_the_committed_package_is_what_the_generator_writes() -> None:
    assert Project(ROOT).stale() == []


def test_two_generations_are_equal(kinds_files: dict[str, FileDescriptorProto]) -> None:
    wanted = [name for name in kinds_files if name.startswith("kinds/")]
    backwards = dict(reversed(kinds_files.items()))
    first = generate(read_api(in_import_order(kinds_files)), wanted, LAYOUT, Overrides.read())
    second = generate(read_api(in_import_order(backwards)), wanted[::-1], LAYOUT, Overrides.read())
    assert first == second
    assert list(first) == list(second)


def test_every_generated_file_is_python_and_says_where_it_comes_from(
    kinds_files: dict[str, FileDescriptorProto],
) -> None:
    files = generate(read_api(in_import_order(kinds_files)), ["kinds/names.proto"], LAYOUT, Overrides.read())
    for name, text in files.items():
        if name.endswith(".py") and not name.startswith("_runtime/"):
            ast.parse(text)
            assert text.startswith("# Generated")
    assert "names.py" in files
    assert "everything.py" in files  # names.proto uses it
    assert "google/protobuf/empty.py" in files
    assert "py.typed" in files


def test_the_run_time_is_copied_as_it_is() -> None:
    copied = SOURCE_ROOTS["flytewright_idl"] / "flytewright_idl" / "_runtime"
    originals = {path.name: path.read_text(encoding="utf-8") for path in RUNTIME.glob("*.py")}
    assert {path.name: path.read_text(encoding="utf-8") for path in copied.glob("*.py")} == originals


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("message FooBar {} message Foo { message Bar {} }", "m.proto: several things would be called FooBar"),
        ("message M { int32 thing = 1; oneof Thing { int32 x = 2; } }", "m.M: several things would be called thing"),
        ("enum E { E_A = 0; MY_E_A = 1; }", "m.E: several things would be called A"),
        (
            "message M {} service S { rpc DoIt(M) returns (M); rpc do_it(M) returns (M); }",
            "m.S: several things would be called do_it",
        ),
        (
            "message M {} service S { rpc Get(M) returns (M); rpc GetWith(M) returns (M); }",
            "m.S: several things would be called get_with",
        ),
    ],
)
def test_two_things_of_one_name_are_refused(tmp_path: Path, text: str, error: str) -> None:
    api = api_of(tmp_path, text)
    with pytest.raises(NamingError, match=error) as caught:
        generate(api, ["m.proto"], Layout(package="p"), Overrides())
    assert "name them in overrides.toml" in str(caught.value)


def test_an_override_settles_a_collision(tmp_path: Path) -> None:
    api = api_of(tmp_path, "message M { int32 thing = 1; oneof Thing { int32 x = 2; } }")
    files = generate(api, ["m.proto"], Layout(package="p"), Overrides(fields={"m.M.thing": "thing_number"}))
    assert "thing_number: int = 0" in files["m.py"]
    assert "proto_name='thing'" in files["m.py"]


def test_a_description_stands_where_the_idl_has_no_comment(tmp_path: Path) -> None:
    api = api_of(tmp_path, "message M {}\n// Its own words.\nmessage N {}")
    ours = Overrides(descriptions={"m.M": "Our words.", "m.N": "Never seen."})
    text = generate(api, ["m.proto"], Layout(package="p"), ours)["m.py"]
    assert '"""Our words.' in text
    assert '"""Its own words.' in text
    assert "Never seen." not in text


def test_comments_cannot_break_out_of_their_docstring(tmp_path: Path) -> None:
    api = api_of(tmp_path, '// Ends in """, \\ and "quotes"\nmessage M { // """ + 1\n int32 x = 1; }\n')
    ast.parse(generate(api, ["m.proto"], Layout(package="p"), Overrides())["m.py"])


def test_differences_are_named_file_by_file(tmp_path: Path) -> None:
    write_files({"same.py": "1", "sub/other.py": "1", "extra.py": "1"}, tmp_path)
    assert differences({"same.py": "1", "sub/other.py": "2", "new.py": ""}, tmp_path) == [
        "missing: new.py",
        "not generated: extra.py",
        "differs: sub/other.py",
    ]


def test_a_tree_is_replaced_as_a_whole(tmp_path: Path) -> None:
    root = tmp_path / "tree"
    write_files({"old.py": "1"}, root)
    replace_trees({root: {"sub/new.py": "2"}})
    assert [path.relative_to(root).as_posix() for path in root.rglob("*.py")] == ["sub/new.py"]
    assert [path.name for path in tmp_path.iterdir()] == ["tree"]
