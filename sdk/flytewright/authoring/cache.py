"""`Cache`: whether and under which version a task's outputs are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from typing_extensions import ParamSpec

from ..errors import ValidationError
from .where import calling_line, naming

if TYPE_CHECKING:
    from ..image.spec import ImageSpec
    from .pod_template import PodTemplate

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class VersionParameters(Generic[P, R]):
    """What a cache version can be made of."""

    func: Callable[P, R]
    container_image: str | ImageSpec | None = None
    pod_template: PodTemplate | None = None
    pod_template_name: str | None = None


@runtime_checkable
class CachePolicy(Protocol):
    """Makes a version of what a task consists of; versions of several policies are joined."""

    def get_version(self, salt: str, params: VersionParameters[Any, Any]) -> str:
        """The version of one task; `salt` is what the user adds to it."""
        ...


@dataclass(frozen=True)
class Cache:
    """A task's outputs are kept, and found again by its version and its inputs."""

    version: str | None = None
    """Made by the policies when it is not given."""
    serialize: bool = False
    """Whether runs with the same inputs wait for each other instead of computing the same."""
    ignored_inputs: tuple[str, ...] | str = ()
    """Inputs that make no difference."""
    salt: str = ""
    policies: Sequence[CachePolicy] | CachePolicy | None = None

    def __post_init__(self) -> None:
        with naming(calling_line()):
            for each in self._policies():
                if not isinstance(each, CachePolicy):
                    raise ValidationError(f"Cache(policies={each!r}) has no get_version(salt, params)")
            if self.version is None and not self._policies():
                raise ValidationError("Cache() makes no version: say version='…', or give it policies")

    def _policies(self) -> list[CachePolicy]:
        if self.policies is None:
            return []
        return list(self.policies) if isinstance(self.policies, Sequence) else [self.policies]

    def get_ignored_inputs(self) -> tuple[str, ...]:
        """The names of the inputs that make no difference."""
        return (self.ignored_inputs,) if isinstance(self.ignored_inputs, str) else tuple(self.ignored_inputs)

    def get_version(self, params: VersionParameters[Any, Any]) -> str:
        """The version that was given, or a digest of those that the policies make."""
        if self.version is not None:
            return self.version
        import hashlib  # loads a library that containers need not

        return hashlib.sha256("".join(self._version_of(each, params) for each in self._policies()).encode()).hexdigest()

    def _version_of(self, policy: CachePolicy, params: VersionParameters[Any, Any]) -> str:
        try:
            return policy.get_version(self.salt, params)
        except Exception as error:
            raise ValidationError(
                f"the cache policy {policy!r} makes no version of this task: {error}; Cache(version='…') says one"
            ) from error
