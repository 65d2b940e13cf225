from __future__ import annotations

import logging
import ssl
from pathlib import Path

import pytest

from flytewright.errors import ConfigError
from flytewright.rpc.tls import Tls, warn_unverified


def test_certificates_and_names_are_checked_unless_told_otherwise() -> None:
    context = Tls().context()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_skipping_the_check_is_warned_of_once(caplog: pytest.LogCaptureFixture) -> None:
    warn_unverified.cache_clear()
    with caplog.at_level(logging.WARNING):
        contexts = [Tls(skip_verify=True).context() for _ in range(2)]
    assert [each.verify_mode for each in contexts] == [ssl.CERT_NONE] * 2
    assert ["insecure_skip_verify" in each.message for each in caplog.records] == [True]


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        (Tls(ca_file="{}/none.pem"), "the CA file .*none.pem cannot be used"),
        (Tls(ca_file="{}/no.pem"), "the CA file .*no.pem cannot be used"),
        (Tls(cert_file="{}/no.pem"), "the client certificate .*no.pem cannot be used"),
        (Tls(key_file="{}/no.pem"), "has no certificate beside it"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(settings: Tls, why: str, tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("no certificate")
    files = {name: value and value.format(tmp_path) for name, value in vars(settings).items() if name != "skip_verify"}
    with pytest.raises(ConfigError, match=why):
        Tls(**files).context()
