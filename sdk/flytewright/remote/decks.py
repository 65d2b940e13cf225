"""The HTML pages that tasks of an execution made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytewright_idl.core.identifier import NodeExecutionIdentifier
from flytewright_idl.service.dataproxy import ArtifactType, CreateDownloadLinkRequest

from ..errors import DataNotFoundError
from .http import http_client

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote


async def read_deck(remote: AsyncFlyteRemote, node: NodeExecutionIdentifier) -> bytes:
    """The page of a node; `DataNotFoundError` when the storage does not give it."""
    import httpx

    request = CreateDownloadLinkRequest(artifact_type=ArtifactType.DECK, node_execution_id=node)
    link = await remote.client.dataproxy.create_download_link(request)
    urls = link.pre_signed_urls.signed_url if link.pre_signed_urls is not None else link.signed_url
    if not urls:
        raise DataNotFoundError(f"the backend gives no address for the deck of {node.node_id}")
    try:
        async with http_client(remote.client.platform, timeout=60.0) as http:
            reply = await http.get(urls[0])
    except httpx.HTTPError as error:
        reason = str(error) or type(error).__name__
        raise DataNotFoundError(f"the deck of {node.node_id} cannot be read: {reason}") from error
    if reply.is_error:
        raise DataNotFoundError(f"the deck of {node.node_id} cannot be read: the storage answers {reply.status_code}")
    return reply.content
