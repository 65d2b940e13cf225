"""Options that several commands take, and how their texts are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

if TYPE_CHECKING:
    from flytewright.authoring.resources import Resources

F = TypeVar("F", bound=Callable[..., Any])


def pairs(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[str, str] | None:
    """What ``NAME=VALUE`` options say; None where there are none."""
    found = {}
    for value in values:
        name, equals, text = value.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(f"{value!r} is not NAME=VALUE", context, parameter)
        found[name.strip()] = text.strip()
    return found or None


def labels(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[str, str] | None:
    """What ``NAME=VALUE`` options say, where a name alone stands for an empty value."""
    return pairs(context, parameter, tuple(each if "=" in each else f"{each}=" for each in values))


def resources(context: click.Context, parameter: click.Parameter, value: str | None) -> Resources | None:
    """The resources of ``cpu=1,mem=2Gi``."""
    if not value:
        return None
    from dataclasses import fields

    from flytewright.authoring.resources import Resources
    from flytewright.errors import FlytewrightError

    known = [each.name for each in fields(Resources)]
    said: dict[str, str] = {}
    for each in value.split(","):
        name, equals, amount = (part.strip() for part in each.partition("="))
        if not equals or not name or not amount or "=" in amount:
            raise click.BadParameter(f"{each!r} is not NAME=AMOUNT, as in cpu=1,mem=2Gi", context, parameter)
        if name not in known:
            raise click.BadParameter(f"there is no resource {name!r}; there are {', '.join(known)}", context, parameter)
        if name in said:
            raise click.BadParameter(f"{name} is given twice", context, parameter)
        said[name] = amount
    try:
        return Resources(**said)
    except FlytewrightError as error:
        raise click.BadParameter(str(error), context, parameter) from error


def or_of_group(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    """What the command itself says, or else what its group does, which takes the same option: ``-p a list -d b``."""
    said = parameter.name and context.get_parameter_source(parameter.name) == ParameterSource.COMMANDLINE
    return value if said or context.parent is None else context.parent.params.get(parameter.name or "", value)


def project_options(command: F) -> F:
    """``--project`` and ``--domain``."""
    command = click.option(
        "-d",
        "--domain",
        callback=or_of_group,
        envvar="FLYTE_DEFAULT_DOMAIN",
        default="development",
        show_default=True,
        help="Domain; also $FLYTE_DEFAULT_DOMAIN.",
    )(command)
    return click.option(
        "-p",
        "--project",
        callback=or_of_group,
        envvar="FLYTE_DEFAULT_PROJECT",
        default="flytesnacks",
        show_default=True,
        help="Project; also $FLYTE_DEFAULT_PROJECT.",
    )(command)


def image_option(command: F) -> F:
    """``--image``."""
    return click.option(
        "-i",
        "--image",
        "images",
        multiple=True,
        metavar="[NAME=]IMAGE",
        help="Container image of the tasks, or of those that call for it by NAME; may be repeated.",
    )(command)


def env_option(command: F) -> F:
    """``--env``."""
    return click.option(
        "--env",
        "--envvars",
        "env",
        multiple=True,
        callback=pairs,
        metavar="NAME=VALUE",
        help="Environment variable of the tasks' containers; may be repeated.",
    )(command)


def resource_options(command: F) -> F:
    """``--resource-requests`` and ``--resource-limits``."""
    for kind in ("limits", "requests"):
        command = click.option(
            f"--resource-{kind}",
            callback=resources,
            metavar="cpu=1,mem=2Gi",
            help=f"Resource {kind} of the tasks that name no resources themselves.",
        )(command)
    return command
