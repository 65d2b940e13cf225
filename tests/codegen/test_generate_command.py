"""``generate``: a package from a folder of ``.proto`` files, from a ``FileDescriptorSet``, or from releases."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from flytewright_codegen.sources import compile_folder
from tests.codegen.checkout import THING, Checkout

COMMENTED = """syntax = "proto3";
package shop;
// What is bought together.
message Order {
  // How many pieces.
  int32 pieces = 1;
  Size size = 2; // How large they are.
}
// How large a piece is.
enum Size { SMALL = 0; LARGE = 1; }
// Takes orders.
service Shop {
  // Takes an order and says what became of it.
  rpc Buy(Order) returns (Order);
}
"""

Module = Callable[[str], ModuleType]


@pytest.fixture
def module(checkout: Checkout, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Module:
    """Imports a module of the package that a test generates, which no other test does."""
    monkeypatch.syspath_prepend(checkout.root / "out")
    package = package_of(request)

    def imported(name: str) -> ModuleType:
        importlib.invalidate_caches()  # the package is newer than the folder's entry
        return importlib.import_module(f"{package}.{name}")

    return imported


def package_of(request: pytest.FixtureRequest) -> str:
    return str(request.node.name.removeprefix("test_"))


@pytest.fixture
def generate(checkout: Checkout, request: pytest.FixtureRequest) -> Callable[..., str]:
    """Runs the command; gives what it says, or what it refuses."""

    def run(*source: str, fails: bool = False) -> str:
        arguments = ("generate", "--package", package_of(request), "--output", str(checkout.root / "out"), *source)
        if fails:
            return checkout.refusal(*arguments)
        done = checkout.run(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


Generate = Callable[..., str]


def folder_of(root: Path, text: str) -> Path:
    folder = root / "idl"
    folder.mkdir()
    (folder / "shop.proto").write_text(text, encoding="utf-8")
    return folder


def test_comments_of_a_folder_become_docstrings(generate: Generate, module: Module, tmp_path: Path) -> None:
    generate("--protos", str(folder_of(tmp_path, COMMENTED)))
    shop = module("shop")
    order = str(shop.Order.__doc__)
    assert order.startswith("What is bought together.")
    assert "How many pieces." in order
    assert "How large they are." in order
    assert str(shop.Size.__doc__).startswith("How large a piece is.")
    assert str(shop.ShopStub.__doc__).startswith("Takes orders.")
    assert str(shop.ShopStub.buy.__doc__).startswith("Takes an order and says what became of it.")
    assert str(shop.ShopBase.buy.__doc__).startswith("Takes an order and says what became of it.")
    assert shop.Order.parse(bytes(shop.Order(pieces=3, size=shop.Size.LARGE))).pieces == 3


def test_a_descriptor_set_without_comments(generate: Generate, module: Module, tmp_path: Path) -> None:
    files = compile_folder(folder_of(tmp_path, COMMENTED))
    for file in files.values():
        file.ClearField("source_code_info")
    path = tmp_path / "set.bin"
    path.write_bytes(FileDescriptorSet(file=files.values()).SerializeToString())
    generate("--descriptor-set", str(path))
    assert "``message shop.Order``" in str(module("shop").Order.__doc__)


def test_a_release(generate: Generate, module: Module) -> None:
    said = generate("--distribution", "flyteidl==9.9.9", "--strip", "flyteidl")
    assert said.startswith("a_release: ")
    assert module("core.thing").Thing(name="x").to_dict() == {"name": "x"}


def test_only_what_the_prefix_names(generate: Generate, checkout: Checkout) -> None:
    texts = {
        "a/user.proto": 'syntax = "proto3"; package a; import "b/used.proto"; message User { b.Used x = 1; }',
        "b/used.proto": 'syntax = "proto3"; package b; message Used {}',
        "b/unused.proto": 'syntax = "proto3"; package b; message Unused {}',
    }
    checkout.wheels.add("9.8.0", {"flyteidl/core/thing.proto": THING, **texts})
    generate("--distribution", "flyteidl==9.8.0", "--prefix", "a/")
    out = checkout.root / "out" / "only_what_the_prefix_names"
    assert sorted(path.name for folder in ("a", "b") for path in (out / folder).glob("u*.py")) == ["used.py", "user.py"]
    assert not (out / "flyteidl").exists()


def test_two_modules_may_have_classes_of_one_name(generate: Generate, module: Module, tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path,
        'syntax = "proto3"; package shop; import "store.proto";\n'
        "message Line { store.Line far = 1; Line near = 2; map<string, store.Line> by_name = 3; store.Kind kind = 4; }"
        "enum Kind { NEAR = 0; }"
        "service Shop { rpc Get(store.Line) returns (Line); rpc Put(Line) returns (store.Line); }",
    )
    store = 'syntax = "proto3"; package store; message Line { string x = 1; } enum Kind { FAR = 0; }'
    (folder / "store.proto").write_text(store, encoding="utf-8")
    generate("--protos", str(folder))
    near, far = module("shop").Line, module("store").Line
    line = near(far=far(x="a"), near=near(), by_name={"b": far(x="c")}, kind=module("store").Kind.FAR)
    again = near.parse(bytes(line))
    assert again == line
    assert [type(again.far), type(again.near), type(again.by_name["b"])] == [far, near, far]
    assert near.from_json(line.to_json()) == line


def test_proto2_in_a_folder_is_refused(generate: Generate, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 'syntax = "proto2"; message M {}')
    line = generate("--protos", str(folder), fails=True)
    assert line == "Error: shop.proto: it is proto2; this generator renders proto3"


def test_an_edition_in_a_folder_is_refused(generate: Generate, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 'edition = "2023"; message M {}')
    line = generate("--protos", str(folder), fails=True)
    assert line == "Error: shop.proto: it is of an edition (1000); this generator renders proto3"


def test_a_type_of_a_proto2_file_is_refused(generate: Generate, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 'syntax = "proto3"; import "old.proto"; message M { Old.Inner x = 1; }')
    (folder / "old.proto").write_text('syntax = "proto2"; message Old { message Inner {} }', encoding="utf-8")
    line = generate("--protos", str(folder), "--prefix", "shop", fails=True)
    assert line == "Error: shop.proto: Old.Inner is of old.proto: it is proto2; this generator renders proto3"


def test_a_type_that_no_source_has_is_refused(generate: Generate, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 'syntax = "proto3"; import "base.proto"; message M { Base x = 1; }')
    (folder / "base.proto").write_text('syntax = "proto3"; message Base {}', encoding="utf-8")
    path = tmp_path / "set.bin"
    path.write_bytes(FileDescriptorSet(file=[compile_folder(folder)["shop.proto"]]).SerializeToString())
    line = generate("--descriptor-set", str(path), fails=True)
    assert line == "Error: shop.proto: Base is in none of the given files"


def test_a_source_must_be_named(checkout: Checkout) -> None:
    done = checkout.run("generate", "--package", "p", "--output", str(checkout.root / "out"))
    assert done.returncode == 2
    assert "name a source: --protos, --descriptor-set or --distribution" in done.stderr
