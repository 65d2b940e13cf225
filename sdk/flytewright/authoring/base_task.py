"""`PythonTask`: a task with an interface in Python's terms, and how its values become literals and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from flytewright_idl.core.literals import Literal, LiteralMap
from flytewright_idl.core.security import SecurityContext
from flytewright_idl.google.protobuf.duration import Duration

from .. import sync
from ..errors import InvalidInputError, MissingReturnValueError, PlacedError, ValidationError
from ..storage.staging import Staging, current_staging
from ..typeengine.context import ExecutionState, showing
from ..typeengine.plan import Plan, name_of, shown
from .artifact import metadata_of, notes
from .documentation import Docstring, refuse_other_docs
from .entity import Entity
from .interface import Interface
from .metadata import ALL_DECK_FIELDS, DeckField, TaskMetadata
from .mode import current_mode, current_parameters, entering
from .stand_ins import stand_in_of
from .tracked import Tracked
from .watch import UNWATCHED, Watch

if TYPE_CHECKING:
    from flytewright_idl.admin.description_entity import DescriptionEntity
    from flytewright_idl.core.tasks import Container, ExtendedResources, K8SPod, Sql
    from flytewright_idl.core.workflow import NodeMetadata

    from ..config.serialization import SerializationSettings

T = TypeVar("T")


class IgnoreOutputs(Exception):  # noqa: N818 - the documented name
    """Raised by a task whose outputs are not to be written, such as all but one process of a distributed run."""


class PythonTask(Tracked, Entity, Generic[T]):
    """A task with an interface in Python's terms; a subclass says what running it means.

    The backend chooses what runs the task by its type. A plugin overrides `execute`, and what it needs of
    `get_custom`, `get_config`, `get_container`, `get_k8s_pod`, `get_sql` and `get_extended_resources`.
    """

    def __init__(
        self,
        task_type: str,
        name: str,
        task_config: T | None = None,
        interface: Interface | None = None,
        environment: dict[str, str] | None = None,
        disable_deck: bool | None = None,
        enable_deck: bool | None = None,
        deck_fields: Iterable[DeckField] | None = ALL_DECK_FIELDS,
        *,
        metadata: TaskMetadata | None = None,
        task_type_version: int = 0,
        security_ctx: SecurityContext | None = None,
        docs: DescriptionEntity | None = None,
    ) -> None:
        Tracked.__init__(self)
        for variable, value in (environment or {}).items():
            if not isinstance(value, str):
                raise ValidationError(
                    f"{name}: environment={{{variable!r}: {value!r}}}: variables are text; write {str(value)!r}"
                )
        refuse_other_docs(name, docs)
        self._task_type = task_type
        self._task_config = task_config
        self._environment = dict(environment or {})
        self._task_type_version = task_type_version
        self._security_context = security_ctx
        self._docs = docs
        deck = _deck(name, enable_deck, disable_deck)
        self._metadata = metadata or TaskMetadata()
        if deck is not None and deck != self._metadata.generates_deck:
            self._metadata = _evolved(self._metadata, generates_deck=deck)
        self._deck_fields = _fields(name, deck_fields) if self._metadata.generates_deck else []
        Entity.__init__(self, name, interface or Interface())
        _check_ignored(self)

    @property
    def task_type(self) -> str:
        """Which plugin of the backend runs the task."""
        return self._task_type

    @property
    def task_type_version(self) -> int:
        """The version of the task type's own conventions."""
        return self._task_type_version

    @property
    def task_config(self) -> T:
        """What a plugin was configured with; None for tasks of no plugin, whose `T` is None."""
        return cast("T", self._task_config)

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables of the container."""
        return self._environment

    @property
    def metadata(self) -> TaskMetadata:
        """How the task is retried, cached, timed and marked."""
        return self._metadata

    @property
    def security_context(self) -> SecurityContext | None:
        """The secrets and the identity that the task asks for."""
        return self._security_context

    @property
    def docs(self) -> DescriptionEntity | None:
        """What is said of the task beside its docstring."""
        return self._docs

    @property
    def docstring(self) -> Docstring | None:
        return None

    @property
    def enable_deck(self) -> bool:
        """Whether the task leaves a deck."""
        return self._metadata.generates_deck

    @property
    def disable_deck(self) -> bool:
        """Whether the task leaves no deck."""
        return not self.enable_deck

    @property
    def deck_fields(self) -> list[DeckField]:
        """What the deck shows by itself."""
        return self._deck_fields

    def get_input_types(self) -> dict[str, Any]:
        """Types of the inputs."""
        return dict(self.python_interface.inputs)

    def get_type_for_input_var(self, k: str, v: Any) -> Any:
        """The type of one input; the value given for it does not matter."""
        return self.python_interface.inputs[k]

    def get_type_for_output_var(self, k: str, v: Any) -> Any:
        """The type of one output; its value does not matter."""
        return self.python_interface.outputs[k]

    # What it is registered with

    def construct_node_metadata(self) -> NodeMetadata:
        timeout = self.metadata.timeout
        from flytewright_idl.core.workflow import NodeMetadata  # only compiling needs it

        return NodeMetadata(
            name=self.short_name,
            timeout=None if timeout is None else Duration.of(timeout),
            retries=self.metadata.retry_strategy,
            interruptible=self.metadata.interruptible,
        )

    def get_container(self, settings: SerializationSettings) -> Container | None:
        """The container that runs the task, if it runs in one."""
        return None

    def get_k8s_pod(self, settings: SerializationSettings) -> K8SPod | None:
        """The pod that runs the task, if it brings its own."""
        return None

    def get_sql(self, settings: SerializationSettings) -> Sql | None:
        """The query that the task is, if it is one."""
        return None

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any] | None:
        """What the backend's plugin for this type of task is told."""
        return None

    def get_config(self, settings: SerializationSettings) -> dict[str, str] | None:
        """Plain settings for the backend's plugin."""
        return None

    def get_extended_resources(self, settings: SerializationSettings) -> ExtendedResources | None:
        """Accelerators and shared memory."""
        return None

    # Being called

    def compile(self, ctx: object, *args: Any, **kwargs: Any) -> Any:
        """Add a node that runs the task to the workflow that is being drawn."""
        return current_mode().call(self, self.named(args, kwargs))

    def local_execute(self, ctx: object, **kwargs: Any) -> Any:
        """Run the task here, each value passing through its literal."""
        with entering(None):
            return current_mode().call(self, self.named((), kwargs))

    def local_execution_mode(self) -> ExecutionState.Mode:
        """In which way the task runs when it is called here."""
        return ExecutionState.Mode.LOCAL_TASK_EXECUTION

    def dispatch_execute(self, ctx: object, input_literal_map: LiteralMap) -> LiteralMap:
        """Run the task on literals."""
        return LiteralMap(literals=self.dispatch(input_literal_map.literals, current_staging()))

    def sandbox_execute(self, ctx: object, input_literal_map: LiteralMap) -> LiteralMap:
        """Run the task on literals, as a local run of a workflow does."""
        return self.dispatch_execute(ctx, input_literal_map)

    def dispatch(self, inputs: Mapping[str, Literal], staging: Staging, watch: Watch = UNWATCHED) -> dict[str, Literal]:
        """Run the task on literals; errors about values name the input or output."""
        token = notes.set({})
        try:
            with self._prepared() as parameters:
                values = decode_inputs(self, inputs, staging)
                watch.begins(self, values)
                result = self.execute(**values)
                if hasattr(result, "__await__"):
                    result = sync.run(_awaited(result))
                watch.returned(self, result)
                return self._results(parameters, result, staging)
        finally:
            notes.reset(token)

    async def dispatch_async(self, inputs: Mapping[str, Literal], staging: Staging) -> dict[str, Literal]:
        """Run the task on literals, on the loop that is running."""
        token = notes.set({})
        try:
            with self._prepared() as parameters:
                execute = stand_in_of(self) or self.execute
                result = execute(**decode_inputs(self, inputs, staging))
                if hasattr(result, "__await__"):
                    result = await result
                return self._results(parameters, result, staging)
        finally:
            notes.reset(token)

    def _prepared(self) -> AbstractContextManager[Any]:
        """What `pre_execute` gives, which is what `current_context` gives until the run is over."""
        if not self._prepares:
            return _UNPREPARED
        parameters = self.pre_execute(current_parameters())
        return nullcontext() if parameters is None else showing(parameters)

    def _results(self, parameters: Any, result: Any, staging: Staging) -> dict[str, Literal]:
        if self._prepares:
            result = self.post_execute(parameters, result)
        return result.literals if isinstance(result, LiteralMap) else encode_outputs(self, result, staging)

    _prepares: ClassVar[bool] = False
    """Whether the class has something of its own to do before or after a run."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._prepares = cls.pre_execute is not PythonTask.pre_execute or cls.post_execute is not PythonTask.post_execute

    def pre_execute(self, user_params: Any) -> Any:
        """What happens before a run; gives the parameters that `post_execute` is handed."""
        return user_params

    def execute(self, **kwargs: Any) -> Any:
        """Run the task on Python values."""
        raise InvalidInputError(f"{self.name}: a task of type {self.task_type} does not run in Python")

    def post_execute(self, user_params: Any, rval: Any) -> Any:
        """What happens after a run; gives what it results in."""
        return rval


def _evolved(metadata: TaskMetadata, **changes: Any) -> TaskMetadata:
    from attrs import evolve

    return evolve(metadata, **changes)


def _deck(name: str, enable: bool | None, disable: bool | None) -> bool | None:
    if enable is not None and disable is not None:
        raise ValidationError(f"{name}: enable_deck=… and disable_deck=… say the same thing; keep enable_deck")
    return enable if disable is None else not disable


def _fields(name: str, fields: Iterable[DeckField] | None) -> list[DeckField]:
    found = list(fields or ())
    for each in found:
        if not isinstance(each, DeckField):
            known = ", ".join(f"DeckField.{member.name}" for member in DeckField)
            raise ValidationError(f"{name}: deck_fields=… has {each!r}, which is none of {known}")
    return found


def _check_ignored(task: PythonTask[Any]) -> None:
    for name in task.metadata.cache_ignore_input_vars:
        if name not in task.python_interface.inputs:
            known = ", ".join(task.python_interface.inputs) or "none"
            raise ValidationError(
                f"{task.name}: the cache is to ignore {name!r}, which is no input; inputs are {known}"
            )


_UNPREPARED = nullcontext()


async def _awaited(work: Any) -> Any:
    return await work


def decode_inputs(entity: Entity, inputs: Mapping[str, Literal], staging: Staging) -> dict[str, Any]:
    """Python values of the literals of a call, defaults where there is none."""
    interface = entity.python_interface
    values: dict[str, Any] = {}
    name = ""
    try:
        for name, plan in interface.input_plans.items():
            literal = inputs.get(name)
            if literal is not None:
                values[name] = plan.decode(literal, staging)
            elif name in interface.defaults:
                values[name] = interface.defaults[name]
            else:
                raise InvalidInputError(f"{entity.name}: the input {name!r} is missing")
    except PlacedError as error:
        error.under(f"{entity.name}: input {name}")
        raise
    return values


def encode_inputs(entity: Entity, values: Mapping[str, Any], staging: Staging) -> dict[str, Literal]:
    """Literals of the values of a call, defaults included; `InvalidInputError` for one that is missing."""
    interface = entity.python_interface
    literals: dict[str, Literal] = {}
    name = ""
    try:
        for name, plan in interface.input_plans.items():
            if name in values:
                literals[name] = plan.encode(values[name], staging)
            elif name in interface.defaults:
                literals[name] = plan.encode(interface.defaults[name], staging)
            else:
                raise InvalidInputError(f"{entity.name}: the input {name!r} of type {shown_type(plan)} is missing")
    except PlacedError as error:
        error.under(f"{entity.name}: input {name}")
        raise
    return literals


def encode_outputs(entity: Entity, result: Any, staging: Staging) -> dict[str, Literal]:
    """Literals of what a function returned."""
    plans = entity.python_interface.output_plans
    literals: dict[str, Literal] = {}
    name = ""
    try:
        for (name, plan), value in zip(plans.items(), split_outputs(entity, result), strict=True):
            literals[name] = plan.encode(value, staging)
            metadata = metadata_of(value, name)
            if metadata:
                literals[name].metadata = metadata  # what the task has said of the output
    except PlacedError as error:
        error.under(f"{entity.name}: output {name}")
        raise
    return literals


def split_outputs(entity: Entity, result: Any) -> tuple[Any, ...]:
    """The outputs that a function's result stands for; `MissingReturnValueError` when there are more or fewer."""
    interface = entity.python_interface
    expected = len(interface.outputs)
    if expected == 0:
        if result is not None and result != ():
            raise MissingReturnValueError(f"{entity.name} declares no outputs and returned {shown(result)}")
        return ()
    if expected == 1 and interface.output_tuple is None:
        return (result,)
    if not isinstance(result, tuple) or len(result) != expected:
        raise MissingReturnValueError(
            f"{entity.name} declares {expected} outputs ({', '.join(interface.outputs)}) and returned {shown(result)}"
        )
    return result


def join_outputs(entity: Entity, values: Mapping[str, Any]) -> Any:
    """What a call gives to Python code: nothing, one value, a tuple or the declared NamedTuple."""
    interface = entity.python_interface
    found = [values[name] for name in interface.outputs]
    if interface.output_tuple is not None:
        return interface.output_tuple(*found)
    return None if not found else found[0] if len(found) == 1 else tuple(found)


def decode_outputs(entity: Entity, literals: Mapping[str, Literal], staging: Staging) -> Any:
    """What a call gives to Python code, from its literals."""
    values: dict[str, Any] = {}
    name = ""
    try:
        for name, plan in entity.python_interface.output_plans.items():
            values[name] = plan.decode(literals[name], staging)
    except PlacedError as error:
        error.under(f"{entity.name}: output {name}")
        raise
    return join_outputs(entity, values)


def shown_type(plan: Plan[Any]) -> str:
    """A plan's type as its author wrote it."""
    return name_of(plan.hint)
