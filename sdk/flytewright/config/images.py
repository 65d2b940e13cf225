"""`Image` and `ImageConfig`: which container image a task gets at registration."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping

from attrs import field, frozen
from typing_extensions import Self

from ..errors import ConfigError
from ..version import __version__
from .files import Source, get_config_file
from .records import Record

DEFAULT_NAME = "default"
_TEMPLATE = re.compile(r"\{\{\s*\.image(?:s)?\.(?P<name>[A-Za-z0-9_-]+)(?:\.(?P<part>fqn|version|tag))?\s*\}\}")


@frozen
class Image(Record):
    """A container image under a name that tasks can refer to."""

    name: str
    fqn: str
    """Registry, user and repository: ``ghcr.io/acme/train``."""
    tag: str | None = None
    digest: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.tag is not None and self.digest is not None:
            raise ConfigError(f"image {self.name}: tag {self.tag!r} and digest {self.digest!r} exclude each other")

    @property
    def full(self) -> str:
        """What a container runtime takes: ``fqn:tag`` or ``fqn@digest``."""
        return f"{self.fqn}@{self.digest}" if self.digest else f"{self.fqn}:{self.tag}"

    @property
    def version(self) -> str | None:
        """The digest or the tag."""
        return self.digest or self.tag

    @classmethod
    def parse(cls, name: str, identifier: str) -> Self:
        """The image of ``registry/name:tag`` or ``registry/name@sha256:…``."""
        fqn, at, digest = identifier.partition("@")
        if at:
            return cls(name, fqn, digest=digest)
        fqn, colon, tag = identifier.rpartition(":")
        if not colon or "/" in tag:
            return cls(name, identifier)
        return cls(name, fqn, tag=tag)

    @classmethod
    def look_up_image_info(cls, name: str, image_identifier: str, allow_no_tag_or_digest: bool = False) -> Self:
        """The image of an identifier; `ConfigError` when it has neither tag nor digest and needs one."""
        image = cls.parse(name, image_identifier)
        if image.version is None and not allow_no_tag_or_digest:
            raise ConfigError(f"image {image_identifier!r} has no tag and no digest: write name:tag or name@sha256:…")
        return image


def default_image(python: tuple[int, int] = sys.version_info[:2]) -> str:
    """The image of tasks that name none: this SDK's, for a Python version, the running one unless given."""
    return f"ghcr.io/flytewright/flytewright:py{python[0]}.{python[1]}-{__version__}"


@frozen
class ImageConfig(Record):
    """The images of a registration: the default one and others by name."""

    default_image: Image | None = None
    images: list[Image] = field(factory=list)

    def find_image(self, name: str) -> Image | None:
        """The image of that name."""
        known = ([self.default_image] if self.default_image else []) + self.images
        return next((image for image in known if image.name == name), None)

    @classmethod
    def create_from(cls, default_image: Image | None, other_images: Iterable[Image] = ()) -> Self:
        """A configuration whose list names the default image too."""
        return cls(default_image, [*([default_image] if default_image else []), *other_images])

    @classmethod
    def from_images(cls, default_image: str, m: Mapping[str, str] | None = None) -> Self:
        """A configuration of identifiers."""
        others = [Image.look_up_image_info(name, each, True) for name, each in (m or {}).items()]
        return cls.create_from(Image.look_up_image_info(DEFAULT_NAME, default_image), others)

    @classmethod
    def auto(cls, config_file: Source = None, img_name: str | None = None) -> Self:
        """The images that the section ``images`` of the configuration file names; `img_name` is the default one."""
        default = Image.look_up_image_info(DEFAULT_NAME, img_name) if img_name else None
        file = get_config_file(config_file)
        named = {} if file is None else file.section("images")
        return cls.create_from(default, [Image.look_up_image_info(key, str(each), True) for key, each in named.items()])

    @classmethod
    def auto_default_image(cls) -> Self:
        """A configuration with this SDK's own image."""
        return cls.from_images(default_image())

    @classmethod
    def of_options(cls, values: Iterable[str]) -> Self:
        """The images of ``--image`` options: ``name=image``, or an image alone for the default."""
        found: dict[str, Image] = {}
        for value in values:
            name, equals, identifier = value.partition("=")
            image = (
                Image.look_up_image_info(name, identifier) if equals else Image.look_up_image_info(DEFAULT_NAME, value)
            )
            if image.name in found:
                raise ConfigError(f"--image: {image.name} is given twice, as {found[image.name].full} and {image.full}")
            found[image.name] = image
        default = found.pop(DEFAULT_NAME, None) or Image.look_up_image_info(DEFAULT_NAME, default_image())
        return cls.create_from(default, found.values())

    def resolve(self, image: str | None) -> str:
        """The image a task runs in: its own with ``{{.image.name.version}}`` filled in, else the default one."""
        if not image:
            if self.default_image is None:
                raise ConfigError("a task needs a container image, and neither it nor the configuration names one")
            return self.default_image.full
        return _TEMPLATE.sub(self._fill, image)

    def _fill(self, found: re.Match[str]) -> str:
        image = self.find_image(found["name"])
        if image is None:
            known = ", ".join(each.name for each in self.images) or "none"
            raise ConfigError(f"{found[0]} names an image that is not configured; configured: {known}")
        if found["part"] == "fqn":
            return image.fqn
        if found["part"] in ("version", "tag"):
            default = self.default_image.version if self.default_image else None
            return image.version or default or ""
        return image.full
