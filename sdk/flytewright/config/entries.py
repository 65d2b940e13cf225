"""`Entry`: where one setting stands in the environment and in both forms of configuration file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

ENTRY = "flytewright.entry"
"""The key of a field's metadata under which its entry is."""

_TRUE = frozenset({"1", "true", "t", "yes", "y", "on"})
_FALSE = frozenset({"0", "false", "f", "no", "n", "off"})

Reader = Callable[[object], object]
"""Makes a setting of what a file or a variable holds; its `ValueError` says what was expected."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One setting."""

    section: str
    option: str
    """The option of the ini form's section."""
    switch: str | None
    """The path in the YAML form: ``admin.endpoint``; None when that form has no such setting."""
    read: Reader

    @property
    def variable(self) -> str:
        """The environment variable, which goes before the file."""
        return f"FLYTE_{self.section}_{self.option}".upper()


def entry(section: str, option: str, read: Reader, switch: str | None = None) -> Mapping[str, Entry]:
    """The metadata of an attrs field that is read from the given places."""
    return {ENTRY: Entry(section, option, switch, read)}


# The messages never repeat the value, which may be a secret that was put in the wrong place.


def text(value: object) -> str:
    """Text, or a number as text."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise ValueError("expected text")  # noqa: TRY004 - readers promise ValueError
    return str(value)


def truth(value: object) -> bool:
    """True or false, or one of the words for them."""
    word = str(value).strip().lower()
    if word not in _TRUE | _FALSE:
        raise ValueError("expected true or false")
    return word in _TRUE


def whole(value: object) -> int:
    """A whole number that is not negative."""
    try:
        number = int(text(value))
    except ValueError:
        number = -1
    if number < 0:
        raise ValueError("expected a whole number, 0 or more")
    return number


def number(value: object) -> float:
    """A positive number."""
    try:
        found = float(text(value))
    except ValueError:
        found = -1.0
    if not 0 < found < float("inf"):
        raise ValueError("expected a number above 0")
    return found


def seconds(value: object) -> timedelta:
    """A duration, given in seconds."""
    return timedelta(seconds=whole(value))


def words(value: object) -> list[str]:
    """A list, or text separated by commas."""
    if isinstance(value, list):
        return [text(each) for each in value]
    return [word for word in (each.strip() for each in text(value).split(",")) if word]


def masked(value: object) -> str:
    """What the repr of a secret shows: only whether there is one."""
    return "None" if value is None else "'***'"
