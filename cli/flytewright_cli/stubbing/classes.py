"""Dataclasses for JSON schemas, which datamodel-code-generator writes."""

from __future__ import annotations

import ast
import builtins
import json
from collections.abc import Mapping
from dataclasses import dataclass

from flytewright.errors import FlytewrightError

from .names import Names
from .schemas import Schema


class UnwritableSchemaError(FlytewrightError):
    """A JSON schema cannot be written as Python."""


@dataclass(frozen=True)
class Classes:
    """Classes, and what they import under other names because a field has the usual one."""

    classes: tuple[ast.ClassDef, ...] = ()
    imports: tuple[ast.stmt, ...] = ()


def classes_of(definitions: Mapping[str, Schema]) -> Classes:
    """A dataclass for each definition."""
    if not definitions:
        return Classes()
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion
    from datamodel_code_generator.parser import LiteralType

    document = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": dict(definitions)}
    written = generate(
        json.dumps(document),
        class_name=Names(set(definitions)).claim("Everything"),
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.DataclassesDataclass,
        output_datetime_class=DatetimeClassType.Datetime,
        target_python_version=PythonVersion.PY_310,
        enum_field_as_literal=LiteralType.All,
        keyword_only=True,
        use_standard_collections=True,
        use_union_operator=True,
        apply_default_values_for_required_fields=True,
        disable_timestamp=True,
        formatters=[],
    )
    tree = ast.parse(str(written))
    classes = {each.name: each for each in tree.body if isinstance(each, ast.ClassDef)}
    missing = sorted(definitions.keys() - classes.keys())
    if missing:
        raise UnwritableSchemaError(f"the JSON schema of {missing[0]} gives no class")
    made = tuple(_corrected(classes[name]) for name in sorted(definitions))
    aliased: list[ast.stmt] = [
        ast.ImportFrom(each.module, [name for name in each.names if name.asname], each.level)
        for each in tree.body
        if isinstance(each, ast.ImportFrom) and any(name.asname for name in each.names)
    ]
    if any(isinstance(node, ast.Name) and node.id == "builtins" for each in made for node in ast.walk(each)):
        aliased.append(ast.Import([ast.alias("builtins")]))
    return Classes(made, tuple(aliased))


def _corrected(node: ast.ClassDef) -> ast.ClassDef:
    """The class with tuples as defaults of tuples, and full names of builtin types that its fields hide."""
    fields = [each for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)]
    hidden = {each.target.id for each in fields if isinstance(each.target, ast.Name)} & set(dir(builtins))
    for each in fields:
        match each.annotation, each.value:
            case ast.Subscript(value=ast.Name("tuple")), ast.Call(
                keywords=[ast.keyword(value=ast.Lambda(body=ast.List(elts=items)))]
            ):
                each.value = ast.Tuple(items)
        each.annotation = _FullNames(hidden).visit(each.annotation)
    return node


class _FullNames(ast.NodeTransformer):
    """Writes ``int`` as ``builtins.int``."""

    def __init__(self, names: set[str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Attribute(ast.Name("builtins"), node.id) if node.id in self.names else node
