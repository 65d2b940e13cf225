"""`ExecutionParameters`, what a task's author learns of the run and `current_context` gives."""

from __future__ import annotations

import datetime as dt
import logging as standard_logging
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from flytewright_idl.core.identifier import Identifier, ResourceType, WorkflowExecutionIdentifier

from ..storage.staging import Staging, current_staging
from ..typeengine.context import ExecutionState, FlyteContext, FlyteContextManager, outermost
from ..version import __version__
from .checkpoint import Checkpoint, SyncCheckpoint
from .deck import Deck, TimeLineDeck
from .identity import first_of
from .secrets import SecretsManager
from .stats import Stats, collected

__all__ = ["ExecutionParameters", "current_context", "new_context"]


class ExecutionParameters:
    """What a task's author learns of the run: its names, its folders, its log, its secrets and its checkpoint."""

    @dataclass
    class Builder:
        """Collects changes; ``build`` makes the next parameters."""

        stats: Any = None
        execution_date: dt.datetime | None = None
        working_dir: Any = None
        execution_id: WorkflowExecutionIdentifier | None = None
        logging: standard_logging.Logger | None = None
        checkpoint: Checkpoint | None = None
        decks: list[Any] = field(default_factory=list)
        attrs: dict[str, Any] = field(default_factory=dict)
        raw_output_prefix: str | None = None
        task_id: Identifier | None = None
        output_metadata_prefix: str | None = None
        enable_deck: bool = False

        def add_attr(self, key: str, v: Any) -> ExecutionParameters.Builder:
            """Offer one thing more, as an attribute of this name."""
            self.attrs = {**self.attrs, key: v}
            return self

        def build(self) -> ExecutionParameters:
            """The parameters."""
            return ExecutionParameters(
                execution_date=self.execution_date,
                tmp_dir=self.working_dir,
                stats=self.stats,
                execution_id=self.execution_id,
                logging=self.logging,
                raw_output_prefix=self.raw_output_prefix,
                output_metadata_prefix=self.output_metadata_prefix,
                checkpoint=self.checkpoint,
                decks=self.decks,
                task_id=self.task_id,
                enable_deck=self.enable_deck,
                **self.attrs,
            )

    execution_date: dt.datetime | None
    """When the execution began."""
    working_directory: Any
    """A folder for temporary files."""
    stats: Any
    """Where measurements go."""
    execution_id: WorkflowExecutionIdentifier | None
    logging: standard_logging.Logger | None
    raw_output_prefix: str | None
    """Below which URI files go."""
    output_metadata_prefix: str | None
    """Below which URI outputs go."""
    decks: list[Any]
    task_id: Identifier | None
    enable_deck: bool
    secrets: SecretsManager

    def __init__(
        self,
        execution_date: dt.datetime | None,
        tmp_dir: Any,
        stats: Any,
        execution_id: WorkflowExecutionIdentifier | None,
        logging: standard_logging.Logger | None,
        raw_output_prefix: str | None,
        output_metadata_prefix: str | None = None,
        checkpoint: Checkpoint | None = None,
        decks: list[Any] | None = None,
        task_id: Identifier | None = None,
        enable_deck: bool = False,
        **kwargs: Any,
    ) -> None:
        self.execution_date = execution_date
        self.working_directory = tmp_dir
        self.stats = stats
        self.execution_id = execution_id
        self.logging = logging
        self.raw_output_prefix = raw_output_prefix
        self.output_metadata_prefix = output_metadata_prefix
        self.decks = [] if decks is None else decks
        self.task_id = task_id
        self.enable_deck = enable_deck
        self.secrets = SecretsManager()
        self._checkpoint = checkpoint
        self._attrs = kwargs
        self._timeline = TimeLineDeck("Timeline")

    @property
    def default_deck(self) -> Deck:
        """The deck that is there without being made."""
        found = next((each for each in self.decks if each.name == "default"), None)
        if found is None:
            found = Deck("default", auto_add_to_deck=False)
            self.decks.append(found)
        return found

    @property
    def timeline_deck(self) -> TimeLineDeck:
        """The deck that shows how long the parts of the task took."""
        return next((each for each in self.decks if isinstance(each, TimeLineDeck)), self._timeline)

    @property
    def checkpoint(self) -> Checkpoint:
        """What was left by an earlier try, and where this one leaves its own."""
        if self._checkpoint is None:
            raise NotImplementedError("this run has no place for checkpoints: the backend names none to the task")
        return self._checkpoint

    @staticmethod
    def new_builder(current: ExecutionParameters | None = None) -> Builder:
        """A builder that begins with `current`, or with nothing."""
        return ExecutionParameters.Builder() if current is None else current.builder()

    def builder(self) -> Builder:
        """A builder that begins with these parameters."""
        return ExecutionParameters.Builder(
            stats=self.stats,
            execution_date=self.execution_date,
            working_dir=self.working_directory,
            execution_id=self.execution_id,
            logging=self.logging,
            checkpoint=self._checkpoint,
            decks=self.decks,
            attrs=self._attrs,
            raw_output_prefix=self.raw_output_prefix,
            task_id=self.task_id,
            output_metadata_prefix=self.output_metadata_prefix,
            enable_deck=self.enable_deck,
        )

    def with_task_sandbox(self) -> Builder:
        """A builder with a fresh working directory and a checkpoint in it."""
        parent = Path(self.working_directory or tempfile.gettempdir())
        parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=parent))
        checkpoints = folder / "__cp"
        checkpoints.mkdir()
        builder = self.builder()
        builder.working_dir = str(folder)
        builder.checkpoint = SyncCheckpoint(checkpoint_dest=str(checkpoints))
        return builder

    def with_enable_deck(self, enable_deck: bool) -> Builder:
        """A builder that says whether decks are written."""
        builder = self.builder()
        builder.enable_deck = enable_deck
        return builder

    def has_attr(self, attr_name: str) -> bool:
        """Whether something more is offered under a name, whatever its case."""
        return attr_name.upper() in self._attrs

    def get(self, key: str) -> Any:
        """What is offered under a name, None when it is nothing."""
        return self._attrs.get(key)

    def __getattr__(self, attr_name: str) -> Any:
        if attr_name.startswith("_") or attr_name.upper() not in self._attrs:
            raise AttributeError(f"{attr_name} is no parameter of this kind of task")
        return self._attrs[attr_name.upper()]


def current_context() -> Any:
    """The parameters of the task that is running; outside of one, those of a run on this machine."""
    return FlyteContextManager.current_context().user_space_params or _own()


@lru_cache(maxsize=1)
def _own() -> ExecutionParameters:
    staging = current_staging()
    local = "local"
    return ExecutionParameters(
        execution_date=dt.datetime.now(dt.timezone.utc),
        tmp_dir=str(staging.scratch),
        stats=Stats(),
        execution_id=WorkflowExecutionIdentifier(project=local, domain=local, name=local),
        logging=standard_logging.getLogger("flytewright"),
        raw_output_prefix=staging.prefix,
        checkpoint=SyncCheckpoint(str(staging.scratch / "checkpoints")),  # there is only one try, which finds none
        task_id=Identifier(project=local, domain=local, name=local, version=local),
    )


def container_parameters(
    environment: Mapping[str, str], staging: Staging, output_prefix: str, checkpoint: Checkpoint | None
) -> ExecutionParameters:
    """The parameters of a task in its container, from what the backend puts into the environment."""

    def execution(name: str, short: str) -> str:
        return first_of(environment, f"FLYTE_INTERNAL_EXECUTION_{name}", f"_F_{short}")

    def task(name: str, short: str) -> str:
        return first_of(environment, f"FLYTE_INTERNAL_TASK_{name}", f"_F_TK_{short}")

    tags = {
        "exec_project": execution("PROJECT", "PRJ"),
        "exec_domain": execution("DOMAIN", "DM"),
        "exec_workflow": execution("WORKFLOW", "WF"),
        "exec_launchplan": execution("LAUNCHPLAN", "LP"),
        "api_version": __version__,
    }
    prefix = ".".join((task("PROJECT", "PRJ"), task("DOMAIN", "DM"), task("NAME", "NM"), "user_stats"))
    return ExecutionParameters(
        execution_date=dt.datetime.now(dt.timezone.utc),
        tmp_dir=str(staging.scratch),
        stats=Stats(collected, prefix, tags),
        execution_id=WorkflowExecutionIdentifier(
            project=execution("PROJECT", "PRJ"), domain=execution("DOMAIN", "DM"), name=execution("ID", "NM")
        ),
        logging=standard_logging.getLogger("flytewright"),
        raw_output_prefix=staging.prefix,
        output_metadata_prefix=output_prefix,
        checkpoint=checkpoint,
        task_id=Identifier(
            resource_type=ResourceType.TASK,
            project=task("PROJECT", "PRJ"),
            domain=task("DOMAIN", "DM"),
            name=task("NAME", "NM"),
            version=task("VERSION", "V"),
        ),
    )


@contextmanager
def running(parameters: ExecutionParameters) -> Iterator[None]:
    """Let `current_context` give `parameters`, in every thread, as a task runs for the backend."""
    state = ExecutionState(
        working_dir=str(parameters.working_directory),
        mode=ExecutionState.Mode.TASK_EXECUTION,
        user_space_params=parameters,
    )
    context = FlyteContextManager.current_context()
    builder = replace(context, file_access=None).with_execution_state(state)
    with FlyteContextManager.with_context(builder) as entered, outermost(entered):
        yield


@contextmanager
def new_context() -> Iterator[FlyteContext]:
    """Be in a context of one's own, which begins as a copy of the current one."""
    with FlyteContextManager.with_context(FlyteContextManager.current_context().new_builder()) as context:
        yield context
