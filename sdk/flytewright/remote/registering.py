"""Registering entities of this process, with or without their code."""

from __future__ import annotations

import base64
import hashlib
import inspect
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from flytewright_idl.admin.launch_plan import LaunchPlan as LaunchPlanMessage
from flytewright_idl.core.identifier import Identifier, ResourceType

from ..authoring.entity import Entity
from ..authoring.launch_plan import LaunchPlan
from ..authoring.options import Options
from ..authoring.reference import ReferenceEntity
from ..authoring.task import PythonTask
from ..authoring.workflow import WorkflowBase
from ..bundle.archive import Archive, pack
from ..bundle.ignore import IGNORES, Ignore
from ..bundle.roots import source_root
from ..bundle.walk import all_choices, bundle
from ..compile.order import Compiled, Spec, compile_all, id_of
from ..config.images import ImageConfig
from ..config.serialization import FastSerializationSettings, SerializationSettings
from ..errors import InvalidInputError
from ..image.copying import CopyFileDetection
from .entities import FlyteLaunchPlan, FlyteTask, FlyteWorkflow
from .register import create_unless_same, register_all
from .registration_errors import EntityConflictError, Failure, RegistrationConflictError
from .uploads import md5, upload_once

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote


@dataclass(frozen=True)
class FastPackageOptions:
    """Which files travel along with what is registered."""

    ignores: Sequence[type[Ignore]] = ()
    keep_default_ignores: bool = True
    copy_style: CopyFileDetection | None = None

    @property
    def all_ignores(self) -> list[type[Ignore]]:
        """What says which files are left out."""
        return [*self.ignores, *(IGNORES if self.keep_default_ignores else ())]


@dataclass(frozen=True, kw_only=True)
class Registration:
    """Compiled entities under one version."""

    settings: SerializationSettings
    entities: list[Compiled] = field(default_factory=list)


def settings_for(
    remote: AsyncFlyteRemote,
    settings: SerializationSettings | None,
    version: str | None = None,
    project: str | None = None,
    domain: str | None = None,
    image_config: ImageConfig | None = None,
) -> SerializationSettings:
    """The settings given, with what they leave open taken from the remote."""
    given = settings or SerializationSettings(image_config=image_config or ImageConfig.auto_default_image())
    return evolve(
        given,
        project=project or given.project or remote.project,
        domain=domain or given.domain or remote.domain,
        version=version or given.version,
        image_config=image_config or given.image_config,
    )


def compiled_for(
    entity: Entity, settings: SerializationSettings, options: Options | None, default_launch_plan: bool = True
) -> Registration:
    """An entity and all it needs; without a version, under one that its content has, code included."""
    if settings.version is None:
        digest = hashlib.md5(usedforsecurity=False)
        for each in compile_all([entity], evolve(settings, version="none"), options):
            digest.update(bytes(each.spec))
        settings = evolve(settings, version=base64.urlsafe_b64encode(digest.digest()).decode().rstrip("="))
    compiled = compile_all([entity], settings, options)
    if not default_launch_plan:
        compiled = [each for each in compiled if not _is_default_plan(each, entity)]
    return Registration(settings=settings, entities=compiled)


def _is_default_plan(each: Compiled, entity: Entity) -> bool:
    return isinstance(each.spec, LaunchPlanMessage) and each.entity is not entity and each.id.name == entity.name


async def register_entity(
    remote: AsyncFlyteRemote,
    entity: Entity,
    settings: SerializationSettings,
    options: Options | None = None,
    default_launch_plan: bool = True,
) -> Identifier:
    """Register an entity and all it needs, and give the id that it has."""
    done = compiled_for(entity, settings, options, default_launch_plan)
    await register_all(remote.client.admin, done.entities)
    return next(each.id for each in done.entities if each.entity is entity)


async def register_task(
    self: AsyncFlyteRemote,
    entity: PythonTask[object],
    serialization_settings: SerializationSettings | None = None,
    version: str | None = None,
) -> FlyteTask:
    """Register a task; without a version, under one that its content has."""
    id = await register_entity(self, entity, settings_for(self, serialization_settings, version))
    return await self.fetch_task(id.project, id.domain, id.name, id.version)


async def register_workflow(
    self: AsyncFlyteRemote,
    entity: WorkflowBase,
    serialization_settings: SerializationSettings | None = None,
    version: str | None = None,
    default_launch_plan: bool | None = True,
    options: Options | None = None,
) -> FlyteWorkflow:
    """Register a workflow and all it needs; without a version, under one that its content has."""
    settings = settings_for(self, serialization_settings, version)
    id = await register_entity(self, entity, settings, options, bool(default_launch_plan))
    return await self.fetch_workflow(id.project, id.domain, id.name, id.version)


async def register_launch_plan(
    self: AsyncFlyteRemote,
    entity: LaunchPlan,
    version: str | None = None,
    project: str | None = None,
    domain: str | None = None,
    options: Options | None = None,
    serialization_settings: SerializationSettings | None = None,
) -> FlyteLaunchPlan:
    """Register a launch plan with its workflow; without a version, under one that its content has."""
    settings = settings_for(self, serialization_settings, version, project, domain)
    id = await register_entity(self, entity, settings, options)
    return await self.fetch_launch_plan(id.project, id.domain, id.name, id.version)


async def fast_package(
    self: AsyncFlyteRemote,
    root: str | os.PathLike[str],
    deref_symlinks: bool = True,
    output: str | None = None,
    options: FastPackageOptions | None = None,
) -> tuple[bytes, str]:
    """Pack the code below a folder, upload it unless it is there, and give its MD5 digest and its URI.

    `output` is a folder in which the archive is left, too.
    """
    archive = packed(Path(root), options or FastPackageOptions(copy_style=CopyFileDetection.ALL), deref_symlinks)
    folder = Path(output) if output is not None else self.scratch
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / archive.name
    path.write_bytes(archive.data)
    return md5(path), await upload_once(self.client, self.project, self.domain, path)


def packed(root: Path, options: FastPackageOptions, deref_symlinks: bool = False) -> Archive:
    """The archive of the code below a folder."""
    mode = options.copy_style or CopyFileDetection.LOADED_MODULES
    if mode is not CopyFileDetection.ALL:
        return bundle(root, mode, deref_symlinks)
    chosen = all_choices(root, deref_symlinks, options.all_ignores)
    return pack(root, (each.path for each in chosen if each.packed), keep_links=not deref_symlinks)


async def fast_register_workflow(
    self: AsyncFlyteRemote,
    entity: WorkflowBase,
    serialization_settings: SerializationSettings | None = None,
    version: str | None = None,
    default_launch_plan: bool | None = True,
    options: Options | None = None,
    fast_package_options: FastPackageOptions | None = None,
) -> FlyteWorkflow:
    """Register a workflow with the code that it runs."""
    settings = settings_for(self, serialization_settings, version)
    root = Path(settings.source_root) if settings.source_root else root_of(entity)
    settings = await _with_code(self, settings, root, fast_package_options or FastPackageOptions(), ".")
    return await self.register_workflow(entity, settings, None, default_launch_plan, options)


async def _with_code(
    remote: AsyncFlyteRemote,
    settings: SerializationSettings,
    root: Path,
    options: FastPackageOptions,
    destination: str,
) -> SerializationSettings:
    _, uri = await fast_package(remote, root, False, None, options)
    fast = FastSerializationSettings(enabled=True, destination_dir=destination, distribution_location=uri)
    return settings.new_builder().with_fast_serialization_settings(fast).build()


def root_of(entity: Entity) -> Path:
    """The folder that the code of an entity is imported from."""
    module = sys.modules.get(entity.name.rpartition(".")[0])
    file = inspect.getsourcefile(module) if module is not None else None
    if file is None:
        raise InvalidInputError(f"the source of {entity.name} is not found; say where it is with source_path")
    return source_root(Path(file))


async def register_script(
    self: AsyncFlyteRemote,
    entity: WorkflowBase | PythonTask[object] | LaunchPlan | ReferenceEntity,
    image_config: ImageConfig | None = None,
    version: str | None = None,
    project: str | None = None,
    domain: str | None = None,
    destination_dir: str = ".",
    copy_all: bool = False,
    default_launch_plan: bool = True,
    options: Options | None = None,
    source_path: str | None = None,
    module_name: str | None = None,
    envs: Mapping[str, str] | None = None,
    fast_package_options: FastPackageOptions | None = None,
) -> FlyteWorkflow | FlyteTask | FlyteLaunchPlan | ReferenceEntity:
    """Register an entity with the code that it runs, which travels from `source_path`; what is referred to stays.

    `module_name` is what the code is imported as, when it is not the entity's own module.
    """
    if isinstance(entity, ReferenceEntity):
        return entity
    settings = evolve(
        settings_for(self, None, version, project, domain, image_config), env=dict(envs) if envs else None
    )
    style = CopyFileDetection.ALL if copy_all else CopyFileDetection.LOADED_MODULES
    packing = fast_package_options or FastPackageOptions(copy_style=style)
    root = Path(source_path) if source_path else _module_root(module_name) or root_of(entity)
    settings = await _with_code(self, settings, root, packing, destination_dir)
    if isinstance(entity, WorkflowBase):
        return await self.register_workflow(entity, settings, None, default_launch_plan, options)
    if isinstance(entity, LaunchPlan):
        return await self.register_launch_plan(entity, options=options, serialization_settings=settings)
    return await self.register_task(entity, settings)


def _module_root(name: str | None) -> Path | None:
    module = sys.modules.get(name) if name else None
    file = inspect.getsourcefile(module) if module is not None else None
    return source_root(Path(file)) if file is not None else None


async def raw_register(
    self: AsyncFlyteRemote,
    cp_entity: Spec,
    settings: SerializationSettings,
    version: str,
    create_default_launchplan: bool = True,
    options: Options | None = None,
    og_entity: Entity | None = None,
) -> Identifier | None:
    """Register one compiled entity under `version`; what it needs must be registered already.

    A workflow's default launch plan is registered along when the workflow itself is given as `og_entity`. None when
    the same is registered already.
    """
    found = id_of(cp_entity)
    id = Identifier(
        resource_type=found.resource_type,
        project=found.project or settings.project or self.project,
        domain=found.domain or settings.domain or self.domain,
        name=found.name,
        version=version or found.version,
    )
    try:
        new = await create_unless_same(self.client.admin, cp_entity, id)
    except EntityConflictError as error:
        raise RegistrationConflictError([], [Failure(id, error)], []) from error
    if create_default_launchplan and isinstance(og_entity, WorkflowBase) and id.resource_type == ResourceType.WORKFLOW:
        own = evolve(settings, project=id.project, domain=id.domain, version=id.version)
        plans = [each for each in compile_all([og_entity], own, options) if _is_default_plan(each, og_entity)]
        await register_all(self.client.admin, plans)
    return id if new else None
