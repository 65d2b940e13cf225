"""Amounts of resources are written as Kubernetes takes them, and refused where they are written down."""

from __future__ import annotations

import json
from typing import Any

import pytest

from flytewright import Resources, task
from flytewright.authoring.accelerators import A100, T4, V5E, GPUAccelerator
from flytewright.authoring.resources import ResourceSpec, extended_resources
from flytewright.errors import ValidationError
from flytewright_idl.core.tasks import ResourcesResourceName


def amounts(resources: Resources) -> list[tuple[str, str]]:
    return [(ResourcesResourceName(each.name).name, each.value) for each in resources.entries()]


def test_amounts_come_in_the_order_of_containers() -> None:
    asked = Resources(cpu="1", mem="2Gi", gpu="3", ephemeral_storage="4Gi")
    assert amounts(asked) == [("EPHEMERAL_STORAGE", "4Gi"), ("CPU", "1"), ("GPU", "3"), ("MEMORY", "2Gi")]


def test_numbers_are_amounts() -> None:
    assert amounts(Resources(cpu=0.5, mem=1024, gpu=1)) == [("CPU", "0.5"), ("GPU", "1"), ("MEMORY", "1024")]


@pytest.mark.parametrize("amount", ["1", "500m", "1.5", ".5", "2Gi", "1e3", "12E", "100k", "0"])
def test_quantities_of_kubernetes_are_taken(amount: str) -> None:
    assert amounts(Resources(mem=amount)) == [("MEMORY", amount)]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"cpu": "1 core"}, "'1 core' is no quantity"),
        ({"mem": "2GB"}, "'2GB' is no quantity"),
        ({"mem": "-1Gi"}, "'-1Gi' is no quantity"),
        ({"mem": ""}, "'' is no quantity"),
        ({"mem": 1.5}, "a string or a whole number, not float"),
        ({"cpu": True}, "a string or a number, not bool"),
        ({"gpu": ("1", "2", "3")}, "a range is a request and a limit"),
        ({"cpu": ("1", "x")}, "'x' is no quantity"),
    ],
)
def test_what_is_no_amount_is_refused_with_the_line(options: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told) as refused:
        Resources(**options)
    assert "test_resources.py:" in str(refused.value).split(" ")[0]


def test_a_pair_is_a_request_and_a_limit_and_one_amount_a_request() -> None:
    spec = ResourceSpec.from_multiple_resource(Resources(cpu=("1", 2), mem="1Gi"))
    assert spec == ResourceSpec(Resources(cpu="1", mem="1Gi"), Resources(cpu=2))


def test_requests_and_limits_take_no_pairs() -> None:
    with pytest.raises(ValidationError, match="which goes into resources="):
        Resources(cpu=("1", "2")).entries()


def test_resources_go_without_requests_and_limits() -> None:
    with pytest.raises(ValidationError, match="goes without them"):

        @task(resources=Resources(cpu="1"), limits=Resources(cpu="2"))
        def both() -> None: ...


def test_resources_are_plain_data_and_back() -> None:
    asked = Resources(cpu="1", gpu=2)
    assert asked.to_dict() == {"cpu": "1", "mem": None, "gpu": 2, "ephemeral_storage": None}
    assert Resources.from_dict(asked.to_dict()) == asked
    spec = ResourceSpec(asked, Resources(mem="1Gi"))
    assert json.loads(spec.to_json())["limits"]["mem"] == "1Gi"
    assert ResourceSpec.from_json(spec.to_json()) == spec


def test_accelerators_are_devices_partitions_and_slices() -> None:
    partition = A100.partition_2g_10gb.message()
    assert (partition.device, partition.partition_size) == ("nvidia-tesla-a100", "2g.10gb")
    assert A100.message().which("partition_size_value") is None
    assert A100.unpartitioned.message().unpartitioned is True
    assert V5E.slice_2x4.message().partition_size == "2x4"
    assert GPUAccelerator("own").message().device == "own"
    assert T4.to_flyte_idl().SerializeToString() == bytes(T4.message())


def test_shared_memory_is_of_a_size_or_of_all_there_is() -> None:
    assert extended_resources(None, None) is None
    whole, sized = extended_resources(None, True), extended_resources(T4, "1Gi")
    assert whole is not None
    assert sized is not None
    assert whole.shared_memory is not None
    assert (whole.shared_memory.mount_path, whole.shared_memory.size_limit) == ("/dev/shm", "")
    assert sized.shared_memory is not None
    assert sized.shared_memory.size_limit == "1Gi"
    assert sized.gpu_accelerator is not None
