"""`SerializationSettings`: what the author's code does not say when it becomes messages."""

from __future__ import annotations

import base64
import gzip
import json
from typing import Any

from attrs import asdict, evolve, field, frozen
from typing_extensions import Self

from .images import Image, ImageConfig

SERIALIZED_CONTEXT = "_F_SS_C"
"""The environment variable that carries these settings into tasks that register or compile more."""
DEFAULT_INTERPRETER = "/opt/venv/bin/python3"


@frozen
class FastSerializationSettings:
    """How code travels beside its registration instead of inside the image."""

    enabled: bool = False
    destination_dir: str | None = None
    """Where the code is unpacked in the container."""
    distribution_location: str | None = None
    """The URI of the archive; until it is uploaded, the placeholder that registration replaces."""


@frozen
class SerializationSettings:
    """Ids, images and environment of everything that is serialized in one go."""

    image_config: ImageConfig = field(factory=ImageConfig)
    project: str | None = None
    domain: str | None = None
    version: str | None = None
    env: dict[str, str] | None = None
    git_repo: str | None = None
    python_interpreter: str = DEFAULT_INTERPRETER
    flytekit_virtualenv_root: str | None = None
    fast_serialization_settings: FastSerializationSettings | None = None
    source_root: str | None = None

    def should_fast_serialize(self) -> bool:
        """Whether code travels beside the registration."""
        return self.fast_serialization_settings is not None and self.fast_serialization_settings.enabled

    @property
    def serialized_context(self) -> str:
        """These settings as text: JSON, compressed, base64."""
        if self.env and SERIALIZED_CONTEXT in self.env:
            return self.env[SERIALIZED_CONTEXT]
        return base64.b64encode(gzip.compress(json.dumps(asdict(self)).encode(), mtime=0)).decode()

    def with_serialized_context(self) -> Self:
        """The same settings, carried in their own environment."""
        return evolve(self, env={**(self.env or {}), SERIALIZED_CONTEXT: self.serialized_context})

    @classmethod
    def from_transport(cls, s: str) -> Self:
        """The settings of `serialized_context`."""
        return cls._of(json.loads(gzip.decompress(base64.b64decode(s))))

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Self:
        images = data["image_config"]
        default, fast = images["default_image"], data["fast_serialization_settings"]
        known = {name: value for name, value in data.items() if name in cls.__annotations__}
        return cls(
            **{
                **known,
                "image_config": ImageConfig(
                    Image(**default) if default else None, [Image(**each) for each in images["images"]]
                ),
                "fast_serialization_settings": FastSerializationSettings(**fast) if fast else None,
            }
        )
