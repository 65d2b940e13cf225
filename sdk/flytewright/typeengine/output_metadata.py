"""What a task says of its outputs beside their values."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any


@dataclass
class OutputMetadata:
    """The artifact that an output becomes, and the partitions it has."""

    artifact: Any
    dynamic_partitions: dict[str, str] | None
    time_partition: dt.datetime | None = None
    additional_items: list[Any] | None = None


@dataclass
class OutputMetadataTracker:
    """What was said of outputs, found again by the output itself."""

    output_metadata: dict[int, OutputMetadata] = field(default_factory=dict)

    def add(self, obj: Any, metadata: OutputMetadata) -> None:
        """Note what an output's metadata are."""
        self.output_metadata[id(obj)] = metadata

    def get(self, obj: Any) -> OutputMetadata | None:
        """What was noted of an output."""
        return self.output_metadata.get(id(obj))
