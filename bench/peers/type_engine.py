"""Measures the type engine of one SDK, by the calls that flytewright and flytekit share; its argument names the SDK."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Dict, List, Optional  # noqa: UP035 - the spellings that both understand

from pydantic import BaseModel
from worker import serve

SDK = sys.argv[1]
TypeEngine = import_module(f"{SDK}.core.type_engine").TypeEngine
FlyteContextManager = import_module(f"{SDK}.core.context_manager").FlyteContextManager
FileAccessProvider = import_module(f"{SDK}.core.data_persistence").FileAccessProvider
FlyteFile = import_module(f"{SDK}.types.file").FlyteFile

MEBIBYTE = 1 << 20
FILE = 100 * MEBIBYTE


@dataclass
class Layer:
    width: int
    rate: float
    name: str


@dataclass
class Config:
    name: str
    first: Layer
    layers: List[Layer]  # noqa: UP006
    rates: Dict[str, float] = field(default_factory=dict)  # noqa: UP006
    best: Optional[Layer] = None  # noqa: UP045


class LayerModel(BaseModel):
    width: int
    rate: float
    name: str


class ConfigModel(BaseModel):
    name: str
    first: LayerModel
    layers: List[LayerModel]  # noqa: UP006
    rates: Dict[str, float]  # noqa: UP006
    best: Optional[LayerModel] = None  # noqa: UP045


def config(index: int) -> Config:
    """One dataclass of its own."""
    layers = [Layer(index + width, width / 3, f"l{width}") for width in range(3)]
    return Config(f"c{index}", layers[0], layers, {"a": index / 7, "b": 0.5}, layers[1])


def config_model(index: int) -> ConfigModel:
    """One model of its own."""
    layers = [LayerModel(width=index + width, rate=width / 3, name=f"l{width}") for width in range(3)]
    rates = {"a": index / 7, "b": 0.5}
    return ConfigModel(name=f"c{index}", first=layers[0], layers=layers, rates=rates, best=layers[1])


folder = Path(tempfile.mkdtemp(prefix="bench-"))
access = FileAccessProvider(str(folder / "sandbox"), str(folder / "raw"))
context_manager = FlyteContextManager.with_context(FlyteContextManager.current_context().with_file_access(access))
context = context_manager.__enter__()  # for the rest of the process


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, with nothing of earlier calls in flytekit's cache of literals."""
    if SDK == "flytekit":
        TypeEngine._LITERAL_CACHE.clear()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def both_ways(name: str, hint: Any, values: list[Any]) -> dict[str, Callable[[], float]]:
    """The measures of values of a type: one call each, to literals and back."""
    kind = TypeEngine.to_literal_type(hint)
    literals = [TypeEngine.to_literal(context, value, hint, kind) for value in values]
    assert [TypeEngine.to_python_value(context, each, hint) for each in literals] == values

    def to_literals() -> list[Any]:
        return [TypeEngine.to_literal(context, value, hint, kind) for value in values]

    def back() -> list[Any]:
        return [TypeEngine.to_python_value(context, each, hint) for each in literals]

    return {f"{name}, to literals": lambda: seconds(to_literals), f"{name}, back": lambda: seconds(back)}


def large_file(path: Path) -> Path:
    """A file of 100 MB."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        for _ in range(FILE // MEBIBYTE):
            file.write(b"\1" * MEBIBYTE)
        os.fsync(file)  # so that the disk is done with it when the clock starts
    return path


def file_measure(path: Path, to_literal: Callable[[Any], Any]) -> Callable[[], float]:
    """The measure of bringing a fresh file to the raw output folder."""

    def measure() -> float:
        file, literals = FlyteFile(str(large_file(path))), list[Any]()
        taken = seconds(lambda: literals.append(to_literal(file)))
        brought = Path(literals[0].scalar.blob.uri)
        assert brought.stat().st_size == FILE
        brought.unlink()
        return taken

    return measure


def by_the_type_engine(file: Any) -> Any:
    """A literal, once the file is where it says."""
    return TypeEngine.to_literal(context, file, FlyteFile, TypeEngine.to_literal_type(FlyteFile))


def file_measures() -> dict[str, Callable[[], float]]:
    """Files in a place of the user's own, and in a container's working folder, where flytewright may move them."""
    ordinary = file_measure(folder / "ordinary/data.bin", by_the_type_engine)
    if SDK == "flytekit":
        return {"ordinary file": ordinary, "file of a container": ordinary}
    from flytewright import sync
    from flytewright.storage.staging import Staging
    from flytewright.typeengine.standard import engine

    staging = Staging(prefix=str(folder / "raw"), scratch=folder / "scratch", gives_away=True)

    def to_literal(file: Any) -> Any:
        literal = engine.plan_for(FlyteFile).encode(file, staging)
        sync.run(staging.flush())
        return literal

    return {"ordinary file": ordinary, "file of a container": file_measure(staging.scratch / "data.bin", to_literal)}


MEASURES = {
    **both_ways("list[int] of 100,000", list[int], [list(range(100_000))]),
    **both_ways("dict[str, float] of 10,000", dict[str, float], [{f"k{i}": i / 7 for i in range(10_000)}]),
    **both_ways("1,000 nested dataclasses", Config, [config(index) for index in range(1_000)]),
    **both_ways("1,000 pydantic models", ConfigModel, [config_model(index) for index in range(1_000)]),
    **file_measures(),
}
gc.collect()
gc.freeze()  # the collector need not look at the values of other measures in the middle of one
try:
    serve(MEASURES)
finally:
    shutil.rmtree(folder)
