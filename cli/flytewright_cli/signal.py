"""``wright signal``: what executions wait for, and answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .executions.named import find, named
from .options import project_options
from .output import Column, Format, output_option, print_list, say
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright_idl.admin.signal import Signal

PAGE = 100


@click.group()
@project_options
@click.option("--execution-id", metavar="NAME", help="The execution, where the command itself names none.")
def signal(project: str, domain: str, execution_id: str | None) -> None:
    """List and answer what executions wait for: approvals and inputs."""


def _type(each: Signal) -> str:
    from flytewright.sandbox.compiler.describe import type_name

    return type_name(each.type)


def _value(each: Signal) -> object:
    """What has been answered; None while it waits."""
    from flytewright.typeengine.guess import plain_value

    answered = each.value is not None and each.value.which("value") is not None
    return plain_value(each.value) if answered and each.value is not None else None


@signal.command("list")
@named
@output_option
@click.pass_obj
def list_signals(settings: Settings, name: str, project: str, domain: str, output: Format) -> None:
    """List what the execution NAME waits for or has waited for, with the answers that it got."""

    async def work(remote: AsyncFlyteRemote) -> list[Signal]:
        return await _signals(remote, name)

    columns: list[Column[Signal]] = [
        Column("SIGNAL", _id),
        Column("TYPE", _type),
        Column("STATE", lambda each: "waits" if _value(each) is None else "answered"),
        Column("ANSWER", _value),
    ]
    print_list(settings.with_remote(project, domain, work), columns, output)


@signal.command()
@named
@click.argument("signal_id", metavar="SIGNAL")
@click.pass_obj
def approve(settings: Settings, name: str, signal_id: str, project: str, domain: str) -> None:
    """Let the execution NAME go on, which waits for the approval SIGNAL."""
    _answer(settings, name, signal_id, project, domain, "true")
    say(f"{signal_id} of {name} is approved")


@signal.command()
@named
@click.argument("signal_id", metavar="SIGNAL")
@click.pass_obj
def reject(settings: Settings, name: str, signal_id: str, project: str, domain: str) -> None:
    """Let the execution NAME fail, which waits for the approval SIGNAL."""
    _answer(settings, name, signal_id, project, domain, "false")
    say(f"{signal_id} of {name} is rejected")


@signal.command("set")
@named
@click.argument("signal_id", metavar="SIGNAL")
@click.argument("value")
@click.pass_obj
def set_value(settings: Settings, name: str, signal_id: str, value: str, project: str, domain: str) -> None:
    """Give the execution NAME the input SIGNAL that it waits for: VALUE, read by its type."""
    _answer(settings, name, signal_id, project, domain, value, kind="an input")
    say(f"{signal_id} of {name} is set")


def _answer(
    settings: Settings, name: str, signal_id: str, project: str, domain: str, text: str, kind: str = "an approval"
) -> None:
    """Read an answer by the type of what is waited for, and send it."""

    async def work(remote: AsyncFlyteRemote) -> None:
        from flytewright.errors import InvalidInputError

        known = {_id(each): each for each in await _signals(remote, name)}
        if signal_id not in known:
            raise InvalidInputError(_unknown(name, signal_id, known))
        wanted = known[signal_id]
        if kind == "an approval" and _type(wanted) != "BOOLEAN":
            raise InvalidInputError(
                f"{signal_id} of {name} is no approval: it waits for {_type(wanted)}; use `wright signal set`"
            )
        await remote.set_input(signal_id, name, _read(wanted, text), literal_type=wanted.type)

    settings.with_remote(project, domain, work)


def _read(wanted: Signal, text: str) -> Any:
    from flytewright.typeengine.guess import guess_hint

    from .params import InputType
    from .reading import reader_for

    assert wanted.type is not None
    return InputType(reader_for(guess_hint(wanted.type))).convert(text, None, None)


def _unknown(name: str, signal_id: str, known: dict[str, Signal]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(signal_id, known, n=1)
    waits = f"did you mean {close[0]!r}?" if close else f"it waits for {', '.join(known) or 'nothing'}"
    return f"execution {name} waits for no signal {signal_id!r}; {waits}"


def _id(each: Signal) -> str:
    return each.id.signal_id if each.id is not None else ""


async def _signals(remote: AsyncFlyteRemote, name: str) -> list[Signal]:
    from flytewright_idl.admin.signal import SignalListRequest

    execution = await find(remote, name)
    request = SignalListRequest(workflow_execution_id=execution.id, limit=PAGE)
    return [each async for each in remote.client.signal.list_signals.pages(request)]
