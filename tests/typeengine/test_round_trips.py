"""Every value comes back equal from its literal's bytes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Union

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytewright.errors import PlacedError, TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import Staging, below
from flytewright.typeengine.engine import Engine
from flytewright.typeengine.files import FlyteDirectory, FlyteFile
from flytewright.typeengine.scalars import ScalarRule
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal


@dataclass
class Leaf:
    width: int
    label: str | None = None


@dataclass
class Tree:
    name: str
    leaves: list[Leaf] = field(default_factory=list)
    sizes: dict[str, float] = field(default_factory=dict)
    planted: dt.datetime = dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)
    age: dt.timedelta = dt.timedelta(days=1)
    branch: Optional[Tree] = None  # noqa: UP045 - the spelling users have


SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False),
    str: st.text(),
    bool: st.booleans(),
    dt.datetime: st.datetimes(timezones=st.just(dt.timezone.utc)),
    dt.date: st.dates(),
    dt.timedelta: st.timedeltas(dt.timedelta(days=-1_000_000), dt.timedelta(days=1_000_000)),
    type(None): st.none(),
}


def containers(inner: st.SearchStrategy[tuple[Any, Any]]) -> st.SearchStrategy[tuple[Any, Any]]:
    """A list or a dict of one type, with values."""
    return inner.flatmap(
        lambda pair: st.one_of(
            st.tuples(st.just(list[pair[0]]), st.lists(st.just(pair[1]), max_size=4)),
            st.tuples(st.just(dict[str, pair[0]]), st.dictionaries(st.text(), st.just(pair[1]), max_size=4)),
            st.tuples(st.just(pair[0] | None), st.one_of(st.none(), st.just(pair[1]))),
        )
    )


TYPED_VALUES = st.recursive(
    st.sampled_from(sorted(SCALARS, key=str)).flatmap(lambda hint: st.tuples(st.just(hint), SCALARS[hint])),
    containers,
    max_leaves=5,
)
TREES = st.builds(
    Tree,
    st.text(),
    st.lists(st.builds(Leaf, st.integers(-(2**63), 2**63 - 1), st.none() | st.text()), max_size=3),
    st.dictionaries(st.text(), st.floats(allow_nan=False), max_size=3),
    SCALARS[dt.datetime],
    st.timedeltas(dt.timedelta(days=-1000), dt.timedelta(days=1000)),
)


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    return below(tmp_path)


def through_bytes(hint: Any, value: Any, staging: Staging) -> Any:
    plan = engine.plan_for(hint)
    return plan.decode(Literal.parse(bytes(plan.encode(value, staging))), staging)


@given(TYPED_VALUES)
def test_a_value_of_a_generated_type_comes_back_equal(typed: tuple[Any, Any]) -> None:
    hint, value = typed
    assert through_bytes(hint, value, Staging("", Path())) == value


@given(TREES)
def test_a_dataclass_comes_back_equal(tree: Tree) -> None:
    tree.branch = Tree("inner", [Leaf(1)])
    assert through_bytes(Tree, tree, Staging("", Path())) == tree


def test_a_bare_dict_comes_back_equal(staging: Staging) -> None:
    value = {"a": [1, 2.5, None, True], "b": {"c": b"bytes"}, 3: "int key"}
    assert through_bytes(dict, value, staging) == value


def test_a_naive_datetime_is_utc(staging: Staging) -> None:
    naive = dt.datetime(2026, 5, 4, 3, 2, 1)  # noqa: DTZ001 - what the test is about
    assert through_bytes(dt.datetime, naive, staging) == naive.replace(tzinfo=dt.timezone.utc)


def test_an_int_is_accepted_for_a_float(staging: Staging) -> None:
    assert through_bytes(float, 3, staging) == 3.0


def test_a_union_keeps_the_exact_type(staging: Staging) -> None:
    hint = Union[int, float, str]  # noqa: UP007 - the spelling users have
    assert [type(through_bytes(hint, value, staging)) for value in (1, 1.0, "1")] == [int, float, str]


def test_a_value_that_two_variants_take_is_refused(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match="could be any of"):
        engine.plan_for(list[int] | list[float]).encode([1], staging)


def test_a_file_is_staged_and_brought_away(staging: Staging, tmp_path: Path) -> None:
    source = tmp_path / "source.csv"
    source.write_text("a,b\n")
    literal = engine.plan_for(FlyteFile).encode(source, staging)
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    uri = literal.scalar.blob.uri
    assert uri.startswith(staging.prefix)
    assert not Path(uri).exists()  # encoding moves nothing
    from flytewright import sync

    sync.run(staging.flush())
    source.unlink()
    brought = engine.plan_for(FlyteFile).decode(literal, staging)
    assert Path(brought).read_text() == "a,b\n"


def test_a_folder_is_brought_away_with_all_it_holds(staging: Staging, tmp_path: Path) -> None:
    from flytewright import sync

    folder = tmp_path / "folder"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "x").write_text("x")
    literal = engine.plan_for(FlyteDirectory).encode(folder, staging)
    sync.run(staging.flush())
    brought = engine.plan_for(FlyteDirectory).decode(literal, staging)
    assert (Path(brought) / "sub" / "x").read_text() == "x"


def test_a_file_elsewhere_stays_where_it_is(staging: Staging) -> None:
    literal = engine.plan_for(FlyteFile).encode("s3://bucket/key", staging)
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    assert literal.scalar.blob.uri == "s3://bucket/key"
    assert staging.uploads == []


def test_a_format_is_part_of_the_type() -> None:
    csv = FlyteFile["csv"]  # type: ignore[type-arg, name-defined]
    assert csv is FlyteFile["csv"]  # type: ignore[type-arg, name-defined, comparison-overlap]
    kind = engine.plan_for(csv).literal_type
    assert kind.blob is not None
    assert kind.blob.format == "csv"


@pytest.mark.parametrize(
    ("hint", "value", "text"),
    [
        (int, "x", "expected int, got str 'x'"),
        (int, True, "expected int, got bool True"),
        (int, 2**63, "does not fit into 64 bits"),
        (float, "1", "expected float, got str '1'"),
        (str, 1, "expected str, got int 1"),
        (dt.date, dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc), "expected date, got datetime"),
        (list[int], [1, 2, "x"], r"^\[2\]: expected int, got str 'x'"),
        (dict[str, list[int]], {"a": [1, None]}, r"^\['a'\]\[1\]: expected int, got NoneType None"),
        (dict[str, int], {1: 1}, "expected str keys, got int 1"),
        (Tree, Tree("t", [Leaf(1), Leaf("w")]), r"^leaves\[1\].width: expected int, got str 'w'"),  # type: ignore[arg-type]  # the mistake
        (FlyteFile, "/no/such/file", "there is no file '/no/such/file'"),
        (FlyteDirectory, __file__, "is a file, not a folder"),
    ],
)
def test_a_value_of_another_type_is_refused_with_its_place(hint: Any, value: Any, text: str, staging: Staging) -> None:
    with pytest.raises(PlacedError, match=text):
        engine.plan_for(hint).encode(value, staging)


def test_a_type_that_no_rule_knows_is_refused_by_name() -> None:
    class Strange:
        pass

    with pytest.raises(TypeMismatchError, match="Strange"):
        Engine([ScalarRule()]).plan_for(Strange)


def test_unreadable_msgpack_is_an_error(staging: Staging) -> None:
    plan = engine.plan_for(Tree)
    literal = plan.encode(Tree("t"), staging)
    assert literal.scalar is not None
    assert literal.scalar.binary is not None
    literal.scalar.binary.value = literal.scalar.binary.value[:-3]
    with pytest.raises(TypeMismatchError, match="cannot be read"):
        plan.decode(literal, staging)


def test_an_absolute_name_for_a_new_file_is_refused() -> None:
    with pytest.raises(ValueMismatchError, match="relative"):
        FlyteFile.new("/etc/passwd")
