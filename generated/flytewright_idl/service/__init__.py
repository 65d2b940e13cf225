# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``service``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .admin import AdminServiceBase as AdminServiceBase, AdminServiceStub as AdminServiceStub
    from .admin_sync import AdminServiceSyncStub as AdminServiceSyncStub
    from .agent import (
        AgentMetadataServiceBase as AgentMetadataServiceBase,
        AgentMetadataServiceStub as AgentMetadataServiceStub,
        AsyncAgentServiceBase as AsyncAgentServiceBase,
        AsyncAgentServiceStub as AsyncAgentServiceStub,
        SyncAgentServiceBase as SyncAgentServiceBase,
        SyncAgentServiceStub as SyncAgentServiceStub,
    )
    from .agent_sync import (
        AgentMetadataServiceSyncStub as AgentMetadataServiceSyncStub,
        AsyncAgentServiceSyncStub as AsyncAgentServiceSyncStub,
        SyncAgentServiceSyncStub as SyncAgentServiceSyncStub,
    )
    from .auth import (
        AuthMetadataServiceBase as AuthMetadataServiceBase,
        AuthMetadataServiceStub as AuthMetadataServiceStub,
        OAuth2MetadataRequest as OAuth2MetadataRequest,
        OAuth2MetadataResponse as OAuth2MetadataResponse,
        PublicClientAuthConfigRequest as PublicClientAuthConfigRequest,
        PublicClientAuthConfigResponse as PublicClientAuthConfigResponse,
    )
    from .auth_sync import AuthMetadataServiceSyncStub as AuthMetadataServiceSyncStub
    from .dataproxy import (
        ArtifactType as ArtifactType,
        CreateDownloadLinkRequest as CreateDownloadLinkRequest,
        CreateDownloadLinkResponse as CreateDownloadLinkResponse,
        CreateDownloadLocationRequest as CreateDownloadLocationRequest,
        CreateDownloadLocationResponse as CreateDownloadLocationResponse,
        CreateUploadLocationRequest as CreateUploadLocationRequest,
        CreateUploadLocationResponse as CreateUploadLocationResponse,
        DataProxyServiceBase as DataProxyServiceBase,
        DataProxyServiceStub as DataProxyServiceStub,
        GetDataRequest as GetDataRequest,
        GetDataResponse as GetDataResponse,
        PreSignedUrLs as PreSignedUrLs,
    )
    from .dataproxy_sync import DataProxyServiceSyncStub as DataProxyServiceSyncStub
    from .external_plugin_service import (
        ExternalPluginServiceBase as ExternalPluginServiceBase,
        ExternalPluginServiceStub as ExternalPluginServiceStub,
        State as State,
        TaskCreateRequest as TaskCreateRequest,
        TaskCreateResponse as TaskCreateResponse,
        TaskDeleteRequest as TaskDeleteRequest,
        TaskDeleteResponse as TaskDeleteResponse,
        TaskGetRequest as TaskGetRequest,
        TaskGetResponse as TaskGetResponse,
    )
    from .external_plugin_service_sync import ExternalPluginServiceSyncStub as ExternalPluginServiceSyncStub
    from .identity import (
        IdentityServiceBase as IdentityServiceBase,
        IdentityServiceStub as IdentityServiceStub,
        UserInfoRequest as UserInfoRequest,
        UserInfoResponse as UserInfoResponse,
    )
    from .identity_sync import IdentityServiceSyncStub as IdentityServiceSyncStub
    from .signal import SignalServiceBase as SignalServiceBase, SignalServiceStub as SignalServiceStub
    from .signal_sync import SignalServiceSyncStub as SignalServiceSyncStub
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "admin": "AdminServiceBase AdminServiceStub",
            "admin_sync": "AdminServiceSyncStub",
            "agent": "AgentMetadataServiceBase AgentMetadataServiceStub AsyncAgentServiceBase AsyncAgentServiceStub SyncAgentServiceBase SyncAgentServiceStub",
            "agent_sync": "AgentMetadataServiceSyncStub AsyncAgentServiceSyncStub SyncAgentServiceSyncStub",
            "auth": "AuthMetadataServiceBase AuthMetadataServiceStub OAuth2MetadataRequest OAuth2MetadataResponse PublicClientAuthConfigRequest PublicClientAuthConfigResponse",
            "auth_sync": "AuthMetadataServiceSyncStub",
            "dataproxy": "ArtifactType CreateDownloadLinkRequest CreateDownloadLinkResponse CreateDownloadLocationRequest CreateDownloadLocationResponse CreateUploadLocationRequest CreateUploadLocationResponse DataProxyServiceBase DataProxyServiceStub GetDataRequest GetDataResponse PreSignedUrLs",
            "dataproxy_sync": "DataProxyServiceSyncStub",
            "external_plugin_service": "ExternalPluginServiceBase ExternalPluginServiceStub State TaskCreateRequest TaskCreateResponse TaskDeleteRequest TaskDeleteResponse TaskGetRequest TaskGetResponse",
            "external_plugin_service_sync": "ExternalPluginServiceSyncStub",
            "identity": "IdentityServiceBase IdentityServiceStub UserInfoRequest UserInfoResponse",
            "identity_sync": "IdentityServiceSyncStub",
            "signal": "SignalServiceBase SignalServiceStub",
            "signal_sync": "SignalServiceSyncStub",
        },
    )
