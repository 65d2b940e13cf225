"""Tables of the older kind are written and read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pytest

from flytewright import sync
from flytewright.errors import TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import Staging, below, use
from flytewright.typeengine.dataframes.dataset import StructuredDataset
from flytewright.typeengine.dataframes.schema import FlyteSchema
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import SchemaType

FRAME = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    return below(tmp_path)


def sent(hint: Any, value: Any, staging: Staging) -> Literal:
    data = bytes(engine.plan_for(hint).encode(value, staging))
    sync.run(staging.flush())
    return Literal.parse(data)


def test_a_schema_that_was_written_is_read(staging: Staging) -> None:
    with use(staging):
        schema = FlyteSchema()
        schema.open().write(FRAME)
    back = engine.plan_for(FlyteSchema).decode(sent(FlyteSchema, schema, staging), staging)
    assert back.open().all().equals(FRAME)
    assert back.open(pl.DataFrame).all().to_dict(as_series=False) == FRAME.to_dict("list")


def test_a_data_frame_is_taken_for_a_schema_and_only_its_columns_are_read(staging: Staging) -> None:
    hint = FlyteSchema[{"b": str}]  # type: ignore[misc]  # computed, not declared
    back = engine.plan_for(hint).decode(sent(hint, FRAME, staging), staging)
    assert list(back.open().all().columns) == ["b"]


def test_a_schema_is_read_as_a_data_set_and_the_other_way_round(staging: Staging) -> None:
    schema = sent(FlyteSchema, FRAME, staging)
    assert engine.plan_for(pd.DataFrame).decode(schema, staging).equals(FRAME)
    dataset = sent(StructuredDataset, StructuredDataset(dataframe=FRAME), staging)
    assert engine.plan_for(FlyteSchema).decode(dataset, staging).open().all().equals(FRAME)


def test_the_columns_are_in_the_literal_type() -> None:
    hint = FlyteSchema[{"a": int, "b": str}]  # type: ignore[misc]  # computed, not declared
    kind = engine.plan_for(hint).literal_type.schema
    assert kind is not None
    types = SchemaType.SchemaColumn.SchemaColumnType
    assert [(each.name, each.type) for each in kind.columns] == [("a", types.INTEGER), ("b", types.STRING)]


def test_what_is_no_table_is_refused(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match="expected FlyteSchema or a data frame, got int 3"):
        engine.plan_for(FlyteSchema).encode(3, staging)
    with use(staging), pytest.raises(TypeMismatchError, match="expected DataFrame, got dict"):
        FlyteSchema().open().write({})


def test_an_input_is_not_written(staging: Staging) -> None:
    back = engine.plan_for(FlyteSchema).decode(sent(FlyteSchema, FRAME, staging), staging)
    with pytest.raises(ValueMismatchError, match="remote_path"):
        type(back)(supported_mode=back.supported_mode)
    from flytewright.typeengine.dataframes.schema import SchemaOpenMode

    with pytest.raises(ValueMismatchError, match="not written"):
        back.open(override_mode=SchemaOpenMode.WRITE)
