"""Files and folders of well-known formats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, get_args, get_origin

from .files import FlyteDirectory, FlyteFile


@dataclass(frozen=True)
class FileExt:
    """A format with characters that no type's name has: ``Annotated[str, FileExt("tar.gz")]``."""

    ext: str

    def __str__(self) -> str:
        return self.ext

    @staticmethod
    def check_and_convert_to_str(item: Any) -> str:
        """The format of an annotated type or of a plain one."""
        if get_origin(item) is not Annotated:
            return str(item)
        base, extension, *_ = get_args(item)
        if base is not str:
            raise ValueError(f"a format is an annotated str, not an annotated {base}")
        return str(extension)


if TYPE_CHECKING:
    CSVFile: TypeAlias = FlyteFile
    HDF5EncodedFile: TypeAlias = FlyteFile
    HTMLPage: TypeAlias = FlyteFile
    JPEGImageFile: TypeAlias = FlyteFile
    JSONLFile: TypeAlias = FlyteFile
    JoblibSerializedFile: TypeAlias = FlyteFile
    ONNXFile: TypeAlias = FlyteFile
    PDFFile: TypeAlias = FlyteFile
    PNGImageFile: TypeAlias = FlyteFile
    PythonNotebook: TypeAlias = FlyteFile
    PythonPickledFile: TypeAlias = FlyteFile
    SVGImageFile: TypeAlias = FlyteFile
    TFRecordFile: TypeAlias = FlyteFile
    TensorboardLogs: TypeAlias = FlyteDirectory
    TFRecordsDirectory: TypeAlias = FlyteDirectory
else:
    CSVFile = FlyteFile["csv"]
    HDF5EncodedFile = FlyteFile["hdf5"]
    HTMLPage = FlyteFile["html"]
    JPEGImageFile = FlyteFile["jpeg"]
    JSONLFile = FlyteFile["jsonl"]
    JoblibSerializedFile = FlyteFile["joblib"]
    ONNXFile = FlyteFile["onnx"]
    PDFFile = FlyteFile["pdf"]
    PNGImageFile = FlyteFile["png"]
    PythonNotebook = FlyteFile["ipynb"]
    PythonPickledFile = FlyteFile["python_pickle"]
    SVGImageFile = FlyteFile["svg"]
    TFRecordFile = FlyteFile["tfrecord"]
    TensorboardLogs = FlyteDirectory["tensorboard"]
    TFRecordsDirectory = FlyteDirectory["tfrecords_dir"]
