"""Plans for PyTorch's tensors, modules and checkpoints: one file of ``torch.save`` each."""

from __future__ import annotations

import dataclasses
import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import TypeMismatchError, ValueMismatchError
from .blobs import file_plan, instance_of
from .plan import Plan, is_class, shown

torch: Any = importlib.import_module("torch")  # by name: it is the user's, and no dependency


@dataclass
class PyTorchCheckpoint:
    """The state of a training: of the module, of the optimizer, and its hyperparameters.

    The task that takes one gets a dict: ``module_state_dict``, ``optimizer_state_dict`` and the hyperparameters.
    """

    module: Any = None
    hyperparameters: Any = None
    optimizer: Any = None

    def __post_init__(self) -> None:
        given = self.hyperparameters
        if not (given is None or isinstance(given, dict) or _is_record(given)):
            raise TypeMismatchError(f"hyperparameters are a dict, dataclass or NamedTuple, not {shown(given)}")
        if self.module is None and self.optimizer is None and not given:
            raise ValueMismatchError("a checkpoint has a module, an optimizer or hyperparameters")


def plan(hint: Any) -> Plan[Any] | None:
    """The plan of a tensor's or module's class, or of `PyTorchCheckpoint`."""
    if not is_class(hint):
        return None
    if issubclass(hint, PyTorchCheckpoint):
        return _plan(hint, "PyTorchCheckpoint", "PyTorch Checkpoint", _save_checkpoint, whole=False)
    if issubclass(hint, torch.nn.Module):
        return _plan(hint, "PyTorchModule", "PyTorch Module", torch.save, whole=True)
    if issubclass(hint, torch.Tensor):
        return _plan(hint, "PyTorchTensor", "PyTorch Tensor", torch.save, whole=False)
    return None


def _plan(hint: Any, format: str, tag: str, save: Any, *, whole: bool) -> Plan[Any]:  # noqa: A002
    def load(path: Path) -> Any:
        device = "cuda:0" if torch.cuda.is_available() else "cpu"
        # a module is a pickled object; the declared type asks for it
        return torch.load(path, map_location=torch.device(device), weights_only=not whole)

    return file_plan(hint, format=format, tag=tag, suffix=".pt", check=instance_of(hint), save=save, load=load)


def _is_record(value: Any) -> bool:
    return (dataclasses.is_dataclass(value) and not isinstance(value, type)) or hasattr(value, "_asdict")


def _save_checkpoint(checkpoint: PyTorchCheckpoint, path: Path) -> None:
    state: dict[str, Any] = {}
    for name in ("module", "optimizer"):
        part = getattr(checkpoint, name)
        if part is not None:
            state[f"{name}_state_dict"] = part.state_dict()
    given = checkpoint.hyperparameters
    if given is not None:
        state |= given if isinstance(given, dict) else given._asdict() if hasattr(given, "_asdict") else vars(given)
    torch.save(state, path)
