"""Writes the text of a module."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator

from black import format_str
from black.mode import Mode, TargetVersion

from .marks import MARK
from .model import Choice, Function, Module, Parameter, Result
from .names import IMPORTS

LINE_LENGTH = 120
REFERENCES = {"task": "TaskReference", "launch plan": "LaunchPlanReference"}


def rendered(module: Module) -> str:
    """The module as formatted text: the same for the same module."""
    parts = [
        *map(_choice, module.choices),
        *map(ast.unparse, module.structures),
        *(_result(each.result) for each in module.functions if each.result is not None),
        *map(_function, module.functions),
    ]
    body = "\n\n".join(parts)
    public = sorted(_defined(body))
    text = "\n\n".join(
        [
            f"{MARK}{module.command}`; changes that are made here do not last.",
            _docstring([f"What is registered in {module.subject}, as typed functions."], ""),
            "from __future__ import annotations",
            "\n".join([*_imports(body), *map(ast.unparse, module.imports)]),
            f"__all__ = {public!r}",
            body,
        ]
    )
    return format_str(text, mode=Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY310}))


def _defined(body: str) -> Iterator[str]:
    for each in ast.parse(body).body:
        if isinstance(each, (ast.ClassDef, ast.FunctionDef)):
            yield each.name


def _imports(body: str) -> Iterator[str]:
    """The imports of the names that a text uses."""
    used = {each.id for each in ast.walk(ast.parse(body)) if isinstance(each, ast.Name)}
    by_module = defaultdict(list)
    for name in sorted(used & IMPORTS.keys()):
        by_module[IMPORTS[name]].append(name)
    for is_ours in (False, True):
        for module in sorted(each for each in by_module if each.startswith("flytewright") is is_ours):
            yield f"from {module} import {', '.join(by_module[module])}"
        yield ""


def _choice(choice: Choice) -> str:
    members = "\n".join(f"    {name} = {value!r}" for name, value in choice.members.items())
    return f"class {choice.name}(Enum):\n{members}"


def _result(result: Result) -> str:
    lines = []
    for each in result.fields:
        lines.append(f"    {each.name}: {each.annotation}")
        if each.description:
            lines.append(_docstring([each.description], "    "))
    return f"class {result.name}(NamedTuple):\n" + "\n".join(lines)


def _function(function: Function) -> str:
    id = function.found.id
    names = ", ".join(repr(each) for each in (id.project, id.domain, id.name, id.version))
    renamed = [
        f", {side}={{{', '.join(f'{each.name!r}: {each.registered!r}' for each in fields)}}}"
        for side, fields in (
            ("inputs", _renamed(function.parameters)),
            ("outputs", _renamed(function.result.fields if function.result is not None else ())),
        )
        if fields
    ]
    parameters = "".join(f", {_parameter(each)}" for each in function.parameters)
    return "\n".join(
        [
            f"@registered({REFERENCES[function.found.kind]}({names}){''.join(renamed)})",
            f"def {function.name}({'*' if parameters else ''}{parameters}) -> {function.returns}:",
            _docstring(_documentation(function), "    "),
            "    raise NotImplementedError",
        ]
    )


def _renamed(parameters: Iterable[Parameter]) -> list[Parameter]:
    return [each for each in parameters if each.name != each.registered]


def _parameter(parameter: Parameter) -> str:
    default = "" if parameter.default is None else f" = {parameter.default}"
    return f"{parameter.name}: {parameter.annotation}{default}"


def _documentation(function: Function) -> list[str]:
    found = function.found
    lines = [found.description or f"The {found.kind} {found.id.name}."]
    described = [each for each in function.parameters if each.description]
    if described:
        lines += ["", "Args:", *(f"    {each.name}: {' '.join(each.description.split())}" for each in described)]
    return lines


def _docstring(lines: Iterable[str], indent: str) -> str:
    """A docstring, whose text comes from elsewhere and must not end it."""
    text = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    shown = "".join(
        each if each.isprintable() or each == "\n" else each.encode("unicode_escape").decode() for each in text
    )
    quoted = shown + (" " if shown.endswith('"') else "")
    return "\n".join(f"{indent}{line}".rstrip() for line in f'"""{quoted}{_end(shown, indent)}"""'.split("\n"))


def _end(text: str, indent: str) -> str:
    return "\n" if "\n" in text else ""
