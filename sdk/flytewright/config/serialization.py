"""`SerializationSettings`: what the author's code does not say when it becomes messages."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import PurePosixPath

from attrs import Factory, asdict, evolve, field, frozen, mutable
from typing_extensions import Self

from .images import Image, ImageConfig
from .records import Record

SERIALIZED_CONTEXT = "_F_SS_C"
"""The environment variable that carries these settings into tasks that register or compile more."""
DEFAULT_INTERPRETER = "/opt/venv/bin/python3"
ENTRYPOINT = "bin/entrypoint.py"
NOT_SAID = {"default_resources": None}
"""What flytekit reads in carried settings beside those that there are here."""


@frozen
class EntrypointSettings(Record):
    """Where the program that runs tasks is, for those who start it by path."""

    path: str | None = None


@frozen
class FastSerializationSettings(Record):
    """How code travels beside its registration instead of inside the image."""

    enabled: bool = False
    destination_dir: str | None = None
    """Where the code is unpacked in the container."""
    distribution_location: str | None = None
    """The URI of the archive; until it is uploaded, the placeholder that registration replaces."""


def venv_root(interpreter: str) -> str:
    """The virtual environment that an interpreter belongs to: /opt/venv of /opt/venv/bin/python3."""
    return str(PurePosixPath(interpreter).parent.parent)


@frozen
class SerializationSettings(Record):
    """Ids, images and environment of everything that is serialized in one go."""

    image_config: ImageConfig = field(factory=ImageConfig)
    project: str | None = None
    domain: str | None = None
    version: str | None = None
    env: dict[str, str] | None = None
    git_repo: str | None = None
    python_interpreter: str = DEFAULT_INTERPRETER
    flytekit_virtualenv_root: str | None = Factory(lambda self: venv_root(self.python_interpreter), takes_self=True)
    fast_serialization_settings: FastSerializationSettings | None = None
    source_root: str | None = None

    @classmethod
    def for_image(
        cls,
        image: str,
        version: str,
        project: str = "",
        domain: str = "",
        python_interpreter_path: str = DEFAULT_INTERPRETER,
    ) -> Self:
        """The settings for tasks that all run in one image."""
        images = ImageConfig(default_image=Image.look_up_image_info("default", image))
        return cls(
            image_config=images,
            version=version,
            project=project,
            domain=domain,
            python_interpreter=python_interpreter_path,
        )

    @staticmethod
    def venv_root_from_interpreter(interpreter_path: str) -> str:
        """The virtual environment that an interpreter belongs to."""
        return venv_root(interpreter_path)

    @staticmethod
    def default_entrypoint_settings(interpreter_path: str) -> EntrypointSettings:
        """The program that runs tasks in the interpreter's virtual environment."""
        return EntrypointSettings(f"{venv_root(interpreter_path)}/{ENTRYPOINT}")

    @property
    def entrypoint_settings(self) -> EntrypointSettings:
        """The program that runs tasks in the virtual environment of `python_interpreter`."""
        return self.default_entrypoint_settings(self.python_interpreter)

    def should_fast_serialize(self) -> bool:
        """Whether code travels beside the registration."""
        return self.fast_serialization_settings is not None and self.fast_serialization_settings.enabled

    @property
    def serialized_context(self) -> str:
        """These settings as text: JSON, compressed, base64."""
        if self.env and SERIALIZED_CONTEXT in self.env:
            return self.env[SERIALIZED_CONTEXT]
        said = {**self.to_dict(), **NOT_SAID}
        return base64.b64encode(gzip.compress(json.dumps(said).encode(), mtime=0)).decode()

    def with_serialized_context(self) -> Self:
        """The same settings, carried in their own environment."""
        return evolve(self, env={**(self.env or {}), SERIALIZED_CONTEXT: self.serialized_context})

    @classmethod
    def from_transport(cls, s: str) -> Self:
        """The settings of `serialized_context`."""
        return cls.from_json(gzip.decompress(base64.b64decode(s)))

    def new_builder(self) -> SerializationSettingsBuilder:
        """A copy that can be changed, and built when it is."""
        return SerializationSettingsBuilder(**asdict(self, recurse=False))


@mutable
class SerializationSettingsBuilder:
    """Settings in the making."""

    image_config: ImageConfig
    project: str | None = None
    domain: str | None = None
    version: str | None = None
    env: dict[str, str] | None = None
    git_repo: str | None = None
    python_interpreter: str = DEFAULT_INTERPRETER
    flytekit_virtualenv_root: str | None = None
    fast_serialization_settings: FastSerializationSettings | None = None
    source_root: str | None = None

    def with_fast_serialization_settings(self, fss: FastSerializationSettings | None) -> Self:
        """Say how code travels; gives the builder."""
        self.fast_serialization_settings = fss
        return self

    def build(self) -> SerializationSettings:
        """The settings as they are now."""
        return SerializationSettings(**asdict(self, recurse=False))
