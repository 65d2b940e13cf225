"""Outputs become artifacts, and inputs take the newest of them."""

from __future__ import annotations

import base64
import datetime as dt
from typing import Annotated

import pytest

from flytewright import Artifact, LaunchPlan, task, workflow
from flytewright.authoring.base_task import PythonTask
from flytewright.core.artifact import Granularity, Inputs, TimePartition
from flytewright.errors import ValidationError
from flytewright.storage.staging import current_staging
from flytewright_idl.core.artifact_id import ArtifactId, LabelValue, Operator
from flytewright_idl.core.literals import Literal

Model = Artifact(name="model", partition_keys=["region", "size"])
Daily = Artifact(name="daily", time_partitioned=True, time_partition_granularity=Granularity.HOUR)


class Card:
    def serialize_to_string(self, ctx: object, variable_name: str) -> tuple[str, str]:
        return "_ucm", f"about {variable_name}"


@task
def train(x: int) -> tuple[Annotated[str, Model(size="small")], Annotated[str, Daily]]:
    when = dt.datetime(2024, 5, 6, 7, tzinfo=dt.timezone.utc)
    return Model.create_from("weights", Card(), region="north"), Daily.create_from("of today", time_partition=when)


def outputs_of(entity: PythonTask[None], **inputs: Literal) -> dict[str, Literal]:
    return entity.dispatch(inputs, current_staging())


def test_what_a_task_says_of_its_outputs_goes_with_their_literals() -> None:
    model, daily = outputs_of(train, x=Literal.from_json('{"scalar": {"primitive": {"integer": 1}}}')).values()
    assert model.metadata["_ucm"] == "about o0"
    said = ArtifactId.parse(base64.b64decode(model.metadata["_uap"]))
    assert said.partitions is not None
    assert said.partitions.value == {"region": LabelValue(static_value="north")}
    timed = ArtifactId.parse(base64.b64decode(daily.metadata["_uap"])).time_partition
    assert timed is not None
    assert timed.granularity == Granularity.HOUR


def test_nothing_is_kept_of_outputs_outside_of_a_task() -> None:
    assert Model.create_from("weights", region="north") == "weights"
    assert train(x=1) == ("weights", "of today")


def test_unbound_partitions_are_told_at_run_time() -> None:
    outputs = train.interface.outputs
    assert outputs is not None
    partial = outputs.variables["o0"].artifact_partial_id
    assert partial is not None
    assert partial.partitions is not None
    assert partial.partitions.value["size"] == LabelValue(static_value="small")
    assert partial.partitions.value["region"].runtime_binding is not None


def test_an_input_without_a_value_is_the_newest_artifact() -> None:
    @workflow
    def flow(x: str = Model.query(region="north", size="small")) -> str:  # type: ignore[assignment]  # a query
        return x

    plan = LaunchPlan.get_default_launch_plan(None, flow)
    query = plan.parameters.parameters["x"].artifact_query
    assert query is not None
    assert query.artifact_id is not None
    assert query.artifact_id.partitions is not None
    assert set(query.artifact_id.partitions.value) == {"region", "size"}


def test_a_version_is_taken_as_it_is() -> None:
    one = Artifact(project="p", domain="d", name="model", version="7")
    assert one.concrete_artifact_id.version == "7"

    @workflow
    def versioned(x: str = one) -> str:  # type: ignore[assignment]  # an artifact
        return x

    parameter = LaunchPlan.get_default_launch_plan(None, versioned).parameters.parameters["x"]
    assert parameter.artifact_id == one.concrete_artifact_id


def test_times_can_be_shifted() -> None:
    shifted = TimePartition(Inputs.when) - dt.timedelta(days=1)
    assert (shifted.op, shifted.other) == (Operator.MINUS, dt.timedelta(days=1))
    assert Daily.query(time_partition=shifted).bound
    assert not Daily.query().bound


def test_the_artifact_that_triggers_is_referred_to_by_its_partitions() -> None:
    binding = Daily.embed_as_query(bind_to_time_partition=True, expr="P1D", op=Operator.PLUS).binding
    assert binding is not None
    assert binding.time_transform is not None
    assert (binding.bind_to_time_partition, binding.time_transform.op) == (True, Operator.PLUS)


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        (Artifact, "needs a name"),
        (lambda: Artifact(name="a", partition_keys=list("abcdefghijk")), "11 partition keys; 10 are the most"),
        (lambda: Model(regoin="north"), "no partition 'regoin'; it has region, size"),
        (lambda: Model("north"), "go by name"),
        (lambda: Model(region=1), "is a text or an input, not 1"),
        (lambda: Model(time_partition=Inputs.when), "has no time"),
        (lambda: Daily(time_partition="today"), "a datetime or an input, not 'today'"),
        (lambda: Model.query(color="red"), "no partition 'color'"),
        (lambda: Model.query(partitions={"region": "n"}, size="s"), "not both"),
        (lambda: Model.time_partition, "has no time"),
        (lambda: Model.concrete_artifact_id, "needs a project, a domain and a version"),
    ],
)
def test_a_mistake_is_told(mistake: object, message: str) -> None:
    assert callable(mistake)
    with pytest.raises(ValidationError, match=message):
        mistake()
