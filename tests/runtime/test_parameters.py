"""What a running task learns, and the contexts around it."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest

import flytewright
from flytewright import Deck, ExecutionParameters, FlyteContext, FlyteContextManager, current_context, new_context, task
from flytewright.config.secrets import SecretsConfig
from flytewright.errors import ContractError, ValueMismatchError
from flytewright.runtime.checkpoint import SyncCheckpoint
from flytewright.runtime.secrets import SecretsManager


def test_outside_of_tasks_the_run_is_a_local_one() -> None:
    params = current_context()
    assert (params.execution_id.project, params.task_id.name) == ("local", "local")
    assert params.logging.name == "flytewright"


@task
def patient(text: str) -> str:
    checkpoint = current_context().checkpoint
    before = checkpoint.read()
    checkpoint.write(text.encode())
    return f"{before} {checkpoint.prev_exists()}"


def test_a_local_run_is_a_first_try_that_may_leave_a_checkpoint() -> None:
    assert [patient(text="a"), patient(text="b")] == ["None False", "None False"]


def test_a_run_without_a_place_for_checkpoints_says_so(tmp_path: Path) -> None:
    params = ExecutionParameters(None, tmp_path, None, None, None, "raw")
    with pytest.raises(NotImplementedError, match="no place for checkpoints"):
        params.checkpoint  # noqa: B018 - a property


def test_parameters_are_those_of_the_execution_state_that_is_entered() -> None:
    params = ExecutionParameters.new_builder().add_attr("SPARK_SESSION", 3).build()
    context = FlyteContext.current_context()
    state = context.new_execution_state("/work").with_params(user_space_params=params)
    with FlyteContextManager.with_context(context.with_execution_state(state)):
        assert current_context() is params
        assert current_context().spark_session == 3
        assert (params.has_attr("spark_session"), params.get("SPARK_SESSION"), params.get("x")) == (True, 3, None)
    assert current_context() is not params
    with pytest.raises(AttributeError, match="other is no parameter"):
        params.other  # noqa: B018 - an attribute that is not there


def test_a_builder_changes_only_what_it_is_told_to(tmp_path: Path) -> None:
    params = ExecutionParameters(None, tmp_path, None, None, None, "raw", enable_deck=False, A=1)
    changed = params.with_enable_deck(True).build()
    assert (changed.enable_deck, changed.raw_output_prefix, changed.a) == (True, "raw", 1)
    sandboxed = params.with_task_sandbox().build()
    assert Path(sandboxed.working_directory).parent == tmp_path
    sandboxed.checkpoint.write(b"state")
    assert [each.read_bytes() for each in (Path(sandboxed.working_directory) / "__cp").iterdir()] == [b"state"]


def test_a_new_context_is_left_with_all_that_was_pushed_inside() -> None:
    outer, size = FlyteContext.current_context(), FlyteContextManager.size()
    with new_context() as inner:
        assert FlyteContext.current_context() == inner
        assert inner.level == outer.level + 1
        FlyteContextManager.push_context(inner.with_client("client").build())
        assert FlyteContext.current_context().flyte_client == "client"
        assert FlyteContextManager.size() == size + 2
    assert FlyteContext.current_context().level == outer.level
    assert FlyteContextManager.size() == size


def test_a_pushed_context_is_popped_and_the_outermost_is_not() -> None:
    context = FlyteContext.current_context().with_new_compilation_state().build()
    FlyteContextManager.push_context(context)
    assert FlyteContextManager.pop_context() is context
    assert "test_a_pushed_context" in context.get_origin_stackframe_repr()
    while FlyteContextManager.size() > 1:
        FlyteContextManager.pop_context()
    with pytest.raises(ContractError, match="outermost"):
        FlyteContextManager.pop_context()


def test_tasks_of_a_loop_do_not_see_each_others_contexts() -> None:
    async def inside(client: str, mine: asyncio.Event, other: asyncio.Event) -> object:
        with FlyteContextManager.with_context(FlyteContext.current_context().with_client(client)):
            mine.set()
            await other.wait()
            return FlyteContext.current_context().flyte_client

    async def both() -> list[object]:
        one, two = asyncio.Event(), asyncio.Event()
        return await asyncio.gather(inside("a", one, two), inside("b", two, one))

    assert asyncio.run(both()) == ["a", "b"]


def test_a_condition_does_not_begin_inside_another() -> None:
    context = FlyteContext.current_context().enter_conditional_section().build()
    assert context.in_a_condition
    with pytest.raises(ContractError, match="inside another"):
        context.enter_conditional_section()


def test_secrets_come_from_the_environment_before_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = SecretsManager(SecretsConfig(default_dir=str(tmp_path)))
    (tmp_path / "group").mkdir()
    (tmp_path / "group" / "key").write_text("from file\n")
    assert secrets.get("group", "key") == secrets.group.key == "from file"
    assert secrets.get("group", "key", encode_mode="rb") == b"from file"
    monkeypatch.setenv("GROUP_KEY", "without prefix")
    assert secrets.get("group", "key") == "without prefix"
    monkeypatch.setenv("_FSEC_GROUP_KEY", "with prefix")
    assert secrets.get("group", "key") == "with prefix"
    assert secrets.get_secrets_env_var("group", "key", "v1") == "_FSEC_GROUP_V1_KEY"
    assert secrets.get_secrets_file("Group", "Key", "v1") == str(tmp_path / "group" / "v1" / "key")
    with pytest.raises(ValueError, match=r"no secret 'other' of group 'group'.*Secret\(group='group', key='other'\)"):
        secrets.get("group", "other")


def test_a_checkpoint_is_read_by_the_next_try(tmp_path: Path) -> None:
    first = SyncCheckpoint(str(tmp_path / "one"))
    assert (first.prev_exists(), first.read(), first.restore()) == (False, None, None)
    first.save(io.BytesIO(b"state"))
    second = SyncCheckpoint(str(tmp_path / "two"), str(tmp_path / "one"))
    assert (second.prev_exists(), second.read()) == (True, b"state")
    source = tmp_path / "a.bin"
    source.write_bytes(b"x")
    first.save(source)
    with pytest.raises(ValueMismatchError, match="the earlier try left 2 files"):
        SyncCheckpoint("unused", str(tmp_path / "one")).read()
    with pytest.raises(ValueMismatchError, match="brought to a folder"):
        SyncCheckpoint("unused", str(tmp_path / "one")).restore(source)


def test_decks_of_a_task_are_collected_and_published(tmp_path: Path) -> None:
    params = ExecutionParameters(None, tmp_path, None, None, None, "raw", str(tmp_path / "out"), enable_deck=True)
    context = FlyteContext.current_context()
    state = context.new_execution_state().with_params(user_space_params=params)
    with FlyteContextManager.with_context(context.with_execution_state(state)):
        Deck("mine", "<b>one</b>").append("<i>two</i>")
        Deck("elsewhere", "lost", auto_add_to_deck=False)
        params.default_deck.append("here")
        assert params.default_deck is params.default_deck
        assert "<b>one</b>\n<i>two</i>" in FlyteContext.current_context().get_deck()
        Deck.publish()
    document = (tmp_path / "out" / "deck.html").read_text()
    assert "<h1>mine</h1>\n<b>one</b>\n<i>two</i>" in document
    assert "here" in document
    assert "lost" not in document


def test_a_timeline_is_a_table() -> None:
    deck = ExecutionParameters(None, None, None, None, None, None).timeline_deck
    assert deck.html == ""
    deck.append_time_info({"Name": "<load>", "WallTime": 1.5})
    assert "<td>&lt;load&gt;</td><td>1.500000</td>" in deck.html


def test_all_of_it_is_offered_at_the_top() -> None:
    assert flytewright.Checkpoint is SyncCheckpoint.__mro__[1]
