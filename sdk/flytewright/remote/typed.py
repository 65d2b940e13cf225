"""What is registered elsewhere with its full signature: generated stubs consist of these."""

from __future__ import annotations

import copy
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from typing_extensions import ParamSpec, Self, Unpack

from .. import sync as background
from ..authoring.interface import Interface, interface_of
from ..authoring.reference import LaunchPlanReference, Reference, Referenced, TaskReference
from .client import AsyncFlyteRemote, Run
from .executions import ExecutionHandle
from .facade import FlyteRemote
from .settings import ExecutionOptions

__all__ = [
    "AsyncStarted",
    "ExecutionOptions",
    "LaunchPlanReference",
    "Registered",
    "Started",
    "Struct",
    "TaskReference",
    "registered",
]

P = ParamSpec("P")
R = TypeVar("R")

if TYPE_CHECKING:
    Struct: TypeAlias = dict[str, Any]
else:
    Struct = dict  # to the type engine, a dict with types inside is a map of literals
"""A structure whose fields are not described."""


@dataclass(frozen=True)
class AsyncStarted(Generic[R]):
    """An execution that was started, and whose outputs have a type, for code that awaits."""

    execution: ExecutionHandle
    entity: Registered[Any, R]

    async def wait(self, timeout: timedelta | float | None = None) -> R:
        """The outputs, when the execution has succeeded; it is given `timeout`, a span or seconds, to end.

        Raises:
            ExecutionFailedError: it ended otherwise.
            TimedOutError: it has not ended in time; it goes on.
        """
        remote = self.execution.remote
        ended = await remote.wait(self.execution, timeout, sync_nodes=False)
        run = Run(remote.client, ended.id)
        run.succeeded(ended.message)
        outputs: R = await run.outputs(self.entity)
        return outputs


@dataclass(frozen=True)
class Started(Generic[R]):
    """An execution that was started, and whose outputs have a type."""

    twin: AsyncStarted[R]
    """The same for code that awaits."""

    @property
    def execution(self) -> ExecutionHandle:
        """The execution, as it was when it was last asked about."""
        return self.twin.execution

    def wait(self, timeout: timedelta | float | None = None) -> R:
        """The outputs, when the execution has succeeded; see `AsyncStarted.wait`."""
        return background.run(self.twin.wait(timeout))


class Registered(Referenced[P, R]):
    """What is registered elsewhere: workflows call it, and services execute it."""

    def __init__(self, reference: Reference, interface: Interface, names: Mapping[str, str]) -> None:
        super().__init__(reference, interface)
        self._names = names
        self._options = ExecutionOptions()

    def _define(self) -> None:
        return  # it is not this process that defines it

    def named(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        """The arguments of a call, under the names that the inputs are registered with."""
        return super().named(args, {self._names.get(name, name): value for name, value in kwargs.items()})

    def with_options(self, **options: Unpack[ExecutionOptions]) -> Self:
        """The same, whose executions are started with these options too."""
        other = copy.copy(self)
        other._options = {**self._options, **options}
        return other

    @overload
    def start(self, remote: FlyteRemote, /, *args: P.args, **kwargs: P.kwargs) -> Started[R]: ...
    @overload
    def start(
        self, remote: AsyncFlyteRemote, /, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, AsyncStarted[R]]: ...
    def start(
        self, remote: FlyteRemote | AsyncFlyteRemote, /, *args: P.args, **kwargs: P.kwargs
    ) -> Started[R] | Coroutine[Any, Any, AsyncStarted[R]]:
        """Start an execution on a backend.

        Raises:
            InvalidInputError: an input is missing or unknown.
            EntityAlreadyExistsError: an execution of the name given was started with something else.
        """
        inputs = self.named(args, kwargs)
        if isinstance(remote, AsyncFlyteRemote):
            return self._started(remote, inputs)
        return Started(background.run(self._started(remote.twin, inputs)))

    async def _started(self, remote: AsyncFlyteRemote, inputs: Mapping[str, Any]) -> AsyncStarted[R]:
        return AsyncStarted(await remote.execute(self, inputs, **self._options), self)

    @overload
    def run(self, remote: FlyteRemote, /, *args: P.args, **kwargs: P.kwargs) -> R: ...
    @overload
    def run(self, remote: AsyncFlyteRemote, /, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R]: ...
    def run(
        self, remote: FlyteRemote | AsyncFlyteRemote, /, *args: P.args, **kwargs: P.kwargs
    ) -> R | Coroutine[Any, Any, R]:
        """Start an execution on a backend and give its outputs; see `start` and `AsyncStarted.wait`."""
        inputs = self.named(args, kwargs)
        if isinstance(remote, AsyncFlyteRemote):
            return self._run(remote, inputs)
        return background.run(self._run(remote.twin, inputs))

    async def _run(self, remote: AsyncFlyteRemote, inputs: Mapping[str, Any]) -> R:
        return await (await self._started(remote, inputs)).wait()


def registered(
    reference: Reference, *, inputs: Mapping[str, str] | None = None, outputs: Mapping[str, str] | None = None
) -> Callable[[Callable[P, R]], Registered[P, R]]:
    """Make a function's signature that of what is registered elsewhere; its body is not run.

    `inputs` and `outputs` give the registered names of those that are no names in Python.
    """
    input_names, output_names = inputs or {}, outputs or {}

    def declare(function: Callable[P, R]) -> Registered[P, R]:
        read = interface_of(function)
        interface = replace(
            read,
            inputs={input_names.get(name, name): hint for name, hint in read.inputs.items()},
            outputs={output_names.get(name, name): hint for name, hint in read.outputs.items()},
            defaults={input_names.get(name, name): value for name, value in read.defaults.items()},
        )
        return Registered(reference, interface, input_names)

    return declare
