"""Under the path that flytekit's users know; defined in `flytewright.runtime`."""

from ..runtime.checkpoint import Checkpoint, SyncCheckpoint

__all__ = ["Checkpoint", "SyncCheckpoint"]
