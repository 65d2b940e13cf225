"""What is imported is what pyproject.toml asks for."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from importlib.metadata import distributions

import pytest

from tests.support.imports import Import, Tree
from tests.support.project import ROOT, SOURCE_ROOTS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OWN = {*SOURCE_ROOTS, "tests", "lists", "plain", "served", "support", "worker"}  # the last five stand beside scripts
PEERS = ROOT / "bench" / "peers" / "requirements.txt"
"""What the environment has in which other clients are measured."""
WITH_PLUGINS = "plugins.modules."
"""Modules of `tests` that run where the plugins of bench/peers/plugins.txt are."""
IN_FLYTEKITS = "peer.backend.drivers."
"""Modules of `tests` that run in the environment of the peers, where flytekit is."""
STANDARD = sys.stdlib_module_names | {"tomllib"}  # which is newer than Python 3.10


def canonical(requirement: str) -> str:
    name = re.match(r"[\w.-]+", requirement)
    assert name is not None
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def declared(*groups: str) -> set[str]:
    """Distributions that are asked for at run time, and by dependency groups."""
    project = PYPROJECT["project"]
    asked = [*project["dependencies"], *(each for extra in project["optional-dependencies"].values() for each in extra)]
    return {canonical(each) for each in [*asked, *(each for group in groups for each in group_members(group))]}


def group_members(group: str) -> list[str]:
    """The requirements of a dependency group and of those it includes."""
    members = PYPROJECT["dependency-groups"][group]
    included = [each["include-group"] for each in members if isinstance(each, dict)]
    return [each for each in members if isinstance(each, str)] + [
        each for inner in included for each in group_members(inner)
    ]


def pinned_for_peers() -> set[str]:
    """Distributions of the environment in which other clients are measured."""
    return {canonical(line) for line in PEERS.read_text(encoding="utf-8").splitlines() if re.match(r"\w", line)}


def providers() -> dict[str, set[str]]:
    """The installed distributions that have files below each top-level name."""
    found = defaultdict(set)
    for distribution in distributions():
        for file in distribution.files or ():
            found[file.parts[0].removesuffix(".py")].add(canonical(distribution.name))
    return found


PROVIDERS = providers()


def undeclared(imports: tuple[Import, ...], allowed: set[str]) -> list[str]:
    found = []
    for each in imports:
        top = each.imported.partition(".")[0]
        foreign = top not in OWN and top not in STANDARD
        if foreign and each.kind != "checking" and not PROVIDERS.get(top, {canonical(top)}) & allowed:
            found.append(str(each))
    return found


def test_the_packages_import_only_declared_dependencies() -> None:
    roots = tuple(root for name, root in SOURCE_ROOTS.items() if name != "flytewright_codegen")
    assert undeclared(Tree(roots).imports, declared()) == []


def test_the_generator_imports_only_declared_dependencies() -> None:
    roots = (SOURCE_ROOTS["flytewright_codegen"],)
    assert undeclared(Tree(roots).imports, declared("codegen")) == []


@pytest.mark.parametrize(("folder", "group"), [("tests", "test"), ("examples", "build")])
def test_other_code_imports_only_the_dependencies_of_its_group(folder: str, group: str) -> None:
    # inside functions, tests also import what they have just written
    tree = Tree((ROOT / folder,))
    elsewhere = (WITH_PLUGINS, IN_FLYTEKITS)
    imports = tuple(each for each in tree.imports if each.kind == "module" and not each.importer.startswith(elsewhere))
    assert undeclared(imports, declared(group)) == []


def test_what_drives_flytekit_imports_only_what_its_environment_has() -> None:
    tree = Tree((ROOT / "tests",))
    imports = tuple(each for each in tree.imports if each.importer.startswith(IN_FLYTEKITS))
    assert imports
    assert undeclared(imports, pinned_for_peers()) == []


def test_benchmarks_import_only_what_their_group_and_the_environment_of_the_peers_have() -> None:
    assert undeclared(Tree((ROOT / "bench",)).imports, declared("bench") | pinned_for_peers()) == []


def test_an_undeclared_import_is_found() -> None:
    found = Import("flytewright.core", "hypothesis", 1, "function")
    assert undeclared((found,), declared()) == ["flytewright.core:1 imports hypothesis inside a function"]
