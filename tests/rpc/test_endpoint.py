from __future__ import annotations

import pytest

from flytewright.errors import ConfigError
from flytewright.rpc.endpoint import Endpoint


@pytest.mark.parametrize(
    ("text", "endpoint"),
    [
        ("flyte.example.com", Endpoint("flyte.example.com", 443)),
        ("flyte.example.com:81", Endpoint("flyte.example.com", 81)),
        ("dns:///flyte.example.com", Endpoint("flyte.example.com", 443)),
        ("dns:///localhost:30080", Endpoint("localhost", 30080)),
        ("dns:localhost:30080", Endpoint("localhost", 30080)),
        ("passthrough:///10.0.0.1:81", Endpoint("10.0.0.1", 81)),
        ("https://flyte.example.com/", Endpoint("flyte.example.com", 443)),
        ("http://localhost", Endpoint("localhost", 80)),
        ("http://localhost:8089", Endpoint("localhost", 8089)),
        ("[::1]:81", Endpoint("::1", 81)),
        ("dns:///[::1]", Endpoint("::1", 443)),
        ("::1", Endpoint("::1", 443)),
        ("unix:/run/flyte.sock", Endpoint("localhost", path="/run/flyte.sock")),
        ("unix:///run/flyte.sock", Endpoint("localhost", path="/run/flyte.sock")),
        ("unix:flyte.sock", Endpoint("localhost", path="flyte.sock")),
    ],
)
def test_every_usual_spelling_is_read(text: str, endpoint: Endpoint) -> None:
    assert Endpoint.parse(text) == endpoint


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not host:port"),
        ("host:port", "is not host:port"),
        ("host:1:2x", "is not host:port"),
        ("https://host/path", "is not host:port"),
        ("user@host:81", "is not host:port"),
        ("host:0", "not between 1 and 65535"),
        ("host:70000", "not between 1 and 65535"),
        ("dns://8.8.8.8/host", "names a resolver"),
        ("xds:///host", "unknown scheme 'xds'"),
        ("unix:", "names no socket"),
    ],
)
def test_what_is_no_endpoint_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(ConfigError, match=why):
        Endpoint.parse(text)
