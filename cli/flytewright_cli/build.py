"""``wright build``: the container images of a file's tasks."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import image_option, project_options
from .output import Column, Format, output_option, print_list
from .registration import copy_option
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.authoring.entity import Entity
    from flytewright.compile.order import Compiled
    from flytewright.config.serialization import SerializationSettings


@dataclass(frozen=True)
class Image:
    """An image, and what runs in it."""

    name: str
    tasks: list[str] = field(default_factory=list)


def _names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """The names of the file that begin as a line ends."""
    from .sources import entities_of, load

    file = context.params.get("file")
    return [name for name in entities_of(load(Path(file))) if name.startswith(incomplete)] if file else []


@click.command()
@click.argument("file", type=click.Path(dir_okay=False))
@click.argument("names", nargs=-1, metavar="[WORKFLOW|TASK]...", shell_complete=_names)
@project_options
@image_option
@click.option("--fast", is_flag=True, help="Leave source code out of the images: it travels by itself.")
@copy_option("auto", "auto", "all")
@click.option("--force", is_flag=True, help="Build what is there too.")
@output_option
@click.pass_obj
def build(
    settings: Settings,
    file: str,
    names: tuple[str, ...],
    project: str,
    domain: str,
    images: tuple[str, ...],
    fast: bool,
    copy: str,
    deref_symlinks: bool,
    force: bool,
    output: Format,
) -> None:
    """Build the images of a file's workflows and tasks, those that are named or all, unless they are there.

    It prints the images with the tasks that run in them; images that are not made from an ImageSpec are left as they
    are. What is built is pushed when its ImageSpec names a registry.
    """
    from flytewright.compile.order import compile_all
    from flytewright.image.spec import FAIL_FAST, FORCE_PUSH

    from .sources import entities_of, load

    os.environ.setdefault(FAIL_FAST, "1")  # who asks for images does not want guesses whether they are there
    if force:
        os.environ[FORCE_PUSH] = "1"  # specifications read it as they are made
    path = Path(file)
    meant = _meant(file, entities_of(load(path)), names)
    compiled = compile_all(meant, _settings(settings, path, project, domain, images, copy, fast))
    columns: list[Column[Image]] = [
        Column("IMAGE", lambda each: each.name),
        Column("TASKS", lambda each: each.tasks),
    ]
    print_list(images_in(compiled), columns, output)


def _meant(file: str, known: Mapping[str, Entity], names: Iterable[str]) -> list[Entity]:
    from .run import suggestion

    for name in names:
        if name not in known:
            raise click.UsageError(f"{file} has no task, workflow or launch plan {suggestion(name, known)}")
    if not known:
        raise click.UsageError(f"{file} has no task, workflow or launch plan")
    return [known[name] for name in dict.fromkeys(names)] or list(dict.fromkeys(known.values()))


def _settings(
    settings: Settings, path: Path, project: str, domain: str, images: tuple[str, ...], copy: str, fast: bool
) -> SerializationSettings:
    """What the entities are compiled with; the code goes into images whose specifications do not say otherwise."""
    from flytewright.bundle.roots import source_root
    from flytewright.config.serialization import FastSerializationSettings, SerializationSettings

    from .registration import images_of

    return SerializationSettings(
        image_config=images_of(images, settings.config),
        project=project,
        domain=domain,
        version="build",
        source_root=None if fast else str(source_root(path)),
        fast_serialization_settings=FastSerializationSettings(enabled=fast),
    )


def images_in(compiled: Iterable[Compiled]) -> list[Image]:
    """The images of the tasks, by name."""
    found: dict[str, Image] = {}
    for each in compiled:
        for name in _images(each):
            found.setdefault(name, Image(name)).tasks.append(each.id.name)
    return [found[name] for name in sorted(found)]


def _images(compiled: Compiled) -> list[str]:
    from flytewright.compile.specs import TaskSpec

    template = compiled.spec.template if isinstance(compiled.spec, TaskSpec) else None
    if template is None:
        return []
    if template.container is not None:
        return [template.container.image]
    pod = template.k8s_pod.pod_spec.to_dict() if template.k8s_pod is not None and template.k8s_pod.pod_spec else {}
    return [str(each["image"]) for each in pod.get("containers", []) if each.get("image")]
