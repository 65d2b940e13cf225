"""Modules of stubs for interfaces that are hard to write in Python: what they hold, and that they can be imported."""

from __future__ import annotations

import ast
import dataclasses
import datetime as dt
import enum
import inspect
import sys
import typing
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest
from click.testing import CliRunner

from flytewright import FlyteFile
from flytewright.typeengine.casting import castable
from flytewright.typeengine.standard import engine
from flytewright_cli.main import wright
from flytewright_cli.stubbing.changes import changes
from flytewright_cli.stubbing.model import Found
from flytewright_cli.stubbing.names import Names, function_names
from flytewright_cli.stubbing.planning import planned
from flytewright_cli.stubbing.render import rendered
from flytewright_idl.core.identifier import Identifier, ResourceType
from flytewright_idl.core.interface import Variable
from flytewright_idl.core.types import EnumType, LiteralType, SimpleType
from flytewright_idl.google.protobuf import Struct

INTEGER = LiteralType(simple=SimpleType.INTEGER)
NASTY = 'ends here """\nimport os; os.abort()\n"""\\'


def found(
    name: str,
    inputs: Mapping[str, LiteralType] | None = None,
    outputs: Mapping[str, LiteralType] | None = None,
    *,
    kind: ResourceType = ResourceType.TASK,
    description: str = "",
) -> Found:
    """What is registered under a name."""
    return Found(
        id=Identifier(resource_type=kind, project="p", domain="d", name=name, version="v"),
        inputs={each: Variable(type=hint, description=description) for each, hint in (inputs or {}).items()},
        outputs={each: Variable(type=hint, description=description) for each, hint in (outputs or {}).items()},
        description=description,
    )


def written(*what: Found) -> str:
    return rendered(planned(what, command=" p/d", subject="p/d"))


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> typing.Callable[..., ModuleType]:
    """Imports the module for what is registered."""

    def imported(*what: Found) -> ModuleType:
        name = f"stubs_{tmp_path.name}"
        module = ModuleType(name)
        monkeypatch.setitem(sys.modules, name, module)
        exec(compile(written(*what), f"{name}.py", "exec"), vars(module))
        return module

    return imported


Load = typing.Callable[..., ModuleType]


def struct(schema: Mapping[str, object]) -> LiteralType:
    return LiteralType(simple=SimpleType.STRUCT, metadata=Struct.from_dict(dict(schema)))


def test_names_that_are_none_in_python_get_one_and_keep_their_own_beside_it(load: Load) -> None:
    inputs = dict.fromkeys(("class", "a-b", "a_b", "1st", "self", "x²"), INTEGER)
    outputs = dict.fromkeys(("count", "_hidden", "from"), INTEGER)
    module = load(found("job", inputs, outputs))
    stub: Any = module.job
    assert sorted(stub.python_interface.inputs) == sorted(inputs)
    assert sorted(stub.python_interface.outputs) == sorted(outputs)
    assert stub.named((), {"class_": 1, "self_": 2}) == {"class": 1, "self": 2}
    assert module.JobOutputs._fields == ("hidden", "count_", "from_")


def test_text_from_the_backend_stays_text(load: Load) -> None:
    module = load(
        found("job", {"x": INTEGER, NASTY: INTEGER}, {"y": INTEGER, "z": INTEGER}, description=NASTY),
        found(f"odd.{NASTY}", {"e": LiteralType(enum_type=EnumType(values=[NASTY, "", "1", "none", "None"]))}),
    )
    assert set(module.job.python_interface.inputs) == {"x", NASTY}
    assert module.job.docstring.short == 'ends here """'
    assert [each.value for each in module.E] == [NASTY, "", "1", "none", "None"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([("flows.score", "task")], ["score"]),
        ([("a.score", "task"), ("b.score", "task")], ["a_score", "b_score"]),
        ([("a.score", "task"), ("a.score", "launch plan")], ["a_score_task", "a_score_launch_plan"]),
        ([("a.int", "task"), ("b.import", "task")], ["a_int", "import_"]),
        ([("a-b", "task"), ("a_b", "task")], ["a_b_task", "a_b_task2"]),
        ([("..", "task")], ["__"]),
    ],
)
def test_functions_have_as_much_of_their_names_as_they_need(given: list[tuple[str, str]], expected: list[str]) -> None:
    assert function_names(given, Names()) == expected


def test_the_order_in_which_things_are_found_makes_no_difference() -> None:
    one = found("a.job", {"row": struct({"type": "object", "title": "Row", "properties": {"x": {"type": "string"}}})})
    other = found(
        "b.job", {"row": struct({"type": "object", "title": "Row", "properties": {"x": {"type": "integer"}}})}
    )
    text = written(one, other)
    assert text == written(other, one)
    assert "class Row:" in text
    assert "class Row2:" in text


def test_equal_structures_are_one_class() -> None:
    row = struct({"type": "object", "title": "Row", "properties": {"x": {"type": "string"}}})
    rows = LiteralType(collection_type=row)
    assert written(found("a", {"x": row}), found("b", {"xs": rows}, {"o0": row})).count("class ") == 1


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class Inner:
    when: dt.datetime
    day: dt.date
    file: FlyteFile | None = None


@dataclasses.dataclass
class Outer:
    inner: Inner
    many: dict[str, list[Inner]]
    colour: Colour = Colour.RED
    pair: tuple[int, str] = (1, "a")
    number: float = 2.0
    whole: int = 3
    either: int | str | None = None
    word: typing.Literal["a", "b"] = "a"
    words: list[str] = dataclasses.field(default_factory=list)
    anything: dict = dataclasses.field(default_factory=dict)  # type: ignore[type-arg]  # as users write it


class Leaf(pydantic.BaseModel):
    x: float


class Model(pydantic.BaseModel):
    """A model."""

    name: str
    inner: list[Leaf]
    size: int = 4


def test_classes_read_what_is_registered_and_the_other_way_round(load: Load) -> None:
    kinds = {each.__name__: engine.plan_for(each).literal_type for each in (Outer, Inner, Model)}
    module = load(*(found(name.lower(), {"x": kind}) for name, kind in kinds.items()))
    for name, kind in kinds.items():
        own = engine.plan_for(getattr(module, name)).literal_type
        assert (castable(own, kind), castable(kind, own)) == (True, True), name


def test_values_of_a_class_are_read_as_those_that_were_registered(load: Load) -> None:
    module = load(found("job", {"x": engine.plan_for(Outer).literal_type}))
    when = dt.datetime(2020, 1, 2, tzinfo=dt.timezone.utc)
    inner = module.Inner(when=when, day=when.date())
    value = module.Outer(inner=inner, many={"a": [inner]}, pair=(2, "b"), colour="red", either="x")
    from flytewright.storage.staging import current_staging

    literal = engine.plan_for(module.Outer).encode(value, current_staging())
    read = engine.plan_for(Outer).decode(literal, current_staging())
    assert read == Outer(Inner(when, when.date()), {"a": [Inner(when, when.date())]}, Colour.RED, (2, "b"), either="x")


def test_a_structure_that_holds_itself_does(load: Load) -> None:
    tree = {
        "$ref": "#/definitions/Tree",
        "definitions": {
            "Tree": {
                "type": "object",
                "properties": {
                    "value": {"type": "integer", "title": "value"},
                    "kids": {"type": "array", "items": {"type": "object", "$ref": "#/definitions/Tree"}},
                },
                "required": ["value"],
            }
        },
    }
    module = load(found("grow", {"tree": struct(tree)}))
    hints = typing.get_type_hints(module.Tree)
    assert hints == {"value": int, "kids": list[module.Tree]}
    assert module.Tree(value=1).kids == []


def test_a_structure_with_a_field_that_has_no_name_in_python_is_a_dict(load: Load) -> None:
    odd = struct({"type": "object", "title": "Odd", "properties": {"a b": {"type": "string"}}})
    assert load(found("job", {"x": odd})).job.python_interface.inputs == {"x": dict}


@pytest.mark.parametrize(
    "title", ["Model", "Everything", "Optional", "Union", "List", "Field", "Enum", "dataclass", "1"]
)
def test_a_structure_may_be_called_like_what_modules_are_made_of(load: Load, title: str) -> None:
    kind = struct({"type": "object", "title": title, "properties": {"x": {"type": "string"}, "y": {"type": "array"}}})
    (hint,) = load(found("job", {"x": kind})).job.python_interface.inputs.values()
    assert [each.name for each in dataclasses.fields(hint)] == ["x", "y"]


def test_fields_named_like_types_hide_none_of_them(load: Load) -> None:
    kinds: dict[str, object] = {"int": {"type": "integer"}, "str": {"type": "array", "items": {"type": "string"}}}
    kinds["datetime"] = {"type": "string", "format": "date-time"}
    shadow = struct({"type": "object", "title": "Shadow", "properties": kinds, "required": list(kinds)})
    module = load(found("job", {"x": shadow}))
    assert typing.get_type_hints(module.Shadow) == {"int": int, "str": list[str], "datetime": dt.datetime}


def test_a_type_that_python_has_none_for_is_named_where_it_stands() -> None:
    with pytest.raises(TypeError, match="task job: input x: no Python type is known"):
        written(found("job", {"x": LiteralType(simple=SimpleType.BINARY)}))


def test_inputs_that_must_be_given_and_those_with_defaults_are_told_apart(load: Load) -> None:
    from flytewright.storage.staging import current_staging

    values: dict[str, tuple[Any, Any]] = {
        "whole": (int, 3),
        "nan": (float, float("inf")),
        "text": (str, 'a"b\n'),
        "moment": (dt.datetime, dt.datetime(2020, 1, 2, 3, tzinfo=dt.timezone.utc)),
        "span": (dt.timedelta, dt.timedelta(days=1, microseconds=5)),
        "nothing": (typing.Optional[int], None),  # noqa: UP045 - a type that is computed with
        "colour": (Colour, Colour.RED),
        "mapped": (dict[str, list[int]], {"a": [1], "b": []}),
        "file": (FlyteFile, FlyteFile("s3://bucket/x")),
        "inner": (Inner | None, None),
    }
    plans = {name: engine.plan_for(hint) for name, (hint, _) in values.items()}
    job = dataclasses.replace(
        found("job", {**{name: plan.literal_type for name, plan in plans.items()}, "must": INTEGER}),
        defaults={name: plans[name].encode(value, current_staging()) for name, (_, value) in values.items()},
    )
    module = load(job)
    defaults = module.job.python_interface.defaults
    assert "must" not in defaults
    assert defaults.pop("colour") is module.Colour.RED
    assert defaults.pop("file").path == "s3://bucket/x"
    assert defaults == {name: value for name, (_, value) in values.items() if name not in ("colour", "file")}


def test_what_changes_is_told_by_kind_and_name() -> None:
    before = written(found("a.gone"), found("a.job", {"x": INTEGER}, {"o0": INTEGER}))
    colour = LiteralType(enum_type=EnumType(values=["red"]))
    after = written(found("a.job", {"x": colour}, {"p": INTEGER}), found("a.job", kind=ResourceType.LAUNCH_PLAN))
    assert changes(before, after) == [
        "+ class X",
        "+ launch plan a.job",
        "- task a.gone",
        "~ task a.job: function job is now a_job_task",
        "~ task a.job: input x: int is now X",
        "~ task a.job: new output p: int",
        "~ task a.job: output returned is gone",
    ]
    assert changes(after, after) == []
    assert changes("this is no module (", after)[0] == "+ class X"


def test_the_text_is_a_module_with_its_public_names() -> None:
    tree = ast.parse(written(found("a.job", {"x": INTEGER}, {"y": INTEGER})))
    (public,) = [each.value for each in tree.body if isinstance(each, ast.Assign)]
    assert ast.literal_eval(public) == ["JobOutputs", "job"]
    assert inspect.cleandoc(ast.get_docstring(tree) or "") == "What is registered in p/d, as typed functions."


def test_what_is_not_installed_is_named_with_the_extra_that_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flytewright_cli.stubs.NEEDED", ("no_such_generator",))
    done = CliRunner().invoke(wright, ["stubs", "p/d"])
    assert (done.exit_code, done.output) == (
        1,
        "Error: stubs needs no_such_generator: pip install 'flytewright[stubs]'\n",
    )
