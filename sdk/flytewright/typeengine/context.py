"""`FlyteContext`, what surrounds a piece of work, as values that are replaced and never changed."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from ..errors import ContractError
from ..storage.access import FileAccessProvider, current_access
from ..storage.staging import Staging, current_staging, use

if TYPE_CHECKING:
    from ..config.serialization import SerializationSettings

__all__ = ["CompilationState", "ExecutionState", "FlyteContext", "FlyteContextManager"]

SignalHandler = Callable[[int, FrameType | None], Any]


@dataclass(frozen=True)
class CompilationState:
    """A workflow that is being drawn."""

    prefix: str = ""
    mode: int = 1
    task_resolver: Any = None
    nodes: list[Any] = field(default_factory=list)

    def with_params(self, prefix: str, mode: int | None = None, resolver: Any = None) -> CompilationState:
        """The state of a workflow inside this one."""
        return CompilationState(prefix or "", mode or self.mode, resolver or self.task_resolver)


@dataclass(frozen=True)
class ExecutionState:
    """A task or workflow that is running."""

    class Mode(Enum):
        """Where it runs."""

        TASK_EXECUTION = 1
        LOCAL_WORKFLOW_EXECUTION = 2
        LOCAL_TASK_EXECUTION = 3
        DYNAMIC_TASK_EXECUTION = 4
        EAGER_EXECUTION = 5
        EAGER_LOCAL_EXECUTION = 6
        LOCAL_DYNAMIC_TASK_EXECUTION = 7

    working_dir: Path | str
    mode: Mode | None = None
    engine_dir: Path | str | None = None
    user_space_params: Any = None

    def with_params(self, **changes: Any) -> ExecutionState:
        """The same state, with what is given and not None put in its place."""
        return replace(self, **{name: value for name, value in changes.items() if value is not None})

    def is_local_execution(self) -> bool:
        """Whether it runs on this machine, without a backend."""
        return self.mode in (
            self.Mode.LOCAL_TASK_EXECUTION,
            self.Mode.LOCAL_WORKFLOW_EXECUTION,
            self.Mode.EAGER_LOCAL_EXECUTION,
            self.Mode.LOCAL_DYNAMIC_TASK_EXECUTION,
        )


@dataclass(frozen=True)
class FlyteContext:
    """What surrounds a piece of work: where data goes, what is being compiled or run, and with which settings."""

    file_access: FileAccessProvider | None = None
    level: int = 0
    flyte_client: Any = None
    compilation_state: CompilationState | None = None
    execution_state: ExecutionState | None = None
    serialization_settings: SerializationSettings | None = None
    in_a_condition: bool = False
    origin_stackframe: traceback.FrameSummary | None = field(default=None, compare=False)
    output_metadata_tracker: Any = None
    worker_queue: Any = None

    class Builder:
        """Collects the changes of a context; ``build`` makes the next one."""

        def __init__(self, base: FlyteContext) -> None:
            self._base = base
            for each in fields(base):
                setattr(self, each.name, getattr(base, each.name))

        def build(self) -> FlyteContext:
            """The context with every change, one level deeper."""
            values = {each.name: getattr(self, each.name) for each in fields(self._base)}
            return FlyteContext(**{**values, "level": self._base.level + 1})

        def enter_conditional_section(self) -> FlyteContext.Builder:
            """Be inside a condition."""
            if self.in_a_condition:
                raise ContractError("a condition cannot begin inside another one")
            self.in_a_condition = True
            return self

        def with_execution_state(self, es: ExecutionState) -> FlyteContext.Builder:
            return self._with(execution_state=es)

        def with_compilation_state(self, c: CompilationState) -> FlyteContext.Builder:
            return self._with(compilation_state=c)

        def with_new_compilation_state(self) -> FlyteContext.Builder:
            return self._with(compilation_state=CompilationState())

        def with_file_access(self, fa: FileAccessProvider) -> FlyteContext.Builder:
            return self._with(file_access=fa)

        def with_serialization_settings(self, ss: SerializationSettings) -> FlyteContext.Builder:
            return self._with(serialization_settings=ss)

        def with_output_metadata_tracker(self, t: Any) -> FlyteContext.Builder:
            return self._with(output_metadata_tracker=t)

        def with_client(self, c: Any) -> FlyteContext.Builder:
            return self._with(flyte_client=c)

        def with_worker_queue(self, wq: Any) -> FlyteContext.Builder:
            return self._with(worker_queue=wq)

        def new_compilation_state(self, prefix: str = "") -> CompilationState:
            return CompilationState(prefix)

        def new_execution_state(self, working_dir: str | Path | None = None) -> ExecutionState:
            return self._base.new_execution_state(working_dir)

        def _with(self, **changes: Any) -> FlyteContext.Builder:
            for name, value in changes.items():
                setattr(self, name, value)
            return self

        in_a_condition: bool

    @property
    def user_space_params(self) -> Any:
        """What the running task's author sees as the current context; None when no task runs."""
        return self.execution_state.user_space_params if self.execution_state else None

    def new_builder(self) -> FlyteContext.Builder:
        """A builder that begins with this context."""
        return FlyteContext.Builder(self)

    def enter_conditional_section(self) -> FlyteContext.Builder:
        """A builder for the inside of a condition."""
        return self.new_builder().enter_conditional_section()

    def with_execution_state(self, es: ExecutionState) -> FlyteContext.Builder:
        """A builder with another execution state."""
        return self.new_builder().with_execution_state(es)

    def with_compilation_state(self, c: CompilationState) -> FlyteContext.Builder:
        """A builder with another compilation state."""
        return self.new_builder().with_compilation_state(c)

    def with_new_compilation_state(self) -> FlyteContext.Builder:
        """A builder with an empty compilation state."""
        return self.new_builder().with_new_compilation_state()

    def with_file_access(self, fa: FileAccessProvider) -> FlyteContext.Builder:
        """A builder with another access to files."""
        return self.new_builder().with_file_access(fa)

    def with_serialization_settings(self, ss: SerializationSettings) -> FlyteContext.Builder:
        """A builder with other settings."""
        return self.new_builder().with_serialization_settings(ss)

    def with_output_metadata_tracker(self, t: Any) -> FlyteContext.Builder:
        """A builder with another tracker of output metadata."""
        return self.new_builder().with_output_metadata_tracker(t)

    def with_client(self, c: Any) -> FlyteContext.Builder:
        """A builder with another client of the backend."""
        return self.new_builder().with_client(c)

    def with_worker_queue(self, wq: Any) -> FlyteContext.Builder:
        """A builder with another queue for eager work."""
        return self.new_builder().with_worker_queue(wq)

    def new_compilation_state(self, prefix: str = "") -> CompilationState:
        """An empty compilation state."""
        return CompilationState(prefix)

    def new_execution_state(self, working_dir: str | Path | None = None) -> ExecutionState:
        """An execution state below `working_dir`, or below the scratch folder of the running task."""
        return ExecutionState(
            working_dir=working_dir or current_staging().scratch, user_space_params=self.user_space_params
        )

    def set_stackframe(self, s: traceback.FrameSummary) -> None:
        """Remember where this context was entered, for messages."""
        object.__setattr__(self, "origin_stackframe", s)  # tells of the context and is no part of its value

    def get_origin_stackframe_repr(self) -> str:
        """Where this context was entered."""
        frame = self.origin_stackframe
        return f"StackOrigin({frame.name}, {frame.lineno}, {frame.filename})" if frame else ""

    def get_deck(self) -> str:
        """The HTML of the running task's decks."""
        decks = getattr(self.user_space_params, "decks", [])
        return "\n".join(deck.html for deck in decks)

    @staticmethod
    def current_context() -> FlyteContext:
        """The innermost context that is entered here."""
        return FlyteContextManager.current_context()


_stack: ContextVar[tuple[FlyteContext, ...]] = ContextVar("flytewright_contexts", default=())
_outermost = FlyteContext()
"""What surrounds code that has entered no context."""


def _entered() -> tuple[FlyteContext, ...]:
    return _stack.get() or (_outermost,)


@contextmanager
def outermost(context: FlyteContext) -> Iterator[None]:
    """Let code of any thread that enters no context be in this one: for a process that runs one task."""
    global _outermost  # noqa: PLW0603 - threads begin without the contexts of those that start them
    before, _outermost = _outermost, context
    try:
        yield
    finally:
        _outermost = before


"""What was entered here, outermost first; each asyncio task and thread sees its own."""

_handlers: list[SignalHandler] = []


class FlyteContextManager:
    """Enters contexts and leaves them."""

    @staticmethod
    def initialize() -> None:
        """Forget every context that was entered here, and let interrupts run the handlers that were added."""
        _stack.set((FlyteContext(),))
        _handlers.clear()
        signal.signal(signal.SIGINT, _interrupted)

    @staticmethod
    def add_signal_handler(handler: SignalHandler) -> None:
        """Have `handler` called on an interrupt, before it goes on."""
        _handlers.append(handler)

    @staticmethod
    def current_context() -> FlyteContext:
        """The innermost context that is entered here; its data goes where the running task's does, unless it says."""
        ctx = _entered()[-1]
        return ctx if ctx.file_access is not None else replace(ctx, file_access=current_access())

    @staticmethod
    def push_context(ctx: FlyteContext, f: traceback.FrameSummary | None = None) -> FlyteContext:
        """Enter a context until `pop_context`."""
        ctx.set_stackframe(f or FlyteContextManager.get_origin_stackframe())
        _stack.set((*_entered(), ctx))
        return ctx

    @staticmethod
    def pop_context() -> FlyteContext:
        """Leave the innermost context."""
        *outer, left = _entered()
        if not outer:
            raise ContractError("the outermost context cannot be left")
        _stack.set(tuple(outer))
        return left

    @staticmethod
    @contextmanager
    def with_context(b: FlyteContext.Builder) -> Iterator[FlyteContext]:
        """Be in the context that `b` builds; what was pushed inside and not popped goes with it."""
        ctx = b.build()
        ctx.set_stackframe(FlyteContextManager.get_origin_stackframe(limit=4))
        token = _stack.set((*_entered(), ctx))
        try:
            with use(ctx.file_access.staging) if ctx.file_access is not None else nullcontext():
                yield ctx
        finally:
            _stack.reset(token)

    @staticmethod
    def size() -> int:
        """How many contexts are entered here."""
        return len(_entered())

    @staticmethod
    def get_origin_stackframe(limit: int = 2) -> traceback.FrameSummary:
        """The frame that is `limit` calls up."""
        stack = traceback.walk_stack(sys._getframe())
        return traceback.StackSummary.extract(stack, limit=limit + 1, lookup_lines=False)[-1]  # sources if asked for


def context_of(staging: Staging) -> FlyteContext:
    """The innermost context that is entered here, with access to the files of a staging."""
    return replace(_entered()[-1], file_access=FileAccessProvider.over(staging))


def _interrupted(number: int, frame: FrameType | None) -> None:
    for handler in _handlers:
        handler(number, frame)
    signal.default_int_handler(number, frame)


@contextmanager
def showing(parameters: Any) -> Iterator[Any]:
    """Let `parameters` be what the running task's author sees as the current context."""
    context = FlyteContextManager.current_context()
    state = context.execution_state or context.new_execution_state()
    seen = context.with_execution_state(state.with_params(user_space_params=parameters))
    with FlyteContextManager.with_context(seen):
        yield parameters
