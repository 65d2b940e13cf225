"""``bump`` as a platform team runs it: another release, the report, and nothing changed when anything fails."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from flytewright_codegen.bump import Bump
from flytewright_codegen.project import Project
from flytewright_codegen.sources import Pin, sha256_of
from tests.codegen.checkout import THING, Checkout

NEWER = {
    "flyteidl/core/thing.proto": THING.replace("string name = 1;", "reserved 1; string title = 2;"),
    "flyteidl/core/other.proto": 'syntax = "proto3"; package flyteidl.core; message Other {}',
}
USER = """from flytewright_idl.core import Thing

THING = Thing(name="x")
"""


@pytest.fixture(scope="module")
def ready_checkout(new_checkout: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """What `ready` copies."""
    made = new_checkout.copy(tmp_path_factory.mktemp("ready"))
    made.wheels.add("9.10.0", NEWER)
    for folder, text in (("sdk/flytewright", USER), ("cli/flytewright_cli", "")):
        (made.root / folder).mkdir(parents=True)
        (made.root / folder / "__init__.py").write_text(text, encoding="utf-8")
    (made.root / "pyproject.toml").write_text(
        '[tool.mypy]\nstrict = true\nmypy_path = ["generated", "sdk", "cli"]\n', encoding="utf-8"
    )
    for command in ("render", "regenerate"):
        done = made.run(command)
        assert done.returncode == 0, done.stderr
    return made


@pytest.fixture
def ready(ready_checkout: Checkout, tmp_path: Path) -> Checkout:
    """A checkout that is rendered and generated, has hand-written code, and a newer release to move to."""
    return ready_checkout.copy(tmp_path)


RULE = "`FIELD_NO_DELETE_UNLESS_NAME_RESERVED` (WIRE_JSON)"
REPORT = f"""# flyteidl 9.9.9 to 9.10.0

1 wire-breaking, 0 source-breaking, 3 compatible.

## Wire-breaking

| change | what | detail | rule |
|---|---|---|---|
| field removed | `flyteidl.core.Thing.name` | string name = 1; number reserved | {RULE} |

## Compatible

| change | what | detail | rule |
|---|---|---|---|
| field added | `flyteidl.core.Thing.title` | string title = 2 |  |
| file added | `flyteidl/core/other.proto` |  |  |
| message added | `flyteidl.core.Other` |  |  |

## To change by hand

- `sdk/flytewright/__init__.py:3: error: Unexpected keyword argument "name" for "Thing"  [call-arg]`
"""


def test_a_bump_moves_the_idl_the_lock_and_the_code_and_reports(ready: Checkout) -> None:
    digest = sha256_of(ready.wheels.path("9.10.0"))
    done = ready.run("bump", "9.10.0", "--sha256", digest)
    assert done.stdout == REPORT, done.stderr
    assert done.stderr == "written: idl/, generated/ and docs/idl/9.9.9-9.10.0.md\n"

    state = ready.state()
    assert state["docs/idl/9.9.9-9.10.0.md"].decode() == REPORT
    assert f'version = "9.10.0"\nsha256 = "{digest}"' in state["idl/flyteidl.lock.toml"].decode()
    assert b"string title = 2;" in state["idl/flyteidl/core/thing.proto"]
    assert "idl/flyteidl/core/other.proto" in state
    assert "title: str" in ready.files()["flytewright_idl/core/thing.py"]
    assert ready.run("fresh").stdout == "generated/ is fresh\n"

    assert ready.run("render").returncode == 0
    assert ready.state() == state


def test_a_dry_run_reports_and_changes_nothing(ready: Checkout) -> None:
    before = ready.state()
    done = ready.run("bump", "9.10.0", "--dry-run")
    assert (done.stdout, done.stderr) == (REPORT, "")
    assert ready.state() == before


def test_the_report_for_programs(ready: Checkout) -> None:
    done = ready.run("bump", "9.10.0", "--format", "json")
    report = json.loads(done.stdout)
    assert report["title"] == "flyteidl 9.9.9 to 9.10.0"
    assert [change["level"] for change in report["changes"]] == ["wire-breaking", *["compatible"] * 3]
    (finding,) = report["by_hand"]
    assert finding.startswith("sdk/flytewright/__init__.py:3: error: ")
    assert json.loads(ready.state()["docs/idl/9.9.9-9.10.0.json"]) == report


def test_what_is_described_and_is_no_more_is_left_to_change_by_hand(ready: Checkout) -> None:
    ready.wheels.add("9.11.0", {"flyteidl/core/other.proto": NEWER["flyteidl/core/other.proto"]})
    (ready.root / "idl" / "descriptions.toml").write_text('"flyteidl.core.Thing" = "A thing."\n', encoding="utf-8")
    done = ready.run("bump", "9.11.0", "--format", "json")
    assert json.loads(done.stdout)["by_hand"][-1] == "idl/descriptions.toml: flyteidl.core.Thing is not in the IDL"
    assert "flyteidl.core.Thing is not in the IDL" in ready.refusal("fresh")


def test_a_digest_that_is_given_must_be_the_wheels(ready: Checkout) -> None:
    before = ready.state()
    digest = sha256_of(ready.wheels.path("9.10.0"))
    line = ready.refusal("bump", "9.10.0", "--sha256", "0" * 64)
    assert line == f"Error: flyteidl-9.10.0-py3-none-any.whl has sha256 {digest}, not {'0' * 64}"
    assert ready.state() == before


def damage(path: Path) -> None:
    """Change a byte of the first module's content."""
    with zipfile.ZipFile(path) as wheel:
        first = wheel.infolist()[0]
    content = bytearray(path.read_bytes())
    content[first.header_offset + 30 + len(first.filename) + first.compress_size // 2] ^= 0xFF
    path.write_bytes(content)


def test_a_damaged_wheel_is_refused(ready: Checkout) -> None:
    damage(ready.wheels.path("9.10.0"))
    before = ready.state()
    assert ready.refusal("bump", "9.10.0").startswith("Error: flyteidl-9.10.0-py3-none-any.whl is damaged: ")
    assert ready.state() == before


def test_a_wheel_that_is_cut_off_is_refused(ready: Checkout) -> None:
    path = ready.wheels.path("9.10.0")
    path.write_bytes(path.read_bytes()[:-40])
    before = ready.state()
    assert "flyteidl" in ready.refusal("bump", "9.10.0")
    assert ready.state() == before


def test_a_wheel_that_says_that_it_is_another_version_is_refused(ready: Checkout) -> None:
    ready.wheels.add("9.11.0", NEWER, says="9.12.0")
    before = ready.state()
    assert ready.refusal("bump", "9.11.0").startswith("Error: pip cannot download flyteidl 9.11.0: ")
    assert ready.state() == before


def test_a_version_is_given_as_the_wheel_says_it(ready: Checkout) -> None:
    line = ready.refusal("bump", "9.10")
    assert line == "Error: flyteidl-9.10.0-py3-none-any.whl says that it is flyteidl 9.10.0, not flyteidl 9.10"


def test_a_version_that_there_is_not_is_refused(ready: Checkout) -> None:
    before = ready.state()
    assert ready.refusal("bump", "1.2.3").startswith("Error: pip cannot download flyteidl 1.2.3: ")
    assert ready.state() == before


def test_the_version_that_is_there_is_refused(ready: Checkout) -> None:
    assert ready.refusal("bump", "9.9.9") == "Error: idl/ is of flyteidl==9.9.9 already"


def test_a_release_that_imports_what_no_locked_distribution_has_is_refused(ready: Checkout) -> None:
    elsewhere = 'syntax = "proto3"; package other; message Elsewhere {}'
    user = 'syntax = "proto3"; package flyteidl.core; import "other/x.proto"; message User { other.Elsewhere x = 1; }'
    ready.wheels.add("9.11.0", {"flyteidl/core/user.proto": user, "other/x.proto": elsewhere})
    with zipfile.ZipFile(ready.wheels.path("9.11.0")) as old:
        kept = {name: old.read(name) for name in old.namelist() if name != "other/x_pb2.py"}
    with zipfile.ZipFile(ready.wheels.path("9.11.0"), "w") as new:
        for name, content in kept.items():
            new.writestr(name, content)
    before = ready.state()
    line = ready.refusal("bump", "9.11.0")
    assert line == "Error: flyteidl==9.11.0 imports other/x.proto, which no locked distribution has"
    assert ready.state() == before


def test_a_release_that_cannot_be_generated_leaves_the_old_files(ready: Checkout) -> None:
    twins = THING.replace("string name = 1;", "string thing = 1; oneof Thing { string x = 2; }")
    ready.wheels.add("9.11.0", {"flyteidl/core/thing.proto": twins})
    before = ready.state()
    line = ready.refusal("bump", "9.11.0")
    assert line.startswith("Error: flyteidl.core.Thing: several things would be called thing")
    assert ready.state() == before


def test_a_lock_file_of_another_form_leaves_the_old_files(ready: Checkout) -> None:
    lock = ready.root / "idl" / "flyteidl.lock.toml"
    lock.write_text(lock.read_text("utf-8").replace("version = ", "version="), encoding="utf-8")
    before = ready.state()
    assert "one below the other" in ready.refusal("bump", "9.10.0")
    assert ready.state() == before


def test_a_folder_that_cannot_be_written_leaves_the_old_files(ready: Checkout) -> None:
    generated = ready.root / "generated"
    generated.rename(ready.root / "elsewhere")
    generated.write_text("not a folder", encoding="utf-8")
    before = ready.state()
    assert "File exists" in ready.refusal("bump", "9.10.0")
    assert ready.state() == before


PREPARED = Bump(
    old=Pin("flyteidl", "9.9.9", ""),
    new=Pin("flyteidl", "9.10.0", ""),
    protos={"flyteidl/core/thing.proto": "new"},
    lock="new",
    generated={"__init__.py": "new"},
    changes=[],
    findings=[],
)


@pytest.mark.parametrize("earlier", [None, "an earlier report"])
@pytest.mark.parametrize("failing", [1, 2, 3, 4])
def test_a_rename_that_fails_leaves_the_old_files(
    ready: Checkout, monkeypatch: pytest.MonkeyPatch, failing: int, earlier: str | None
) -> None:
    if earlier is not None:
        report = ready.root / "docs" / "idl" / "9.9.9-9.10.0.md"
        report.parent.mkdir(parents=True)
        report.write_text(earlier, encoding="utf-8")
    before = ready.state()
    rename, calls = Path.rename, iter(range(1, 10))

    def fail_once(path: Path, target: Path) -> Path:
        if next(calls) == failing:
            raise OSError("no space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail_once)
    with pytest.raises(OSError, match="no space left"):
        PREPARED.apply(Project(ready.root))
    assert ready.state() == before
