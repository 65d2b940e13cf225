"""Every mistake of `golden/mistakes.md` is reported when its module is loaded or compiled, in the words there."""

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
from flytewright.errors import UserError

GOLDEN = Path(__file__).with_name("golden") / "mistakes.md"
SECTION = re.compile(
    r"^## (?P<title>.+?)\n\n```python\n(?P<source>.+?)```\n\n> (?P<text>.+?)\n", re.MULTILINE | re.DOTALL
)
MISTAKES = {found["title"]: found for found in SECTION.finditer(GOLDEN.read_text(encoding="utf-8"))}
SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("ghcr.io/acme/flows:v1"))


@pytest.fixture(autouse=True)
def only_the_module() -> Iterator[None]:
    """Forget what a module has defined, and the module."""
    others = [*defined]
    defined.clear()
    plans = dict(LaunchPlan.CACHE)
    LaunchPlan.CACHE.clear()
    yield
    defined[:] = others
    LaunchPlan.CACHE.update(plans)
    sys.modules.pop("flows", None)


def test_there_are_enough_mistakes_and_each_is_tried() -> None:
    assert len(MISTAKES) >= 40
    assert len(MISTAKES) == GOLDEN.read_text(encoding="utf-8").count("\n## ")


def load_and_compile() -> None:
    importlib.import_module("flows")
    compile_all(defined, SETTINGS)


@pytest.mark.parametrize("title", MISTAKES)
def test_a_mistake_is_told_with_its_place(title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("flows.py").write_text(MISTAKES[title]["source"], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(UserError) as told:
        load_and_compile()
    assert f"{type(told.value).__name__}: {told.value}" == MISTAKES[title]["text"]
    assert re.search(r"flows\.py:\d+", str(told.value))
