"""Each Python block of `docs/authoring.md` is a module that loads and compiles."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright import LaunchPlan
from flytewright.authoring.registry import defined
from flytewright.compile.order import compile_all
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from tests.support.project import ROOT

PAGE = (ROOT / "docs/authoring.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.+?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture(autouse=True)
def only_the_block() -> Iterator[None]:
    """Forget what a block has defined, and its module."""
    others, plans = [*defined], dict(LaunchPlan.CACHE)
    defined.clear()
    LaunchPlan.CACHE.clear()
    yield
    defined[:] = others
    LaunchPlan.CACHE.clear()
    LaunchPlan.CACHE.update(plans)
    sys.modules.pop("shown_block", None)


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_a_block_loads_and_compiles(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("shown_block.py").write_text(BLOCKS[number], encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("shown_block")
    settings = SerializationSettings(image_config=ImageConfig.from_images("ghcr.io/acme/flows:v1"))
    assert len(compile_all(defined, settings)) > 3


def test_the_page_has_blocks() -> None:
    assert len(BLOCKS) == PAGE.count("```python") >= 3
