"""Commands that take the inputs of an entity: an option for each, and files that hold several."""

from __future__ import annotations

import enum
import json
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_origin

import click

from flytewright.authoring.entity import Entity
from flytewright.authoring.launch_plan import LaunchPlan
from flytewright.errors import FlytewrightError, InvalidInputError, PlacedError
from flytewright.typeengine.plan import name_of, shown
from flytewright.typeengine.unions import UNIONS

from .output import as_data
from .reading import FALSE, TRUE, Reader, parsed, reader_for

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from flytewright.remote.handles import RemoteEntity

STDIN = "-"
INPUTS_FILE = "--inputs-file"


@dataclass(frozen=True, kw_only=True)
class Input:
    """One input, as a command line sees it."""

    name: str
    reader: Reader
    required: bool
    help: str = ""
    default: str = ""
    """What help shows as the default; empty for none."""

    @property
    def is_flag(self) -> bool:
        """Whether the option alone says true."""
        return self.reader.hint is bool

    @property
    def spellings(self) -> list[str]:
        """The names of the option, without dashes in front."""
        return list(dict.fromkeys([self.name, self.name.replace("_", "-")]))


@dataclass(frozen=True)
class Given:
    """A value that a file of inputs holds."""

    data: Any


class InputType(click.ParamType[Any]):
    """Reads one input."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.name = name_of(reader.hint)

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        return self.reader.metavar

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            if isinstance(value, Given):
                return self.reader.take(value.data)
            return self.reader.read(value) if isinstance(value, str) else value
        except PlacedError as error:
            self.fail(f"{error.place.lstrip('.')}: {error.what}" if error.place else error.what, param, ctx)
        except (ValueError, ArithmeticError, TypeError, FlytewrightError) as error:
            text = shown(value.data) if isinstance(value, Given) else repr(value)
            self.fail(f"{text} is not {self.name}: {error}", param, ctx)

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:
        entity = "" if ctx is None else f" of {ctx.info_name}"
        return f"The input {param.name!r}{entity} is of type {self.name}."

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        if self.reader.metavar in ("FILE", "DIRECTORY"):
            return [CompletionItem(incomplete, type="dir" if self.reader.metavar == "DIRECTORY" else "file")]
        return [CompletionItem(each) for each in self.reader.choices if each.startswith(incomplete)]


class InputsCommand(click.Command):
    """A command with an option for each input, which a file or stdin may give as well.

    What the command line says goes before what the file says.
    """

    def __init__(self, name: str, inputs: Sequence[Input], **settings: Any) -> None:
        super().__init__(name, params=[*map(_option, inputs), *_file_option(inputs)], **settings)
        self.inputs = inputs

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [*super().collect_usage_pieces(ctx), "[-]"]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        args, files = _without_files(args)
        data: dict[str, Any] = {}
        for each in files:
            data.update(self._load(ctx, each))
        ctx.default_map = {name: Given(value) for name, value in data.items()}
        return super().parse_args(ctx, _with_flags(args, self.inputs))

    def _load(self, ctx: click.Context, place: str) -> dict[str, Any]:
        hint = "stdin" if place == STDIN else f"'{INPUTS_FILE}'"
        if place == STDIN:
            content, path = sys.stdin.read(), Path("stdin")
        else:
            path = Path(place)
            try:
                content = path.read_text()
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not text"
                raise click.BadParameter(f"{place} cannot be read: {reason}", ctx, param_hint=hint) from error
        try:
            data = parsed(content, path)
        except ValueError as error:
            raise click.BadParameter(str(error), ctx, param_hint=hint) from error
        if data is None:
            return {}
        if not isinstance(data, dict):
            raise click.BadParameter(f"it holds {shown(data)}, and not inputs by name", ctx, param_hint=hint)
        known = {spelling: each.name for each in self.inputs for spelling in each.spellings}
        for name in data:
            if name not in known:
                raise click.BadParameter(
                    f"{ctx.info_name} {no_such_input(str(name), self.inputs)}", ctx, param_hint=hint
                )
        return {known[name]: value for name, value in data.items()}


def no_such_input(name: str, inputs: Sequence[Input]) -> str:
    """What is said of a name that no input has."""
    from difflib import get_close_matches

    names = [each.name for each in inputs]
    close = get_close_matches(name, names, n=1)
    return f"has no input {name!r}; " + (
        f"did you mean {close[0]!r}?" if close else f"it takes {', '.join(names) or 'none'}"
    )


def given_inputs(context: click.Context) -> dict[str, Any]:
    """The inputs that the command line and files give."""
    from click.core import ParameterSource

    sources = (ParameterSource.COMMANDLINE, ParameterSource.DEFAULT_MAP, ParameterSource.ENVIRONMENT)
    return {name: value for name, value in context.params.items() if context.get_parameter_source(name) in sources}


def _option(each: Input) -> click.Option:
    flags = " / ".join(f"--no-{spelling}" for spelling in each.spellings[-1:]) if each.is_flag else ""
    said = [each.help, f"[{flags}]" if flags else "", f"[default: {each.default}]" if each.default else ""]
    return click.Option(
        [each.name, *(f"--{spelling}" for spelling in each.spellings)]
        if each.name.isidentifier()
        else [f"--{each.name}"],
        type=InputType(each.reader),
        required=each.required,
        help=" ".join(filter(None, said)) or None,
    )


def _file_option(inputs: Sequence[Input]) -> list[click.Parameter]:
    """Documents what `_without_files` reads, unless an input has that name."""
    if any(INPUTS_FILE in (f"--{spelling}" for spelling in each.spellings) for each in inputs):
        return []
    text = "JSON or YAML file with inputs by name; '-' at the end reads them from stdin."
    return [click.Option([INPUTS_FILE], metavar="FILE", expose_value=False, help=text)]


def _without_files(args: list[str]) -> tuple[list[str], list[str]]:
    """The arguments, and the files of inputs that were among them."""
    rest, files = [], []
    given = iter(args)
    for each in given:
        name, equals, value = each.partition("=")
        if name == INPUTS_FILE:
            files.append(value if equals else next(given, ""))
        else:
            rest.append(each)
    if rest and rest[-1] == STDIN and (len(rest) < 2 or not rest[-2].startswith("--")):
        files.append(rest.pop())
    return rest, files


def _with_flags(args: Sequence[str], inputs: Sequence[Input]) -> list[str]:
    """The arguments, where flags have values: ``--x`` becomes ``--x=true``, ``--no-x`` ``--x=false``."""
    flags = {f"--{spelling}": each.name for each in inputs if each.is_flag for spelling in each.spellings}
    negated = {
        f"--no{mark}{spelling}": each.name
        for each in inputs
        if each.is_flag
        for spelling in each.spellings
        for mark in "-_"
    }
    taken = {f"--{spelling}" for each in inputs for spelling in each.spellings}
    found = []
    for index, each in enumerate(args):
        following = args[index + 1].lower() if index + 1 < len(args) else ""
        if each in flags and following not in (*TRUE, *FALSE):
            found.append(f"{each}=true")
        elif each in negated and each not in taken:
            found.append(f"--{negated[each]}=false")
        else:
            found.append(each)
    return found


def local_inputs(entity: Entity) -> list[Input]:
    """The inputs of an entity of this process."""
    interface = entity.python_interface
    fixed = entity.fixed_inputs.literals if isinstance(entity, LaunchPlan) else {}
    return [
        Input(
            name=name,
            reader=reader_for(hint),
            required=name not in interface.defaults and not may_be_left_out(hint),
            help=interface.docstring.inputs.get(name, ""),
            default=default_text(interface.defaults[name]) if name in interface.defaults else "",
        )
        for name, hint in interface.inputs.items()
        if name not in fixed
    ]


def remote_inputs(entity: RemoteEntity) -> list[Input]:
    """The inputs of what is registered, in the Python types that its Flyte types suggest."""
    from flytewright.remote.handles import FlyteLaunchPlan
    from flytewright.typeengine.guess import plain_value

    defaults: dict[str, str] = {}
    optional: Collection[str] = ()
    if isinstance(entity, FlyteLaunchPlan):
        expected = entity.message.closure.expected_inputs if entity.message.closure is not None else None
        parameters = expected.parameters if expected is not None else {}
        defaults = {
            name: default_text(plain_value(each.default))
            for name, each in parameters.items()
            if each.default is not None
        }
        optional = [name for name, each in parameters.items() if not each.required]
    variables = entity.interface.inputs.variables if entity.interface.inputs is not None else {}
    found = []
    for name, hint in entity.python_interface.inputs.items():
        variable = variables[name]
        required = name not in optional and not may_be_left_out(hint)
        about = variable.description if variable.description != name else ""
        found.append(
            Input(name=name, reader=reader_for(hint), required=required, help=about, default=defaults.get(name, ""))
        )
    return found


def read_inputs(entity: str, inputs: Sequence[Input], data: Mapping[str, Any]) -> dict[str, Any]:
    """The values that JSON data holds for the inputs of `entity`; `InvalidInputError` says what is wrong with it."""
    by_name = {each.name: each for each in inputs}
    for name in data:
        if name not in by_name:
            raise InvalidInputError(f"{entity} {no_such_input(name, inputs)}")
    missing = [each.name for each in inputs if each.required and each.name not in data]
    if missing:
        raise InvalidInputError(f"{entity}: the input {missing[0]!r} is missing")
    values = {}
    for name, each in data.items():
        try:
            values[name] = by_name[name].reader.take(each)
        except PlacedError as error:
            error.under(f"{entity}: input {name}")
            raise
        except (ValueError, ArithmeticError) as error:
            kind = name_of(by_name[name].reader.hint)
            raise InvalidInputError(f"{entity}: input {name}: {shown(each)} is not {kind}: {error}") from error
    return values


def left_out(inputs: Sequence[Input], known: Collection[str], optional: Collection[str]) -> dict[str, Any]:
    """The values of inputs that are not given and have no default: False for a flag, None for what may be None."""
    missing = [each for each in inputs if each.name not in known and each.name not in optional and not each.required]
    return {each.name: False if each.is_flag else None for each in missing}


def may_be_left_out(hint: Any) -> bool:
    """Whether an input without a default need not be given: it is a flag, or may be None."""
    return hint is bool or (get_origin(hint) in UNIONS and type(None) in get_args(hint))


def default_text(value: Any) -> str:
    """A default, as one would write it on the command line."""
    if value is None:
        return "None"
    if isinstance(value, (dict, list, tuple)) or hasattr(type(value), "__dataclass_fields__"):
        return json.dumps(as_data(value), ensure_ascii=False)
    if isinstance(value, enum.Enum):
        return str(value.value)
    return str(value).lower() if isinstance(value, bool) else str(value)
