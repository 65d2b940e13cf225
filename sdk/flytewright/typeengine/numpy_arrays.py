"""Plans for numpy arrays: one ``.npy`` file each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, get_args, get_origin

import numpy as np

from ..errors import TypeMismatchError
from .blobs import file_plan, instance_of
from .plan import Plan, name_of, shown

FORMAT = "NumpyArray"
OPTIONS = {"allow_pickle", "mmap_mode"}


def plan(hint: Any) -> Plan[Any] | None:
    """The plan of ``numpy.ndarray``, ``numpy.typing.NDArray[T]`` or one annotated with options of numpy's."""
    base, *notes = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    if base is not np.ndarray and get_origin(base) is not np.ndarray:
        return None
    if any(not isinstance(note, Mapping) for note in notes):
        return None
    options = {name: value for note in notes for name, value in note.items()}
    unknown = sorted(set(options) - OPTIONS)
    if unknown:
        raise TypeMismatchError(f"{name_of(base)} has no option {unknown[0]!r}; it has {', '.join(sorted(OPTIONS))}")
    pickles = bool(options.get("allow_pickle", False))

    def save(value: Any, path: Any) -> None:
        if value.dtype.hasobject and not pickles:
            raise TypeMismatchError(
                f"{shown(value)} holds objects: annotate the type with kwtypes(allow_pickle=True) to have them pickled"
            )
        np.save(path, value, allow_pickle=pickles)

    return file_plan(
        hint,
        format=FORMAT,
        tag="Numpy Array",
        suffix=".npy",
        check=instance_of(np.ndarray),
        save=save,
        load=lambda path: np.load(path, allow_pickle=pickles, mmap_mode=options.get("mmap_mode")),
    )
