"""Writes the table anew: ``python -m tests.sandbox.flyteadmin.record HOST:PORT`` of a flyteadmin without any state.

It serves with its defaults, the domains development, staging and production, the projects flytesnacks and flytewright,
and a Kubernetes API that takes every workflow and runs none.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tempfile
from difflib import SequenceMatcher
from pathlib import Path

from grpclib.client import Channel

from flytewright.sandbox.server import Sandbox
from flytewright_idl._runtime.rpc import MessageCodec
from tests.sandbox.flyteadmin.answers import Answer, Asker
from tests.sandbox.flyteadmin.corpus import CASES
from tests.sandbox.flyteadmin.table import CODES

_WORD = re.compile(r"[\w.*-]+")
_SHORTEST = 3


async def ask_all(endpoint: str) -> list[Answer]:
    """The answers of the server at an endpoint to every case."""
    host, _, port = endpoint.rpartition(":")
    channel = Channel(host, int(port), codec=MessageCodec())
    try:
        asker = Asker(channel)
        await asker.prepare()
        return [await asker.ask(case) for case in CASES]
    finally:
        channel.close()


def common(message: str, own: str) -> list[str]:
    """The words, and the runs of words, that two messages have in common."""
    words, own_words = _WORD.findall(message), _WORD.findall(own)
    found: list[str] = []
    for block in SequenceMatcher(None, words, own_words, autojunk=False).get_matching_blocks():
        run = ""
        for word in words[block.a : block.a + block.size]:
            longer = f"{run} {word}".strip()
            if longer in message and longer in own:
                run = longer
                continue
            found.append(run)
            run = word
        found.append(run)
    return list(dict.fromkeys(run for run in found if len(run) >= _SHORTEST))


def line(name: str, answer: Answer, own: Answer) -> str:
    """One case as a line of the table."""
    fields = [f'code = "{answer.status.name}"']
    says = common(answer.message, own.message) if answer.status == own.status else []
    fields += [f"says = {json.dumps(says)}"] if says else []
    fields += [f"items = {json.dumps(answer.items)}"] if answer.items else []
    fields += [f"token = {json.dumps(answer.token)}"] if answer.token else []
    return f"{json.dumps(name)} = {{ {', '.join(fields)} }}"


async def record(endpoint: str) -> None:
    """Ask both servers and write what flyteadmin says."""
    answers = await ask_all(endpoint)
    with tempfile.TemporaryDirectory() as folder:
        async with Sandbox(Path(folder) / "state") as sandbox:
            own = await ask_all(sandbox.endpoint)
    tables: dict[str, list[str]] = {}
    for case, answer, ours in zip(CASES, answers, own, strict=True):
        tables.setdefault(case.method, []).append(line(case.name, answer, ours))
    head = "# Recorded from flyteadmin 1.16.8 by record.py; what a case asks is in corpus.py.\n"
    CODES.write_text(head + "".join("\n".join(["", f"[{method}]", *lines, ""]) for method, lines in tables.items()))


if __name__ == "__main__":
    asyncio.run(record(sys.argv[1]))
