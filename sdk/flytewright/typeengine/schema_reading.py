"""Whether values of one JSON schema can be read as another: the casting rule of dataclasses and models.

A dataclass casts to another one when every field that the other has is there with the same type, and every field
that the other requires is required. The rule is Flyte's; ``additionalProperties`` and what a reader does not
look at (titles, defaults, descriptions) make no difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flytewright_idl.google.protobuf import Struct

Json = object
Schema = Mapping[str, Json]


def readable(given: Struct, wanted: Struct) -> bool:
    """Whether a value of the schema `given` can be read where one of the schema `wanted` is expected."""
    source, target = given.to_dict(), wanted.to_dict()
    return source == target or _Comparison(source, target).reads(source, target)


@dataclass(slots=True)
class _Comparison:
    """One comparison, with the roots that references start from."""

    source: Schema
    target: Schema
    seen: set[tuple[int, int]] = field(default_factory=set)
    """Pairs under comparison: a recursive schema is readable unless something else says no."""

    def reads(self, given: Json, wanted: Json) -> bool:
        given, wanted = _follow(given, self.source), _follow(wanted, self.target)
        if not isinstance(given, Mapping) or not isinstance(wanted, Mapping):
            return given == wanted
        pair = id(given), id(wanted)
        if pair in self.seen:
            return True
        self.seen.add(pair)
        return (
            _types(given) == _types(wanted)
            and _same_const(given, wanted)
            and _text_reads(given, wanted)
            and _limits_read(given, wanted)
            and self._items_read(given, wanted)
            and self._fields_read(given, wanted)
            and all(self._choices_read(given, wanted, word) for word in ("allOf", "anyOf", "oneOf"))
        )

    def _fields_read(self, given: Schema, wanted: Schema) -> bool:
        here, there = _mapping(given.get("properties")), _mapping(wanted.get("properties"))
        if not set(_sequence(wanted.get("required"))) <= set(_sequence(given.get("required"))):
            return False
        return all(name in here and self.reads(here[name], schema) for name, schema in there.items())

    def _items_read(self, given: Schema, wanted: Schema) -> bool:
        if "items" not in wanted:
            return True
        here, there = given.get("items"), wanted["items"]
        if isinstance(here, list) and isinstance(there, list):
            return len(here) == len(there) and all(map(self.reads, here, there))
        return here is not None and self.reads(here, there)

    def _choices_read(self, given: Schema, wanted: Schema, word: str) -> bool:
        here, there = _sequence(given.get(word)), _sequence(wanted.get(word))
        if bool(here) != bool(there):
            return False
        return all(any(self._trial(each, other) for other in there) for each in here)

    def _trial(self, given: Json, wanted: Json) -> bool:
        """Whether this choice fits; what was seen on the way of one that does not is forgotten."""
        attempt = _Comparison(self.source, self.target, set(self.seen))
        return attempt.reads(given, wanted)


def _follow(schema: Json, root: Schema) -> Json:
    """The schema behind ``$ref``s, which must be local; a dangling one is itself."""
    for _ in range(100):
        if not isinstance(schema, Mapping):
            return schema
        reference = schema.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#"):
            return schema
        found: Json = root
        for step in reference[1:].strip("/").split("/"):
            found = found.get(step) if step and isinstance(found, Mapping) else found
        if found is None:
            return schema
        schema = found
    return schema


def _types(schema: Schema) -> frozenset[Json]:
    kind = schema.get("type")
    return frozenset(kind if isinstance(kind, list) else [kind] if kind is not None else [])


def _same_const(given: Schema, wanted: Schema) -> bool:
    return "const" not in wanted or given.get("const") == wanted["const"]


def _text_reads(given: Schema, wanted: Schema) -> bool:
    if "string" not in _types(wanted):
        return True
    if given.get("format") != wanted.get("format") or wanted.get("pattern", given.get("pattern")) != given.get(
        "pattern"
    ):
        return False
    return "enum" not in wanted or set(_sequence(given.get("enum"))) <= set(_sequence(wanted["enum"]))


_LIMITS = {"maximum": 1, "maxLength": 1, "maxItems": 1, "maxProperties": 1}
_LIMITS |= {"minimum": -1, "minLength": -1, "minItems": -1, "minProperties": -1}
"""Keywords that bound a value, with the direction in which a wanted bound is exceeded."""


def _limits_read(given: Schema, wanted: Schema) -> bool:
    """Whether every bound that is wanted holds for what is given."""
    for word, beyond in _LIMITS.items():
        bound, own = wanted.get(word), given.get(word)
        if not isinstance(bound, (int, float)):
            continue
        if not isinstance(own, (int, float)) or (own - bound) * beyond > 0:
            return False
    return not (wanted.get("uniqueItems") and not given.get("uniqueItems"))


def _mapping(value: Json) -> Schema:
    return value if isinstance(value, Mapping) else {}


def _sequence(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
