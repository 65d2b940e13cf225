"""Local runs honour retries, timeouts, failure handlers, failure policies and the cache."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright.config.serialization import SerializationSettings
from flytewright.errors import RecoverableError, TimedOutError
from flytewright.runtime.local_cache import LOCATION, LocalCache, key_of
from flytewright.storage.staging import current_staging
from flytewright.typeengine.context import FlyteContextManager
from tests.runtime import limited
from tests.runtime.limited import RAN


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(LOCATION, str(tmp_path / "cache"))
    RAN.clear()
    limited.FOR_EVER.clear()
    yield
    limited.FOR_EVER.set()


def test_a_task_that_asks_for_it_is_tried_again() -> None:
    assert limited.third_time(x=4) == 4
    assert RAN == ["try"] * 3


def test_the_last_try_tells_why_it_failed() -> None:
    with pytest.raises(RecoverableError, match="never"):
        limited.never(x=4)
    assert RAN == ["try"] * 3


def test_a_failure_that_will_not_change_is_not_tried_again() -> None:
    with pytest.raises(ValueError, match="told to"):
        limited.broken(x=1)
    assert RAN == ["broken"]


def test_a_task_ends_with_its_timeout() -> None:
    with pytest.raises(TimedOutError, match=r"limited.endless has not ended within its timeout of 1 s"):
        limited.endless(x=1)


def test_a_task_in_time_gives_its_result() -> None:
    assert limited.in_time(x=3) == 3


def test_a_failure_handler_learns_inputs_and_reason_and_the_failure_stays() -> None:
    with pytest.raises(ValueError, match="told to"):
        limited.cleaning(x=7)
    assert RAN == ["broken", "clean 7, n0: told to"]


def test_a_workflow_may_complete_what_does_not_depend_on_the_failure() -> None:
    with pytest.raises(ValueError, match="told to"):
        limited.going_on(x=7)
    assert RAN == ["broken", "noted"]


def test_a_cached_task_runs_once_for_the_same_inputs() -> None:
    assert [limited.kept(x=1), limited.kept(x=1), limited.kept(x=2)] == [2, 2, 4]
    assert RAN == ["kept 1", "kept 2"]


def test_ignored_inputs_make_no_difference_to_the_cache() -> None:
    limited.kept_but_for_words(x=1, verbose=True)
    limited.kept_but_for_words(x=1, verbose=False)
    assert RAN == ["words 1"]


def test_a_hash_stands_for_its_value_in_the_cache() -> None:
    assert [limited.by_hash(text="abc"), limited.by_hash(text="xyz")] == ["abc", "abc"]


def test_a_kept_file_that_is_gone_is_made_again() -> None:
    first = limited.file_of(x=1)
    assert Path(limited.file_of(x=1)).read_text() == "1"
    assert RAN == ["file"]
    Path(first).unlink()
    assert Path(limited.file_of(x=1)).read_text() == "1"
    assert RAN == ["file", "file"]


def test_the_cache_can_be_overwritten_switched_off_and_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    limited.kept(x=1)
    monkeypatch.setenv("FLYTE_LOCAL_CACHE_OVERWRITE", "true")
    limited.kept(x=1)
    monkeypatch.delenv("FLYTE_LOCAL_CACHE_OVERWRITE")
    monkeypatch.setenv("FLYTE_LOCAL_CACHE_ENABLED", "false")
    limited.kept(x=1)
    monkeypatch.delenv("FLYTE_LOCAL_CACHE_ENABLED")
    limited.kept(x=1)
    assert RAN == ["kept 1"] * 3
    assert LocalCache.here().clear() == 1
    limited.kept(x=1)
    assert RAN == ["kept 1"] * 4


def test_the_cache_survives_the_process() -> None:
    limited.kept(x=5)
    code = "from tests.runtime import limited; print(limited.kept(x=5), limited.RAN)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "10 []\n"


def test_projects_do_not_share_results() -> None:
    inputs = {"x": limited.kept.python_interface.input_plans["x"].encode(1, current_staging())}
    keys = {key_of(limited.kept, inputs)}
    for project in ("a", "b"):
        settings = SerializationSettings(project=project, domain="d", version="v")
        context = FlyteContextManager.current_context().with_serialization_settings(settings)
        with FlyteContextManager.with_context(context):
            keys.add(key_of(limited.kept, inputs))
    assert len(keys) == 3
