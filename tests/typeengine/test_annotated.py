"""``Annotated`` with hashes, facts and what others put there."""

from __future__ import annotations

from typing import Annotated

import pytest

from flytewright.errors import TypeMismatchError, ValidationError
from flytewright.storage.staging import current_staging
from flytewright.typeengine.annotated import BatchSize, FlyteAnnotation, HashMethod, get_batch_size
from flytewright.typeengine.standard import engine


def test_the_hash_stands_on_the_literal() -> None:
    hashed = Annotated[int, HashMethod(lambda value: f"hash of {value}")]
    literal = engine.plan_for(hashed).encode(7, current_staging())
    assert literal.hash == "hash of 7"
    assert engine.plan_for(hashed).decode(literal, current_staging()) == 7


def test_items_of_a_list_are_hashed_each() -> None:
    hashed = list[Annotated[str, HashMethod(str.upper)]]
    literal = engine.plan_for(hashed).encode(["a", "b"], current_staging())
    assert literal.collection is not None
    assert [each.hash for each in literal.collection.literals] == ["A", "B"]


def test_facts_stand_in_the_type() -> None:
    kind = engine.plan_for(Annotated[int, FlyteAnnotation({"unit": "m"})]).literal_type
    assert kind.to_dict() == {"simple": "INTEGER", "annotation": {"annotations": {"unit": "m"}}}
    assert engine.plan_for(int).literal_type.annotation is None


def test_facts_of_a_bare_dict_stand_beside_the_format() -> None:
    kind = engine.plan_for(Annotated[dict, FlyteAnnotation({"unit": "m"})]).literal_type
    assert set(kind.to_dict()["annotation"]["annotations"]) == {"unit", "cache-key-metadata"}


def test_two_annotations_of_facts_are_refused() -> None:
    with pytest.raises(ValidationError, match="more than one FlyteAnnotation"):
        engine.plan_for(Annotated[int, FlyteAnnotation({"a": 1}), FlyteAnnotation({"b": 2})])


def test_facts_cannot_replace_the_format() -> None:
    with pytest.raises(ValidationError, match="cannot say 'cache-key-metadata'"):
        engine.plan_for(Annotated[int, FlyteAnnotation({"cache-key-metadata": 1})])


def test_an_annotation_that_nobody_asks_for_changes_nothing() -> None:
    assert engine.plan_for(Annotated[int, "metres"]).literal_type == engine.plan_for(int).literal_type


def test_the_batch_size_is_found() -> None:
    assert get_batch_size(Annotated[list[int], BatchSize(3)]) == 3
    assert get_batch_size(list[int]) is None


def test_an_error_in_an_annotated_value_is_placed() -> None:
    with pytest.raises(TypeMismatchError, match=r"\[1\]: expected int, got str 'x'"):
        engine.plan_for(list[Annotated[int, HashMethod(str)]]).encode([1, "x"], current_staging())
