"""Generated code says of everything what type it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.support.project import ROOT

PACKAGE = ROOT / "generated" / "flytewright_idl"
MODULES = [path for path in sorted(PACKAGE.rglob("*.py")) if "_runtime" not in path.parts]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_any_leaks(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module in ("typing", "typing_extensions"):
            assert "Any" not in {alias.name for alias in node.names}
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            own = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            untyped = [each.arg for each in own if each.annotation is None and each.arg not in ("self", "cls")]
            assert not untyped, f"{node.name}: {untyped}"
            assert node.returns is not None, node.name


def test_fields_are_annotated_in_the_class_and_in_its_constructor() -> None:
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "Message" for base in node.bases):
                annotated = {each.target.id for each in node.body if isinstance(each, ast.AnnAssign)}  # type: ignore[union-attr]  # names all
                (made,) = [each for each in node.body if getattr(each, "name", "") == "__init__"]
                assert isinstance(made, ast.FunctionDef)
                assert annotated == {each.arg for each in made.args.kwonlyargs}, node.name
