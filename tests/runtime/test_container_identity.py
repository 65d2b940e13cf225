"""Who a container is, by the environments of the backend's plugins."""

from __future__ import annotations

import pytest

from flytewright.errors import SystemFaultError
from flytewright.runtime.container_settings import container_settings
from flytewright.runtime.identity import Worker, array_index


@pytest.mark.parametrize(
    ("environment", "index"),
    [
        ({}, 0),
        ({"BATCH_JOB_ARRAY_INDEX_VAR_NAME": "FLYTE_K8S_ARRAY_INDEX", "FLYTE_K8S_ARRAY_INDEX": "3"}, 3),
        ({"BATCH_JOB_ARRAY_INDEX_VAR_NAME": "AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_INDEX": "4"}, 4),
        ({"FLYTE_K8S_ARRAY_INDEX": "5"}, 5),
        ({"AWS_BATCH_JOB_ARRAY_INDEX": "6", "BATCH_JOB_ARRAY_INDEX_OFFSET": "10"}, 16),
        ({"BATCH_JOB_ARRAY_INDEX_OFFSET": "7"}, 7),
        ({"BATCH_JOB_ARRAY_INDEX_VAR_NAME": "", "BATCH_JOB_ARRAY_INDEX_OFFSET": ""}, 0),
    ],
)
def test_the_index_is_where_the_array_plugin_puts_it(environment: dict[str, str], index: int) -> None:
    assert array_index(environment) == index


def test_an_index_that_is_no_number_is_a_fault_of_the_system() -> None:
    with pytest.raises(SystemFaultError, match="no number"):
        array_index({"FLYTE_K8S_ARRAY_INDEX": "first"})


def test_only_a_worker_of_a_distributed_task_has_a_name() -> None:
    assert Worker.of({"FLYTE_INTERNAL_WORKER_NAME": "w"}) == Worker("", False)
    assert Worker.of({"_F_DES": "earliest", "_F_WN": "w"}) == Worker("w", True)


def test_workers_write_to_files_of_their_own() -> None:
    worker = Worker("w", True)
    assert worker.error_file() != worker.error_file()
    assert Worker("", False).error_file() == "error.pb"


def test_settings_that_are_not_carried_are_those_of_the_execution() -> None:
    environment = {"_F_PRJ": "flows", "FLYTE_INTERNAL_EXECUTION_DOMAIN": "development", "_F_TK_V": "v1"}
    settings = container_settings(environment, "s3://code.tar.gz", ".")
    assert (settings.project, settings.domain, settings.version) == ("flows", "development", "v1")
    fast = settings.fast_serialization_settings
    assert fast is not None
    assert (fast.enabled, fast.destination_dir, fast.distribution_location) == (True, ".", "s3://code.tar.gz")
