"""What a docstring says of an entity and of its inputs and outputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from flytewright_idl.admin.description_entity import Description, DescriptionEntity, DescriptionFormat, SourceCode

from ..errors import ValidationError

Documentation = DescriptionEntity
"""What is said of an entity beside its docstring."""

__all__ = ["Description", "DescriptionFormat", "Docstring", "Documentation", "SourceCode", "documentation"]

if TYPE_CHECKING:
    from docstring_parser import Docstring as Parsed


@dataclass(frozen=True)
class Docstring:
    """A docstring in Google, NumPy or reST style, parsed when first asked."""

    text: str = ""

    @classmethod
    def of(cls, function: Callable[..., Any]) -> Docstring:
        """The docstring of a function, as it is written."""
        return cls(function.__doc__ or "")

    @cached_property
    def _parsed(self) -> Parsed:
        import docstring_parser

        return docstring_parser.parse(self.text)

    @property
    def short(self) -> str:
        """The first paragraph."""
        return (self._parsed.short_description or "") if self.text else ""

    @property
    def long(self) -> str:
        """What follows the first paragraph and describes no parameter."""
        return (self._parsed.long_description or "") if self.text else ""

    @cached_property
    def inputs(self) -> Mapping[str, str]:
        """Descriptions of parameters."""
        if not self.text:
            return {}
        return {each.arg_name: each.description or "" for each in self._parsed.params}

    @cached_property
    def outputs(self) -> Mapping[str, str]:
        """Descriptions of what is returned, by name."""
        if not self.text:
            return {}
        found = self._parsed.many_returns
        return {each.return_name or f"o{index}": each.description or "" for index, each in enumerate(found)}


def refuse_other_docs(name: str, docs: object) -> None:
    """Refuse documentation that is no `Documentation`."""
    if docs is not None and not isinstance(docs, DescriptionEntity):
        raise ValidationError(
            f"{name}: docs={docs!r}: documentation is a Documentation(short_description='…'); plain words go into the "
            "docstring"
        )


def documentation(docs: DescriptionEntity | None, docstring: Docstring | None) -> DescriptionEntity | None:
    """What is registered as an entity's description: what its author said, and else what the docstring says."""
    if docs is None and docstring is None:
        return None
    said, written = docs or DescriptionEntity(), docstring or Docstring()
    long = said.long_description
    if long is None and docstring is not None:
        long = Description(value=written.long or None)
    if long is not None and long.format == DescriptionFormat.UNKNOWN:
        long = Description(value=long.value, uri=long.uri, icon_link=long.icon_link, format=DescriptionFormat.RST)
    return DescriptionEntity(
        short_description=said.short_description or written.short,
        long_description=long,
        source_code=said.source_code,
        tags=list(said.tags),
    )
