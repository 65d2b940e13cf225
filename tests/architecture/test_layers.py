"""Dependencies point downward, and façades only pass on what lower layers offer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.imports import Import, Tree
from tests.support.project import SOURCE_ROOTS

PACKAGES: dict[str, set[str]] = {
    "flytewright_codegen": set(),
    "flytewright_idl": set(),
    "flytewright": {"flytewright_idl"},
    "flytewright_cli": {"flytewright", "flytewright_idl"},
}
"""What each package may import beside itself."""

LEVELS = (
    {"_lazy", "announced", "compat", "config", "errors", "version"},
    {"rpc", "storage", "sync"},
    {"typeengine"},
    {"authoring", "image"},
    {"compile", "runtime", "bundle", "connectors"},
    {"drawing"},
    {"remote", "sandbox"},
)
"""The parts of the SDK, lowest first; every other module of it is a façade, above all of them."""

FACADE = len(LEVELS)

TREE = Tree(tuple(SOURCE_ROOTS.values()))


def level(module: str) -> int:
    part = module.removeprefix("flytewright").lstrip(".").partition(".")[0]
    return next((number for number, parts in enumerate(LEVELS) if part in parts), FACADE)


def package(module: str) -> str:
    return module.partition(".")[0]


def forbidden_packages(tree: Tree) -> list[Import]:
    return [
        each
        for each in tree.imports
        if package(each.imported) in PACKAGES
        and package(each.imported) != package(each.importer)
        and package(each.imported) not in PACKAGES[package(each.importer)]
    ]


def upward_imports(tree: Tree) -> list[Import]:
    return [
        each
        for each in tree.imports
        if package(each.importer) == package(each.imported) == "flytewright"
        and level(each.imported) > level(each.importer)
    ]


def definitions(tree: Tree) -> Iterator[str]:
    """Functions and classes that façades define."""
    for module in tree.files:
        if package(module) == "flytewright" and level(module) == FACADE:
            for node in ast.walk(tree.syntax(module)):
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                    yield f"{module}:{node.lineno} defines {node.name}"


def test_packages_import_only_what_lies_below_them() -> None:
    assert [str(each) for each in forbidden_packages(TREE)] == []


def test_layers_of_the_sdk_import_only_their_own_or_lower_ones() -> None:
    assert [str(each) for each in upward_imports(TREE)] == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert TREE.cycle() is None


def test_facades_define_nothing() -> None:
    assert list(definitions(TREE)) == []


def test_the_copied_run_time_imports_nothing_of_the_generator() -> None:
    runtime = "flytewright_codegen.runtime"
    assert [
        str(each)
        for each in TREE.imports
        if each.importer.startswith(f"{runtime}.")
        and package(each.imported) in PACKAGES
        and not each.imported.startswith(runtime)
    ] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from ..remote import client", "flytewright.typeengine.plan:1 imports flytewright.remote.client"),
        ("import flytewright.core", "flytewright.typeengine.plan:1 imports flytewright.core"),
        ("from .. import core", "flytewright.typeengine.plan:1 imports flytewright.core"),
        (
            "def f():\n    import flytewright.authoring",
            "flytewright.typeengine.plan:2 imports flytewright.authoring inside a function",
        ),
        (
            "if TYPE_CHECKING:\n    from ..sandbox import x",
            "flytewright.typeengine.plan:2 imports flytewright.sandbox for type checking",
        ),
    ],
)
def test_an_upward_import_is_found(tmp_path: Path, source: str, found: str) -> None:
    tree = sdk(tmp_path, {"typeengine/plan": source, "remote/client": "", "core/__init__": ""})
    assert [str(each) for each in upward_imports(tree)] == [found]


def test_a_downward_import_is_no_fault(tmp_path: Path) -> None:
    tree = sdk(tmp_path, {"typeengine/plan": "from .. import errors\nfrom ..rpc.call import x", "errors": ""})
    assert upward_imports(tree) == []


def test_an_import_of_another_package_is_found(tmp_path: Path) -> None:
    tree = sdk(tmp_path, {"errors": "import flytewright_cli.main"})
    assert [str(each) for each in forbidden_packages(tree)] == ["flytewright.errors:1 imports flytewright_cli.main"]


def test_a_circle_is_found_only_at_module_level(tmp_path: Path) -> None:
    modules = {"errors": "from .config import x", "config": "from . import errors"}
    assert set(sdk(tmp_path, modules).cycle() or ()) == {"flytewright.errors", "flytewright.config"}
    modules["config"] = "def f():\n    from . import errors"
    assert sdk(tmp_path, modules).cycle() is None


def test_a_facade_that_defines_something_is_found(tmp_path: Path) -> None:
    tree = sdk(tmp_path, {"core/task": "def f(): ...", "authoring/task": "def f(): ...", "__init__": "class C: ..."})
    assert sorted(definitions(tree)) == ["flytewright.core.task:1 defines f", "flytewright:1 defines C"]


def sdk(root: Path, modules: dict[str, str]) -> Tree:
    """A tree of SDK modules with the given sources."""
    for name, source in modules.items():
        path = root / "flytewright" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return Tree((root,))
