"""Values of libraries cross the wire in the formats that other SDKs read."""

from __future__ import annotations

import importlib
import io
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, BinaryIO, TextIO

import numpy as np
import numpy.typing as npt
import pytest
from google.protobuf.json_format import ParseDict
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp
from PIL import Image

from flytewright import sync
from flytewright.errors import PlacedError, TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import Staging, below
from flytewright.typeengine.dataframes.dataset import StructuredDataset
from flytewright.typeengine.dataframes.schema import FlyteSchema
from flytewright.typeengine.engine import Engine
from flytewright.typeengine.files import FlyteFile
from flytewright.typeengine.flyte_errors import FlyteError
from flytewright.typeengine.guess import guess_hint
from flytewright.typeengine.iterators import JSON
from flytewright.typeengine.libraries import MODULES, LibraryRule
from flytewright.typeengine.standard import engine
from flytewright_idl.core.identifier import Identifier, ResourceType
from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import LiteralType, SimpleType


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    return below(tmp_path)


def through_bytes(hint: Any, value: Any, staging: Staging) -> Any:
    plan = engine.plan_for(hint)
    data = bytes(plan.encode(value, staging))
    sync.run(staging.flush())
    return plan.decode(Literal.parse(data), staging)


def blob_format(hint: Any) -> str:
    kind = engine.plan_for(hint).literal_type
    assert kind.blob is not None
    return kind.blob.format


@pytest.mark.parametrize("hint", [np.ndarray, npt.NDArray[np.int64], Annotated[np.ndarray, {"mmap_mode": "r"}]])
def test_an_array_comes_back_equal(hint: Any, staging: Staging) -> None:
    array = np.arange(12).reshape(3, 4)
    back = through_bytes(hint, array, staging)
    assert np.array_equal(back, array)
    assert back.dtype == array.dtype
    assert blob_format(hint) == "NumpyArray"


def test_an_array_of_objects_needs_leave_to_pickle(staging: Staging) -> None:
    array = np.array([{"a": 1}, None], dtype=object)
    with pytest.raises(TypeMismatchError, match="allow_pickle=True"):
        engine.plan_for(np.ndarray).encode(array, staging)
    assert through_bytes(Annotated[np.ndarray, {"allow_pickle": True}], array, staging)[0] == {"a": 1}


def test_an_unknown_option_of_an_array_is_refused() -> None:
    with pytest.raises(TypeMismatchError, match="no option 'compress'"):
        engine.plan_for(Annotated[np.ndarray, {"compress": True}])


def test_a_list_is_no_array(staging: Staging) -> None:
    with pytest.raises(PlacedError, match=r"^\[0\]: expected ndarray, got list"):
        engine.plan_for(list[np.ndarray]).encode([[1, 2]], staging)


def test_an_image_comes_back_equal(staging: Staging) -> None:
    image = Image.new("RGB", (3, 2), (1, 2, 3))
    back = through_bytes(Image.Image, image, staging)
    assert back.size == (3, 2)
    assert back.getpixel((2, 1)) == (1, 2, 3)
    assert blob_format(Image.Image) == "PIL.Image"


def test_a_file_that_is_no_image_is_an_error_that_names_it(staging: Staging) -> None:
    literal = engine.plan_for(Image.Image).encode(Image.new("L", (1, 1)), staging)
    sync.run(staging.flush())
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    Path(literal.scalar.blob.uri).write_text("no image")
    with pytest.raises(ValueMismatchError, match=f"{literal.scalar.blob.uri} cannot be read as PIL.Image"):
        engine.plan_for(Image.Image).decode(literal, staging)


@pytest.mark.parametrize(
    "message",
    [
        Identifier(resource_type=ResourceType.TASK, project="p", name="n"),
        LiteralType(simple=SimpleType.FLOAT),
        ParseDict({"at": {"seconds": 5}, "names": ["a", "b"]}, Struct()),
    ],
    ids=lambda message: type(message).__module__,
)
def test_a_message_comes_back_equal(message: Any, staging: Staging) -> None:
    assert through_bytes(type(message), message, staging) == message


def test_a_message_that_is_no_object_in_json_is_refused(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match="Timestamp is str '1970-01-01T00:00:05Z' in JSON, and no object"):
        engine.plan_for(Timestamp).encode(Timestamp(seconds=5), staging)


def test_the_type_of_a_message_names_its_class() -> None:
    kind = engine.plan_for(Struct).literal_type
    assert kind.simple == SimpleType.STRUCT
    assert kind.metadata is not None
    assert kind.metadata.to_dict() == {"pb_type": "google.protobuf.struct_pb2.Struct"}


def test_an_unknown_field_of_a_message_is_refused(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match="Identifier cannot be made of"):
        engine.plan_for(Identifier).unpack({"project": 1}, staging)


def test_a_failure_comes_back_equal(staging: Staging) -> None:
    error = FlyteError("it broke", "n1")
    assert through_bytes(FlyteError, error, staging) == error
    assert engine.plan_for(FlyteError).literal_type.simple == SimpleType.ERROR
    with pytest.raises(TypeMismatchError, match="expected FlyteError, got str"):
        engine.plan_for(FlyteError).encode("it broke", staging)


@pytest.mark.parametrize("hint", [StructuredDataset, FlyteSchema, FlyteError])
def test_a_type_of_the_backend_is_guessed(hint: Any) -> None:
    assert guess_hint(engine.plan_for(hint).literal_type) is hint


def test_a_pickle_of_the_backend_is_guessed_to_be_a_file() -> None:
    assert issubclass(guess_hint(engine.plan_for(complex).literal_type), FlyteFile)


def test_an_iterator_is_a_collection_that_is_read_one_by_one(staging: Staging) -> None:
    back = through_bytes(Iterator[int], iter([1, 2, 3]), staging)
    assert len(back) == 3
    assert list(back) == list(back) == [1, 2, 3]


def test_a_wrong_value_of_an_iterator_is_refused_with_its_place(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match=r"^\[1\]: expected int, got str 'x'"):
        engine.plan_for(Iterator[int]).encode(iter([1, "x"]), staging)
    with pytest.raises(TypeMismatchError, match="got int 3"):
        engine.plan_for(Iterator[int]).encode(3, staging)


def test_json_values_are_lines_of_a_file(staging: Staging) -> None:
    values = [{"a": [1, None]}, [1], True, 0.5, 3, "ä"]
    literal = engine.plan_for(Iterator[JSON]).encode(iter(values), staging)
    sync.run(staging.flush())
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    assert len(Path(literal.scalar.blob.uri).read_text(encoding="utf-8").splitlines()) == len(values)
    assert list(engine.plan_for(Iterator[JSON]).decode(literal, staging)) == values


def test_the_type_of_json_lines_says_so() -> None:
    kind = engine.plan_for(Iterator[JSON]).literal_type
    assert blob_format(Iterator[JSON]) == "jsonl"
    assert kind.metadata is not None
    assert kind.metadata.to_dict() == {"format": "json iterator"}


def test_what_is_not_json_is_refused_with_its_place(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match=r"^\[1\]: set \{1\} is not JSON"):
        engine.plan_for(Iterator[JSON]).encode(iter([1, {1}]), staging)
    with pytest.raises(ValueMismatchError, match="the iterator is empty"):
        engine.plan_for(Iterator[JSON]).encode(iter([]), staging)


def test_streams_come_back_open(staging: Staging) -> None:
    with through_bytes(TextIO, io.StringIO("text ä"), staging) as text:
        assert text.read() == "text ä"
    with through_bytes(BinaryIO, io.BytesIO(b"\x00\xff"), staging) as data:
        assert data.read() == b"\x00\xff"
    assert (blob_format(TextIO), blob_format(BinaryIO)) == ("text/plain", "application/octet-stream")


def test_a_binary_stream_is_no_text(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match="expected a text stream, got BytesIO"):
        engine.plan_for(TextIO).encode(io.BytesIO(b"x"), staging)


class Estimator:
    """What stands for a library's class."""

    def __init__(self, weight: float = 0.0) -> None:
        self.weight = weight


def stand_in(monkeypatch: pytest.MonkeyPatch, library: str) -> Any:
    """A tiny library of this name that saves objects of `Estimator`'s kind as text."""

    def dump(value: Any, path: Path) -> None:
        Path(path).write_text(str(value.weight))

    def load(path: Path, **options: Any) -> Any:
        return cls(float(Path(path).read_text()))

    module: Any = types.ModuleType(library)
    cls: Any = type("Thing", (Estimator,), {"__module__": library, "save": dump})
    module.Model = module.Tensor = cls
    module.nn = types.SimpleNamespace(Module=type("Module", (), {}))
    module.models = types.SimpleNamespace(load_model=load)
    module.cuda = types.SimpleNamespace(is_available=lambda: False)
    module.device = str
    module.save, module.load, module.dump = dump, load, dump
    base: Any = types.ModuleType(f"{library}.base")
    base.BaseEstimator = cls
    for name, each in ((library, module), (f"{library}.base", base), ("joblib", module)):
        monkeypatch.setitem(sys.modules, name, each)
    own = "flytewright.typeengine" + MODULES[library]
    monkeypatch.setitem(sys.modules, own, None)
    monkeypatch.delitem(sys.modules, own)
    return cls


@pytest.mark.parametrize(
    ("library", "form", "tag"),
    [
        ("torch", "PyTorchTensor", "PyTorch Tensor"),
        ("sklearn", "SklearnEstimator", "Sklearn Estimator"),
        ("keras", "TensorFlowModel", "TensorFlow Model"),
    ],
)
def test_a_librarys_type_is_found_by_its_module_and_saved_by_the_library(
    library: str, form: str, tag: str, staging: Staging, monkeypatch: pytest.MonkeyPatch
) -> None:
    cls = stand_in(monkeypatch, library)
    heir = type("Heir", (cls,), {})
    plan = Engine([LibraryRule()]).plan_for(heir)
    assert plan.literal_type.blob is not None
    assert (plan.literal_type.blob.format, plan.tag) == (form, tag)
    literal = plan.encode(heir(1.5), staging)
    sync.run(staging.flush())
    assert plan.decode(literal, staging).weight == 1.5
    with pytest.raises(TypeMismatchError, match="expected Heir, got str"):
        plan.encode("x", staging)


def test_a_checkpoint_is_the_state_of_its_parts(staging: Staging, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, "torch")
    module = importlib.import_module("flytewright.typeengine.torch_objects")
    saved: dict[str, Any] = {}

    def save(state: dict[str, Any], path: Path) -> None:
        saved.update(state)
        Path(path).write_text("saved")

    monkeypatch.setattr(module.torch, "save", save)
    monkeypatch.setattr(module.torch, "load", lambda path, **options: (Path(path).read_text(), options["weights_only"]))
    part = types.SimpleNamespace(state_dict=lambda: {"w": 1})
    checkpoint = module.PyTorchCheckpoint(module=part, optimizer=part, hyperparameters={"rate": 0.1})
    plan = Engine([LibraryRule()]).plan_for(module.PyTorchCheckpoint)
    literal = plan.encode(checkpoint, staging)
    sync.run(staging.flush())
    assert saved == {"module_state_dict": {"w": 1}, "optimizer_state_dict": {"w": 1}, "rate": 0.1}
    assert plan.decode(literal, staging) == ("saved", True)
    assert plan.literal_type.blob is not None
    assert (plan.literal_type.blob.format, plan.tag) == ("PyTorchCheckpoint", "PyTorch Checkpoint")
    with pytest.raises(ValueMismatchError, match="a checkpoint has a module"):
        module.PyTorchCheckpoint()
    with pytest.raises(TypeMismatchError, match="hyperparameters are a dict"):
        module.PyTorchCheckpoint(hyperparameters=[1])


@pytest.mark.parametrize("library", ["torch", "tensorflow", "keras", "sklearn", "joblib"])
def test_a_library_that_is_not_used_is_not_imported(library: str) -> None:
    engine.plan_for(list[int])
    assert library not in sys.modules
