"""What a registration raises: what was registered, what was not, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flytewright_idl.core.identifier import Identifier

from ..compile.difference import Difference
from ..errors import EntityAlreadyExistsError, FlytewrightError

__all__ = ["EntityConflictError", "Failure", "RegistrationConflictError", "RegistrationError"]

SHOWN = 5
"""How many of a kind a message names."""


class EntityConflictError(EntityAlreadyExistsError):
    """Other content is registered under the same version of one entity."""

    def __init__(self, id: Identifier, differences: Sequence[Difference], said: str) -> None:
        super().__init__(id, differences, said)
        self.id = id
        self.differences = differences
        """From what is registered to what was given; empty when the backend does not give what it has."""
        self.said = said
        """What the backend said."""

    def __str__(self) -> str:
        where = _some([each.shown("registered", "given") for each in self.differences], "; ") or self.said
        entity = f"{kind_of(self.id)} {self.id.name}"
        return (
            f"{entity} is registered as version {self.id.version!r} with other content: {where}; "
            "register it under a new version"
        )


@dataclass(frozen=True, slots=True)
class Failure:
    """An entity that was not registered, and the reason."""

    id: Identifier
    error: FlytewrightError

    def __str__(self) -> str:
        named = isinstance(self.error, EntityConflictError)
        return str(self.error) if named else f"{kind_of(self.id)} {self.id.name}: {self.error}"


class RegistrationError(FlytewrightError):
    """A part of what was to be registered is, and another part is not; the registration can be repeated."""

    def __init__(
        self, registered: Sequence[Identifier], failures: Sequence[Failure], skipped: Sequence[Identifier]
    ) -> None:
        super().__init__(registered, failures, skipped)
        self.registered = registered
        """What is registered now."""
        self.failures = failures
        """What was refused, and why."""
        self.skipped = skipped
        """What was not tried: it refers to what was refused, or the backend failed before."""

    def __str__(self) -> str:
        done = _counted(self.registered) or "nothing"
        left = f", not tried: {_some([each.name for each in self.skipped])}" if self.skipped else ""
        return f"{_some([str(each) for each in self.failures], '; ')} (registered: {done}{left})"


class RegistrationConflictError(RegistrationError, EntityAlreadyExistsError):
    """Other content is registered under the same version."""

    @property
    def differences(self) -> dict[str, Sequence[Difference]]:
        """Where what is registered differs from what was given, by the name of the entity."""
        return {
            f"{kind_of(each.id)} {each.id.name}": each.error.differences
            for each in self.failures
            if isinstance(each.error, EntityConflictError)
        }


def kind_of(id: Identifier) -> str:
    """What an id names: ``launch plan``."""
    return id.resource_type.name.lower().replace("_", " ")


def _some(texts: Sequence[str], between: str = ", ") -> str:
    rest = f"{between}and {len(texts) - SHOWN} more" if len(texts) > SHOWN else ""
    return between.join(texts[:SHOWN]) + rest


def _counted(ids: Iterable[Identifier]) -> str:
    """``2 tasks, 1 workflow``."""
    counts = Counter(kind_of(id) for id in ids)
    return ", ".join(f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in counts.items())
