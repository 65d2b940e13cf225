"""Checkpoints of PyTorch trainings; importing this needs torch."""

from ...typeengine.torch_objects import PyTorchCheckpoint

__all__ = ["PyTorchCheckpoint"]
