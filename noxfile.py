"""The checks and chores of this repository: ``nox -s tests``, ``nox --list`` for the rest.

Every session installs the tested set: what pyproject.toml asks for in ranges, as constraints.txt pins it, each
file checked against its hash. ``nox -s lock`` refreshes the pins.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import nox
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["tests", "lint", "types", "fresh"]

ROOT = Path(__file__).parent
PYPROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
CONSTRAINTS = ROOT / "constraints.txt"
PEERS = ROOT / "bench/peers"
RANDOM = ("tests/generated", "tests/codegen/test_kinds.py", "tests/typeengine/test_properties.py")
"""Where random content is tried."""
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?P<marker> ;[^\\]*)?", flags=re.MULTILINE)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, on all cores; what follows ``--`` goes to pytest instead."""
    install_project(session, "test")
    session.run("pytest", *(session.posargs or ["--numprocesses=auto", "--dist=worksteal"]))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format."""
    install(session, *group("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check types, strictly, in every package, and what type checkers find in code that uses them."""
    install_project(session, "test")
    session.run("mypy", *session.posargs)
    session.run("basedpyright")
    session.run("pytest", "-m", "types", "--numprocesses=auto", "tests/typing", "tests/cli/test_stubs.py")


@nox.session
def regenerate(session: nox.Session) -> None:
    """Write generated/ from idl/."""
    install_project(session, "codegen")
    session.run("python", "-m", "flytewright_codegen", "regenerate")


@nox.session
def fresh(session: nox.Session) -> None:
    """Fail when generated/ is not what the generator writes."""
    install_project(session, "codegen")
    session.run("python", "-m", "flytewright_codegen", "fresh")


@nox.session(default=False)
def bump(session: nox.Session) -> None:
    """Move to another release of the IDL and report what changes: ``-- 1.16.9``, ``-- 1.16.9 --dry-run``."""
    install_project(session, "types")
    session.run("python", "-m", "flytewright_codegen", "bump", *session.posargs)


@nox.session
def history(session: nox.Session) -> None:
    """Try the generator and its reports on older releases of flyteidl and on other IDLs."""
    install_project(session, "history")
    session.run("pytest", "-m", "index", "tests/codegen", *session.posargs)


@nox.session
def conformance(session: nox.Session) -> None:
    """Run protobuf's official conformance suite against generated code; the runner comes from npm."""
    install_project(session, "codegen")
    folder = Path(session.create_tmp())
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(ROOT / "tests/conformance" / name, folder / name)
    session.run("npm", "ci", "--prefix", str(folder), external=True)
    session.run("python", "-m", "tests.conformance.run", str(folder))


@nox.session
def fuzz(session: nox.Session) -> None:
    """Read random and mutated bytes as protobuf does, in a fixed number of cases; ``-- --cases=5000`` tries more."""
    install_project(session, "test")
    session.run("pytest", "tests/fuzz/fuzz_decode.py", *session.posargs)
    session.run("pytest", "-m", "fuzz", "--numprocesses=auto", *RANDOM)


@nox.session(default=False)
def console(session: nox.Session) -> None:
    """Try the sandbox's console in Chromium, which is installed when it is missing; screenshots stay in .nox."""
    browser = chromium(session)
    install_project(session, "console")
    pictures = Path(session.create_tmp()).resolve() / "screenshots"
    environment = {"CHROMIUM": browser, "CONSOLE_SCREENSHOTS": str(pictures)}
    session.run("pytest", "-m", "console", "tests/console", *session.posargs, env=environment)
    session.log(f"screenshots: {pictures}")


@nox.session
def demo(session: nox.Session) -> None:
    """Register and execute the example on the embedded backend."""
    install_project(session)
    session.run("python", "examples/demo.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Print what things cost: all of bench/, or the scripts named after ``--``."""
    install_project(session, "bench")
    everything = sorted(path.stem for path in (ROOT / "bench").glob("*.py") if path.stem != "support")
    for script in session.posargs or everything:
        session.run("python", f"bench/{script}.py", env=flytekit_python(session))


@nox.session(default=False)
def flytekit(session: nox.Session) -> None:
    """Make the environment that holds flytekit, which the sessions `peer` and `bench` compare with."""
    session.install("--require-hashes", "--requirement", str(PEERS / "requirements.txt"))


@nox.session(default=False)
def pin_flytekit(session: nox.Session) -> None:
    """Pin flytekit's environment anew, and the plugins beside it; ``-- -P NAME`` moves one pin."""
    install(session, *group("lock"))
    form = ["--generate-hashes", "--no-annotate", "--no-emit-index-url"]
    named = "--custom-compile-command=nox -s pin_flytekit"
    scope = ["--universal", "--python-version=3.10", "--no-python-downloads"]
    for name, extent in (("requirements", []), ("plugins", ["--no-deps"])):
        command = ["uv", "pip", "compile", f"{PEERS}/{name}.in", f"--output-file={PEERS}/{name}.txt", *extent]
        session.run(*command, *scope, *form, named, *(session.posargs or ["--upgrade"]), silent=True)


@nox.session(default=False, requires=["flytekit"])
def peer(session: nox.Session) -> None:
    """Hold what flytewright writes and reads against flytekit; what follows ``--`` goes to pytest."""
    install_project(session, "test")
    session.run("pytest", "-m", "peer", "tests/peer", *session.posargs, env=flytekit_python(session))


@nox.session(default=False)
def durability(session: nox.Session) -> None:
    """Kill the embedded backend again and again, and load it; what follows ``--`` goes to pytest."""
    install_project(session, "test")
    session.run("pytest", "-m", "durability", "tests/durability", *session.posargs)


@nox.session(default=False, requires=["flytekit"])
def plugins(session: nox.Session) -> None:
    """Hold what published plugins make on flytewright against what they make on flytekit, without installing it."""
    install_project(session, "test")
    folder = Path(session.create_tmp()).resolve() / "plugins"
    pinned_plugins = ("--requirement", str(PEERS / "plugins.txt"))
    session.install("--require-hashes", "--no-deps", "--upgrade", "--target", str(folder), *pinned_plugins)
    environment = {**flytekit_python(session), "FLYTEKIT_PLUGINS": str(folder)}
    session.run("pytest", "-m", "peer", "tests/plugins", *session.posargs, env=environment)


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Pin the newest allowed set, for every supported Python, in constraints.txt; ``-- -P NAME`` moves one pin."""
    install(session, *group("lock"))
    groups = [f"--group={name}" for name in PYPROJECT["dependency-groups"]]
    command = ["uv", "pip", "compile", "pyproject.toml", "--all-extras", *groups, "--output-file=constraints.txt"]
    python = PYPROJECT["project"]["requires-python"].removeprefix(">=")
    scope = ["--universal", f"--python-version={python}", "--no-python-downloads"]
    form = ["--generate-hashes", "--no-annotate", "--no-emit-index-url", "--custom-compile-command=nox -s lock"]
    session.run(*command, *scope, *form, *(session.posargs or ["--upgrade"]), silent=True)


def chromium(session: nox.Session) -> str:
    """Where Debian's Chromium is; root has it installed."""
    found = shutil.which("chromium")
    if found is None and os.geteuid() == 0 and shutil.which("apt-get") is not None:
        session.run("apt-get", "update", "--quiet", external=True)
        session.run("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "chromium", external=True)
        found = shutil.which("chromium")
    if found is None:
        session.error("there is no chromium on the PATH: install it (Debian: apt-get install chromium) and try again")
    return found


def flytekit_python(session: nox.Session) -> dict[str, str]:
    """Where the interpreter of the session `flytekit` is, as tests and benchmarks are told; nothing when it is not."""
    python = Path(session.virtualenv.location).with_name("flytekit") / "bin/python"
    return {"FLYTEKIT_PYTHON": str(python)} if python.exists() else {}


def install_project(session: nox.Session, *groups: str) -> None:
    """Install flytewright in place, with all its extras and the named dependency groups."""
    project = PYPROJECT["project"]
    extras = [requirement for extra in project["optional-dependencies"].values() for requirement in extra]
    install(session, *project["dependencies"], *extras, *group("build", *groups))
    session.install("--no-deps", "--no-build-isolation", "--editable", ".")


def install(session: nox.Session, *requirements: str) -> None:
    """Install what meets the requirements, all of it as pinned and hashed in constraints.txt."""
    session.install("--require-hashes", "--constraint", str(CONSTRAINTS), *pinned(requirements))


def group(*names: str) -> tuple[str, ...]:
    """The requirements of dependency groups."""
    return nox.project.dependency_groups(PYPROJECT, *names)


def pinned(requirements: tuple[str, ...]) -> Iterator[str]:
    """The requirements with their pinned versions: uv checks hashes only of what is asked for by ``==``."""
    pins = list(PIN.finditer(CONSTRAINTS.read_text(encoding="utf-8")))
    for requirement in map(Requirement, requirements):
        name = canonicalize_name(requirement.name)
        found = [pin for pin in pins if pin["name"] == name]
        if not found:
            raise LookupError(f"constraints.txt does not pin {name}: run `nox -s lock`")
        extras = f"[{','.join(sorted(requirement.extras))}]" if requirement.extras else ""
        yield from (f"{name}{extras}=={pin['version']}{(pin['marker'] or '').rstrip()}" for pin in found)
