"""Reads the imports of a source tree from its syntax, so that rules about them can be stated."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Literal

Kind = Literal["module", "function", "checking"]
"""Where an import stands: at module level, inside a function, or under ``if TYPE_CHECKING``."""


@dataclass(frozen=True)
class Import:
    """One imported module."""

    importer: str
    imported: str
    line: int
    kind: Kind

    def __str__(self) -> str:
        where = {"module": "", "function": " inside a function", "checking": " for type checking"}[self.kind]
        return f"{self.importer}:{self.line} imports {self.imported}{where}"


@dataclass(frozen=True)
class Tree:
    """The modules below some source roots."""

    roots: tuple[Path, ...]

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """The file of every module, by dotted name."""
        found = {}
        for root in self.roots:
            for path in sorted(root.rglob("*.py")):
                parts = path.relative_to(root).with_suffix("").parts
                found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
        return found

    def syntax(self, module: str) -> ast.Module:
        """The syntax tree of a module."""
        return ast.parse(self.files[module].read_bytes())

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        """Every import of every module, of modules of the tree as of others."""
        return tuple(each for module in self.files for each in self._imports_of(module))

    def cycle(self) -> list[str] | None:
        """Modules that import each other in a circle at module level, if there are any."""
        edges: dict[str, set[str]] = {module: set() for module in self.files}
        for each in self.imports:
            if each.kind == "module" and each.imported in edges:
                edges[each.importer].add(each.imported)
        try:
            TopologicalSorter(edges).prepare()
        except CycleError as error:
            return list(error.args[1])
        return None

    def _imports_of(self, module: str) -> Iterator[Import]:
        package = module if self.files[module].name == "__init__.py" else module.rpartition(".")[0]
        for node, kind in _import_nodes(self.syntax(module), "module"):
            for imported in self._targets(node, package):
                if imported != module:
                    yield Import(module, imported, node.lineno, kind)

    def _targets(self, node: ast.Import | ast.ImportFrom, package: str) -> Iterator[str]:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
            return
        base = node.module or ""
        if node.level:
            ancestors = package.split(".")
            home = ".".join(ancestors[: len(ancestors) - node.level + 1])
            base = f"{home}.{base}" if base else home
        for alias in node.names:
            submodule = f"{base}.{alias.name}"
            yield submodule if submodule in self.files else base


def _import_nodes(node: ast.AST, kind: Kind) -> Iterator[tuple[ast.Import | ast.ImportFrom, Kind]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.Import, ast.ImportFrom)):
            yield child, kind
        elif isinstance(child, ast.If) and _asks_for_type_checking(child.test):
            yield from _below(child.body, "checking")
            yield from _below(child.orelse, kind)
        elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            yield from _import_nodes(child, "checking" if kind == "checking" else "function")
        else:
            yield from _import_nodes(child, kind)


def _below(nodes: Iterable[ast.stmt], kind: Kind) -> Iterator[tuple[ast.Import | ast.ImportFrom, Kind]]:
    return _import_nodes(ast.Module(body=list(nodes), type_ignores=[]), kind)


def _asks_for_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")
