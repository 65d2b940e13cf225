"""What a task's container starts: ``wright-execute``, ``wright-map-execute`` and ``wright-fast-execute``.

Containers start often and do little, so that this reads its arguments with the standard library and imports the
rest as it is needed.
"""

from __future__ import annotations

import argparse
import faulthandler
import gc
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType


class TerminatedError(BaseException):
    """The container is to end now; it passes through user code that handles exceptions."""


def execute() -> None:
    """Run one task."""
    _run_task("wright-execute", mapped=False)


def map_execute() -> None:
    """Run one element of a map task."""
    _run_task("wright-map-execute", mapped=True)


def fast_execute() -> None:
    """Fetch and unpack the code, then become the command that follows, which runs one task."""
    parser = argparse.ArgumentParser("wright-fast-execute", description="Fetch the code of a task, then run the task.")
    parser.add_argument("--additional-distribution", metavar="URI", help="The archive of the code.")
    parser.add_argument("--dest-dir", metavar="DIR", help="Where it is unpacked; here unless given.")
    said, command = _parse(parser, "command")
    if not command:
        parser.error("say after -- which command runs the task")
    from flytewright.errors import FlytewrightError
    from flytewright.runtime.distribution import fetch_and_run

    try:
        fetch_and_run(said.additional_distribution, said.dest_dir, command)
    except FlytewrightError as error:
        sys.stderr.write(f"Error: {error}\n")
        sys.exit(1)


def _run_task(program: str, mapped: bool) -> None:
    faulthandler.register(signal.SIGUSR1)
    parser = argparse.ArgumentParser(program, description="Run the task that a resolver finds.")
    parser.add_argument("--inputs", required=True, metavar="URI")
    parser.add_argument("--output-prefix", required=True, metavar="URI")
    parser.add_argument("--raw-output-data-prefix", metavar="URI")
    parser.add_argument("--checkpoint-path", metavar="URI")
    parser.add_argument("--prev-checkpoint", metavar="URI")
    parser.add_argument("--resolver", required=True, metavar="PATH", help="What finds the task.")
    parser.add_argument("--dynamic-addl-distro", metavar="URI", help="The archive that the code came from.")
    parser.add_argument("--dynamic-dest-dir", metavar="DIR", help="Where that was unpacked.")
    parser.add_argument("--test", action="store_true", help="Only read the arguments.")
    if mapped:
        parser.add_argument("--max-concurrency", type=int, help="What flytekit's plugins say, and no more is made of.")
    said, resolver_args = _parse(parser, "resolver_args")
    if not resolver_args:
        parser.error("say after -- which task the resolver is to find")
    if said.test:
        return
    signal.signal(signal.SIGTERM, _terminated)
    gc.disable()  # until the task is imported, as what is imported stays: `Attempt.run` enables it
    try:
        from flytewright.compat.finder import install_where_absent

        if install_where_absent():
            from flytewright.authoring.implicit_plugins import load_implicit_plugins

            load_implicit_plugins()
        from flytewright.runtime.dispatch import ContainerCall, run_container

        call = ContainerCall(
            inputs=said.inputs,
            output_prefix=said.output_prefix,
            raw_output_data_prefix=_filled(said.raw_output_data_prefix),
            checkpoint_path=_filled(said.checkpoint_path),
            prev_checkpoint=_filled(said.prev_checkpoint),
            resolver=said.resolver,
            resolver_args=resolver_args,
            additional_distribution=said.dynamic_addl_distro,
            destination=said.dynamic_dest_dir,
            mapped=mapped,
        )
        sys.exit(run_container(call))
    except KeyboardInterrupt:
        sys.stderr.write("Aborted!\n")
        sys.exit(1)
    except TerminatedError:
        sys.stderr.write("Terminated.\n")
        sys.stderr.flush()
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGTERM)


def _parse(parser: argparse.ArgumentParser, rest: str) -> tuple[argparse.Namespace, list[str]]:
    """The options, and what follows the first ``--`` exactly as it is."""
    words: Sequence[str] = sys.argv[1:]
    cut = words.index("--") if "--" in words else len(words)
    parser.add_argument(rest, nargs="*")
    said = parser.parse_args(words[:cut])
    return said, [*getattr(said, rest), *words[cut + 1 :]]


def _filled(value: str | None) -> str | None:
    """An argument that the backend has filled in; it leaves a template as it is, or says ``""`` for nothing."""
    return None if value is None or value in ("", '""') or value.startswith("{{") else value


def _terminated(number: int, frame: FrameType | None) -> None:
    """End as the signal says, but leave no temporary files; the next signal ends the process at once."""
    signal.signal(number, signal.SIG_DFL)
    raise TerminatedError
