"""Eager workflows run what they call when they call it, here or on an executor, and are registered as workflows."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

from flytewright import task, workflow
from flytewright.authoring.array import map_task
from flytewright.authoring.eager import (
    EagerAsyncPythonFunctionTask,
    EagerFailureHandlerTask,
    EagerRun,
    eager,
    eager_failure_task_resolver,
    executing_on,
)
from flytewright.authoring.entity import Entity
from flytewright.authoring.mode import current_parameters
from flytewright.authoring.resolver import load_resolver
from flytewright.compile.order import compile_all
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SERIALIZED_CONTEXT, SerializationSettings
from flytewright.errors import InvalidInputError, TypeMismatchError, ValidationError

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("ghcr.io/acme/flows:v1"))


class Halves(NamedTuple):
    low: int
    high: int


@task
def double(x: int) -> int:
    return 2 * x


@task
def refuse(x: int) -> int:
    raise ValueError(f"{x} is refused")


@task
async def increment(x: int) -> int:
    return x + 1


@workflow
def both(x: int) -> int:
    return increment(x=double(x=x))


@eager
async def collatz(x: int) -> int:
    """Steps down to one.

    Args:
        x: where to start
    """
    steps = 0
    while x > 1:
        x = double(x=x) // 4 if x % 2 == 0 else await increment(x=double(x=x) + x)
        steps += 1
    return steps


@eager
async def nested(x: int) -> Halves:
    return Halves(await collatz(x=x), both(x=x))


@eager
async def fanned(xs: list[int]) -> list[int]:
    return [*await asyncio.gather(*(increment(x=x) for x in xs)), *map_task(double)(x=xs)]


@workflow
def around(x: int) -> int:
    return nested(x=x).low


def test_python_decides_what_is_called() -> None:
    assert asyncio.run(collatz(x=6)) == 8


def test_eager_workflows_call_each_other_and_workflows() -> None:
    assert asyncio.run(nested(x=6)) == Halves(8, 13)


def test_async_calls_run_beside_each_other() -> None:
    assert asyncio.run(fanned(xs=[1, 2])) == [2, 3, 2, 4]


def test_a_workflow_calls_an_eager_one() -> None:
    assert around(x=6) == 8


def test_values_pass_through_their_literals() -> None:
    with pytest.raises(TypeMismatchError, match="input x: expected int, got str '6'"):
        asyncio.run(collatz(x="6"))  # type: ignore[arg-type]


def test_inputs_go_by_name() -> None:
    with pytest.raises(InvalidInputError, match=r"takes its inputs by name: collatz\(x=…\)"):
        collatz(6)


def test_a_failure_is_the_callers_to_handle() -> None:
    @eager
    async def forgiving(x: int) -> str:
        try:
            refuse(x=x)
        except ValueError as error:
            return str(error)
        return "none"

    assert asyncio.run(forgiving(x=3)) == "3 is refused"


def test_a_failure_cancels_the_calls_that_are_running() -> None:
    ends: list[int] = []

    @task
    async def endless(x: int) -> int:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ends.append(x)
            raise
        return x

    @eager
    async def failing(x: int) -> int:
        other = asyncio.ensure_future(endless(x=x))
        await increment(x=x)
        await asyncio.wait([asyncio.ensure_future(increment(x=x))])
        refuse(x=x)
        return await other

    with pytest.raises(ValueError, match="7 is refused"):
        asyncio.run(failing(x=7))
    assert ends == [7]


class Recording:
    """An executor that answers calls itself."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.cleaned = 0

    async def run(self, entity: Entity, inputs: Mapping[str, Any]) -> Any:
        self.seen.append((entity.short_name, dict(inputs)))
        if entity is refuse:
            raise RuntimeError("the execution failed")
        return 10

    async def clean_up(self) -> None:
        self.cleaned += 1


class Remote:
    """A backend with one executor."""

    def __init__(self) -> None:
        self.recording = Recording()

    def executor(self, settings: SerializationSettings) -> Recording:
        return self.recording


def test_calls_go_to_the_executor_of_a_backend() -> None:
    remote = Remote()
    assert nested.run(remote, SETTINGS, x=6) == Halves(10, 10)
    assert remote.recording.seen == [("collatz", {"x": 6}), ("both", {"x": 6})]


def test_the_backend_that_is_entered_is_used() -> None:
    executor = Recording()
    with executing_on(executor):
        assert asyncio.run(nested.run_with_backend(x=6)) == Halves(10, 10)
    with pytest.raises(ValidationError, match="there is no backend here"):
        asyncio.run(nested.run_with_backend(x=6))


def test_the_cleanup_terminates_what_is_left() -> None:
    executor = Recording()
    with executing_on(executor):
        assert collatz.get_as_workflow().cleanup(x=1) is None
    assert executor.cleaned == 1


def test_the_timeline_tells_how_calls_ended() -> None:
    run = EagerRun()
    assert run.call(double, {"x": 1}) == 2
    with pytest.raises(ValueError, match="2 is refused"):
        run.call(refuse, {"x": 2})
    assert [call.outcome for call in run.calls] == ["succeeded", "failed: 2 is refused"]
    assert "<td>tests.authoring.test_eager.refuse</td><td>failed: 2 is refused</td>" in run.html


def test_the_timeline_is_a_deck_of_the_task() -> None:
    decks = current_parameters().decks
    asyncio.run(collatz(x=2))
    deck = decks[-1]
    assert deck.name == "Eager Executions"
    assert [call.outcome for call in deck.calls] == ["succeeded"]


def test_it_is_registered_as_a_task_and_a_workflow_with_a_cleanup() -> None:
    compiled = compile_all([collatz], SETTINGS)
    assert [(each.id.resource_type.name, each.id.name.rpartition(".")[2]) for each in compiled] == [
        ("TASK", "collatz"),
        ("TASK", "collatz-cleanup"),
        ("WORKFLOW", "collatz"),
        ("LAUNCH_PLAN", "collatz"),
    ]
    task_spec, cleanup, flow, _ = (each.spec for each in compiled)
    assert task_spec.template.metadata.is_eager
    assert task_spec.template.metadata.generates_deck.value
    assert task_spec.template.container.env[0].key == SERIALIZED_CONTEXT
    assert cleanup.template.container.args[-3:] == ["eager", "failure", "handler"]
    assert [node.id for node in flow.template.nodes] == ["n0"]
    assert flow.template.failure_node.id == "efn"
    assert flow.template.failure_node.metadata.name == "collatz-cleanup"


def test_the_resolver_loads_the_cleanup() -> None:
    found = load_resolver(eager_failure_task_resolver.location)
    assert isinstance(found.load_task(["eager", "failure", "handler"]), EagerFailureHandlerTask)


def test_options_are_those_of_tasks() -> None:
    @eager(environment={"A": "b"}, enable_deck=False)
    async def quiet(x: int) -> int:
        return x

    assert quiet.environment == {"A": "b"}
    assert not quiet.enable_deck
    assert isinstance(quiet, EagerAsyncPythonFunctionTask)


def test_an_option_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"test_eager.py:\d+: eager has no option 'enviroment'; did you mean env"):
        eager(enviroment={"A": "b"})  # type: ignore[call-overload]


def test_a_plain_function_is_refused() -> None:
    def plain(x: int) -> int:
        return x

    with pytest.raises(ValidationError, match=r"test_eager.py:\d+: .*write async def"):
        eager(plain)  # type: ignore[arg-type]
