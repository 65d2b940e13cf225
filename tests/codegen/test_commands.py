"""``python -m flytewright_codegen`` as a platform team runs it: on a checkout, with pip and a locked wheel."""

from __future__ import annotations

import subprocess
import sys

import pytest

from flytewright_codegen.sources import sha256_of
from tests.codegen.checkout import THING, Checkout
from tests.support.project import ROOT


def test_a_locked_wheel_becomes_text_and_then_a_package(checkout: Checkout) -> None:
    rendered = checkout.run("render")
    assert rendered.stdout == "idl/: 1 .proto files of flyteidl==9.9.9\n", rendered.stderr
    text = (checkout.root / "idl" / "flyteidl" / "core" / "thing.proto").read_text("utf-8")
    assert text.startswith("// Rendered from the descriptors of flyteidl==9.9.9")
    assert text.endswith(THING)
    assert (checkout.root / "idl" / "flyteidl.lock.toml").exists()

    assert "missing: core/thing.py" in checkout.run("fresh").stderr
    regenerated = checkout.run("regenerate")
    assert regenerated.returncode == 0, regenerated.stderr
    assert f"generated/: {len(checkout.files()) + 1} files" in regenerated.stdout  # py.typed is one too
    assert "class Thing(Message):" in checkout.files()["flytewright_idl/core/thing.py"]
    first = checkout.files()
    assert checkout.run("fresh").stdout == "generated/ is fresh\n"
    assert checkout.run("regenerate").returncode == 0
    assert checkout.files() == first


def test_a_hand_edit_is_stale(checkout: Checkout) -> None:
    checkout.run("render")
    checkout.run("regenerate")
    module = checkout.root / "generated" / "flytewright_idl" / "core" / "thing.py"
    module.write_text(module.read_text("utf-8") + "x = 1\n", encoding="utf-8")
    (module.parent / "mine.py").write_text("", encoding="utf-8")
    done = checkout.run("fresh")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "not generated: core/mine.py",
        "differs: core/thing.py",
        "Error: generated/ is stale: run `nox -s regenerate` and commit what it writes",
    ]


def test_a_wheel_of_another_digest_is_refused(checkout: Checkout) -> None:
    checkout.lock(sha256="0" * 64)
    line = checkout.refusal("render")
    digest = sha256_of(checkout.wheels.path("9.9.9"))
    assert line == (f"Error: flyteidl-9.9.9-py3-none-any.whl has sha256 {digest}; the lock file says {'0' * 64}")
    assert not (checkout.root / "idl" / "flyteidl").exists()


def test_a_version_that_there_is_not_is_refused(checkout: Checkout) -> None:
    checkout.lock(version="1.2.3")
    line = checkout.refusal("render")
    assert line.startswith("Error: pip cannot download flyteidl 1.2.3: ")
    assert "No matching distribution" in line


@pytest.mark.parametrize("content", [None, "[[distribution]]\nname = 'x'", "not toml", "x = 1"])
def test_a_lock_file_that_cannot_be_used_is_refused(checkout: Checkout, content: str | None) -> None:
    lock = checkout.root / "idl" / "flyteidl.lock.toml"
    lock.unlink()
    if content is not None:
        lock.write_text(content, encoding="utf-8")
    assert checkout.refusal("render").startswith(f"Error: {lock} cannot be used: ")


def test_a_checkout_without_proto_files_is_refused(checkout: Checkout) -> None:
    assert checkout.refusal("regenerate") == f"Error: {checkout.root / 'idl'} holds no .proto file"


def test_proto2_text_is_refused(checkout: Checkout) -> None:
    old = checkout.root / "idl" / "flyteidl" / "old.proto"
    old.parent.mkdir()
    old.write_text('syntax = "proto2"; message M {}', encoding="utf-8")
    line = checkout.refusal("regenerate")
    assert line == "Error: flyteidl/old.proto: it is proto2; this generator renders proto3"


def describe(checkout: Checkout, text: str) -> None:
    checkout.run("render")
    (checkout.root / "idl" / "descriptions.toml").write_text(text, encoding="utf-8")


def test_our_own_descriptions_become_docstrings_and_survive_a_rendering(checkout: Checkout) -> None:
    describe(checkout, '"flyteidl.core.Thing" = "What has a name."\n')
    assert checkout.run("render").returncode == 0
    assert checkout.run("regenerate").returncode == 0
    assert '"""What has a name.\n' in checkout.files()["flytewright_idl/core/thing.py"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('"flyteidl.core.Thin" = "x"', "idl/descriptions.toml: flyteidl.core.Thin is not in the IDL"),
        ('flyteidl.core.Thing = "x"', "flyteidl has no text; a name with dots is quoted"),
        ("not toml", "idl/descriptions.toml cannot be used: "),
    ],
)
def test_a_description_of_nothing_is_refused(checkout: Checkout, text: str, error: str) -> None:
    describe(checkout, text)
    for command in ("regenerate", "fresh"):
        assert error in checkout.refusal(command)


def test_an_unknown_command_is_a_usage_error(checkout: Checkout) -> None:
    done = checkout.run("regenrate")
    assert done.returncode == 2
    assert "No such command 'regenrate'" in done.stderr


def test_help_names_the_commands() -> None:
    command = [sys.executable, "-m", "flytewright_codegen", "--help"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert all(name in said for name in ("render", "regenerate", "fresh", "bump", "generate"))
