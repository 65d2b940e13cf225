"""Reports and text of flyteidl's real history; `nox -s history` runs this."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import flyteidl.service.admin_pb2  # noqa: F401 (makes the options known that descriptors are compared with)
import pytest

from flytewright_codegen.project import PREFIX
from flytewright_codegen.report import as_markdown, compare
from tests.codegen.releases import api, compiled, release

pytestmark = pytest.mark.index

GOLDEN = Path(__file__).with_name("golden")
RELEASES = ["1.10.7", "1.13.0", "1.15.0", "1.16.8"]


def test_the_report_of_a_pair_is_the_golden_one() -> None:
    changes = compare(api("1.10.7"), api("1.13.0"), PREFIX)
    assert as_markdown("flyteidl 1.10.7 to 1.13.0", changes, None) == (GOLDEN / "1.10.7-1.13.0.md").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("old", "new", "counts"),
    [
        ("1.10.7", "1.13.0", {"wire-breaking": 15, "source-breaking": 5, "compatible": 99}),
        ("1.13.0", "1.15.0", {"wire-breaking": 1, "compatible": 38}),
        ("1.15.0", "1.16.8", {"compatible": 25}),
        ("1.10.7", "1.16.8", {"wire-breaking": 16, "source-breaking": 5, "compatible": 160}),
        ("1.16.8", "1.10.7", {"wire-breaking": 100, "source-breaking": 62, "compatible": 30}),
    ],
)
def test_neighbouring_and_distant_releases(old: str, new: str, counts: dict[str, int]) -> None:
    assert Counter(change.level.value for change in compare(api(old), api(new), PREFIX)) == counts


@pytest.mark.parametrize("version", RELEASES)
def test_rendered_text_compiles_to_the_descriptors_of_the_wheel(version: str) -> None:
    files = release(f"flyteidl=={version}")
    own = [name for name in files if name.startswith(PREFIX)]
    assert len(own) >= 60
    assert [name for name in own if files[name] != compiled(version)[name]] == []
