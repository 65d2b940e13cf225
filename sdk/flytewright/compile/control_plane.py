"""What flytekit's users call to turn entities into messages, by the names that they know."""

from __future__ import annotations

import os
from collections.abc import Iterable, MutableMapping, Sequence
from pathlib import Path
from typing import Protocol

from flytewright_idl.admin.launch_plan import LaunchPlan, LaunchPlanSpec
from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.admin.workflow import WorkflowSpec
from flytewright_idl.core.tasks import TaskTemplate

from ..authoring.entity import Entity
from ..authoring.options import Options
from ..bundle.roots import source_root
from ..config.serialization import SerializationSettings
from ..errors import CompileError, InvalidInputError
from .order import Compilation, Spec, id_of
from .package import load_modules, serialize_defined, write_folder, write_package


class Serializing(Protocol):
    """A context that says how entities are serialized."""

    @property
    def serialization_settings(self) -> SerializationSettings | None:
        """Ids, images and environment."""
        ...


def get_registrable_entities(ctx: Serializing, options: Options | None = None) -> list[Spec]:
    """The messages of everything that this process has defined, in the order in which they must be registered."""
    return serialize_defined(ctx.serialization_settings or SerializationSettings(), options)


def persist_registrable_entities(entities: Sequence[Spec], folder: str | os.PathLike[str]) -> None:
    """Write messages as files, whose names tell their order, names and kinds."""
    write_folder(entities, folder)


def get_serializable(
    entity_mapping: MutableMapping[Entity, Spec],
    settings: SerializationSettings,
    entity: Entity,
    options: Options | None = None,
) -> Spec:
    """The message of an entity; it and those of all that it needs are added to `entity_mapping`, in order.

    Raises:
        CompileError: the entity is not registered by itself.
    """
    compilation = Compilation(settings, options, dict(entity_mapping))
    compilation.add(entity)
    entity_mapping.update(compilation.specs)
    if entity not in entity_mapping:
        raise CompileError(f"{entity!r} is registered elsewhere, or inside of what uses it")
    return entity_mapping[entity]


def gather_dependent_entities(
    serialized: MutableMapping[Entity, Spec],
) -> tuple[dict[str, TaskTemplate], dict[str, WorkflowSpec], dict[str, LaunchPlanSpec]]:
    """Tasks, workflows and launch plans by their names."""
    tasks: dict[str, TaskTemplate] = {}
    workflows: dict[str, WorkflowSpec] = {}
    plans: dict[str, LaunchPlanSpec] = {}
    for spec in serialized.values():
        name = id_of(spec).name
        if isinstance(spec, TaskSpec) and spec.template is not None:
            tasks[name] = spec.template
        elif isinstance(spec, WorkflowSpec):
            workflows[name] = spec
        elif isinstance(spec, LaunchPlan) and spec.spec is not None:
            plans[name] = spec.spec
    return tasks, workflows, plans


def serialize_load_only(
    pkgs: Iterable[str], settings: SerializationSettings, local_source_root: str | os.PathLike[str] | None = None
) -> None:
    """Import modules and packages, so that they define their entities."""
    load_modules(pkgs, local_source_root or Path.cwd())


def serialize_get_control_plane_entities(
    settings: SerializationSettings,
    local_source_root: str | os.PathLike[str] | None = None,
    options: Options | None = None,
    is_registration: bool = False,
) -> list[Spec]:
    """The messages of everything that this process has defined."""
    return serialize_defined(settings, options)


def serialize_to_folder(
    pkgs: Iterable[str],
    settings: SerializationSettings,
    local_source_root: str | os.PathLike[str] | None = None,
    folder: str | os.PathLike[str] = ".",
    options: Options | None = None,
) -> None:
    """Import modules and packages, and write what they define into a folder."""
    serialize_load_only(pkgs, settings, local_source_root)
    write_folder(serialize_defined(settings, options), folder)


def package(
    serializable_entities: Sequence[Spec],
    source: str | os.PathLike[str] = ".",
    output: str | os.PathLike[str] = "./flyte-package.tgz",
) -> None:
    """Write messages into one archive."""
    write_package(serializable_entities, output)


def serialize_and_package(
    pkgs: Iterable[str],
    settings: SerializationSettings,
    source: str | os.PathLike[str] = ".",
    output: str | os.PathLike[str] = "./flyte-package.tgz",
    options: Options | None = None,
) -> None:
    """Import modules and packages, and write what they define into one archive."""
    serialize_load_only(pkgs, settings, source)
    package(serialize_defined(settings, options), source, output)


def find_common_root(pkgs_or_mods: Sequence[str]) -> Path:
    """The folder that the dotted names of files and folders begin in.

    Raises:
        InvalidInputError: it is not the same for all.
    """
    roots = {source_root(Path(each)) for each in pkgs_or_mods}
    if len(roots) != 1:
        found = ", ".join(sorted(map(str, roots))) or "none"
        raise InvalidInputError(f"{', '.join(pkgs_or_mods)} begin in different folders: {found}")
    return roots.pop()


def list_packages_and_modules(project_root: Path, pkgs_or_mods: Iterable[str]) -> list[str]:
    """The dotted names of files and folders, as seen from `project_root`."""
    return [
        ".".join(Path(each).resolve().relative_to(project_root.resolve()).with_suffix("").parts)
        for each in pkgs_or_mods
    ]
