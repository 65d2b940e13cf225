"""What has changed between two texts of a module of stubs."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

REFERENCES = {"TaskReference": "task", "LaunchPlanReference": "launch plan"}
Fields = Mapping[str, str]
"""Types, and defaults where there are any, by names."""


@dataclass(frozen=True, kw_only=True)
class Shape:
    """What a caller sees of one thing in a module."""

    function: str = ""
    version: str = ""
    inputs: Fields = field(default_factory=dict)
    outputs: Fields = field(default_factory=dict)
    fields: Fields = field(default_factory=dict)


def changes(before: str, after: str) -> list[str]:
    """What is new, gone or different for callers, one a line; sorted by what it is about."""
    old, new = shapes(before), shapes(after)
    lines = []
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            lines.append(f"+ {name}")
        elif name not in new:
            lines.append(f"- {name}")
        else:
            lines += [f"~ {name}: {each}" for each in _differences(old[name], new[name])]
    return lines


def _differences(old: Shape, new: Shape) -> Iterator[str]:
    for what in ("function", "version"):
        was, now = getattr(old, what), getattr(new, what)
        if was != now:
            yield f"{what} {was} is now {now}"
    for side in ("input", "output", "field"):
        before: Fields = getattr(old, f"{side}s")
        after: Fields = getattr(new, f"{side}s")
        for name in sorted(before.keys() | after.keys()):
            if name not in before:
                yield f"new {side} {name}: {after[name]}"
            elif name not in after:
                yield f"{side} {name} is gone"
            elif before[name] != after[name]:
                yield f"{side} {name}: {before[name]} is now {after[name]}"


def shapes(text: str) -> dict[str, Shape]:
    """The shapes of what a module of stubs holds, by what they are called; nothing of a text that is no module."""
    try:
        body = ast.parse(text).body
    except SyntaxError:
        return {}
    classes = [each for each in body if isinstance(each, ast.ClassDef)]
    results = {each.name: _fields(each) for each in classes if _is_result(each)}
    found = {f"class {each.name}": Shape(fields=_fields(each)) for each in classes if not _is_result(each)}
    for each in body:
        if isinstance(each, ast.FunctionDef):
            found.update(_function(each, results))
    return found


def _function(function: ast.FunctionDef, results: Mapping[str, Fields]) -> Iterator[tuple[str, Shape]]:
    for decorator in function.decorator_list:
        match decorator:
            case ast.Call(
                args=[
                    ast.Call(func=ast.Name(id=kind), args=[_, _, ast.Constant(str(name)), ast.Constant(str(version))])
                ]
            ):
                arguments = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
                returns = ast.unparse(function.returns) if function.returns is not None else "None"
                yield (
                    f"{REFERENCES.get(kind, kind)} {name}",
                    Shape(
                        function=function.name,
                        version=version,
                        inputs={each.arg: _typed(each.annotation, default) for each, default in arguments},
                        outputs=results.get(returns, {"returned": returns}),
                    ),
                )


def _is_result(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "NamedTuple" for base in node.bases)


def _fields(node: ast.ClassDef) -> Fields:
    found = {}
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            found[each.target.id] = _typed(each.annotation, each.value)
        elif isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            found[each.targets[0].id] = ast.unparse(each.value)
    return found


def _typed(annotation: ast.expr | None, default: ast.expr | None) -> str:
    hint = ast.unparse(annotation) if annotation is not None else "Any"
    return hint if default is None else f"{hint} = {ast.unparse(default)}"
