"""Which backend the commands speak to."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright_cli.settings import Settings


@pytest.fixture(autouse=True)
def nothing_configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home and a folder without configuration."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for name in ("FLYTECTL_CONFIG", "FLYTE_PLATFORM_URL", "FLYTE_PLATFORM_INSECURE"):
        monkeypatch.delenv(name, raising=False)


def test_without_configuration_it_is_the_sandbox_on_this_machine_in_plain_text() -> None:
    platform = Settings(None, verbose=False).platform
    assert (platform.endpoint, platform.insecure) == ("localhost:30080", True)


def test_an_endpoint_of_the_environment_is_tls_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLYTE_PLATFORM_URL", "flyte.example.com:443")
    platform = Settings(None, verbose=False).platform
    assert (platform.endpoint, platform.insecure) == ("flyte.example.com:443", False)


def test_a_file_is_taken_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("admin:\n  endpoint: there:1\n")
    platform = Settings(str(file), verbose=False).platform
    assert (platform.endpoint, platform.insecure) == ("there:1", False)
