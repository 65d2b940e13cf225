"""Ids and descriptions that every compiled entity has."""

from __future__ import annotations

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
