"""`Artifact`: data under a name, by which outputs are published and inputs are found."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar, get_args

from flytewright_idl.core import artifact_id as idl
from flytewright_idl.core.artifact_id import Granularity, InputBindingData, LabelValue, Operator
from flytewright_idl.google.protobuf.timestamp import Timestamp

from ..errors import ValidationError
from .where import at_call

Output = TypeVar("Output")

__all__ = [
    "Artifact",
    "ArtifactIDSpecification",
    "ArtifactQuery",
    "Granularity",
    "Inputs",
    "Operator",
    "Partition",
    "Partitions",
    "TimePartition",
]

DYNAMIC = LabelValue(runtime_binding=idl.RuntimeBinding())
"""The value of a partition that is known when the task has run."""
DYNAMIC_PARTITIONS = "_uap"
"""Under which key of a literal's metadata those partitions are."""
MAX_PARTITIONS = 10


class InputsBase:
    """Inputs of a task or workflow by name, for partitions that are named by them: ``Inputs.region``."""

    def __getattr__(self, name: str) -> InputBindingData:
        if name.startswith("__"):
            raise AttributeError(name)
        return InputBindingData(var=name)


Inputs = InputsBase()


class Card(Protocol):
    """What describes an output, and writes itself as a key and a text."""

    def serialize_to_string(self, ctx: Any, variable_name: str) -> tuple[str, str]:
        """The key and the text."""
        ...


@dataclass(frozen=True)
class TimePartition:
    """The time that a version of an artifact is for."""

    value: LabelValue | InputBindingData | dt.datetime | None
    op: Operator | None = None
    other: dt.timedelta | None = None
    granularity: Granularity = Granularity.DAY
    reference_artifact: Artifact | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if isinstance(self.value, str):
            raise at_call(ValidationError(f"a time partition is a datetime or an input, not {self.value!r}"))

    def __add__(self, other: dt.timedelta) -> TimePartition:
        return replace(self, op=Operator.PLUS, other=other)

    def __sub__(self, other: dt.timedelta) -> TimePartition:
        return replace(self, op=Operator.MINUS, other=other)

    def to_flyte_idl(self) -> idl.TimePartition:
        """The message."""
        return idl.TimePartition(value=_label(self.value), granularity=self.granularity)


@dataclass(frozen=True)
class Partition:
    """One of the keys by which versions of an artifact are told apart, with its value where that is known."""

    value: LabelValue | InputBindingData | str | None
    name: str
    reference_artifact: Artifact | None = field(default=None, compare=False, repr=False)


class Partitions:
    """The partitions of an artifact, by name: ``partitions.region``."""

    def __init__(
        self,
        partitions: Mapping[str, Partition | LabelValue | InputBindingData | str | None] | None,
        reference_artifact: Artifact | None = None,
    ) -> None:
        self._partitions = {
            name: replace(value, reference_artifact=reference_artifact or value.reference_artifact)
            if isinstance(value, Partition)
            else Partition(value, name, reference_artifact)
            for name, value in (partitions or {}).items()
        }

    @property
    def partitions(self) -> dict[str, Partition]:
        """The partitions by name."""
        return self._partitions

    def __getattr__(self, item: str) -> Partition:
        known = self.__dict__.get("_partitions", {})
        if item in known:
            found: Partition = known[item]
            return found
        raise AttributeError(f"no partition {item!r}; there are {', '.join(known) or 'none'}")

    def to_flyte_idl(self) -> idl.Partitions | None:
        """The message, None for no partitions."""
        if not self._partitions:
            return None
        return idl.Partitions(
            value={
                name: LabelValue(static_value="") if each.value is None else _value(each.value)
                for name, each in self._partitions.items()
            }
        )


def _label(value: LabelValue | InputBindingData | dt.datetime | None) -> LabelValue | None:
    return None if value is None else _value(value)


def _value(value: LabelValue | InputBindingData | dt.datetime | str) -> LabelValue:
    if isinstance(value, LabelValue):
        return value
    if isinstance(value, InputBindingData):
        return LabelValue(input_binding=value)
    return LabelValue(static_value=value) if isinstance(value, str) else LabelValue(time_value=Timestamp.of(value))


class Artifact:
    """Data under a name, in versions that partitions and a time tell apart.

    Annotate an output with one to publish it: ``-> Annotated[int, Model(region=Inputs.region)]``; make a query of one
    the default of an input to find the newest: ``x: int = Model.query(region="north")``.

    Args:
        project: filled in by the backend.
        domain: filled in by the backend.
        name: what it is known by.
        version: filled in by the backend.
        time_partitioned: whether versions are of a time.
        time_partition: that time.
        time_partition_granularity: how exactly that time is meant.
        partition_keys: the names of its partitions.
        partitions: its partitions with their values.
    """

    def __init__(
        self,
        project: str | None = None,
        domain: str | None = None,
        name: str | None = None,
        version: str | None = None,
        time_partitioned: bool = False,
        time_partition: TimePartition | None = None,
        time_partition_granularity: Granularity | None = None,
        partition_keys: list[str] | None = None,
        partitions: Partitions | Mapping[str, str] | None = None,
    ) -> None:
        if not name:
            raise at_call(ValidationError("an artifact needs a name: Artifact(name='…')"))
        self.project, self.domain, self.name, self.version = project, domain, name, version
        self.time_partitioned = time_partitioned
        self.time_partition_granularity = time_partition_granularity
        given: Mapping[str, Any] = partitions.partitions if isinstance(partitions, Partitions) else partitions or {}
        self.partition_keys = list(given) or list(partition_keys or ())
        if len(self.partition_keys) > MAX_PARTITIONS:
            raise at_call(
                ValidationError(f"artifact {name} has {len(self.partition_keys)} partition keys; 10 are the most")
            )
        keys = given or dict.fromkeys(self.partition_keys)
        self._partitions = Partitions(keys, self) if keys else None
        self._time_partition = None if time_partition is None else replace(time_partition, reference_artifact=self)

    @property
    def partitions(self) -> Partitions | None:
        """Its partitions, with their values where those are known."""
        return self._partitions

    @property
    def time_partition(self) -> TimePartition:
        """The time that it is of, which may be unknown yet."""
        if not self.time_partitioned:
            raise at_call(ValidationError(f"artifact {self.name} has no time: Artifact(time_partitioned=True)"))
        if self._time_partition is None:
            granularity = self.time_partition_granularity or Granularity.DAY
            self._time_partition = TimePartition(None, granularity=granularity, reference_artifact=self)
        return self._time_partition

    def __call__(self, *args: Any, **kwargs: Any) -> ArtifactIDSpecification:
        return ArtifactIDSpecification(self).bind_partitions(*args, **kwargs)

    def create_from(self, o: Output, card: Card | None = None, *args: Card, **kwargs: Any) -> Output:
        """Give an output of the running task partitions and a description; returns it as it is."""
        said_here = notes.get()
        if said_here is not None:
            time = kwargs.pop("time_partition", None)
            cards = tuple(each for each in (card, *args) if each is not None)
            said_here[id(o)] = Note(o, self, time, {key: str(value) for key, value in kwargs.items()}, cards)
        return o

    def query(
        self,
        project: str | None = None,
        domain: str | None = None,
        time_partition: dt.datetime | TimePartition | InputBindingData | None = None,
        partitions: Mapping[str, str] | Partitions | None = None,
        **kwargs: str | InputBindingData | Partition,
    ) -> ArtifactQuery:
        """The newest version with these partitions: the default of an input."""
        if partitions and kwargs:
            raise at_call(ValidationError("give partitions either by name or as partitions=…, not both"))
        given = partitions.partitions if isinstance(partitions, Partitions) else partitions or kwargs
        unknown = [each for each in given if each not in self.partition_keys]
        if unknown:
            raise at_call(_no_partition(self, unknown[0]))
        if isinstance(time_partition, TimePartition):
            granularity = self.time_partition_granularity or Granularity.DAY
            time: TimePartition | None = replace(time_partition, granularity=granularity)
        elif time_partition is not None:
            time = TimePartition(time_partition, reference_artifact=self)
        else:
            time = self.time_partition if self.time_partitioned else None
        return ArtifactQuery(
            artifact=self,
            name=self.name,
            project=project or self.project,
            domain=domain or self.domain,
            time_partition=time,
            partitions=Partitions(given, self) if given else self._partitions,
        )

    def embed_as_query(
        self,
        partition: str | None = None,
        bind_to_time_partition: bool | None = None,
        expr: str | None = None,
        op: Operator | None = None,
    ) -> idl.ArtifactQuery:
        """The version that has triggered a launch plan, or one of its partitions."""
        shifted = expr is not None and (partition or bind_to_time_partition)
        transform = idl.TimeTransform(transform=expr or "", op=op or Operator.MINUS) if shifted else None
        return idl.ArtifactQuery(
            binding=idl.ArtifactBindingData(
                partition_key=partition, bind_to_time_partition=bind_to_time_partition, time_transform=transform
            )
        )

    @property
    def concrete_artifact_id(self) -> idl.ArtifactId:
        """The id of a version that exists."""
        if None in (self.project, self.domain, self.version):
            raise at_call(ValidationError(f"artifact {self.name} needs a project, a domain and a version for an id"))
        return self.to_id_idl()

    def to_id_idl(self) -> idl.ArtifactId:
        """The id, as far as it is known."""
        return idl.ArtifactId(
            artifact_key=idl.ArtifactKey(project=self.project or "", domain=self.domain or "", name=self.name),
            version=self.version or "",
            partitions=self._partitions.to_flyte_idl() if self._partitions is not None else None,
            time_partition=self.time_partition.to_flyte_idl() if self.time_partitioned else None,
        )

    def __repr__(self) -> str:
        return f"Artifact(name={self.name!r}, partition_keys={self.partition_keys})"


@dataclass
class ArtifactIDSpecification:
    """Which version of an artifact an output becomes."""

    artifact: Artifact
    partitions: Partitions | None = None
    time_partition: TimePartition | None = None

    def __call__(self, *args: Any, **kwargs: Any) -> ArtifactIDSpecification:
        return self.bind_partitions(*args, **kwargs)

    def bind_partitions(self, *args: Any, **kwargs: Any) -> ArtifactIDSpecification:
        """Say what partitions and time are: texts, inputs, or what the task says when it runs."""
        artifact = self.artifact
        if args:
            raise at_call(ValidationError(f"partitions of {artifact.name} go by name: {artifact.name}(region=…)"))
        time = kwargs.pop("time_partition", None)
        if time is not None and not artifact.time_partitioned:
            raise at_call(ValidationError(f"artifact {artifact.name} has no time: Artifact(time_partitioned=True)"))
        if time is not None and not isinstance(time, (dt.datetime, InputBindingData)):
            raise at_call(ValidationError(f"a time partition is a datetime or an input, not {time!r}"))
        if time is not None:
            granularity = artifact.time_partition_granularity or Granularity.DAY
            self.time_partition = TimePartition(time, granularity=granularity)
        elif artifact.time_partitioned and self.time_partition is None:
            self.time_partition = TimePartition(DYNAMIC)
        for key, value in kwargs.items():
            if key not in artifact.partition_keys:
                raise at_call(_no_partition(artifact, key))
            if not isinstance(value, (str, InputBindingData)):
                raise at_call(
                    ValidationError(f"partition {key} of {artifact.name} is a text or an input, not {value!r}")
                )
        if artifact.partition_keys:
            known: dict[str, Any] = dict.fromkeys(artifact.partition_keys, DYNAMIC)
            known.update(self.partitions.partitions if self.partitions is not None else {})
            self.partitions = Partitions({**known, **kwargs})
        return self

    def to_partial_artifact_id(self) -> idl.ArtifactId:
        """The id, as far as it is known before the task runs."""
        return idl.ArtifactId(
            artifact_key=self.artifact.to_id_idl().artifact_key,
            version=self.artifact.version or "",
            partitions=self.partitions.to_flyte_idl() if self.partitions is not None else None,
            time_partition=self.time_partition.to_flyte_idl() if self.time_partition is not None else None,
        )


def _no_partition(artifact: Artifact, key: str) -> ValidationError:
    known = ", ".join(artifact.partition_keys) or "none"
    return ValidationError(f"artifact {artifact.name} has no partition {key!r}; it has {known}")


@dataclass(frozen=True)
class ArtifactQuery:
    """The newest version of an artifact with some partitions."""

    artifact: Artifact
    name: str
    project: str | None = None
    domain: str | None = None
    time_partition: TimePartition | None = None
    partitions: Partitions | None = None
    tag: str | None = None

    @property
    def bound(self) -> bool:
        """Whether it says all partitions that the artifact has."""
        time = self.time_partition
        values = self.partitions.partitions.values() if self.partitions is not None else ()
        named = {each.name for each in values if each.value}
        timed = not self.artifact.time_partitioned or (time is not None and time.value is not None)
        return timed and named == set(self.artifact.partition_keys)

    def to_flyte_idl(self) -> idl.ArtifactQuery:
        """The message."""
        return idl.ArtifactQuery(
            artifact_id=idl.ArtifactId(
                artifact_key=idl.ArtifactKey(project=self.project or "", domain=self.domain or "", name=self.name),
                partitions=self.partitions.to_flyte_idl() if self.partitions is not None else None,
                time_partition=self.time_partition.to_flyte_idl() if self.time_partition is not None else None,
            )
        )


def artifact_of(hint: Any) -> idl.ArtifactId | None:
    """The artifact that an annotated output becomes, as far as it is known."""
    for each in get_args(hint):
        if isinstance(each, Artifact):
            return each().to_partial_artifact_id()
        if isinstance(each, ArtifactIDSpecification):
            return each.to_partial_artifact_id()
    return None


def query_of(default: Artifact | ArtifactQuery) -> idl.ArtifactQuery | idl.ArtifactId:
    """What an input takes when nothing is given: the newest version, or the one that is named."""
    if isinstance(default, ArtifactQuery):
        return default.to_flyte_idl()
    if default.version:
        return default.concrete_artifact_id
    query = default.query()
    if not query.bound:
        raise ValidationError(f"artifact {default.name} has partitions: say which with {default.name}.query(…)")
    return query.to_flyte_idl()


@dataclass(frozen=True)
class Note:
    """What the running task has said of an output."""

    output: object
    """Kept, so that its identity is not given to another object."""
    artifact: Artifact
    time_partition: dt.datetime | None
    partitions: Mapping[str, str]
    cards: tuple[Card, ...]


notes: ContextVar[dict[int, Note] | None] = ContextVar("flytewright_artifact_notes", default=None)
"""What the running task has said of its outputs, by their identity."""


def metadata_of(output: object, variable: str) -> dict[str, str]:
    """The metadata of an output's literal: what the task has said of it."""
    said_here = notes.get()
    note = said_here.get(id(output)) if said_here else None
    if note is None:
        return {}
    metadata = dict(each.serialize_to_string(None, variable) for each in note.cards)
    if note.partitions or note.time_partition is not None:
        time = note.time_partition
        granularity = note.artifact.time_partition_granularity or Granularity.DAY
        said = idl.ArtifactId(
            partitions=Partitions(note.partitions).to_flyte_idl(),
            time_partition=None if time is None else TimePartition(time, granularity=granularity).to_flyte_idl(),
        )
        metadata[DYNAMIC_PARTITIONS] = base64.b64encode(bytes(said)).decode()
    return metadata
