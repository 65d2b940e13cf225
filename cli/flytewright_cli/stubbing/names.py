"""Names in the module: valid in Python, unlike each other, and the same whenever it is written anew."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

IMPORTS: Mapping[str, str] = {
    "Annotated": "typing",
    "Any": "typing",
    "Enum": "enum",
    "FileExt": "flytewright.types.file",
    "FlyteDirectory": "flytewright",
    "FlyteError": "flytewright.types.error",
    "FlyteFile": "flytewright",
    "FlyteSchema": "flytewright.types.schema",
    "LaunchPlanReference": "flytewright.remote.typed",
    "Literal": "typing",
    "NamedTuple": "typing",
    "Struct": "flytewright.remote.typed",
    "StructuredDataset": "flytewright",
    "TaskReference": "flytewright.remote.typed",
    "UUID": "uuid",
    "dataclass": "dataclasses",
    "date": "datetime",
    "datetime": "datetime",
    "field": "dataclasses",
    "kwtypes": "flytewright",
    "registered": "flytewright.remote.typed",
    "timedelta": "datetime",
    "timezone": "datetime",
}
"""Where the names come from that a module of stubs uses."""

RESERVED = frozenset({*IMPORTS, *dir(builtins), "annotations"})


@dataclass
class Names:
    """The names that a module has by now."""

    taken: set[str] = field(default_factory=set)

    def __contains__(self, name: str) -> bool:
        return name in self.taken or name in RESERVED

    def claim(self, wanted: str) -> str:
        """A name for one more thing: the one wanted, or the first that is free with a number behind it."""
        name, number = wanted, 1
        while name in self:
            number += 1
            name = f"{wanted}{number}"
        self.taken.add(name)
        return name


def identifier(text: str, fallback: str = "value") -> str:
    """The name in Python that is nearest to a text."""
    name = "".join(each if f"_{each}".isidentifier() else "_" for each in unicodedata.normalize("NFKC", text))
    name = (name if name.isidentifier() else f"_{name}") if name else fallback
    return f"{name}_" if keyword.iskeyword(name) or name in ("self", "None") else name


def class_name(text: str, fallback: str = "Structure") -> str:
    """The name of a class that is nearest to a text: ``pixel_size`` gives ``PixelSize``."""
    words = [word for word in re.split(r"[\W_]+", text) if word]
    name = "".join(word[:1].upper() + word[1:] for word in words) or fallback
    return identifier(name if name.isidentifier() else f"{fallback}{name}")


def field_name(text: str) -> str:
    """The name of a NamedTuple's field that is nearest to a text."""
    name = identifier(text.lstrip("_") or text, "output").lstrip("_")
    name = name if name.isidentifier() else f"o{name}"
    return f"{name}_" if name in dir(tuple) or keyword.iskeyword(name) else name


def distinct(names: Iterable[str]) -> list[str]:
    """Names in their order, with numbers behind those that were there before."""
    given = list(names)
    own = Names(set(given))
    seen: set[str] = set()
    made = []
    for name in given:
        made.append(own.claim(name) if name in seen else name)
        seen.add(name)
    return made


def function_names(found: Iterable[tuple[str, str]], names: Names) -> list[str]:
    """The names of functions for what has the given names and kinds: as much of each, from its end, as it needs.

    ``flows.score`` is ``score`` where nothing else is; else ``flows_score``, and ``flows_score_task`` beside a
    launch plan of that name.
    """
    choices = [_choices(*each) for each in found]
    level = [0] * len(choices)
    while True:
        chosen = [each[at] for each, at in zip(choices, level, strict=True)]
        count = Counter(chosen)
        clashing = [
            index
            for index, name in enumerate(chosen)
            if (count[name] > 1 or name in names) and level[index] + 1 < len(choices[index])
        ]
        if not clashing:
            return [names.claim(name) for name in chosen]
        for index in clashing:
            level[index] += 1


def _choices(name: str, kind: str) -> list[str]:
    parts = [part for part in name.split(".") if part] or [name]
    suffixes = [identifier("_".join(parts[-count:])) for count in range(1, len(parts) + 1)]
    return [*suffixes, identifier(f"{suffixes[-1]}_{kind.replace(' ', '_')}")]
