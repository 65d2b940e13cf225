"""`FlyteRemote`: what `AsyncFlyteRemote` does, for code that does not await."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import wraps
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from typing_extensions import Self

from .. import sync as background
from ..config.config import Config
from ..config.data import DataConfig
from ..config.files import Source
from ..rpc.client import Client
from ..storage.access import FileAccessProvider
from ..typeengine.context import FlyteContext, FlyteContextManager
from . import data, executing, fetch
from .client import SIGNED_UPLOADS, AsyncFlyteRemote
from .console import Shown
from .entities import FlyteTask, FlyteWorkflow, LazyEntity
from .executions import ExecutionHandle, FlyteWorkflowExecution

P = ParamSpec("P")
R = TypeVar("R")

DEFAULT_PROJECT, DEFAULT_DOMAIN = "flytesnacks", "development"


def _forward(
    method: Callable[Concatenate[AsyncFlyteRemote, P], Coroutine[Any, Any, R]],
) -> Callable[Concatenate[FlyteRemote, P], R]:
    """The method of the same name that waits for its result."""

    @wraps(method)
    def forwarded(self: FlyteRemote, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return background.run(method(self.twin, *args, **kwargs))

    return forwarded


def _forward_execution(
    method: Callable[Concatenate[AsyncFlyteRemote, P], Coroutine[Any, Any, ExecutionHandle]],
) -> Callable[Concatenate[FlyteRemote, P], FlyteWorkflowExecution]:
    """The same for a method whose handle is one for code that does not await, as the twin makes them."""
    return cast("Callable[..., FlyteWorkflowExecution]", _forward(method))


def _forward_executions(
    method: Callable[Concatenate[AsyncFlyteRemote, P], Coroutine[Any, Any, list[ExecutionHandle]]],
) -> Callable[Concatenate[FlyteRemote, P], list[FlyteWorkflowExecution]]:
    return cast("Callable[..., list[FlyteWorkflowExecution]]", _forward(method))


class FlyteRemote:
    """One Flyte backend, for one project and domain; closed by ``with`` or `close`."""

    def __init__(
        self,
        config: Config,
        default_project: str | None = None,
        default_domain: str | None = None,
        data_upload_location: str = SIGNED_UPLOADS,
        interactive_mode_enabled: bool | None = None,
        **kwargs: Any,
    ) -> None:
        if kwargs:
            raise TypeError(f"FlyteRemote takes no {next(iter(kwargs))!r}")
        self.twin = AsyncFlyteRemote(
            config, default_project or DEFAULT_PROJECT, default_domain or DEFAULT_DOMAIN, data_upload_location
        )
        """What this remote waits for; its executions are handles for code that does not await."""
        self.twin.handle = FlyteWorkflowExecution
        self._interactive = bool(interactive_mode_enabled)

    @classmethod
    def auto(
        cls,
        config_file: Source = None,
        default_project: str | None = None,
        default_domain: str | None = None,
        data_upload_location: str = SIGNED_UPLOADS,
        interactive_mode_enabled: bool | None = None,
        **kwargs: Any,
    ) -> Self:
        """The backend that the configuration file and the environment name."""
        config = Config.auto(config_file)
        return cls(config, default_project, default_domain, data_upload_location, interactive_mode_enabled, **kwargs)

    @classmethod
    def for_endpoint(
        cls,
        endpoint: str,
        insecure: bool = False,
        data_config: DataConfig | None = None,
        config_file: Source = None,
        default_project: str | None = None,
        default_domain: str | None = None,
        data_upload_location: str = SIGNED_UPLOADS,
        interactive_mode_enabled: bool | None = None,
        **kwargs: Any,
    ) -> Self:
        """The backend at an address."""
        config = Config.for_endpoint(endpoint, insecure, data_config, config_file)
        return cls(config, default_project, default_domain, data_upload_location, interactive_mode_enabled, **kwargs)

    @classmethod
    def for_sandbox(
        cls,
        default_project: str | None = None,
        default_domain: str | None = None,
        data_upload_location: str = SIGNED_UPLOADS,
        interactive_mode_enabled: bool | None = None,
        **kwargs: Any,
    ) -> Self:
        """The demo cluster that flytectl starts on this machine."""
        config = Config.for_sandbox()
        return cls(config, default_project, default_domain, data_upload_location, interactive_mode_enabled, **kwargs)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and remove what was downloaded."""
        background.run(self._closed())

    async def _closed(self) -> None:
        self.twin.close()

    @property
    def client(self) -> Client:
        """The services of the backend."""
        return self.twin.client

    @property
    def config(self) -> Config:
        """How the backend is reached."""
        return self.twin.config

    @property
    def context(self) -> FlyteContext:
        """The context in which values become literals."""
        return FlyteContextManager.current_context()

    @property
    def default_project(self) -> str:
        """The project where none is named."""
        return self.twin.project

    @property
    def default_domain(self) -> str:
        """The domain where none is named."""
        return self.twin.domain

    @property
    def file_access(self) -> FileAccessProvider:
        """A fresh folder of the backend's storage, for inputs."""
        return FileAccessProvider.over(background.run(self.twin.staging()))

    @property
    def interactive_mode_enabled(self) -> bool:
        """Whether the remote was made for a notebook."""
        return self._interactive

    @contextmanager
    def remote_context(self) -> Iterator[FlyteContext]:
        """A context whose files go to the backend's storage."""
        context = self.context.with_file_access(self.file_access)
        with FlyteContextManager.with_context(context) as entered:
            yield entered

    # Each waits for what `AsyncFlyteRemote` does under the same name

    fetch_task = _forward(AsyncFlyteRemote.fetch_task)
    fetch_workflow = _forward(AsyncFlyteRemote.fetch_workflow)
    fetch_launch_plan = _forward(AsyncFlyteRemote.fetch_launch_plan)
    fetch_active_launchplan = _forward(AsyncFlyteRemote.fetch_active_launchplan)
    fetch_execution = _forward_execution(fetch.fetch_execution)
    recent_executions = _forward_executions(fetch.recent_executions)
    list_tasks_by_version = _forward(AsyncFlyteRemote.list_tasks_by_version)
    list_projects = _forward(AsyncFlyteRemote.list_projects)
    get_domains = _forward(AsyncFlyteRemote.get_domains)
    activate_launchplan = _forward(AsyncFlyteRemote.activate_launchplan)
    deactivate_launchplan = _forward(AsyncFlyteRemote.deactivate_launchplan)
    get_execution_metrics = _forward(AsyncFlyteRemote.get_execution_metrics)
    find_launch_plan = _forward(AsyncFlyteRemote.find_launch_plan)
    find_launch_plan_for_node = _forward(AsyncFlyteRemote.find_launch_plan_for_node)

    register_task = _forward(AsyncFlyteRemote.register_task)
    register_workflow = _forward(AsyncFlyteRemote.register_workflow)
    register_launch_plan = _forward(AsyncFlyteRemote.register_launch_plan)
    register_script = _forward(AsyncFlyteRemote.register_script)
    raw_register = _forward(AsyncFlyteRemote.raw_register)
    fast_package = _forward(AsyncFlyteRemote.fast_package)
    fast_register_workflow = _forward(AsyncFlyteRemote.fast_register_workflow)

    execute = _forward_execution(executing.execute)
    execute_local_task = execute_local_workflow = execute_remote_task_lp = execute_remote_wf = execute
    execute_reference_task = execute_reference_workflow = execute_reference_launch_plan = execute
    execute_local_launch_plan = _forward_execution(executing.execute_local_launch_plan)
    launch_backfill = _forward(AsyncFlyteRemote.launch_backfill)

    sync = _forward(AsyncFlyteRemote.sync)
    sync_execution = _forward(AsyncFlyteRemote.sync_execution)
    sync_node_execution = _forward(AsyncFlyteRemote.sync_node_execution)
    sync_task_execution = _forward(AsyncFlyteRemote.sync_task_execution)
    wait = _forward(AsyncFlyteRemote.wait)
    terminate = _forward(AsyncFlyteRemote.terminate)
    relaunch = _forward(AsyncFlyteRemote.relaunch)
    recover = _forward(AsyncFlyteRemote.recover)

    list_signals = _forward(AsyncFlyteRemote.list_signals)
    approve = _forward(AsyncFlyteRemote.approve)
    reject = _forward(AsyncFlyteRemote.reject)
    set_input = _forward(AsyncFlyteRemote.set_input)
    set_signal = _forward(AsyncFlyteRemote.set_signal)

    upload_file = _forward(AsyncFlyteRemote.upload_file)
    download = _forward(AsyncFlyteRemote.download)
    get = _forward(AsyncFlyteRemote.get)
    get_extra_headers_for_protocol = staticmethod(data.get_extra_headers_for_protocol)

    # Nothing of these is waited for

    def fetch_task_lazy(
        self,
        project: str | None = None,
        domain: str | None = None,
        name: str | None = None,
        version: str | None = None,
    ) -> LazyEntity[FlyteTask]:
        """A registered task that is fetched when it is used first."""
        return self.twin.fetch_task_lazy(project, domain, name, version)

    def fetch_workflow_lazy(
        self,
        project: str | None = None,
        domain: str | None = None,
        name: str | None = None,
        version: str | None = None,
    ) -> LazyEntity[FlyteWorkflow]:
        """A registered workflow that is fetched when it is used first."""
        return self.twin.fetch_workflow_lazy(project, domain, name, version)

    def generate_console_http_domain(self) -> str:
        """Where the console is, by the configuration, or else where the backend is."""
        return self.twin.generate_console_http_domain()

    def generate_console_url(self, entity: Shown) -> str:
        """The page of an execution, or of what is registered."""
        return self.twin.generate_console_url(entity)
