# Generated from flyteidl/service/dataproxy.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/service/dataproxy.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncServiceStub
from ..core.identifier import NodeExecutionIdentifier
from ..google.protobuf.duration import Duration
from .dataproxy import (
    ArtifactType,
    CreateDownloadLinkRequest,
    CreateDownloadLinkResponse,
    CreateDownloadLocationRequest,
    CreateDownloadLocationResponse,
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
    DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK,
    DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION,
    DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION,
    DATA_PROXY_SERVICE_GET_DATA,
    GetDataRequest,
    GetDataResponse,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata

__all__ = ["DataProxyServiceSyncStub"]


class DataProxyServiceSyncStub(SyncServiceStub):
    """Signed URLs of object storage, for clients without credentials of their own.

    Client of ``service flyteidl.service.DataProxyService``.
    """

    def create_upload_location(
        self,
        request: CreateUploadLocationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateUploadLocationResponse:
        """Gives a signed URL to upload a file to, and where it will be.

        ``rpc CreateUploadLocation(flyteidl.service.CreateUploadLocationRequest) returns
        (flyteidl.service.CreateUploadLocationResponse)``
        """
        return self._unary(DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION, request, timeout, deadline, metadata)

    def create_upload_location_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        filename: str = "",
        expires_in: Duration | None = None,
        content_md5: bytes = b"",
        filename_root: str = "",
        add_content_md5_metadata: bool = False,
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateUploadLocationResponse:
        """`create_upload_location` with the request's fields as keywords."""
        return self.create_upload_location(
            CreateUploadLocationRequest(
                project=project,
                domain=domain,
                filename=filename,
                expires_in=expires_in,
                content_md5=content_md5,
                filename_root=filename_root,
                add_content_md5_metadata=add_content_md5_metadata,
                org=org,
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def create_download_location(
        self,
        request: CreateDownloadLocationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLocationResponse:
        """``rpc CreateDownloadLocation(flyteidl.service.CreateDownloadLocationRequest) returns
        (flyteidl.service.CreateDownloadLocationResponse)``

        Deprecated in the IDL.
        """
        return self._unary(DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION, request, timeout, deadline, metadata)

    def create_download_location_with(
        self,
        *,
        native_url: str = "",
        expires_in: Duration | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLocationResponse:
        """`create_download_location` with the request's fields as keywords."""
        return self.create_download_location(
            CreateDownloadLocationRequest(native_url=native_url, expires_in=expires_in),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def create_download_link(
        self,
        request: CreateDownloadLinkRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """Gives signed URLs to download an artifact of a node's run from.

        ``rpc CreateDownloadLink(flyteidl.service.CreateDownloadLinkRequest) returns
        (flyteidl.service.CreateDownloadLinkResponse)``
        """
        return self._unary(DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK, request, timeout, deadline, metadata)

    def create_download_link_with(
        self,
        *,
        artifact_type: ArtifactType = ArtifactType(0),
        expires_in: Duration | None = None,
        node_execution_id: NodeExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """`create_download_link` with the request's fields as keywords."""
        return self.create_download_link(
            CreateDownloadLinkRequest(
                artifact_type=artifact_type, expires_in=expires_in, node_execution_id=node_execution_id
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_data(
        self,
        request: GetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDataResponse:
        """Gives the literals that a flyte:// URL names.

        ``rpc GetData(flyteidl.service.GetDataRequest) returns (flyteidl.service.GetDataResponse)``
        """
        return self._unary(DATA_PROXY_SERVICE_GET_DATA, request, timeout, deadline, metadata)

    def get_data_with(
        self,
        *,
        flyte_url: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDataResponse:
        """`get_data` with the request's fields as keywords."""
        return self.get_data(GetDataRequest(flyte_url=flyte_url), timeout=timeout, deadline=deadline, metadata=metadata)
