"""Importing one message imports one module, and packages offer the names of their modules."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import flytewright_idl
from tests.support.official import official_files

PACKAGES = ["admin", "cacheservice", "core", "datacatalog", "event", "plugins", "plugins.kubeflow", "service"]


def modules_after(code: str) -> set[str]:
    """What a fresh interpreter has imported when it has run `code`."""
    command = [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_a_package_imports_none_of_its_modules() -> None:
    loaded = modules_after("import flytewright_idl.core, flytewright_idl.admin, flytewright_idl.service")
    generated = {name for name in loaded if name.startswith("flytewright_idl.") and "_runtime" not in name}
    assert generated == {"flytewright_idl.core", "flytewright_idl.admin", "flytewright_idl.service"}


def test_one_message_brings_only_the_modules_it_needs() -> None:
    loaded = modules_after("from flytewright_idl.core import Literal")
    assert "flytewright_idl.core.literals" in loaded
    assert "flytewright_idl.core.workflow" not in loaded
    assert "flytewright_idl.admin" not in loaded


def test_bytes_and_json_need_no_protobuf_and_no_grpc() -> None:
    loaded = modules_after(
        "from flytewright_idl.core import Literal, Scalar\n"
        "literal = Literal.parse(bytes(Literal(scalar=Scalar())))\n"
        "assert Literal.from_json(literal.to_json()) == literal\n"
        "repr(literal)"
    )
    assert not {name for name in loaded if name.split(".")[0] in ("grpc", "grpclib", "flyteidl")}
    assert not {name for name in loaded if name.startswith("google.protobuf")}


def test_clients_and_servers_need_no_protobuf() -> None:
    loaded = modules_after("from flytewright_idl.service import AdminServiceBase, AdminServiceStub")
    assert not {name for name in loaded if name.startswith(("google.protobuf", "flyteidl.", "grpc."))}


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_offers_every_name_of_its_modules(package: str) -> None:
    offered = importlib.import_module(f"flytewright_idl.{package}")
    for name in official_files():
        folder, _, module = name.removesuffix(".proto").removeprefix("flyteidl/").replace("/", ".").rpartition(".")
        if folder == package:
            home = importlib.import_module(f"flytewright_idl.{folder}.{module}")
            for public in home.__all__:
                assert public in offered.__all__
                assert public in dir(offered)
                assert getattr(offered, public) is getattr(home, public)


def test_the_root_offers_the_packages() -> None:
    assert {name.partition(".")[0] for name in PACKAGES} <= set(dir(flytewright_idl))
    assert flytewright_idl.core.Literal.FULL_NAME == "flyteidl.core.Literal"


def test_a_name_that_there_is_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'flytewright_idl.core' has no attribute 'Litteral'"):
        _ = flytewright_idl.core.Litteral  # type: ignore[attr-defined]  # that is the test
    with pytest.raises(ImportError, match="Litteral"):
        from flytewright_idl.core import Litteral  # type: ignore[attr-defined]  # noqa: F401 - that is the test


def test_the_real_google_and_grpc_packages_are_not_shadowed() -> None:
    google = importlib.import_module("google.protobuf")
    assert "flytewright" not in str(google.__file__)
