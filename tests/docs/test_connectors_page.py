"""docs/connectors.md: its code runs here and in the service, and its tables say what the code says."""

from __future__ import annotations

import importlib
import re
from dataclasses import asdict
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from flytewright.authoring import connector as authoring
from flytewright.authoring.connector import ConnectorRegistry
from flytewright.connectors.metrics import PrometheusMetrics
from flytewright.connectors.server import Options
from flytewright_cli.serve import connector
from tests.connectors.serving import serving
from tests.support.project import ROOT

PAGE = (ROOT / "docs/connectors.md").read_text(encoding="utf-8")


@pytest.fixture
def module(tmp_path: Path) -> Path:
    """The page's code as a file."""
    (code,) = re.findall(r"^```python\n(.+?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
    file = tmp_path / "warehouse.py"
    file.write_text(code, encoding="utf-8")
    return file


def test_the_task_runs_here(module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ConnectorRegistry, "_connectors", dict(ConnectorRegistry._connectors))
    monkeypatch.syspath_prepend(module.parent)
    assert importlib.import_module("warehouse").count(sql="select count(*)") == 17


def test_the_service_has_the_connector(module: Path) -> None:
    with serving(modules=[module]) as service:
        assert "Warehouse: warehouse (1)\n" in service.said


def test_options_have_the_defaults_of_the_table() -> None:
    told = dict(re.findall(r"^\| `(--\w+)` \| (\w+) \|", PAGE, flags=re.MULTILINE))
    numbers = {each.opts[0]: str(each.default) for each in connector.params if isinstance(each.default, int)}
    others = {each.opts[0]: "none" for each in connector.params if each.opts[0] not in numbers}
    assert told == numbers | others


def test_a_task_asks_as_often_as_the_page_says() -> None:
    assert authoring.POLL_SECONDS == 1
    assert "asks once a second" in PAGE


def test_the_service_and_its_command_have_the_same_defaults() -> None:
    assert connector.make_context("connector", []).params == {**asdict(Options()), "modules": ()}


def test_metrics_have_the_names_of_the_page() -> None:
    registry = CollectorRegistry()
    PrometheusMetrics(registry)
    found = set(re.findall(r"^# HELP (flyte_connector_\w+)", generate_latest(registry).decode(), flags=re.MULTILINE))
    assert found == set(re.findall(r"`(flyte_connector_\w+)`", PAGE))
