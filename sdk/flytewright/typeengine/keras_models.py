"""Plans for Keras' models, TensorFlow's among them: one ``.keras`` file each."""

from __future__ import annotations

import importlib
from typing import Any

from .blobs import file_plan, instance_of
from .plan import Plan, is_class

keras: Any = importlib.import_module("keras")  # by name: it is the user's, and no dependency


def plan(hint: Any) -> Plan[Any] | None:
    """The plan of a model's class."""
    if not (is_class(hint) and issubclass(hint, keras.Model)):
        return None
    return file_plan(
        hint,
        format="TensorFlowModel",
        tag="TensorFlow Model",
        suffix=".keras",
        check=instance_of(hint),
        save=lambda model, path: model.save(path),
        load=keras.models.load_model,
    )
