"""Who asks first is first, and who asks for more than there is runs alone."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest

from flytewright.sandbox.workers.room import Room, Share, machine

pytestmark = pytest.mark.anyio


class Guest:
    """Takes a share and keeps it until it is told to go."""

    def __init__(self, room: Room, share: Share) -> None:
        self.is_in = False
        self._leave = asyncio.Event()
        self._staying = asyncio.ensure_future(self._stay(room, share))

    async def _stay(self, room: Room, share: Share) -> None:
        async with room.taken(share):
            self.is_in = True
            await self._leave.wait()

    async def leave(self) -> None:
        self._leave.set()
        await self._staying

    async def give_up(self) -> None:
        self._staying.cancel()
        await asyncio.gather(self._staying, return_exceptions=True)


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_shares_are_given_while_there_are_cores() -> None:
    room = Room(Share(2))
    guests = [Guest(room, Share(1)), Guest(room, Share(0.5)), Guest(room, Share(0.5)), Guest(room, Share(0.1))]
    await settle()
    assert [guest.is_in for guest in guests] == [True, True, True, False]
    await guests[1].leave()
    await settle()
    assert guests[3].is_in
    for guest in guests:
        await guest.leave()


async def test_memory_is_waited_for() -> None:
    room = Room(Share(8, 1000))
    first, second = Guest(room, Share(1, 600)), Guest(room, Share(1, 600))
    await settle()
    assert (first.is_in, second.is_in) == (True, False)
    await first.leave()
    await settle()
    assert second.is_in
    await second.leave()


async def test_who_needs_less_does_not_overtake() -> None:
    room = Room(Share(2))
    first, large, small = Guest(room, Share(1)), Guest(room, Share(2)), Guest(room, Share(1))
    await settle()
    assert (large.is_in, small.is_in) == (False, False)
    await first.leave()
    await settle()
    assert (large.is_in, small.is_in) == (True, False)
    await large.leave()
    await small.leave()


async def test_more_than_the_machine_runs_alone() -> None:
    room = Room(Share(2, 1000))
    small, huge = Guest(room, Share(1, 10)), Guest(room, Share(64, 10**12))
    await settle()
    assert not huge.is_in
    await small.leave()
    await settle()
    assert huge.is_in
    other = Guest(room, Share(0.1))
    await settle()
    assert not other.is_in
    await huge.leave()
    await other.leave()


async def test_who_gives_up_leaves_its_place_to_others() -> None:
    room = Room(Share(1))
    first, second, third = Guest(room, Share(1)), Guest(room, Share(1)), Guest(room, Share(1))
    await settle()
    await second.give_up()
    await first.give_up()
    await settle()
    assert third.is_in
    await third.leave()
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(room.taken(Share(1)))


def test_the_machine_has_cores_and_memory() -> None:
    assert machine().cores >= 1
    assert machine().memory > 0
