"""`Graph`, the mode in which calls draw nodes, and `Node`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from flytewright_idl.core.literals import (
    Binding,
    BindingData,
    BindingDataCollection,
    BindingDataMap,
)
from flytewright_idl.core.literals import Literal as LiteralMessage
from flytewright_idl.core.workflow import Alias, NodeMetadata

from ..errors import CompileError, InvalidInputError, PlacedError, TypeMismatchError, ValidationError
from ..storage.staging import Staging, current_staging
from ..typeengine.casting import castable
from ..typeengine.guess import guess_hint
from ..typeengine.plan import Plan, name_of
from ..typeengine.standard import engine
from .accelerators import BaseAccelerator
from .base_task import PythonTask
from .cache import Cache
from .entity import Entity
from .names import dns_safe
from .overrides import UNSET, Overrides, override_metadata, resources_of
from .pod_template import PodTemplate
from .promise import UNKNOWN, Outputs, Promise
from .resources import Resources, extended_resources
from .where import at_call, calling_line, naming

if TYPE_CHECKING:
    from ..image.spec import ImageSpec


@dataclass(eq=False)
class Node:
    """One call in a workflow."""

    id: str
    entity: Entity
    bindings: list[Binding]
    upstream: list[Node]
    metadata: NodeMetadata
    element_metadata: NodeMetadata | None = None
    """The metadata of what runs once per element, for the node of a map task."""
    overrides: Overrides = field(default_factory=Overrides)
    aliases: list[Alias] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The id of the node."""
        return self.id

    @property
    def flyte_entity(self) -> Entity:
        """What the node runs."""
        return self.entity

    @property
    def upstream_nodes(self) -> list[Node]:
        """The nodes that this one waits for."""
        return self.upstream

    @property
    def promises(self) -> dict[str, Promise]:
        """What the node will have given, by name."""
        plans = self.entity.python_interface.output_plans
        return Promised(
            self.entity.name, {name: Promise(self, name, plan.literal_type) for name, plan in plans.items()}
        )

    outputs = promises

    def called(self) -> Any:
        """What a call gives to workflow code: one promise, several, or an empty tuple."""
        promises = self.promises
        if len(promises) == 1 and self.entity.python_interface.output_tuple is None:
            return next(iter(promises.values()))
        return Outputs.of(self, promises)

    def __getattr__(self, name: str) -> Promise:
        entity = self.__dict__.get("entity")
        outputs = {} if entity is None else entity.python_interface.outputs
        if name not in outputs:
            raise AttributeError(f"node {self.__dict__.get('id')} has no output {name!r}; it has {', '.join(outputs)}")
        return self.promises[name]

    def runs_after(self, other: Node) -> None:
        """Have this node wait for `other`, whether or not it takes anything from it."""
        if other is not self and other not in self.upstream:
            self.upstream.append(other)

    def runs_before(self, other: Node) -> None:
        """Have `other` wait for this node."""
        other.runs_after(self)

    def __rshift__(self, other: Any) -> Any:
        node = other if isinstance(other, Node) else getattr(other, "_node", None)
        if not isinstance(node, Node):
            raise at_call(CompileError(f"{self.id} >> {other!r}: what comes after >> is another call or node"))
        node.runs_after(self)
        return other

    def with_overrides(
        self,
        node_name: str | None = None,
        aliases: dict[str, str] | None = None,
        requests: Resources | None = None,
        limits: Resources | None = None,
        timeout: dt.timedelta | int | None = UNSET,
        retries: int | None = None,
        interruptible: bool | None = None,
        name: str | None = None,
        task_config: object | None = None,
        container_image: str | ImageSpec | None = None,
        accelerator: BaseAccelerator | None = None,
        cache: bool | Cache | None = None,
        shared_memory: Literal[True] | str | None = None,
        pod_template: PodTemplate | None = None,
        resources: Resources | None = None,
        cache_version: str | None = None,
        cache_serialize: bool | None = None,
    ) -> Node:
        """Say for this node something else than its task says.

        Args:
            node_name: The id of the node.
            aliases: Other names for outputs, by output.
            requests: Resources that the container is given.
            limits: Resources that the container is kept below.
            timeout: How long the node may take: a timedelta or whole seconds; None for as long as it likes.
            retries: How often it is tried again.
            interruptible: Whether it may run where it can be interrupted.
            name: The name that the backend shows.
            task_config: Another configuration of the task's plugin, of the same type.
            container_image: Another image.
            accelerator: A device beside the GPUs of the resources.
            cache: Whether and how results are kept.
            shared_memory: Shared memory: its size, or True for as much as there is memory.
            pod_template: Another pod around the container.
            resources: Requests and limits at once.
            cache_version: The version of kept results.
            cache_serialize: Whether runs with the same inputs wait for each other.
        """
        with naming(calling_line):
            if any(isinstance(each, (Promise, Outputs)) for each in (node_name, retries, name, container_image, cache)):
                raise ValidationError("with_overrides takes values that are known when the workflow is compiled")
            if node_name is not None:
                self.id = dns_safe(node_name)
            for variable, alias in (aliases or {}).items():
                self.aliases.append(Alias(var=variable, alias=alias))
            self.overrides = Overrides(
                resources=resources_of(requests, limits, resources) or self.overrides.resources,
                extended_resources=extended_resources(accelerator, shared_memory),
                container_image=container_image or self.overrides.container_image,
                pod_template=pod_template or self.overrides.pod_template,
            )
            override_metadata(
                self.element_metadata or self.metadata,
                name=name,
                timeout=timeout,
                retries=retries,
                interruptible=interruptible,
                cache=cache,
                cache_version=cache_version,
                cache_serialize=cache_serialize,
            )
            if task_config is not None:
                self._configure(task_config)
        return self

    def _configure(self, task_config: object) -> None:
        task: Any = getattr(self.entity, "target", self.entity)
        now = getattr(task, "task_config", None)
        if not isinstance(task_config, type(now)):
            raise ValidationError(
                f"with_overrides(task_config=…) takes {type(now).__name__}, as the task has, not "
                f"{type(task_config).__name__}"
            )
        task._task_config = task_config


class Promised(dict[str, Promise]):
    """The outputs of a call, by name."""

    def __init__(self, entity: str, promises: dict[str, Promise]) -> None:
        super().__init__(promises)
        self.entity = entity

    def __missing__(self, name: str) -> Promise:
        raise at_call(CompileError(f"{self.entity} has no output {name!r}; there are {', '.join(self) or 'none'}"))


def all_nodes(nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes and those inside of them, which are of the same workflow."""
    for node in nodes:
        yield node
        yield from all_nodes(node.entity.inner_nodes)


@dataclass
class Graph:
    """A workflow in the making: calls become nodes, in the order in which they are made."""

    prefix: str = ""
    nodes: list[Node] = field(default_factory=list)
    staging: Staging = field(default_factory=current_staging)
    _open: list[tuple[object, list[Node]]] = field(default_factory=list)
    """Conditionals that are being written, with the calls of their cases."""

    def call(self, entity: Entity, inputs: dict[str, Any]) -> Any:
        """Add the node of a call and give its promises."""
        return self.add(entity, inputs).called()

    def add(self, entity: Entity, inputs: dict[str, Any]) -> Node:
        """Add the node of a call; `CompileError` for an input that is missing or cannot be bound."""
        binder = Binder(self.staging)
        bindings = [
            binder.bind(entity, name, inputs)
            for name in sorted(entity.python_interface.inputs)
            if name in inputs or not entity.may_stay_unbound(name)
        ]
        return self.place(entity, bindings, binder.upstream)

    def place(self, entity: Entity, bindings: list[Binding], upstream: list[Node]) -> Node:
        """Add a node whose inputs are bound."""
        nodes = self._open[-1][1] if self._open else self.nodes
        node = Node(
            id=f"{self.prefix}n{len(nodes)}",
            entity=entity,
            bindings=bindings,
            upstream=upstream,
            metadata=entity.construct_node_metadata(),
            element_metadata=entity.element_metadata(),
        )
        nodes.append(node)
        return node

    def open_branches(self, conditional: object) -> list[Node]:
        """Have the calls that follow be those of a conditional's cases; gives the list that they are added to."""
        nodes: list[Node] = []
        self._open.append((conditional, nodes))
        return nodes

    def close_branches(self, conditional: object) -> None:
        """Have the calls that follow be the workflow's own again."""
        innermost, _ = self._open.pop()
        if innermost is not conditional:
            raise at_call(_unfinished(innermost))

    def finish(self) -> None:
        """Refuse a conditional that has no end, nodes of one name, of other workflows, and that wait for each other."""
        places = {node: place for place, node in enumerate(self.nodes)}
        if len({node.id for node in self.nodes}) < len(places):
            twice = next(node for node, place in places.items() if any(n.id == node.id for n in self.nodes[:place]))
            raise CompileError(f"two nodes are called {twice.id!r}: {self._named(twice.id)}; rename one of them")
        every = set(all_nodes(self.nodes))
        for node in every:
            for other in node.upstream:
                if other not in every:
                    raise CompileError(
                        f"{node.id}, the call of {node.entity.name}, takes {other.id}, the call of {other.entity.name} "
                        "in another workflow: pass it as an input"
                    )
        if any(places.get(other, -1) > place for node, place in places.items() for other in node.upstream):
            self._refuse_circles()
        for conditional, _ in self._open:
            raise _unfinished(conditional)

    def _named(self, id: str) -> str:
        return " and ".join(f"the call of {node.entity.name}" for node in self.nodes if node.id == id)

    def _refuse_circles(self) -> None:
        order = TopologicalSorter({node: node.upstream for node in self.nodes})
        try:
            order.prepare()
        except CycleError as error:
            names = " >> ".join(f"{node.id} ({node.entity.name})" for node in error.args[1])
            raise CompileError(f"nodes wait for each other: {names}; take one >> away") from error


def _unfinished(conditional: object) -> CompileError:
    return CompileError(f"{conditional!r} is not finished: end it with .else_().then(…) or .else_().fail(…)")


def _refuse_shared_default(entity: Entity, name: str, value: object) -> None:
    """Refuse a task's default that is one changeable object for all of its calls."""
    if isinstance(entity, PythonTask) and not isinstance(value, Hashable):
        raise at_call(
            InvalidInputError(
                f"{entity.name}: the default of {name!r} is a {type(value).__name__}, one object that all calls share; "
                f"pass {name}=… here, or let the default be None"
            )
        )


class Binder:
    """Turns the arguments of calls into bindings, and notes the nodes that they come from."""

    def __init__(self, staging: Staging) -> None:
        self.staging = staging
        self.upstream: list[Node] = []

    def bind(self, entity: Entity, name: str, inputs: dict[str, Any]) -> Binding:
        """The binding of one input of a call."""
        interface = entity.python_interface
        if name in inputs:
            value = inputs[name]
        elif name in interface.defaults:
            value = interface.defaults[name]
            _refuse_shared_default(entity, name, value)
        else:
            raise InvalidInputError(
                f"{entity.name}: the input {name!r} of type {name_of(interface.inputs[name])} is not given"
            )
        try:
            return Binding(var=name, binding=self.data(entity.input_plan(name, value), value))
        except PlacedError as error:
            error.under(f"{entity.name}: input {name}")
            raise

    def data(self, plan: Plan[Any], value: Any) -> BindingData:
        """A promise, a container that holds one, or a constant."""
        if isinstance(value, Promise):
            if value._node is not None and value._node not in self.upstream:
                self.upstream.append(value._node)
            _check_type(value, plan)
            return value._binding()
        if isinstance(value, Outputs):
            raise CompileError(
                f"{len(value)} outputs of {value._node.entity.name} are passed as one value; "
                f"pass one of {', '.join(value._names) or 'another call, as this one gives none'}"
            )
        origin, args = get_origin(plan.hint), get_args(plan.hint)
        if origin is list and isinstance(value, list):
            item = engine.plan_for(args[0])
            return BindingData(collection=BindingDataCollection(bindings=[self.data(item, each) for each in value]))
        if origin is dict and isinstance(value, dict) and args[0] is str:
            item = engine.plan_for(args[1])
            return BindingData(map=BindingDataMap(bindings={key: self.data(item, each) for key, each in value.items()}))
        return constant(plan, value, self.staging)


def _check_type(value: Promise, plan: Plan[Any]) -> None:
    given, wanted = value._literal_type, plan.literal_type
    if given is wanted or given == UNKNOWN or castable(given, wanted):
        return
    raise TypeMismatchError(f"expected {name_of(plan.hint)}, got {value!r}, which is {name_of(guess_hint(given))}")


def constant(plan: Plan[Any], value: Any, staging: Staging) -> BindingData:
    """A value known now, as binding data."""
    return _bound(plan.encode(value, staging))


def _bound(literal: LiteralMessage) -> BindingData:
    if literal.collection is not None:
        return BindingData(
            collection=BindingDataCollection(bindings=[_bound(each) for each in literal.collection.literals])
        )
    if literal.map is not None:
        return BindingData(
            map=BindingDataMap(bindings={key: _bound(each) for key, each in literal.map.literals.items()})
        )
    return BindingData(scalar=literal.scalar)
