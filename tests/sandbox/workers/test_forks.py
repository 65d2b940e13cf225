"""A task that is forked from a process which has everything loaded is the process that its command would start."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import tarfile
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from flytewright.authoring.resolver import default_task_resolver
from flytewright.sandbox.workers.ending import Ending
from flytewright.sandbox.workers.holds import is_held
from flytewright.sandbox.workers.job import Job, OverTimeError
from flytewright.sandbox.workers.programs import warm_program
from flytewright.sandbox.workers.room import Share
from flytewright.sandbox.workers.subprocesses import Subprocesses
from tests.sandbox.build import alive, appears, until

pytestmark = pytest.mark.anyio

TASKS = '''
import json, os, signal, sys, time
from pathlib import Path

from flytewright import task

HERE = Path(__file__).parent


def fds():
    """What the open files of this process are; what was opened to look at them is among them in all processes."""
    links = [Path("/proc/self/fd", fd) for fd in os.listdir("/proc/self/fd")]
    return sorted(os.readlink(link) for link in links if link.exists())


@task
def tell() -> None:
    print("out")
    print("err", file=sys.stderr)
    facts = {
        "forked": "fork_server" in Path("/proc/self/cmdline").read_text(),
        "argv": sys.argv,
        "path": sys.path,
        "main": sys.modules["__main__"].__file__,
        "environment": dict(os.environ),
        "folder": os.getcwd(),
        "session": os.getsid(0) == os.getpid() == os.getpgid(0),
        "stdin": sys.stdin.read(),
        "fds": [each for each in fds() if not each.startswith("/proc")],
        "signals": [str(signal.getsignal(number)) for number in (signal.SIGCHLD, signal.SIGINT, signal.SIGPIPE)],
        "loaded": sorted({"numpy", "pandas", "grpclib", "flytewright.sandbox.workers.forks"} & sys.modules.keys()),
        "flags": str(sys.flags),
    }
    Path(os.environ["FACTS"]).write_text(json.dumps(facts))


@task
def wait() -> None:
    Path(os.environ["FACTS"]).touch()
    while not Path(os.environ["FACTS"] + ".go").exists():
        time.sleep(0.01)


@task
def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@task
def leave() -> None:
    os._exit(7)


@task
def count() -> None:
    HERE.joinpath("counted").open("a").write("x")
'''


@pytest.fixture
async def worker() -> AsyncIterator[Subprocesses]:
    worker = Subprocesses(Share(4), base_environment())
    yield worker
    await worker.close()


def base_environment() -> dict[str, str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "PYTHONUNBUFFERED": "1"}


def job(folder: Path, name: str, **environment: str) -> Job:
    """A job that runs one of `TASKS`."""
    (folder / "warm_tasks.py").write_text(TASKS)
    (folder / "inputs.pb").touch()
    io = ["--inputs", str(folder / "inputs.pb"), "--output-prefix", str(folder / "out")]
    which = ["--resolver", default_task_resolver.location, "--", "task-module", "warm_tasks", "task-name", name]
    return Job(
        command=["wright-execute", *io, "--raw-output-data-prefix", str(folder / "raw"), *which],
        environment={
            **base_environment(),
            "PYTHONPATH": str(folder),
            "FACTS": str(folder / "facts"),
            **environment,
        },
        folder=folder / "work",
        log=folder / "log",
        hold=folder / "hold",
    )


async def facts_of(worker: Subprocesses, job: Job) -> dict[str, object]:
    assert await worker.run(job, lambda: None) == Ending(0), job.log.read_text()
    facts: dict[str, object] = json.loads(Path(job.environment["FACTS"]).read_text())
    return facts


async def test_a_fork_is_what_the_command_would_be(worker: Subprocesses, tmp_path: Path) -> None:
    warm = await facts_of(worker, job(tmp_path, "tell", MINE="1", PYTHONPATH=f"{tmp_path}{os.pathsep}relative"))
    assert worker.forks.pid is not None
    log = (tmp_path / "log").read_text()
    other = job(tmp_path, "tell", MINE="1", PYTHONPATH=f"{tmp_path}{os.pathsep}relative")
    cold_worker = Subprocesses(Share(1), {})
    script = str(Path(sys.executable).with_name("wright-execute"))
    cold = await facts_of(cold_worker, replace(other, command=[sys.executable, script, *other.command[1:]]))
    assert cold_worker.forks.pid is None
    assert log == (tmp_path / "log").read_text() == "out\nerr\n"
    assert (warm.pop("forked"), cold.pop("forked")) == (True, False)
    assert warm == cold


async def test_the_process_that_forks_is_started_with_the_first_task_only(worker: Subprocesses, tmp_path: Path) -> None:
    ordinary = Job(
        command=["/bin/true"], environment={}, folder=tmp_path / "w", log=tmp_path / "l", hold=tmp_path / "h"
    )
    assert await worker.run(ordinary, lambda: None) == Ending(0)
    assert worker.forks.pid is None
    await worker.run(job(tmp_path, "count"), lambda: None)
    first = worker.forks.pid
    await worker.run(job(tmp_path, "count"), lambda: None)
    assert worker.forks.pid == first


@pytest.mark.parametrize(("name", "code"), [("die", -9), ("leave", 7)])
async def test_exit_codes_and_signals_are_told(worker: Subprocesses, tmp_path: Path, name: str, code: int) -> None:
    assert await worker.run(job(tmp_path, name), lambda: None) == Ending(code)
    assert not (tmp_path / "hold").exists()


async def test_a_module_of_the_user_is_never_imported_in_the_process_that_forks(
    worker: Subprocesses, tmp_path: Path
) -> None:
    def change_code() -> None:
        text = (tmp_path / "warm_tasks.py").read_text()
        (tmp_path / "changed.py").write_text(text.replace('"x"', '"y" ""'))
        (tmp_path / "changed.py").replace(tmp_path / "warm_tasks.py")  # as nobody may read half of it

    await worker.run(job(tmp_path, "count"), lambda: None)
    await worker.run(job(tmp_path, "count"), change_code)  # which is before the process has come to import it
    assert (tmp_path / "counted").read_text() in ("xx", "xy")
    changed = job(tmp_path, "count")
    change_code()
    await worker.run(changed, lambda: None)
    assert (tmp_path / "counted").read_text().endswith("y")


async def test_a_task_that_takes_too_long_is_ended(worker: Subprocesses, tmp_path: Path) -> None:
    await worker.run(job(tmp_path, "count"), lambda: None)  # so that the next is forked at once
    with pytest.raises(OverTimeError):
        await worker.run(replace(job(tmp_path, "wait"), timeout=0.1), lambda: None)
    assert not (tmp_path / "hold").exists()


async def test_a_task_outlives_the_process_that_forked_it_and_the_next_is_forked_by_another(
    worker: Subprocesses, tmp_path: Path
) -> None:
    running = asyncio.ensure_future(worker.run(job(tmp_path, "wait"), lambda: None))
    await appears(tmp_path / "facts")
    server = worker.forks.pid
    assert server is not None
    os.kill(server, signal.SIGKILL)
    await until(lambda: not alive(server))
    assert is_held(tmp_path / "hold")
    (tmp_path / "facts.go").touch()
    assert await running is None  # nobody has seen how it ended, and its files tell
    assert (tmp_path / "out" / "outputs.pb").exists()
    other = tmp_path / "other"
    other.mkdir()
    assert await worker.run(job(other, "count"), lambda: None) == Ending(0)
    assert worker.forks.pid not in (None, server)


async def test_a_cancelled_job_leaves_no_process(worker: Subprocesses, tmp_path: Path) -> None:
    running = asyncio.ensure_future(worker.run(job(tmp_path, "wait"), lambda: None))
    await appears(tmp_path / "facts")
    pid = int((tmp_path / "hold").read_text())
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert not alive(pid)


@pytest.mark.parametrize(
    "variables", [{"PYTHONHASHSEED": "3"}, {"PYTHONOPTIMIZE": "1"}, {"FLYTEWRIGHT_COMPAT": "1"}], ids="-".join
)
async def test_what_is_decided_when_python_starts_starts_python(
    worker: Subprocesses, tmp_path: Path, variables: Mapping[str, str]
) -> None:
    facts = await facts_of(worker, job(tmp_path, "tell", **variables))
    assert worker.forks.pid is not None
    assert not facts["forked"]
    environment = facts["environment"]
    assert isinstance(environment, dict)
    assert variables.items() <= environment.items()
    if "PYTHONOPTIMIZE" in variables:
        assert "optimize=1" in str(facts["flags"])


async def test_a_module_that_would_hide_one_that_is_loaded_does(worker: Subprocesses, tmp_path: Path) -> None:
    (tmp_path / "attrs").mkdir()
    (tmp_path / "attrs" / "__init__.py").write_text(
        "from attr import *\nprint('mine')\nfrom attr import validators, converters"
    )
    await worker.run(job(tmp_path, "count"), lambda: None)
    assert "mine" in (tmp_path / "log").read_text()


def test_only_programs_of_this_very_environment_are_forked(tmp_path: Path) -> None:
    own = Path(sys.executable).parent
    assert warm_program("wright-execute", {"PATH": str(own)}) == str(own / "wright-execute")
    assert warm_program(str(own / "wright-map-execute"), {}) == str(own / "wright-map-execute")
    assert warm_program("pyflyte-execute", {"PATH": str(own)}) is None
    fake = tmp_path / "wright-execute"
    fake.write_text(f"#!{sys.executable}\n")
    fake.chmod(0o755)
    assert warm_program("wright-execute", {"PATH": f"{tmp_path}{os.pathsep}{own}"}) is None
    assert warm_program("wright-execute", {"PATH": str(tmp_path / "nothing")}) is None


async def test_a_task_whose_code_is_fetched_first_is_forked_too(worker: Subprocesses, tmp_path: Path) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "fetched_tasks.py").write_text(TASKS)
    archive = archive_of(code, tmp_path)
    ordinary = job(tmp_path, "tell")
    command = [word.replace("warm_tasks", "fetched_tasks") for word in ordinary.command]
    fetching = ["wright-fast-execute", "--additional-distribution", str(archive), "--dest-dir", ".", "--", *command]
    facts = await facts_of(worker, replace(ordinary, command=fetching))
    assert facts["forked"]
    assert facts["argv"] == [str(Path(sys.executable).with_name("wright-execute")), *told(command, archive)]
    path = facts["path"]
    assert isinstance(path, list)
    assert str(tmp_path / "work") in path


def archive_of(code: Path, folder: Path) -> Path:
    """The files of a folder as code is packed."""
    archive = folder / "script_mode.tar.gz"
    with tarfile.open(archive, "w:gz") as out:
        for each in code.iterdir():
            out.add(each, each.name)
    return archive


def told(command: Sequence[str], archive: Path) -> list[str]:
    """The arguments of a command that knows where its code came from."""
    at = list(command).index("--resolver")
    return [*command[1:at], "--dynamic-addl-distro", str(archive), "--dynamic-dest-dir", ".", *command[at:]]


async def test_many_at_a_time_are_told_apart(tmp_path: Path) -> None:
    worker = Subprocesses(Share(8), base_environment())
    folders = [tmp_path / str(number) for number in range(12)]
    for folder in folders:
        folder.mkdir()
    names = ["leave" if number % 3 == 0 else "count" for number in range(12)]
    jobs = [job(folder, name) for folder, name in zip(folders, names, strict=True)]
    endings = await asyncio.gather(*(worker.run(each, lambda: None) for each in jobs))
    await worker.close()
    assert endings == [Ending(7 if name == "leave" else 0) for name in names]
