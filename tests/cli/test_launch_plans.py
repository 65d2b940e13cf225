"""``wright launchplan`` and ``wright backfill`` over the real command line and a real backend."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Wright

SCHEDULED = """
from datetime import datetime, timedelta
from flytewright import CronSchedule, FixedRate, LaunchPlan, task, workflow

@task
def note(at: datetime) -> str:
    return at.isoformat()

@workflow
def daily(at: datetime) -> str:
    return note(at=at)

nightly = LaunchPlan.get_or_create(
    daily, "NAME", schedule=CronSchedule(schedule="0 3 * * *", kickoff_time_input_arg="at")
)
often = LaunchPlan.get_or_create(
    daily, "NAME.often", default_inputs={"at": datetime(2024, 1, 1)}, schedule=FixedRate(timedelta(hours=2))
)
"""
DAYS = ("--from-date", "2024-02-28", "--to-date", "2024-03-01T12:00:00")


@pytest.fixture
def plan(remote: Wright, folder: Path, request: pytest.FixtureRequest) -> str:
    """The name of a launch plan with a schedule, which is registered in two versions."""
    name = f"plans.{request.node.name}"
    (folder / "plans.py").write_text(SCHEDULED.replace("NAME", name))
    for version in ("one", "two"):
        remote.succeed("register", "plans.py", "--version", f"{name}.{version}")
    return name


def states(remote: Wright, plan: str) -> dict[str, str]:
    listed = json.loads(remote.succeed("launchplan", "list", plan, "-o", "json"))
    return {each["id"]["version"].rpartition(".")[2]: each["closure"].get("state", "INACTIVE") for each in listed}


def test_one_version_of_a_launch_plan_is_active(remote: Wright, plan: str) -> None:
    assert states(remote, plan) == {"one": "INACTIVE", "two": "INACTIVE"}
    done = remote("launchplan", "activate", plan)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"launch plan {plan}, version {plan}.two, is active: 0 3 * * *\n"
    remote.succeed("launchplan", "activate", plan, f"{plan}.one")
    assert states(remote, plan) == {"one": "ACTIVE", "two": "INACTIVE"}
    remote.succeed("launchplan", "deactivate", plan)
    assert states(remote, plan) == {"one": "INACTIVE", "two": "INACTIVE"}


def test_a_launch_plan_is_activated_as_with_pyflyte(remote: Wright, plan: str) -> None:
    remote.succeed("launchplan", "--activate", plan, f"{plan}.one")
    assert states(remote, plan)["one"] == "ACTIVE"
    remote.succeed("launchplan", "--project", "flytesnacks", plan, f"{plan}.one", "--deactivate")
    assert states(remote, plan)["one"] == "INACTIVE"


def test_launch_plans_are_listed_with_state_and_schedule(remote: Wright, plan: str) -> None:
    remote.succeed("launchplan", "activate", plan)
    for command in (("launchplan", "list"), ("get", "launchplan")):
        active = remote.succeed(*command, plan, "--active-only")
        assert active.splitlines()[0].split() == ["NAME", "VERSION", "STATE", "SCHEDULE"]
        assert re.search(rf"{re.escape(plan)}\s+\S+\.two\s+ACTIVE\s+0 3 \* \* \*\n", active)
        assert active.count("\n") == 2
        one = remote.succeed(*command, f"{plan}.often", f"{plan}.one", "-o", "wide")
        assert re.search(r"INACTIVE\s+every 2 hours\s+plans\.daily", one)


def test_an_unknown_launch_plan_is_met_with_the_nearest(remote: Wright, plan: str) -> None:
    assert f"did you mean '{plan}'?" in remote.fail("launchplan", "activate", f"{plan}x")
    assert f"did you mean '{plan}.two'?" in remote.fail("launchplan", "activate", plan, f"{plan}.twoo")
    assert f"did you mean '{plan}'?" in remote.fail("backfill", f"{plan}x", *DAYS)


def test_the_times_of_a_backfill_are_shown_before_it_is_run(remote: Wright, plan: str) -> None:
    shown = remote.succeed("backfill", plan, *DAYS, "--dry-run")
    assert [line.split() for line in shown.splitlines()] == [
        ["NODE", "TIME"],
        ["n0", "2024-02-28T03:00:00Z"],
        ["n1", "2024-02-29T03:00:00Z"],
        ["n2", "2024-03-01T03:00:00Z"],
    ]
    steps = json.loads(
        remote.succeed(
            "backfill", plan, "--to-date", "2024-03-01", "--backfill-window", "1 day", "--dry-run", "-o", "json"
        )
    )
    assert steps == [{"node": "n0", "time": "2024-02-29T03:00:00Z", "launch_plan": plan, "version": f"{plan}.two"}]
    assert f"backfill-{plan}" not in remote.succeed("get", "workflow", "--limit", "1000")


def test_a_backfill_launches_every_time(remote: Wright, plan: str) -> None:
    name = re.sub("[^a-z]", "", plan)[:20]
    done = remote("backfill", plan, *DAYS, "--parallel", "--wait", "--execution-name", name)
    assert done.returncode == 0, done.stderr
    data = json.loads(remote.succeed("execution", "get", name, "-o", "json"))
    assert [each["id"]["nodeId"] for each in data["nodes"]] == ["n0", "n1", "n2"]
    launched = [each["execution"]["spec"]["launchPlan"] for each in data["nodes"]]
    assert {(each["name"], each["version"]) for each in launched} == {(plan, f"{plan}.two")}


def test_a_backfill_may_be_registered_alone(remote: Wright, plan: str) -> None:
    done = remote("backfill", plan, *DAYS, "--do-not-execute", "--version", "v7")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith(f"registered workflow backfill-{plan}, version v7\n")
    assert "v7" in remote.succeed("get", "workflow", f"backfill-{plan}")


def test_a_backfill_says_what_its_window_lacks(remote: Wright, plan: str) -> None:
    two = "give two of --from-date, --to-date and --backfill-window"
    assert two in remote.fail("backfill", plan, code=2)
    assert two in remote.fail("backfill", plan, "--from-date", "today", code=2)
    assert f"{two}, not all three" in remote.fail("backfill", plan, *DAYS, "--backfill-window", "1h", code=2)
    assert "which is not after it" in remote.fail(
        "backfill", plan, "--from-date", "2024-03-01", "--to-date", "2024-02-01", code=2
    )
    assert "'often' cannot be read" in remote.fail("backfill", plan, "--backfill-window", "often", code=2)
    assert "has no time after" in remote.fail(
        "backfill", plan, "--from-date", "2024-03-01T04:00:00", "--backfill-window", "1h"
    )
    remote.succeed("register", "flows.py", "--version", plan)
    assert "flows.doubles has no schedule" in remote.fail("backfill", "flows.doubles", *DAYS)
