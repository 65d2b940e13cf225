"""AdminService: names of entities, and descriptions of their versions."""

from __future__ import annotations

from flytewright_idl.admin import (
    DescriptionEntity,
    DescriptionEntityList,
    DescriptionEntityListRequest,
    NamedEntity,
    NamedEntityGetRequest,
    NamedEntityList,
    NamedEntityListRequest,
    NamedEntityState,
    NamedEntityUpdateRequest,
    NamedEntityUpdateResponse,
    ObjectGetRequest,
)
from flytewright_idl.core import ResourceType

from ..errors import InvalidArgumentError, missing
from ..keys import EntityKey
from ..store.listing import Query, equal
from ..store.tables import DESCRIPTIONS, ENTITIES
from ..validate.fields import check_complete, check_entity_description, check_limit, check_named, require
from .admin_part import AdminPart

_HIDDEN = "not_like(name,.flytegen%)"
"""What lists of names leave out when they are not filtered: what was made to run single tasks."""
_HAVE_STATES = {ResourceType.TASK, ResourceType.WORKFLOW, ResourceType.LAUNCH_PLAN}


class NameService(AdminPart):
    """Named entities and description entities."""

    async def get_named_entity(self, request: NamedEntityGetRequest) -> NamedEntity:
        """One name, with what is said of it."""
        return self._store.names.get(_known(request.resource_type), check_named(request.id))

    async def update_named_entity(self, request: NamedEntityUpdateRequest) -> NamedEntityUpdateResponse:
        """Describe a name, archive it, or bring it back."""
        kind, name = _known(request.resource_type), check_named(request.id)
        if request.metadata is None:
            raise missing("metadata")
        check_entity_description(request.metadata.description)
        if request.metadata.state != NamedEntityState.NAMED_ENTITY_ACTIVE and kind not in _HAVE_STATES:
            raise InvalidArgumentError(f"Resource [{kind.name}] cannot have its state updated")
        self._store.names.get(kind, name)
        self._store.names.put(kind, name, request.metadata)
        return NamedEntityUpdateResponse()

    async def list_named_entities(self, request: NamedEntityListRequest) -> NamedEntityList:
        """A page of names of a domain."""
        require(request.project, "project")
        require(request.domain, "domain")
        kind = _known(request.resource_type)
        check_limit(request.limit)
        entities, token = self._store.names.page(
            kind,
            Query(
                limit=request.limit,
                token=request.token,
                filters=request.filters or _HIDDEN,
                sort_by=request.sort_by,
                conditions=equal(ENTITIES, project=request.project, domain=request.domain),
            ),
        )
        return NamedEntityList(entities=entities, token=token)

    async def get_description_entity(self, request: ObjectGetRequest) -> DescriptionEntity:
        """The description of one version."""
        key = check_complete(request.id)
        kind = key.resource_type or ResourceType.TASK  # as flyteadmin takes it where none is said
        return self._store.descriptions.get(_known(kind), EntityKey.of(key))

    async def list_description_entities(self, request: DescriptionEntityListRequest) -> DescriptionEntityList:
        """A page of the descriptions of a name's versions."""
        name = check_named(request.id)
        check_limit(request.limit)
        conditions = equal(DESCRIPTIONS, project=name.project, domain=name.domain, name=name.name)
        if request.resource_type != ResourceType.UNSPECIFIED:
            conditions += equal(DESCRIPTIONS, resource_type=int(request.resource_type))
        found, token = self._store.descriptions.page(
            Query(
                limit=request.limit,
                token=request.token,
                filters=request.filters,
                sort_by=request.sort_by,
                conditions=conditions,
            )
        )
        return DescriptionEntityList(description_entities=found, token=token)


def _known(kind: ResourceType) -> ResourceType:
    if kind == ResourceType.UNSPECIFIED or kind not in ResourceType.__members__.values():
        raise InvalidArgumentError(f"invalid value for resource_type: {int(kind)}")
    return kind
