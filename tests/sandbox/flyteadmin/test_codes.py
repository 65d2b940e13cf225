"""The sandbox answers as flyteadmin 1.16.8 was seen to answer, request by request."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from flytewright.sandbox.server import Sandbox
from tests.sandbox.build import client_of
from tests.sandbox.flyteadmin.answers import Asker
from tests.sandbox.flyteadmin.corpus import CASES, Case
from tests.sandbox.flyteadmin.table import Expected, read_codes, read_differences

pytestmark = pytest.mark.anyio

SEEN = read_codes()
OTHERWISE = {case: Expected(code=each.code, items=each.items) for each in read_differences() for case in each.cases}


@pytest.fixture(scope="module")
async def asker(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Asker]:
    async with Sandbox(tmp_path_factory.mktemp("corpus")) as sandbox, client_of(sandbox) as client:
        asker = Asker(client.channel)
        await asker.prepare()
        yield asker


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
async def test_the_answer_is_that_of_flyteadmin(asker: Asker, case: Case) -> None:
    expected = OTHERWISE.get(case.id, SEEN[case.id])
    answer = await asker.ask(case)
    assert answer.status.name == expected.code, answer.message
    assert [each for each in expected.says if each not in answer.message] == [], answer.message
    assert (answer.items, answer.token) == (expected.items, expected.token)


def test_every_case_was_seen_and_nothing_else_is_in_the_table() -> None:
    assert sorted(case.id for case in CASES) == sorted(SEEN)


def test_a_difference_is_one() -> None:
    alike = [case for case, own in OTHERWISE.items() if (own.code, own.items) == (SEEN[case].code, SEEN[case].items)]
    assert alike == []
