"""Ids and descriptions that every compiled entity has."""

from __future__ import annotations

import re
from functools import cache

from flytewright_idl.admin.description_entity import Description, DescriptionEntity, DescriptionFormat
from flytewright_idl.core.identifier import Identifier, ResourceType

from ..authoring.documentation import Docstring
from ..authoring.entity import Entity
from ..config.serialization import SerializationSettings


def identifier(kind: ResourceType, entity: Entity, settings: SerializationSettings) -> Identifier:
    """The id of an entity under these settings."""
    return Identifier(
        resource_type=kind,
        project=settings.project or "",
        domain=settings.domain or "",
        name=entity.name,
        version=settings.version or "",
    )


def description(docstring: Docstring | None) -> DescriptionEntity | None:
    """What an entity's docstring says of it as a whole."""
    if docstring is None:
        return None
    return DescriptionEntity(
        short_description=docstring.short,
        long_description=Description(value=docstring.long or None, format=DescriptionFormat.RST),
    )


@cache
def dns_safe(name: str) -> str:
    """A node id that Kubernetes takes: lower case, digits and dashes, 63 characters at most."""
    words = re.sub(r"(?<=[a-z0-9])([A-Z])", r"-\1", name).lower()
    return re.sub(r"[^a-z0-9-]+", "-", words).strip("-")[-63:].lstrip("-")
