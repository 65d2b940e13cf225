"""Classes that no rule knows are pickled, by name and only where they are declared."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flytewright import sync
from flytewright.errors import PlacedError, TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import Staging, below
from flytewright.typeengine import pickles
from flytewright.typeengine.engine import Engine
from flytewright.typeengine.files import FlyteFile
from flytewright.typeengine.pickles import FlytePickle, PickleRule
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal


class Animal:
    def __init__(self, name: str) -> None:
        self.name = name


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    return below(tmp_path)


def through_bytes(hint: Any, value: Any, staging: Staging) -> Any:
    plan = engine.plan_for(hint)
    data = bytes(plan.encode(value, staging))
    sync.run(staging.flush())
    return plan.decode(Literal.parse(data), staging)


def test_an_object_comes_back(staging: Staging) -> None:
    assert through_bytes(Animal, Animal("cat"), staging).name == "cat"


def test_a_lambda_comes_back(staging: Staging) -> None:
    assert through_bytes(Callable[[int], int], lambda x: x + 1, staging)(1) == 2


def test_objects_in_a_list_come_back(staging: Staging) -> None:
    assert [each.name for each in through_bytes(list[Animal], [Animal("a"), Animal("b")], staging)] == ["a", "b"]


def test_the_literal_type_names_the_class() -> None:
    kind = engine.plan_for(Animal).literal_type
    assert kind.blob is not None
    assert kind.blob.format == "PythonPickle"
    assert kind.metadata is not None
    assert kind.metadata.to_dict() == {"python_class_name": str(Animal)}


def test_nothing_is_at_its_final_place_until_the_staging_is_flushed(staging: Staging) -> None:
    literal = engine.plan_for(Animal).encode(Animal("cat"), staging)
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    assert literal.scalar.blob.uri.startswith(staging.prefix)
    assert not Path(literal.scalar.blob.uri).exists()


def test_one_warning_names_the_class(caplog: pytest.LogCaptureFixture) -> None:
    class Warned:
        pass

    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            Engine([PickleRule()]).plan_for(Warned)
    assert len([each for each in caplog.records if "Warned" in each.getMessage()]) == 1


def test_a_type_that_asks_for_a_pickle_gets_no_warning(caplog: pytest.LogCaptureFixture, staging: Staging) -> None:
    with caplog.at_level(logging.WARNING):
        assert through_bytes(FlytePickle[Animal], Animal("cat"), staging).name == "cat"
    assert caplog.records == []


def test_pickles_can_be_forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(pickles.SETTING, "forbid")
    with pytest.raises(TypeMismatchError, match="Animal is no type that Flyte knows.*dataclass"):
        Engine([PickleRule()]).plan_for(Animal)


def test_a_value_of_another_class_is_refused(staging: Staging) -> None:
    with pytest.raises(PlacedError, match="expected Animal, got str 'x'"):
        engine.plan_for(Animal).encode("x", staging)


def test_none_is_not_pickled(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match="declare it as Optional"):
        engine.plan_for(Any).encode(None, staging)


def test_an_optional_object_may_be_none(staging: Staging) -> None:
    assert through_bytes(Animal | None, None, staging) is None
    assert through_bytes(Animal | None, Animal("cat"), staging).name == "cat"


def test_what_cannot_be_pickled_is_refused_by_name(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match=r"^\[0\]: generator .* cannot be pickled"):
        engine.plan_for(list[Any]).encode([(each for each in ())], staging)


def test_a_pickle_is_not_loaded_for_another_type(staging: Staging) -> None:
    class Bomb:
        def __reduce__(self) -> Any:
            return pytest.fail, ("the pickle was loaded",)

    literal = engine.plan_for(Any).encode(Bomb(), staging)
    sync.run(staging.flush())
    assert isinstance(engine.plan_for(FlyteFile).decode(literal, staging), FlyteFile)
    with pytest.raises(TypeMismatchError):
        engine.plan_for(int).decode(literal, staging)


def test_a_file_of_another_format_is_not_loaded(staging: Staging, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a")
    literal = engine.plan_for(FlyteFile).encode(tmp_path / "x.csv", staging)
    with pytest.raises(TypeMismatchError, match="expected a file of the format 'PythonPickle'"):
        engine.plan_for(Animal).decode(literal, staging)


def test_a_damaged_pickle_is_an_error_that_names_the_file(staging: Staging) -> None:
    literal = engine.plan_for(Animal).encode(Animal("cat"), staging)
    sync.run(staging.flush())
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    Path(literal.scalar.blob.uri).write_bytes(b"\x80")
    with pytest.raises(ValueMismatchError, match=literal.scalar.blob.uri):
        engine.plan_for(Animal).decode(literal, staging)
