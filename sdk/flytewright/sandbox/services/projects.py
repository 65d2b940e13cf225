"""AdminService: projects, domains and the version."""

from __future__ import annotations

from flytewright_idl.admin import (
    GetDomainRequest,
    GetDomainsResponse,
    GetVersionRequest,
    GetVersionResponse,
    Project,
    ProjectGetRequest,
    ProjectListRequest,
    ProjectRegisterRequest,
    ProjectRegisterResponse,
    Projects,
    ProjectUpdateResponse,
    Version,
)

from ..errors import missing
from ..store.listing import Query
from ..store.projects import domains
from ..validate.fields import check_project, check_project_fields
from .admin_part import AdminPart

FLYTE_VERSION = "1.16.8"
"""The release of Flyte whose behaviour the sandbox has."""


class ProjectService(AdminPart):
    """Projects."""

    async def register_project(self, request: ProjectRegisterRequest) -> ProjectRegisterResponse:
        """Add a project."""
        self._store.projects.add(check_project(request.project))
        return ProjectRegisterResponse()

    async def update_project(self, request: Project) -> ProjectUpdateResponse:
        """Change what is said of a project, archive it, or bring it back; what is empty stays as it was."""
        if not request.id:
            raise missing("project_id")
        self._store.projects.get(request.id)
        self._store.projects.change(check_project_fields(request))
        return ProjectUpdateResponse()

    async def get_project(self, request: ProjectGetRequest) -> Project:
        """One project."""
        if not request.id:
            raise missing("project_id")
        return self._store.projects.get(request.id)

    async def list_projects(self, request: ProjectListRequest) -> Projects:
        """A page of projects."""
        projects, token = self._store.projects.page(
            Query(
                limit=request.limit,
                token=request.token,
                filters=request.filters,
                sort_by=request.sort_by,
                default_order="identifier ASC",
            )
        )
        return Projects(projects=projects, token=token)

    async def get_domains(self, request: GetDomainRequest) -> GetDomainsResponse:
        """The domains that every project has."""
        return GetDomainsResponse(domains=domains())

    async def get_version(self, request: GetVersionRequest) -> GetVersionResponse:
        """The release of Flyte that this is like."""
        return GetVersionResponse(control_plane_version=Version(version=FLYTE_VERSION, build="flytewright-sandbox"))
