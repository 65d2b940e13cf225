"""AdminService: what a platform sets for projects, domains and workflows."""

from __future__ import annotations

from flytewright_idl.admin import (
    ListMatchableAttributesRequest,
    ListMatchableAttributesResponse,
    MatchableResource,
    MatchingAttributes,
    PluginOverrides,
    ProjectAttributes,
    ProjectAttributesDeleteRequest,
    ProjectAttributesDeleteResponse,
    ProjectAttributesGetRequest,
    ProjectAttributesGetResponse,
    ProjectAttributesUpdateRequest,
    ProjectAttributesUpdateResponse,
    ProjectDomainAttributes,
    ProjectDomainAttributesDeleteRequest,
    ProjectDomainAttributesDeleteResponse,
    ProjectDomainAttributesGetRequest,
    ProjectDomainAttributesGetResponse,
    ProjectDomainAttributesUpdateRequest,
    ProjectDomainAttributesUpdateResponse,
    WorkflowAttributes,
    WorkflowAttributesDeleteRequest,
    WorkflowAttributesDeleteResponse,
    WorkflowAttributesGetRequest,
    WorkflowAttributesGetResponse,
    WorkflowAttributesUpdateRequest,
    WorkflowAttributesUpdateResponse,
)

from ..defaults import merged, platform_config
from ..errors import NotFoundError, missing
from ..store.attributes import Target
from ..validate.attributes import (
    check_attributes,
    check_kind,
    check_project_is_active,
    check_project_is_there,
    check_workflow_target,
)
from ..validate.fields import check_place
from .admin_part import AdminPart


class AttributeService(AdminPart):
    """Matchable attributes."""

    async def update_project_attributes(
        self, request: ProjectAttributesUpdateRequest
    ) -> ProjectAttributesUpdateResponse:
        """Set attributes of a project."""
        if request.attributes is None:
            raise missing("attributes")
        target = Target(request.attributes.project)
        check_project_is_active(self._store.projects, target.project)
        self._put(target, request.attributes.matching_attributes)
        return ProjectAttributesUpdateResponse()

    async def get_project_attributes(self, request: ProjectAttributesGetRequest) -> ProjectAttributesGetResponse:
        """The attributes of a project itself; of how workflows run, what the platform says where it says nothing."""
        check_project_is_there(self._store.projects, request.project)
        target = Target(request.project)
        found = self._store.attributes.exact(request.resource_type, target)
        if request.resource_type == MatchableResource.WORKFLOW_EXECUTION_CONFIG:
            own = found.workflow_execution_config if found else None
            found = MatchingAttributes(workflow_execution_config=merged(*([own] if own else []), platform_config()))
        if found is None:
            raise _none(request.resource_type, target)
        return ProjectAttributesGetResponse(
            attributes=ProjectAttributes(project=request.project, matching_attributes=found)
        )

    async def delete_project_attributes(
        self, request: ProjectAttributesDeleteRequest
    ) -> ProjectAttributesDeleteResponse:
        """Take attributes of a project away."""
        check_project_is_active(self._store.projects, request.project)
        self._store.attributes.delete(request.resource_type, Target(request.project))
        return ProjectAttributesDeleteResponse()

    async def update_project_domain_attributes(
        self, request: ProjectDomainAttributesUpdateRequest
    ) -> ProjectDomainAttributesUpdateResponse:
        """Set attributes of a project's domain."""
        if request.attributes is None:
            raise missing("attributes")
        target = Target(request.attributes.project, request.attributes.domain)
        check_place(self._store.projects, target.project, target.domain)
        self._put(target, request.attributes.matching_attributes)
        return ProjectDomainAttributesUpdateResponse()

    async def get_project_domain_attributes(
        self, request: ProjectDomainAttributesGetRequest
    ) -> ProjectDomainAttributesGetResponse:
        """The attributes that hold for a project's domain: its own, else its project's."""
        target = Target(request.project, request.domain)
        check_place(self._store.projects, target.project, target.domain)
        found = self._store.attributes.nearest(request.resource_type, target)
        if found is None:
            raise _none(request.resource_type, target)
        return ProjectDomainAttributesGetResponse(
            attributes=ProjectDomainAttributes(
                project=found.project, domain=found.domain, matching_attributes=found.attributes
            )
        )

    async def delete_project_domain_attributes(
        self, request: ProjectDomainAttributesDeleteRequest
    ) -> ProjectDomainAttributesDeleteResponse:
        """Take attributes of a project's domain away."""
        check_place(self._store.projects, request.project, request.domain)
        self._store.attributes.delete(request.resource_type, Target(request.project, request.domain))
        return ProjectDomainAttributesDeleteResponse()

    async def update_workflow_attributes(
        self, request: WorkflowAttributesUpdateRequest
    ) -> WorkflowAttributesUpdateResponse:
        """Set attributes of a workflow."""
        given = request.attributes
        if given is None:
            raise missing("attributes")
        target = check_workflow_target(self._store.projects, Target(given.project, given.domain, given.workflow))
        self._put(target, given.matching_attributes)
        return WorkflowAttributesUpdateResponse()

    async def get_workflow_attributes(self, request: WorkflowAttributesGetRequest) -> WorkflowAttributesGetResponse:
        """The attributes that hold for a workflow: its own, else its domain's, else its project's."""
        target = check_workflow_target(self._store.projects, Target(request.project, request.domain, request.workflow))
        found = self._store.attributes.nearest(request.resource_type, target)
        if found is None:
            raise _none(request.resource_type, target)
        return WorkflowAttributesGetResponse(
            attributes=WorkflowAttributes(
                project=found.project,
                domain=found.domain,
                workflow=found.workflow,
                matching_attributes=found.attributes,
            )
        )

    async def delete_workflow_attributes(
        self, request: WorkflowAttributesDeleteRequest
    ) -> WorkflowAttributesDeleteResponse:
        """Take attributes of a workflow away."""
        target = check_workflow_target(self._store.projects, Target(request.project, request.domain, request.workflow))
        self._store.attributes.delete(request.resource_type, target)
        return WorkflowAttributesDeleteResponse()

    async def list_matchable_attributes(
        self, request: ListMatchableAttributesRequest
    ) -> ListMatchableAttributesResponse:
        """Every attribute of a kind that was set."""
        found = self._store.attributes.all(check_kind(request.resource_type))
        return ListMatchableAttributesResponse(configurations=found)

    def _put(self, target: Target, attributes: MatchingAttributes | None) -> None:
        kind, given = check_attributes(attributes, target)
        known = self._store.attributes.exact(kind, target)
        if known is not None and known.plugin_overrides is not None and given.plugin_overrides is not None:
            given = MatchingAttributes(plugin_overrides=_added(known.plugin_overrides, given.plugin_overrides))
        self._store.attributes.put(kind, target, given)


def _added(known: PluginOverrides, given: PluginOverrides) -> PluginOverrides:
    """The plugins of each type of task: what is given counts, and what it does not speak of is kept."""
    by_type = {override.task_type: override for override in [*known.overrides, *given.overrides]}
    return PluginOverrides(overrides=list(by_type.values()))


def _none(kind: MatchableResource, target: Target) -> NotFoundError:
    return NotFoundError(f"no attributes of type {kind.name} are set for {target}")
