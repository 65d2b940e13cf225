"""`AsyncFlyteRemote`: register, launch and follow on one Flyte backend."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from attrs import evolve
from typing_extensions import Self

from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.execution import (
    Execution,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.admin.launch_plan import LaunchPlan
from flytewright_idl.core.execution import WorkflowExecutionPhase
from flytewright_idl.core.identifier import Identifier, ResourceType, WorkflowExecutionIdentifier
from flytewright_idl.core.interface import Parameter
from flytewright_idl.core.literals import Literal, LiteralMap
from flytewright_idl.core.types import LiteralType

from ..authoring.entity import Entity
from ..authoring.task import PythonTask, decode_outputs, encode_inputs
from ..config.config import Config
from ..config.platform import PlatformConfig
from ..config.serialization import FastSerializationSettings, SerializationSettings
from ..errors import EntityNotExistError, InvalidInputError, PlacedError
from ..rpc.client import Client
from ..storage import paths
from ..storage.staging import Staging, current_staging
from ..typeengine.fitting import as_registered
from ..typeengine.guess import guess_hint
from ..typeengine.plan import Plan
from ..typeengine.standard import engine
from . import console, data, executing, fetch, follow, launch, lists, signals, syncing
from .contact import Contact
from .executions import AsyncFlyteWorkflowExecution, ExecutionHandle
from .failed import ExecutionFailedError, reason_of
from .later import Later
from .settings import ExecutionSettings, new_name
from .uploads import NamedStaging, remote_staging, upload_once

if TYPE_CHECKING:
    from ..bundle.archive import Archive
    from . import backfill, registering
    from .eager import ExecutionQueue
    from .register import Tell

T = TypeVar("T")
P = ParamSpec("P")

SIGNED_UPLOADS = "flyte://my-s3-bucket/"
"""The upload location that stands for URLs which the backend signs."""


@dataclass(frozen=True)
class Run:
    """One execution on the backend."""

    client: Client
    id: WorkflowExecutionIdentifier
    url: str = ""
    """Its page in the console."""

    async def wait(self) -> Execution:
        """The execution when it has succeeded; `ExecutionFailedError` when it ended otherwise."""
        ended: list[Execution] = []
        contact = Contact(id=self.id, url=self.url)
        async for _ in follow.Watch(self.client.admin, contact, told=ended.append):
            continue
        return self.succeeded(ended[-1])

    def succeeded(self, execution: Execution) -> Execution:
        """The execution itself; `ExecutionFailedError` unless it succeeded."""
        phase = follow.phase_of(execution)
        if phase != WorkflowExecutionPhase.SUCCEEDED:
            raise ExecutionFailedError(self.id.name, phase, reason_of(execution))
        return execution

    async def output_literals(self) -> LiteralMap:
        """What the execution gave, as literals."""
        data = await self.client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=self.id))
        return data.full_outputs or LiteralMap()

    async def outputs(self, entity: Entity) -> Any:
        """What the execution gave, as a call of `entity` would return it."""
        return decode_outputs(entity, (await self.output_literals()).literals, current_staging())


def _awaited(
    method: Callable[Concatenate[AsyncFlyteRemote, P], Coroutine[Any, Any, ExecutionHandle]],
) -> Callable[Concatenate[AsyncFlyteRemote, P], Coroutine[Any, Any, AsyncFlyteWorkflowExecution]]:
    """A method whose handle is one for code that awaits, as handles of an `AsyncFlyteRemote` are."""
    return cast("Callable[..., Coroutine[Any, Any, AsyncFlyteWorkflowExecution]]", method)


def _awaited_list(
    method: Callable[Concatenate[AsyncFlyteRemote, P], Coroutine[Any, Any, Sequence[ExecutionHandle]]],
) -> Callable[Concatenate[AsyncFlyteRemote, P], Coroutine[Any, Any, list[AsyncFlyteWorkflowExecution]]]:
    """The same for several handles."""
    return cast("Callable[..., Coroutine[Any, Any, list[AsyncFlyteWorkflowExecution]]]", method)


class AsyncFlyteRemote:
    """One Flyte backend, for one project and domain."""

    handle: type[ExecutionHandle] = AsyncFlyteWorkflowExecution
    """What executions become."""

    def __init__(
        self,
        config: PlatformConfig | Config,
        project: str = "flytesnacks",
        domain: str = "development",
        data_upload_location: str | None = None,
    ) -> None:
        self.config = config if isinstance(config, Config) else Config(platform=config)
        self.client = Client(self.config.platform)
        self.project = project
        self.domain = domain
        self.data_upload_location = data_upload_location or SIGNED_UPLOADS
        """Where inputs go: below a URI, or where the backend signs URLs for."""
        self._scratch = tempfile.TemporaryDirectory(prefix="flytewright-")

    @property
    def scratch(self) -> Path:
        """The folder for what is downloaded or packed, which is removed with the remote."""
        return Path(self._scratch.name)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and remove what was downloaded."""
        self.client.close()
        self._scratch.cleanup()

    async def staging(self, name: str | None = None) -> Staging:
        """A folder of the backend's storage for inputs: a fresh one, or the one of a name.

        There the same file has the same URI every time, which takes reading it once more.
        """
        if not self.data_upload_location.startswith("flyte://"):
            kind = NamedStaging if name else Staging
            return kind(paths.join(self.data_upload_location, name or paths.random_name()), self.scratch)
        return await remote_staging(self.client, self.project, self.domain, self.scratch, name)

    async def staging_for(self, plans: Iterable[Plan[Any]], name: str | None = None) -> Staging:
        """Where values of these types leave their files; the backend is asked for a place only if there can be any."""
        moves_data = any(plan.moves_data for plan in plans)
        return await self.staging(name) if moves_data else Staging("", self.scratch)

    def settings(self, settings: SerializationSettings) -> SerializationSettings:
        """The settings with this project and domain."""
        return evolve(settings, project=self.project, domain=self.domain)

    async def ship(self, root: Path, files: Iterable[Path]) -> FastSerializationSettings:
        """Upload source files and give the settings under which tasks fetch them."""
        from ..bundle.archive import pack

        return await self.ship_archive(pack(root, files))

    async def ship_archive(self, archive: Archive) -> FastSerializationSettings:
        """Upload packed code, unless it is there, and give the settings under which tasks fetch it."""
        path = Path(self._scratch.name) / archive.name
        path.write_bytes(archive.data)
        uri = await upload_once(self.client, self.project, self.domain, path)
        return FastSerializationSettings(enabled=True, destination_dir=".", distribution_location=uri)

    async def register(
        self,
        entities: Iterable[Entity],
        settings: SerializationSettings,
        tell: Tell | None = None,
    ) -> None:
        """Register entities and all that they need, many at once; `tell` learns of each as it is registered.

        Raises:
            RegistrationConflictError: other content is registered under the same version.
            RegistrationError: a part is registered, and another is not.
        """
        from ..compile.order import compile_all
        from .register import register_all

        compiled = compile_all(entities, self.settings(settings))
        await register_all(self.client.admin, compiled, tell)

    async def launch(self, entity: Entity, inputs: Mapping[str, Any], version: str, name: str | None = None) -> Run:
        """Start a registered version of `entity` on Python values."""
        kind = ResourceType.TASK if is_task(entity) else ResourceType.LAUNCH_PLAN
        target = Identifier(
            resource_type=kind, project=self.project, domain=self.domain, name=entity.name, version=version
        )
        literals = await self.literals(entity, inputs, name)
        return await self.launch_id(target, literals, ExecutionSettings(execution_name=name))

    async def literals(self, entity: Entity, inputs: Mapping[str, Any], name: str | None = None) -> LiteralMap:
        """Python values as the inputs of `entity`, for the execution of a name; files among them are uploaded."""
        staging = await self.staging_for(entity.python_interface.input_plans.values(), name)
        literals = encode_inputs(entity, inputs, staging)
        await staging.flush()
        return LiteralMap(literals=literals)

    async def launch_id(
        self,
        target: Identifier,
        inputs: LiteralMap,
        settings: ExecutionSettings | None = None,
    ) -> Run:
        """Start what is registered under `target` on literals."""
        id = await launch.launch(self.client.admin, target, inputs, settings or ExecutionSettings())
        return Run(self.client, id, self.generate_console_url(id))

    def executor(self, settings: SerializationSettings) -> ExecutionQueue:
        """Where `Eager.run` executes what an eager workflow calls, as it is registered with these settings."""
        from .eager import ExecutionQueue

        return ExecutionQueue(self, settings.version or "", f"eager-local-{new_name()}")

    async def launch_plan(self, name: str, version: str | None = None) -> LaunchPlan:
        """A registered launch plan, the newest version unless one is named."""
        if version is None:
            newest = await self.registered("launchplan", name, 1)
            if not newest:
                raise EntityNotExistError(f"no launch plan {name!r} is registered in {self.project}/{self.domain}")
            version = newest[0].version
        id = Identifier(
            resource_type=ResourceType.LAUNCH_PLAN, project=self.project, domain=self.domain, name=name, version=version
        )
        return await self.client.admin.get_launch_plan(ObjectGetRequest(id=id))

    async def launch_plan_run(self, plan: LaunchPlan, inputs: Mapping[str, Any], name: str | None = None) -> Run:
        """Start a registered launch plan on JSON values, which are read by the types of its inputs."""
        assert plan.id is not None
        expected = plan.closure.expected_inputs if plan.closure is not None else None
        parameters = expected.parameters if expected is not None else {}
        unknown = sorted(inputs.keys() - parameters.keys())
        if unknown:
            raise InvalidInputError(
                f"{plan.id.name} has no input {unknown[0]!r}; it takes {', '.join(parameters) or 'none'}"
            )
        missing = [each for each, parameter in parameters.items() if parameter.required and each not in inputs]
        if missing:
            raise InvalidInputError(f"{plan.id.name}: the input {missing[0]!r} is missing")
        plans = {each: _plan(parameters[each]) for each in inputs}
        staging = await self.staging_for(plans.values(), name)
        literals: dict[str, Literal] = {}
        for each, value in inputs.items():
            try:
                literals[each] = plans[each].encode(plans[each].unpack(value, staging), staging)
            except PlacedError as error:
                error.under(f"{plan.id.name}: input {each}")
                raise
        await staging.flush()
        return await self.launch_id(plan.id, LiteralMap(literals=literals), ExecutionSettings(execution_name=name))

    async def execution(self, name: str) -> Execution:
        """One execution."""
        id = WorkflowExecutionIdentifier(project=self.project, domain=self.domain, name=name)
        return await self.client.admin.get_execution(WorkflowExecutionGetRequest(id=id))

    # By concern, under the names that flytekit's users know

    fetch_task = fetch.fetch_task
    fetch_task_lazy = fetch.fetch_task_lazy
    fetch_workflow = fetch.fetch_workflow
    fetch_workflow_lazy = fetch.fetch_workflow_lazy
    fetch_launch_plan = fetch.fetch_launch_plan
    fetch_active_launchplan = fetch.fetch_active_launchplan
    fetch_execution = _awaited(fetch.fetch_execution)
    recent_executions = _awaited_list(fetch.recent_executions)
    registered = lists.registered
    launch_plans = lists.launch_plans
    executions = lists.executions
    list_tasks_by_version = fetch.list_tasks_by_version
    list_projects = fetch.list_projects
    get_domains = fetch.get_domains
    activate_launchplan = fetch.activate_launchplan
    deactivate_launchplan = fetch.deactivate_launchplan
    get_execution_metrics = fetch.get_execution_metrics
    find_launch_plan = fetch.find_launch_plan
    find_launch_plan_for_node = fetch.find_launch_plan_for_node

    if TYPE_CHECKING:
        register_task = registering.register_task
        register_workflow = registering.register_workflow
        register_launch_plan = registering.register_launch_plan
        register_script = registering.register_script
        raw_register = registering.raw_register
        fast_package = registering.fast_package
        fast_register_workflow = registering.fast_register_workflow
        launch_backfill = backfill.launch_backfill
    else:  # the compiler and the bundler are loaded for those who register
        register_task = Later("registering")
        register_workflow = Later("registering")
        register_launch_plan = Later("registering")
        register_script = Later("registering")
        raw_register = Later("registering")
        fast_package = Later("registering")
        fast_register_workflow = Later("registering")
        launch_backfill = Later("backfill")

    execute = _awaited(executing.execute)
    execute_local_task = execute_local_workflow = execute_remote_task_lp = execute_remote_wf = execute
    execute_reference_task = execute_reference_workflow = execute_reference_launch_plan = execute
    execute_local_launch_plan = _awaited(executing.execute_local_launch_plan)

    sync = syncing.sync
    sync_execution = syncing.sync_execution
    sync_node_execution = syncing.sync_node_execution
    sync_task_execution = syncing.sync_task_execution
    wait = syncing.wait
    terminate = syncing.terminate
    relaunch = syncing.relaunch
    recover = syncing.recover

    list_signals = signals.list_signals
    approve = signals.approve
    reject = signals.reject
    set_input = signals.set_input
    set_signal = signals.set_input

    upload_file = data.upload_file
    download = data.download
    get = data.get
    get_extra_headers_for_protocol = staticmethod(data.get_extra_headers_for_protocol)

    generate_console_http_domain = console.generate_console_http_domain
    generate_console_url = console.generate_console_url


def _plan(parameter: Parameter) -> Plan[Any]:
    """How JSON values become those of a parameter."""
    kind = (parameter.var.type if parameter.var is not None else None) or LiteralType()
    return as_registered(engine.plan_for(guess_hint(kind)), kind)


def is_task(entity: Entity) -> bool:
    """Whether an entity is launched as a single task."""
    return isinstance(entity, PythonTask)
