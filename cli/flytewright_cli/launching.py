"""Options of an execution, and starting and following one: what ``run`` and ``execute`` share."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .options import labels as read_labels
from .options import pairs
from .output import Format, say

if TYPE_CHECKING:
    from flytewright.authoring.entity import Entity
    from flytewright.authoring.options import Options
    from flytewright.config.serialization import SerializationSettings
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import ExecutionHandle

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, kw_only=True)
class LaunchOptions:
    """What one execution says beside what it runs."""

    execution_name: str | None = None
    service_account: str | None = None
    wait: bool = False
    timeout: float | None = None
    poll_interval: float | None = None
    dump_snippet: bool = False
    overwrite_cache: bool = False
    interruptible: bool | None = None
    tags: tuple[str, ...] = ()
    labels: Mapping[str, str] | None = None
    annotations: Mapping[str, str] | None = None
    raw_output_data_prefix: str | None = None
    max_parallelism: int | None = None
    disable_notifications: bool = False
    cluster_pool: str | None = None
    execution_cluster_label: str | None = None
    envs: Mapping[str, str] | None = None

    def with_envs(self, envs: Mapping[str, str] | None) -> LaunchOptions:
        """The options with environment variables."""
        return replace(self, envs=envs)

    @property
    def options(self) -> Options:
        """The part that registrations can say too."""
        from flytewright.authoring.options import Annotations, Labels, Options

        shared = Options.default_from(self.service_account, self.raw_output_data_prefix)
        shared.labels = Labels(self.labels) if self.labels else None
        shared.annotations = Annotations(self.annotations) if self.annotations else None
        shared.max_parallelism = self.max_parallelism
        shared.disable_notifications = self.disable_notifications or None
        return shared


def launch_options(*, wait: bool) -> Callable[[F], F]:
    """The options of an execution, as one parameter ``launch``; `wait` is whether it is followed unless said."""

    def add(command: F) -> F:
        @functools.wraps(command)
        def gathered(*args: Any, **kwargs: Any) -> Any:
            said = {each.name: kwargs.pop(each.name) for each in fields(LaunchOptions) if each.name in kwargs}
            return command(*args, launch=LaunchOptions(**said), **kwargs)

        decorated: Any = gathered
        for option in reversed([_wait_option(wait), *OPTIONS]):
            decorated = option(decorated)
        return decorated  # type: ignore[no-any-return]  # the same command, called with one parameter for many

    return add


def _wait_option(default: bool) -> Callable[[Any], Any]:
    return click.option(
        "--wait/--no-wait",
        "--wait-execution",
        "--watch",
        "wait",
        default=default,
        show_default=True,
        help="Follow the execution to its end: exit code 0, 1 when it failed, 2 when aborted, 3 when timed out.",
    )


OPTIONS: list[Callable[[Any], Any]] = [
    click.option(
        "--name",
        "execution_name",
        help="Name of the execution; the same name with the same inputs starts nothing twice.",
    ),
    click.option("--service-account", help="Kubernetes service account of the execution."),
    click.option(
        "--timeout", type=click.FloatRange(min=0), metavar="SECONDS", help="How long to follow it; it goes on then."
    ),
    click.option(
        "--poll-interval", type=click.FloatRange(min=0), metavar="SECONDS", help="How often to ask for its state."
    ),
    click.option("--dump-snippet", is_flag=True, help="Show how to load the execution in Python."),
    click.option("--overwrite-cache", is_flag=True, help="Run cached tasks again, and keep what they give."),
    click.option(
        "--interruptible", type=click.BOOL, metavar="BOOLEAN", help="Whether its tasks may run on spot machines."
    ),
    click.option(
        "--tags", "--tag", "tags", multiple=True, metavar="TAG", help="Tag of the execution; may be repeated."
    ),
    click.option(
        "--labels",
        "--label",
        "labels",
        multiple=True,
        callback=read_labels,
        metavar="NAME[=VALUE]",
        help="Label of the execution; may be repeated.",
    ),
    click.option(
        "--annotations",
        "--annotation",
        "annotations",
        multiple=True,
        callback=pairs,
        metavar="NAME=VALUE",
        help="Annotation of the execution; may be repeated.",
    ),
    click.option(
        "--raw-output-data-prefix",
        "--raw-data-prefix",
        "raw_output_data_prefix",
        metavar="URI",
        help="Where files and data sets that tasks give go; here, too.",
    ),
    click.option(
        "--max-parallelism",
        type=click.IntRange(min=0),
        help="How many nodes run at a time; 0 for as many as can, else what the project says.",
    ),
    click.option("--disable-notifications", is_flag=True, help="Send no notifications about the execution."),
    click.option("--cluster-pool", help="Cluster pool that runs the execution."),
    click.option("--execution-cluster-label", "--ecl", help="Label of the cluster that runs the execution."),
]


async def execute(
    remote: AsyncFlyteRemote,
    entity: Entity,
    inputs: Mapping[str, Any],
    launch: LaunchOptions,
    output: Format,
    *,
    settings: SerializationSettings | None = None,
) -> int:
    """Start an execution, follow it if asked to, print its outputs, and give the exit code."""
    execution = await remote.execute(
        entity,
        inputs,
        version=settings.version if settings is not None else None,
        serialization_settings=settings,
        execution_name=launch.execution_name,
        options=launch.options,
        overwrite_cache=launch.overwrite_cache or None,
        interruptible=launch.interruptible,
        envs=launch.envs,
        tags=launch.tags or None,
        cluster_pool=launch.cluster_pool,
        execution_cluster_label=launch.execution_cluster_label,
    )
    version = execution.spec.launch_plan.version if execution.spec.launch_plan is not None else ""
    say(f"execution {execution.id.name} of {entity.name}, version {version}")
    say(execution.execution_url)
    if launch.dump_snippet:
        say(SNIPPET.format(id=execution.id))
    return await _outcome(remote, execution, output, launch, entity)


async def go_on(
    remote: AsyncFlyteRemote, execution: ExecutionHandle, output: Format, *, wait: bool, timeout: float | None
) -> int:
    """Tell of an execution that has been started from another one, follow it if asked to, and give the exit code."""
    say(f"execution {execution.id.name}")
    say(execution.execution_url)
    return await _outcome(remote, execution, output, LaunchOptions(wait=wait, timeout=timeout))


async def _outcome(
    remote: AsyncFlyteRemote,
    execution: ExecutionHandle,
    output: Format,
    launch: LaunchOptions,
    entity: Entity | None = None,
) -> int:
    """Follow an execution if asked to, or print it as data, and give the exit code."""
    from .output import print_data
    from .watching import follow

    if not launch.wait:
        if output in ("json", "yaml"):
            print_data(execution.message, output)
        return 0
    return await follow(
        remote, execution, output, entity=entity, timeout=launch.timeout, poll_interval=launch.poll_interval
    )


SNIPPET = """
from flytewright.configuration import Config
from flytewright.remote import FlyteRemote

remote = FlyteRemote(Config.auto(), default_project="{id.project}", default_domain="{id.domain}")
execution = remote.fetch_execution(name="{id.name}")
remote.sync(execution)
print(execution.outputs)
"""
