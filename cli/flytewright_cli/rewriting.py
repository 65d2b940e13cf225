"""Source code in which flytewright stands where flytekit was imported."""

from __future__ import annotations

from typing import Final, TypeVar

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, QualifiedNameProvider, QualifiedNameSource

THEIRS: Final = "flytekit"
OURS: Final = "flytewright"

N = TypeVar("N", bound=cst.CSTNode)


class UnreadableSourceError(ValueError):
    """The file is not Python that can be parsed."""


def migrated(source: bytes) -> bytes:
    """The source with its imports of flytekit rewritten; the same bytes when it has none."""
    if THEIRS.encode() not in source:
        return source
    try:
        module = cst.parse_module(source)
    except cst.ParserSyntaxError as error:
        raise UnreadableSourceError(f"line {error.raw_line}: {error.message}") from error
    return MetadataWrapper(module, unsafe_skip_copy=True).visit(_Imports()).bytes


class _Imports(cst.CSTTransformer):
    """Renames the first part of the modules that are imported, and of the dotted names that begin with them."""

    METADATA_DEPENDENCIES = (QualifiedNameProvider, ParentNodeProvider)

    def leave_ImportAlias(self, original_node: cst.ImportAlias, updated_node: cst.ImportAlias) -> cst.ImportAlias:  # noqa: N802 - libcst's name
        """``import flytekit.core.task``; what ``from … import`` names is not a module's first part."""
        if isinstance(self.get_metadata(ParentNodeProvider, original_node), cst.ImportFrom):
            return updated_node
        return updated_node.with_changes(name=_renamed(updated_node.name))

    def leave_ImportFrom(self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom) -> cst.ImportFrom:  # noqa: N802
        """``from flytekit.core import task``; relative imports stay."""
        if updated_node.relative or updated_node.module is None:
            return updated_node
        return updated_node.with_changes(module=_renamed(updated_node.module))

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:  # noqa: N802
        """A use of the name that ``import flytekit`` binds, and no other variable of that name."""
        if original_node.value != THEIRS:
            return updated_node
        found = self.get_metadata(QualifiedNameProvider, original_node, set())
        imported = any(each.source is QualifiedNameSource.IMPORT and each.name == THEIRS for each in found)
        return updated_node.with_changes(value=OURS) if imported else updated_node


def _renamed(name: cst.Attribute | cst.Name) -> cst.Attribute | cst.Name:
    """A dotted name with its first part renamed, when that is flytekit's."""
    if isinstance(name, cst.Name):
        return name.with_changes(value=OURS) if name.value == THEIRS else name
    value = name.value
    assert isinstance(value, (cst.Attribute, cst.Name))
    return name.with_changes(value=_renamed(value))
