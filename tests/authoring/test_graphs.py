"""Conditionals, gates, dynamic tasks, nodes by hand and workflows without a function, run and refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from flytewright import Workflow, approve, conditional, sleep, workflow
from flytewright.authoring.gates import ApproveGate, Gate, SignalGate
from flytewright.compile.order import compile_all
from flytewright.config.images import Image, ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.core.node_creation import create_node
from flytewright.errors import CompileError, DisapprovedError, ValidationError, ValueMismatchError
from flytewright.runtime.attending import attended_by
from flytewright.runtime.unfolding import unfold
from flytewright.storage.staging import Staging
from flytewright_idl.core.dynamic_job import DynamicJobSpec
from flytewright_idl.core.literals import Literal, LiteralMap
from tests.authoring import graphs
from tests.authoring.graphs import box, double, square

SETTINGS = SerializationSettings(ImageConfig(Image("default", "acme/app", "1")), "p", "d", "v")


@pytest.mark.parametrize(("x", "outcome"), [(11, 22), (3, 9)])
def test_a_conditional_makes_the_first_call_whose_condition_holds(x: int, outcome: int) -> None:
    assert graphs.chosen(x=x) == outcome


def test_a_conditional_may_fail_with_its_own_words() -> None:
    with pytest.raises(ValueMismatchError, match="size.*too small"):
        graphs.chosen(x=4)


@pytest.mark.parametrize(("x", "deep", "outcome"), [(5, True, 100), (5, False, 20), (6, True, 12), (1, True, 2)])
def test_conditionals_nest(x: int, deep: bool, outcome: int) -> None:
    assert graphs.nested(x=x, deep=deep) == outcome


@pytest.mark.parametrize(("x", "outcome"), [(6, 12), (5, 25)])
def test_a_condition_looks_into_structures(x: int, outcome: int) -> None:
    assert graphs.by_attribute(x=x) == outcome


def test_what_is_not_chosen_does_not_run() -> None:
    assert graphs.untaken(x=1) == 2


def test_a_conditional_gives_the_outputs_that_its_cases_have_in_common() -> None:
    assert graphs.named_outputs(x=1) == (1, "1")
    assert graphs.named_outputs(x=-1) == (1, "swapped")


def test_a_conditional_without_else_is_refused() -> None:
    @workflow
    def open_ended(x: int) -> int:
        conditional("open").if_(x > 1).then(double(x=x))
        return x

    with pytest.raises(CompileError, match=r"conditional\('open'\) is not finished"):
        open_ended(x=1)


def test_a_case_of_two_calls_is_refused() -> None:
    @workflow
    def crowded(x: int) -> int:
        return conditional("two").if_(x > 1).then(double(x=square(x=x))).else_().then(double(x=x))

    with pytest.raises(CompileError, match="a case is one call"):
        crowded(x=1)


def test_a_call_made_before_the_conditional_is_no_case() -> None:
    @workflow
    def outside(x: int) -> int:
        before = double(x=x)
        return conditional("late").if_(x > 1).then(before).else_().then(double(x=x))

    with pytest.raises(CompileError, match="inside of the parentheses"):
        outside(x=1)


def test_python_operators_on_conditions_are_refused() -> None:
    @workflow
    def both_in_python(x: int) -> int:
        return conditional("and").if_(x > 1 and x < 3).then(double(x=x)).else_().then(square(x=x))

    with pytest.raises(CompileError, match="with & and |"):
        both_in_python(x=1)


def test_a_value_known_already_is_no_condition() -> None:
    @workflow
    def known(x: int) -> int:
        return conditional("known").if_(True).then(double(x=x)).else_().then(square(x=x))  # type: ignore[arg-type]

    with pytest.raises(CompileError, match=r"takes a comparison such as x > 3.*not bool True"):
        known(x=1)


def test_conditionals_belong_into_workflows() -> None:
    with pytest.raises(CompileError, match="outside of a workflow"):
        conditional("nowhere")


@dataclass
class Answers:
    """Answers gates as told, and remembers which were asked."""

    approve: bool = True
    number: int = 4

    def __post_init__(self) -> None:
        self.asked: list[str] = []

    def attend(self, gate: Gate, inputs: Mapping[str, Literal], staging: Staging) -> dict[str, Literal]:
        self.asked.append(gate.name)
        if isinstance(gate, SignalGate):
            return {"o0": gate.python_interface.output_plans["o0"].encode(self.number, staging)}
        if isinstance(gate, ApproveGate) and not self.approve:
            raise DisapprovedError(f"{gate.name}: no")
        return dict(inputs)


def test_gates_are_answered_and_pass_their_values_on() -> None:
    answers = Answers()
    with attended_by(answers):
        assert graphs.approved(x=3) == 18
        assert graphs.asked(x=1) == 8
    assert answers.asked == ["look", "number", "sleep-gate"]


def test_a_refusal_fails_the_workflow() -> None:
    with attended_by(Answers(approve=False)), pytest.raises(DisapprovedError, match="look"):
        graphs.approved(x=3)


def test_the_terminal_is_asked_when_nobody_else_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.prompt", lambda *args, **kwargs: "21")
    monkeypatch.setattr("click.confirm", lambda *args, **kwargs: True)
    assert graphs.asked(x=1) == 42
    assert graphs.approved(x=1) == 2


def test_an_input_of_the_workflow_needs_no_approval() -> None:
    @workflow
    def pointless(x: int) -> int:
        return double(x=approve(x, "input", timeout=dt.timedelta(1)))

    with pytest.raises(CompileError, match="an input of the workflow"):
        pointless(x=1)


def test_a_pause_is_a_timedelta() -> None:
    @workflow
    def hasty() -> None:
        sleep(5)  # type: ignore[arg-type]

    with pytest.raises(CompileError, match="is a timedelta, not int 5"):
        hasty()


def test_a_dynamic_task_runs_what_it_draws() -> None:
    assert graphs.unfolded(n=3) == [0, 4, 16]
    assert graphs.around(n=2) == [0, 4]


def test_dynamic_tasks_call_themselves() -> None:
    assert graphs.fibonacci(n=7) == 13


def test_an_async_dynamic_task_draws_too() -> None:
    spec: Any = unfold(graphs.unfolded_async, {"n": 4}, SETTINGS)
    assert [node.id for node in spec.nodes] == ["dn0"]


def test_what_a_dynamic_task_draws_is_a_specification_for_the_backend() -> None:
    spec = unfold(graphs.unfolded, {"n": 2}, SETTINGS)
    assert isinstance(spec, DynamicJobSpec)
    assert [node.id for node in spec.nodes] == ["dn0", "dn1", "dn2", "dn3"]
    assert spec.min_successes == 4
    assert {task.id.name for task in spec.tasks if task.id} == {double.name, square.name}


def test_a_dynamic_task_that_calls_nothing_has_its_outputs_at_once() -> None:
    assert isinstance(unfold(graphs.fibonacci, {"n": 1}, SETTINGS), LiteralMap)


def test_nodes_by_hand_run_in_the_order_given() -> None:
    graphs.ORDER.clear()
    assert graphs.by_hand(x=4) == 4
    assert graphs.ORDER == ["mark", "after"]


def test_create_node_is_for_workflows() -> None:
    with pytest.raises(CompileError, match="outside of a workflow"):
        create_node(double, x=1)


def test_a_workflow_without_a_function_runs_like_any_other() -> None:
    assert graphs.flow.ready()
    assert graphs.flow(x=3) == (36, [6, 36, 3])


def test_an_input_that_goes_nowhere_is_not_ready() -> None:
    empty = Workflow(name="tests.empty")
    assert not empty.ready()
    empty.add_workflow_input("x", int)
    empty.add_entity(double, x=1)
    assert not empty.ready()
    with pytest.raises(ValidationError, match="x"):
        empty.add_workflow_input("x", str)


def test_the_type_of_a_list_of_promises_must_be_given() -> None:
    untyped = Workflow(name="tests.untyped")
    node = untyped.add_entity(double, x=1)
    with pytest.raises(ValidationError, match="python_type="):
        untyped.add_workflow_output("all", [node.o0])


def test_an_imperative_conditional_is_part_of_its_workflow() -> None:
    choosing = Workflow(name="tests.choosing")
    x = choosing.add_workflow_input("x", int)
    found = choosing.create_conditional("c").if_(x > 2).then(double(x=x)).else_().then(square(x=x))
    choosing.add_workflow_output("y", found, python_type=int)
    assert [choosing(x=3), choosing(x=1)] == [6, 1]
    assert double(x=2) == 4  # and calls run again


def test_overrides_are_said_of_the_node() -> None:
    (node,) = graphs.overridden.nodes
    assert (node.id, node.metadata.name) == ("the-node", "shown")
    assert node.metadata.retries is not None
    assert node.metadata.retries.retries == 3


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ({"retries": -1}, "retries"),
        ({"timeout": "1h"}, "timedelta or whole seconds"),
        ({"cache": True}, "needs a version"),
        ({"requests": "1"}, "takes Resources"),
    ],
)
def test_an_override_that_cannot_be_is_refused(override: dict[str, Any], message: str) -> None:
    @workflow
    def wrong(x: int) -> int:
        call: Any = double(x=x)
        return call.with_overrides(**override)  # type: ignore[no-any-return]

    with pytest.raises(ValidationError, match=message):
        wrong(x=1)


@pytest.mark.parametrize("use", [lambda p: p + 1, lambda p: 2 * p, range, lambda p: f"{p}", bool, list, len, int])
def test_a_promise_is_no_value(use: Any) -> None:
    @workflow
    def wrong(x: int) -> int:
        use(double(x=x))
        return x

    with pytest.raises(CompileError, match="has no value while the workflow is compiled"):
        wrong(x=1)


def test_every_workflow_here_compiles() -> None:
    flows = [graphs.chosen, graphs.nested, graphs.by_attribute, graphs.named_outputs, graphs.approved, graphs.asked]
    names = {each.id.name for each in compile_all([*flows, graphs.around, graphs.flow], SETTINGS)}
    assert {each.name for each in flows} | {box.name, graphs.unfolded.name} <= names
