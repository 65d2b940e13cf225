"""Plans for scikit-learn's estimators: one file of joblib each."""

from __future__ import annotations

import importlib
from typing import Any

from .blobs import file_plan, instance_of
from .plan import Plan, is_class

joblib: Any = importlib.import_module("joblib")  # by name: they are the user's, and no dependencies
base: Any = importlib.import_module("sklearn.base")


def plan(hint: Any) -> Plan[Any] | None:
    """The plan of an estimator's class."""
    if not (is_class(hint) and issubclass(hint, base.BaseEstimator)):
        return None
    return file_plan(
        hint,
        format="SklearnEstimator",
        tag="Sklearn Estimator",
        suffix=".joblib",
        check=instance_of(hint),
        save=joblib.dump,
        load=joblib.load,
    )
