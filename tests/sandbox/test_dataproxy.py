"""Uploads and downloads at signed addresses."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from grpclib.const import Status

from flytewright.sandbox.http.signing import RefusedError, Signer
from flytewright_idl.admin import NodeExecutionGetDataRequest, TaskExecutionGetDataRequest
from flytewright_idl.core import NodeExecutionIdentifier, WorkflowExecutionIdentifier
from flytewright_idl.google.protobuf import Duration
from flytewright_idl.service import (
    ArtifactType,
    CreateDownloadLinkRequest,
    CreateDownloadLocationRequest,
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
    DataProxyServiceStub,
    GetDataRequest,
    GetDataResponse,
)
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    STR,
    Client,
    constant,
    integer,
    literals,
    python,
    refused,
    task,
    task_node,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio

CONTENT = b"a file\n" * 1000
MD5 = hashlib.md5(CONTENT, usedforsecurity=False).digest()
OTHER = hashlib.md5(b"", usedforsecurity=False).digest()


async def http(method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> tuple[int, bytes]:
    """The status and the body of the answer."""
    async with httpx.AsyncClient() as client:
        response = await client.request(method, url, content=body, headers=headers)
        return response.status_code, response.content


@pytest.fixture
def proxy(shared: Client) -> DataProxyServiceStub:
    return DataProxyServiceStub(shared.channel, timeout=30)


async def place(
    proxy: DataProxyServiceStub,
    filename: str = "f.txt",
    *,
    root: str = "",
    md5: bytes = MD5,
) -> CreateUploadLocationResponse:
    return await proxy.create_upload_location(
        CreateUploadLocationRequest(
            project=PROJECT,
            domain=DOMAIN,
            filename=filename,
            filename_root=root,
            content_md5=md5,
        )
    )


def base64_md5(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


async def upload(location: CreateUploadLocationResponse, content: bytes = CONTENT) -> tuple[int, bytes]:
    return await http("PUT", location.signed_url, content, location.headers)


async def test_what_is_uploaded_is_a_file_at_the_native_address(proxy: DataProxyServiceStub) -> None:
    location = await place(proxy)
    assert location.headers == {"Content-MD5": base64_md5(MD5)}
    assert await upload(location) == (200, b"")
    path = Path(location.native_url)
    assert path.is_absolute()
    assert path.read_bytes() == CONTENT
    assert path.name == "f.txt"
    assert base64.b32encode(MD5).decode() in path.parts


async def test_the_same_content_has_the_same_place(proxy: DataProxyServiceStub) -> None:
    assert (await place(proxy)).native_url == (await place(proxy)).native_url
    assert (await place(proxy)).native_url != (await place(proxy, md5=OTHER)).native_url


async def test_a_file_without_a_name_is_given_one(proxy: DataProxyServiceStub) -> None:
    first, second = await place(proxy, ""), await place(proxy, "")
    assert first.native_url != second.native_url


async def test_other_content_than_announced_is_refused_and_leaves_nothing(proxy: DataProxyServiceStub) -> None:
    location = await place(proxy, "wrong.txt")
    status, body = await upload(location, b"other")
    assert status == 400
    assert b"upload it again" in body
    assert not Path(location.native_url).exists()
    assert [each.name for each in Path(location.native_url).parent.glob(".wrong*")] == []


async def test_another_digest_in_the_header_than_in_the_address_is_refused(proxy: DataProxyServiceStub) -> None:
    location = await place(proxy, "header.txt")
    status, body = await http("PUT", location.signed_url, b"", {"Content-MD5": base64_md5(OTHER)})
    assert status == 400
    assert b"the address is signed for content-md5" in body


async def test_a_digest_in_the_header_alone_counts_too(proxy: DataProxyServiceStub) -> None:
    location = await place(proxy, "free.txt", root="free", md5=b"")
    assert location.headers == {}
    assert (await http("PUT", location.signed_url, CONTENT, {"Content-MD5": base64_md5(OTHER)}))[0] == 400
    assert (await http("PUT", location.signed_url, CONTENT, {"Content-MD5": base64_md5(MD5)}))[0] == 200


async def test_a_chosen_place_is_written_again_only_with_the_same_content(proxy: DataProxyServiceStub) -> None:
    await upload(await place(proxy, "mine.txt", root="mine"))
    assert (await upload(await place(proxy, "mine.txt", root="mine")))[0] == 200
    with refused(Status.ALREADY_EXISTS, "mine.txt", "matching hash"):
        await place(proxy, "mine.txt", root="mine", md5=OTHER)
    with refused(Status.ALREADY_EXISTS, "mine.txt"):
        await place(proxy, "mine.txt", root="mine", md5=b"")


@pytest.mark.parametrize(("filename", "root"), [("../../x", "r"), ("x", "../../../.."), ("/etc/x", "r"), ("x", "/etc")])
async def test_a_place_outside_the_projects_own_is_refused(
    proxy: DataProxyServiceStub, filename: str, root: str
) -> None:
    with refused(Status.INVALID_ARGUMENT, "leads out of the project's uploads"):
        await place(proxy, filename, root=root)


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (CreateUploadLocationRequest(domain=DOMAIN, content_md5=MD5), "project and domain are required"),
        (CreateUploadLocationRequest(project=PROJECT, content_md5=MD5), "project and domain are required"),
        (CreateUploadLocationRequest(project=PROJECT, domain=DOMAIN), "content_md5 or filename_root"),
        (
            CreateUploadLocationRequest(
                project=PROJECT, domain=DOMAIN, content_md5=MD5, expires_in=Duration(seconds=7200)
            ),
            "cannot exceed max allowed expiration [3600s]",
        ),
        (
            CreateUploadLocationRequest(
                project=PROJECT, domain=DOMAIN, content_md5=MD5, expires_in=Duration(seconds=-1)
            ),
            "should not be less than 0",
        ),
    ],
)
async def test_a_place_that_cannot_be_is_refused(
    proxy: DataProxyServiceStub, request_: CreateUploadLocationRequest, text: str
) -> None:
    with refused(Status.INVALID_ARGUMENT, text):
        await proxy.create_upload_location(request_)


# Addresses


async def test_an_address_is_for_one_method_and_one_file(proxy: DataProxyServiceStub) -> None:
    url = (await place(proxy, "one.txt")).signed_url
    assert (await http("GET", url))[0] == 403
    other = url.replace("one.txt", "two.txt")
    assert (await http("PUT", other, CONTENT)) == (403, b"the address is not signed by this sandbox")
    assert (await http("PUT", url.partition("?")[0], CONTENT))[0] == 403


@pytest.mark.parametrize("field", ["method", "expires", "md5", "signature"])
async def test_an_address_that_was_changed_is_refused(proxy: DataProxyServiceStub, field: str) -> None:
    base, _, query = (await place(proxy, "changed.txt")).signed_url.partition("?")
    fields = {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}
    fields[field] = "1" + fields[field]
    assert (await http("PUT", f"{base}?{urlencode(fields)}", CONTENT))[0] == 403


def test_an_address_expires(tmp_path: Path) -> None:
    signer = Signer(b"secret", tmp_path)
    parts = urlsplit(signer.url("PUT", tmp_path / "f", -2))
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    with pytest.raises(RefusedError, match="has expired: ask for a new one"):
        signer.check("PUT", "f", query)


async def test_a_name_with_unusual_characters_comes_through(proxy: DataProxyServiceStub) -> None:
    location = await place(proxy, "ä b%2F?#&.txt")
    assert (await upload(location))[0] == 200
    assert Path(location.native_url).read_bytes() == CONTENT


# Downloads


async def test_what_was_uploaded_can_be_downloaded(proxy: DataProxyServiceStub) -> None:
    location = await place(proxy)
    await upload(location)
    for native in (location.native_url, f"file://{location.native_url}"):
        request = CreateDownloadLocationRequest(native_url=native)
        found = await proxy.create_download_location(request)
        assert await http("GET", found.signed_url) == (200, CONTENT)


async def test_what_is_not_there_cannot_be_downloaded(proxy: DataProxyServiceStub) -> None:
    gone = (await place(proxy, "gone.txt")).native_url
    found = await proxy.create_download_location(CreateDownloadLocationRequest(native_url=gone))
    assert await http("GET", found.signed_url) == (404, b"gone.txt is not there")


@pytest.mark.parametrize("native", ["", "/etc/passwd", "s3://bucket/key", "uploads/x"])
async def test_only_the_sandboxs_own_files_can_be_downloaded(proxy: DataProxyServiceStub, native: str) -> None:
    with refused(Status.INVALID_ARGUMENT, "is not in the sandbox's data folder"):
        await proxy.create_download_location(CreateDownloadLocationRequest(native_url=native))


async def test_a_link_out_of_the_data_folder_is_not_followed(proxy: DataProxyServiceStub, tmp_path: Path) -> None:
    location = await place(proxy, "link.txt", root="links")
    link = Path(location.native_url)
    link.parent.mkdir(parents=True)
    (tmp_path / "secret").write_text("mine")
    link.symlink_to(tmp_path / "secret")
    with refused(Status.INVALID_ARGUMENT, "is not in the sandbox's data folder"):
        await proxy.create_download_location(CreateDownloadLocationRequest(native_url=str(link)))


async def test_the_deck_of_a_node_has_a_link(shared: Client, proxy: DataProxyServiceStub) -> None:
    await shared.register(task("decked", python("(out / 'deck.html').write_text('<p>hello'); give()")), task("plain"))
    await shared.register_workflow(workflow("decks", [task_node("n0", "decked"), task_node("n1", "plain")]))
    execution = await shared.run("decks")
    nodes = await shared.nodes(execution)
    request = CreateDownloadLinkRequest(artifact_type=ArtifactType.DECK, node_execution_id=nodes["n0"].id)
    link = await proxy.create_download_link(request)
    assert link.pre_signed_urls is not None
    assert await http("GET", link.pre_signed_urls.signed_url[0]) == (200, b"<p>hello")
    with refused(Status.NOT_FOUND, "no deckUrl found"):
        await proxy.create_download_link(
            CreateDownloadLinkRequest(artifact_type=ArtifactType.DECK, node_execution_id=nodes["n1"].id)
        )


async def test_a_link_to_nothing_known_is_refused(proxy: DataProxyServiceStub) -> None:
    with refused(Status.INVALID_ARGUMENT, "invalid artifact type"):
        await proxy.create_download_link(CreateDownloadLinkRequest())
    with refused(Status.INVALID_ARGUMENT, "source is required"):
        await proxy.create_download_link(CreateDownloadLinkRequest(artifact_type=ArtifactType.DECK))
    nobody = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name="nobody")
    node = NodeExecutionIdentifier(node_id="n0", execution_id=nobody)
    with refused(Status.INVALID_ARGUMENT, "failed to find node execution", "nobody"):
        await proxy.create_download_link(
            CreateDownloadLinkRequest(artifact_type=ArtifactType.DECK, node_execution_id=node)
        )


# flyte:// addresses


async def test_a_flyte_address_gives_what_a_node_or_a_try_takes_and_gives(
    shared: Client, proxy: DataProxyServiceStub
) -> None:
    body = "(out / 'deck.html').write_text('<p>deck'); give(o0=integer('x') + 1, o1='text')"
    await shared.register(task("addressed", python(body), {"x": INT}, {"o0": INT, "o1": STR}))
    await shared.register_workflow(workflow("addresses", [task_node("n0", "addressed", x=constant(integer(1)))]))
    execution = await shared.run("addresses")
    node = (await shared.nodes(execution))["n0"]
    data = await shared.admin.get_node_execution_data(NodeExecutionGetDataRequest(id=node.id))
    assert data.flyte_urls is not None
    urls, outputs = data.flyte_urls, literals(o0=integer(2), o1=text("text"))

    async def get(url: str) -> GetDataResponse:
        return await proxy.get_data(GetDataRequest(flyte_url=url))

    assert (await get(urls.inputs)).literal_map == literals(x=integer(1))
    assert (await get(urls.outputs)).literal_map == outputs
    assert (await get(f"{urls.outputs}/o0")).literal == integer(2)
    assert (await get(f"{urls.inputs}/x")).literal == integer(1)
    deck = (await get(urls.deck)).pre_signed_urls
    assert deck is not None
    assert await http("GET", deck.signed_url[0]) == (200, b"<p>deck")

    (attempt,) = await shared.tries(node)
    of_try = await shared.admin.get_task_execution_data(TaskExecutionGetDataRequest(id=attempt.id))
    assert of_try.flyte_urls is not None
    assert (await get(of_try.flyte_urls.outputs)).literal_map == outputs
    assert (await get(f"{of_try.flyte_urls.inputs}/x")).literal == integer(1)

    base = urls.inputs.removesuffix("/i")
    with refused(Status.INVALID_ARGUMENT, "name [o2] not found", "o0, o1"):
        await get(f"{urls.outputs}/o2")
    with refused(Status.INVALID_ARGUMENT, "no task executions were listed", "attempt 7"):
        await get(f"{base}/7/o")
    with refused(Status.INVALID_ARGUMENT, "deck type cannot be specified with a retry attempt"):
        await get(f"{base}/0/d")


@pytest.mark.parametrize(
    "url", ["", "s3://bucket/x", "flyte://v1/p/d/e", "flyte://v1/p/d/e/n/x", "flyte://v1/p/d/e/n/d/name", "flyte://v2"]
)
async def test_what_is_no_flyte_address_is_refused(proxy: DataProxyServiceStub, url: str) -> None:
    with refused(Status.INVALID_ARGUMENT, f"failed to parse [{url}]", "flyte://v1/PROJECT/DOMAIN/EXECUTION/NODE"):
        await proxy.get_data(GetDataRequest(flyte_url=url))


async def test_a_flyte_address_of_nothing_known_is_not_found(proxy: DataProxyServiceStub) -> None:
    with refused(Status.NOT_FOUND, "nobody"):
        await proxy.get_data(GetDataRequest(flyte_url=f"flyte://v1/{PROJECT}/{DOMAIN}/nobody/n0/o"))
    with refused(Status.NOT_FOUND, "nobody"):
        await proxy.get_data(GetDataRequest(flyte_url=f"flyte://v1/{PROJECT}/{DOMAIN}/nobody/n0/d"))


async def test_the_http_side_says_that_it_is_well(shared: Client) -> None:
    assert shared.sandbox is not None
    assert (await http("GET", f"{shared.sandbox.http_url}/healthcheck"))[0] == 200
    assert (await http("GET", f"{shared.sandbox.http_url}/elsewhere"))[0] == 404
