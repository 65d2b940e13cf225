"""What tests of workflows use: stand-ins for entities and answers for gates; `flytewright.runtime` defines it."""

from ..runtime.testing import Answers, gate_answers, patch, task_mock

__all__ = ["Answers", "gate_answers", "patch", "task_mock"]
