"""`ImageSpec`: what is in a container image; its tag follows from it."""

from __future__ import annotations

import base64
import hashlib
import os
import platform as machine
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from typing_extensions import Self

from ..authoring.where import calling_line, naming
from ..config.serialization import SerializationSettings
from ..errors import ValidationError
from . import builders
from .copying import CopyFileDetection, digest_of_paths, digest_of_sources

IMAGE_ID = "_F_IMG_ID"
"""The environment variable that says in an image which specification it is of."""
FORCE_PUSH = "FLYTE_FORCE_PUSH_IMAGE_SPEC"
FAIL_FAST = "FLYTE_IMG_FAST_FAIL"

_NAME = re.compile(r"[a-z0-9]+(?:(?:\.|_{1,2}|-+|/)[a-z0-9]+)*")
_REGISTRY = re.compile(r"(localhost:\d{1,5}|([a-z\d._-]+)(:\d{1,5})?)(/[\w.-]+)*")
_LISTS = (
    "packages conda_channels conda_packages apt_packages pip_extra_index_url entrypoint commands runtime_packages copy"
).split()
_OUTSIDE_THE_ID = frozenset({"pip_secret_mounts", "builder", "runtime_packages"})


def is_set(variable: str) -> bool:
    """Whether an environment variable says yes."""
    return os.environ.get(variable, "").lower() in ("1", "true", "t", "yes", "y", "on")


@dataclass(frozen=True, eq=True)
class ImageSpec:
    """A container image by its content.

    Its tag is a digest of all this and of the files that it names, so that a changed image has another name.
    """

    name: str = "flytekit"
    python_version: str | None = None
    """The base image's own when it is not given."""
    builder: str | None = None
    """A registered builder; the one of highest priority when it is not given."""
    source_root: str | None = None
    """The folder that source files are copied from."""
    env: dict[str, str] | None = None
    registry: str | None = None
    packages: list[str] | None = None
    conda_packages: list[str] | None = None
    conda_channels: list[str] | None = None
    requirements: str | None = None
    """A requirements file, a ``uv.lock`` or a ``poetry.lock``."""
    apt_packages: list[str] | None = None
    cuda: str | None = None
    cudnn: str | None = None
    base_image: str | ImageSpec | None = None
    platform: str | None = None
    """``linux/amd64`` unless the registry is on a local ARM machine."""
    pip_index: str | None = None
    pip_extra_index_url: list[str] | None = None
    pip_secret_mounts: list[tuple[str, str]] | None = None
    """Secret files to mount while packages are installed, with the places where they appear."""
    pip_extra_args: str | None = None
    registry_config: str | None = None
    """A JSON file with the engine's registry configuration."""
    entrypoint: list[str] | None = None
    """Replaces the base image's; ``[]`` removes it."""
    commands: list[str] | None = None
    """Commands to run while the image is built."""
    tag_format: str | None = None
    """The tag with ``{spec_hash}`` in it."""
    source_copy_mode: CopyFileDetection | None = None
    """Which source files go into the image; by default those of loaded modules, unless code travels by itself."""
    copy: list[str] | None = None
    """Files and folders to copy into ``/root``."""
    python_exec: str | None = None
    """The base image's own Python, which is used through a virtual environment."""
    runtime_packages: list[str] | None = None
    """Packages that a container installs before it runs its task."""
    builder_options: dict[str, Any] | None = None
    builder_config: dict[str, Any] | None = None
    _force: bool = field(default=False, compare=False, repr=False)
    _built_for: str | None = field(default=None, compare=False, repr=False)
    """The id of the specification that this one was derived from in order to be built."""

    def __post_init__(self) -> None:
        self._set(name=self.name.lower(), _force=self._force or is_set(FORCE_PUSH))
        if self.registry:
            self._set(registry=self.registry.lower())
        if self.source_root is not None and self.source_copy_mode is None:
            self._set(source_copy_mode=CopyFileDetection.LOADED_MODULES)
        if self.platform is None:
            self._set(platform=self._default_platform())
        with naming(calling_line()):
            self._check()

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def _default_platform(self) -> str:
        local = self.registry is not None and self.registry.startswith("localhost:")
        return "linux/arm64" if local and machine.machine().lower() in ("arm64", "aarch64") else "linux/amd64"

    def _check(self) -> None:
        if self.registry and not _REGISTRY.fullmatch(self.registry):
            raise ValidationError(
                f"ImageSpec(registry={self.registry!r}) is no registry; write it like 'localhost:30000', "
                "'ghcr.io/acme' or 'docker.io/acme', without a scheme"
            )
        if not _NAME.fullmatch(self.name):
            raise ValidationError(
                f"ImageSpec(name={self.name!r}) is no name of an image: letters and digits, with single '.', '_', '-' "
                "or '/' between them"
            )
        for name in _LISTS:
            value = getattr(self, name)
            if value is not None and not (isinstance(value, list) and all(isinstance(each, str) for each in value)):
                raise ValidationError(f"ImageSpec({name}={value!r}): {name} is a list of strings")
        if self.pip_secret_mounts is not None and not _are_pairs(self.pip_secret_mounts):
            raise ValidationError("ImageSpec(pip_secret_mounts=…) is a list of pairs: a secret file and its place")
        if self.builder_options is not None and not isinstance(self.builder_options, dict):
            raise ValidationError(f"ImageSpec(builder_options={self.builder_options!r}): builder_options is a dict")
        if self.python_exec and (self.conda_packages or self.conda_channels):
            raise ValidationError(
                "ImageSpec(python_exec=…) uses the base image's own Python, into which conda does not install; "
                "leave out conda_packages and conda_channels, or python_exec"
            )
        if self.tag_format is not None and "{spec_hash}" not in self.tag_format:
            raise ValidationError(
                f"ImageSpec(tag_format={self.tag_format!r}) has no {{spec_hash}}, so every image would have one tag"
            )

    # What it is called

    @cached_property
    def id(self) -> str:
        """A digest of what is said here, without the content of files."""
        text = str(self._said())
        return base64.urlsafe_b64encode(hashlib.md5(text.encode(), usedforsecurity=False).digest()).decode().rstrip("=")

    def _said(self) -> dict[str, Any]:
        """What was given, by name, in the order of the fields; the digest is over its text."""
        given = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name not in _OUTSIDE_THE_ID and not each.name.startswith("_")
        }
        return {
            name: value._said() if isinstance(value, ImageSpec) else value
            for name, value in given.items()
            if value is not None
        }

    def __hash__(self) -> int:
        return hash(self.id)

    @cached_property
    def tag(self) -> str:
        """The image's tag: a digest of what is said here and of the files that it names."""
        spec = replace(self, registry_config=None)
        if isinstance(spec.base_image, ImageSpec):
            spec = replace(spec, base_image=spec.base_image.image_name())
        if self.copies_sources:
            assert self.source_copy_mode is not None
            root = self._root_of_sources()
            spec = replace(spec, source_root=digest_of_sources(root, self.source_copy_mode))
        said = spec._said()
        if self.copy:
            said["copy"] = digest_of_paths(self.copy)
        if self.requirements:
            content = Path(self.requirements).read_bytes().strip()
            said["requirements"] = hashlib.sha1(content, usedforsecurity=False).hexdigest()
        digest = hashlib.md5(str(said).encode(), usedforsecurity=False).digest()
        text = base64.urlsafe_b64encode(digest).decode().rstrip("=").replace("-", "_")
        return self.tag_format.format(spec_hash=text) if self.tag_format else text

    @property
    def copies_sources(self) -> bool:
        """Whether source files go into the image."""
        return self.source_copy_mode not in (None, CopyFileDetection.NO_COPY)

    def _root_of_sources(self) -> Path:
        if not self.source_root:
            raise ValidationError(
                f"ImageSpec({self.name!r}) copies source files, and source_root=… does not say from where"
            )
        return Path(self.source_root)

    def image_name(self) -> str:
        """``registry/name:tag``, or what the builder called it."""
        name = f"{self.registry}/{self.name}:{self.tag}" if self.registry else f"{self.name}:{self.tag}"
        return builders.ImageBuildEngine.real_name(name)

    def is_container(self) -> bool:
        """Whether this code runs in a container of this image; outside of containers it counts as running in it."""
        inside = "FLYTE_INTERNAL_EXECUTION_ID" in os.environ or IMAGE_ID in os.environ
        return not inside or os.environ.get(IMAGE_ID) == self.id_in_containers

    @property
    def id_in_containers(self) -> str:
        """The id as users wrote the specification, which containers of the image have in their environment."""
        return self._built_for or self.id

    def to_be_built(self, **changes: Any) -> Self:
        """The specification with what building it adds; containers still know it by its id."""
        return replace(self, _built_for=self.id_in_containers, **changes)

    def exist(self) -> bool | None:
        """Whether the image is there, in its registry or on this machine; None when that cannot be told."""
        from .engine import image_exists

        return image_exists(self.image_name(), remote=self.registry is not None)

    @property
    def is_force_push(self) -> bool:
        """Whether the image is built although it is there."""
        return self._force

    # Variations

    def with_commands(self, commands: str | list[str]) -> Self:
        """The image with more commands run while it is built."""
        return self._with("commands", commands)

    def with_packages(self, packages: str | list[str]) -> Self:
        """The image with more Python packages."""
        return self._with("packages", packages)

    def with_apt_packages(self, apt_packages: str | list[str]) -> Self:
        """The image with more system packages."""
        return self._with("apt_packages", apt_packages)

    def with_copy(self, src: str | list[str]) -> Self:
        """The image with more files and folders."""
        return self._with("copy", src)

    def with_runtime_packages(self, runtime_packages: str | list[str]) -> Self:
        """The image with more packages that a container installs before it runs its task."""
        return self._with("runtime_packages", runtime_packages)

    def with_builder_options(self, builder_options: Mapping[str, Any]) -> Self:
        """The image with more options for its builder."""
        return replace(self, builder_options={**(self.builder_options or {}), **builder_options})

    def _with(self, name: str, more: str | list[str]) -> Self:
        values = [more] if isinstance(more, str) else list(more)
        changed: dict[str, Any] = {name: [*(getattr(self, name) or []), *values]}
        return replace(self, **changed)

    def force_push(self) -> Self:
        """The image, built although it is there."""
        return replace(self, _force=True)

    @classmethod
    def from_env(cls, *, pinned_packages: list[str] | None = None, **kwargs: Any) -> Self:
        """An image with this environment's Python, and the named packages in the versions of this environment."""
        if kwargs.get("python_version") is not None:
            raise ValidationError("ImageSpec.from_env takes the Python version from this environment")
        from importlib import metadata  # only images that pin packages need it

        pinned = [f"{each}=={metadata.version(each)}" for each in pinned_packages or []]
        return cls(
            packages=[*(kwargs.pop("packages", None) or []), *pinned],
            python_version=f"{sys.version_info.major}.{sys.version_info.minor}",
            **{name: value for name, value in kwargs.items() if name != "python_version"},
        )


def _are_pairs(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(pair, tuple) and len(pair) == 2 and all(isinstance(each, str) for each in pair) for pair in value
    )


def with_source_handling(image_spec: ImageSpec, settings: SerializationSettings) -> ImageSpec:
    """The image with the source files that these settings ask for: those of loaded modules, unless code travels."""
    mode, root = image_spec.source_copy_mode, image_spec.source_root or settings.source_root
    if mode is CopyFileDetection.NO_COPY or root is None:
        return image_spec
    if mode is None and settings.should_fast_serialize():
        return image_spec
    return image_spec.to_be_built(source_root=root, source_copy_mode=mode or CopyFileDetection.LOADED_MODULES)
