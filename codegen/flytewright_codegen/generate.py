"""Turns an API into a Python package: modules, lazy package namespaces, the name index and the run time."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from .messages import render_messages
from .schema import Api
from .services import render_services, render_sync_clients, sync_clients, table_entries
from .shape import Layout, ModuleShape, Overrides, Shaper, snake_case
from .writer import Writer

RUNTIME = Path(__file__).with_name("runtime")

RUNTIME_NAMES = {
    "enums": ["Enum", "member", "proto_enum"],
    "lazy": ["lazy"],
    "message": ["Message", "OneofMessage", "new", "no_oneof", "plain", "set_slot", "two_members"],
    "rpc": ["Method", "PagedCall", "ServiceBase", "ServiceStub", "unimplemented"],
    "sync_rpc": ["SyncPagedCall", "SyncServiceStub", "drawn_in_threads"],
    "wire": re.findall(
        r"^(?:def )?((?:put|take|close|skip|is)_\w+)", (RUNTIME / "wire.py").read_text(), flags=re.MULTILINE
    ),
    "well_known": re.findall(r"^class (\w+Form)\b", (RUNTIME / "well_known.py").read_text(), flags=re.MULTILINE),
}
"""What a generated module may import from the run time, by module."""

CHECKED_NAMES = {
    "collections.abc": ["AsyncIterable", "AsyncIterator", "Iterable", "Iterator"],
    "typing": ["Literal as Literals", "overload"],
    "grpclib.metadata": ["Deadline"],
    "{up}_runtime.fields": ["Field", "FieldMaker"],
    "{up}_runtime.rpc": ["CallMetadata"],
}
"""What only annotations name."""


def generate(api: Api, names: Iterable[str], layout: Layout, overrides: Overrides) -> dict[str, str]:
    """Every file of the package, by its path below the package's folder.

    `names` are the ``.proto`` files that are wanted; files whose types they use come along.
    """
    files = api.with_what_they_use(names)
    shaper = Shaper(api, layout, overrides)
    modules = [shaper.module(file) for file in files]
    rendered = {f"{module.name.replace('.', '/')}.py": _module(module, shaper) for module in modules}
    for module in modules:
        if module.services:
            rendered[f"{_sync_name(module).replace('.', '/')}.py"] = _sync_module(module, shaper)
    rendered.update(_packages(modules))
    rendered["_index.py"] = _index(modules)
    for path in sorted(RUNTIME.glob("*.py")):
        rendered[f"_runtime/{path.name}"] = path.read_text(encoding="utf-8")
    rendered["py.typed"] = ""
    return rendered


def _up(module: str) -> str:
    """The relative import prefix that leads from a module to the root package."""
    return "." * (module.count(".") + 1)


def _relative(module: str, home: str) -> str:
    """How `module` names the module `home` in an import: ``.types`` beside it, ``..core.types`` from afar."""
    folder = module.rpartition(".")[0]
    return f".{home[len(folder) + 1 :]}" if home.startswith(f"{folder}.") else f"{_up(module)}{home}"


def _module(module: ModuleShape, shaper: Shaper) -> str:
    body = Writer()
    render_messages(module, shaper, body)
    render_services(module, body)
    title = module.schema.comment or f"``{module.schema.name}``: {_contents(module)}."
    constants = [f'PROTO_FILE = "{module.schema.name}"', f'PROTO_PACKAGE = "{module.schema.package}"', ""]
    out = _head(module, title)
    foreign = _foreign(module, shaper)
    out.lines(*_import_lines(module.name, foreign, _in_keyword_forms(module, shaper, foreign), body.text()))
    out.lines(*constants, f"__all__ = {module.public!r}", "", "")
    return out.text() + "\n\n" + body.text()


def _sync_name(module: ModuleShape) -> str:
    """The module of a module's clients without ``await``, apart because few programs need both kinds."""
    return f"{module.name}_sync"


def _sync_module(module: ModuleShape, shaper: Shaper) -> str:
    body = Writer()
    render_sync_clients(module, body)
    out = _head(module, f"Clients without ``await`` of the services in ``{module.schema.name}``.")
    own = {name: name for name in (*module.public, *table_entries(module))}
    known = {**_foreign(module, shaper), module.name: own}
    keywords = _in_keyword_forms(module, shaper, known)
    out.lines(*_import_lines(_sync_name(module), known, keywords, body.text()))
    out.lines(f"__all__ = {sync_clients(module)!r}", "", "")
    return out.text() + "\n\n" + body.text()


def _head(module: ModuleShape, title: str) -> Writer:
    out = Writer()
    out.line(f"# Generated from {module.schema.name}; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.")
    out.lines(f'"""{_one_line(title)}"""', "", "from __future__ import annotations", "")
    return out


def _import_lines(name: str, known: Imports, annotated: Imports, text: str) -> list[str]:
    """The imports of the module `name`, whose body is `text`; what only annotations name, type checkers import."""
    used = set(re.findall(r"\b[A-Za-z_]\w*\b", text))
    up = _up(name)
    lines = ["import builtins"] if "builtins" in used else []
    for home, offered in sorted(RUNTIME_NAMES.items()):
        taken = sorted(set(offered) & used)
        if taken:
            lines.append(f"from {up}_runtime.{home} import {', '.join(taken)}")
    lines += [*_imports(name, known, used), "", "TYPE_CHECKING = False", ""]
    checked = [
        f"from {home.format(up=up)} import {', '.join(taken)}"
        for home, offered in CHECKED_NAMES.items()
        if (taken := [each for each in offered if each.rpartition(" ")[2] in used])
    ]
    checked += _imports(name, annotated, used)
    if checked:
        out = Writer()
        with out.block("if TYPE_CHECKING:"):
            out.lines(*checked)
        lines += out.text().splitlines()
    return [*lines, ""]


def _contents(module: ModuleShape) -> str:
    counts = {
        "message": len(module.messages),
        "enum": len(module.enums),
        "service": len(module.services),
    }
    parts = [f"{count} {word}{'s' if count > 1 else ''}" for word, count in counts.items() if count]
    return ", ".join(parts) or "nothing"


def _one_line(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")


Imports = Mapping[str, Mapping[str, str]]
"""What may be imported, by module: what an import statement says, by the name that it gives."""


def _foreign(module: ModuleShape, shaper: Shaper) -> Imports:
    """Names that a module may need from other generated modules."""
    found: dict[str, dict[str, str]] = defaultdict(dict)

    def offer(full_name: str) -> None:
        name, there = module.classes[full_name], shaper.classes[full_name]
        found[shaper.home(full_name)].update(_as(there, name) | _as(_reader(there), _reader(name)))

    for full_name in module.schema.references():
        offer(full_name)
    for service in module.services:
        for method in service.methods:
            if method.items is not None:
                offer(method.items.schema.type_name)
            for field in method.parameters:
                if field.schema.type == "enum":  # its default is evaluated
                    offer(field.schema.type_name)
    return found


def _in_keyword_forms(module: ModuleShape, shaper: Shaper, known: Imports) -> Imports:
    """Names that only the signatures of keyword forms need."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for service in module.services:
        for method in service.methods:
            for field in method.parameters:
                home = shaper.home(field.schema.type_name) if field.cls is not None else ""
                if field.cls is not None and field.cls not in known.get(home, ()):
                    found[home].update(_as(shaper.classes[field.schema.type_name], field.cls))
    return found


def _reader(cls: str) -> str:
    return f"read_{snake_case(cls)}"


def _as(there: str, here: str) -> dict[str, str]:
    return {here: there if there == here else f"{there} as {here}"}


def _imports(module: str, names: Imports, used: set[str]) -> list[str]:
    """Import statements for the names that are used."""
    return [
        f"from {_relative(module, home)} import {', '.join(needed)}"
        for home, offered in sorted(names.items())
        if home != module and (needed := sorted(said for name, said in offered.items() if name in used))
    ]


def _packages(modules: list[ModuleShape]) -> dict[str, str]:
    """An ``__init__.py`` for every folder, which offers the names of its modules when they are first used."""
    folders: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for module in modules:
        folder, _, name = module.name.rpartition(".")
        folders[folder][name] = module.public
        if module.services:
            folders[folder][_sync_name(module).rpartition(".")[2]] = sync_clients(module)
    for inner in [*folders]:
        folder = inner
        while folder:
            outer, _, name = folder.rpartition(".")
            folders[outer].setdefault(name, [])
            folder = outer
    return {
        f"{folder.replace('.', '/') + '/' if folder else ''}__init__.py": _package(folder, dict(sorted(names.items())))
        for folder, names in folders.items()
    }


def _package(folder: str, modules: Mapping[str, list[str]]) -> str:
    out = Writer()
    up = f"{_up(folder)}." if folder else "."
    what = f"``{folder.replace('.', '/')}``" if folder else "the IDL"
    out.line("# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.")
    out.lines(f'"""Every name of {what}, imported from its module when first used."""', "")
    out.lines("from __future__ import annotations", "", "TYPE_CHECKING = False", "")
    with out.block("if TYPE_CHECKING:"):
        for module, names in modules.items():
            if names:
                out.line(f"from .{module} import {', '.join(f'{name} as {name}' for name in sorted(names))}")
            else:
                out.line(f"from . import {module} as {module}")
    with out.block("else:"):
        out.lines(f"from {up}_runtime.lazy import lazy", "")
        with out.block("__getattr__, __dir__, __all__ = lazy(__name__, {", "})"):
            for module, names in modules.items():
                out.line(f'"{module}": "{" ".join(sorted(names))}",')
    return out.text()


def _index(modules: list[ModuleShape]) -> str:
    out = Writer()
    out.line("# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.")
    out.lines('"""Where each message is, by its proto name."""', "")
    with out.block("MESSAGES = {", "}"):
        for full_name, home in sorted(
            (message.schema.full_name, f"{module.name}:{message.name}")
            for module in modules
            for message in module.messages
        ):
            out.line(f'"{full_name}": "{home}",')
    return out.text()


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """The files as ruff formats them, with the line length of generated code."""
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        raise RuntimeError("ruff is not installed: pip install ruff")
    with TemporaryDirectory() as scratch:
        root = Path(scratch)
        write_files(files, root)
        command = [ruff, "format", "--isolated", "--line-length", "120", "--no-cache", "--quiet", str(root)]
        subprocess.run(command, check=True)
        return {name: (root / name).read_text(encoding="utf-8") for name in files}


def write_files(files: Mapping[str, str], root: Path) -> None:
    """Write the files below `root`."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def replace_trees(trees: Mapping[Path, Mapping[str, str]]) -> None:
    """Make each folder hold exactly its files: all of them or, when anything fails, none."""
    with ExitStack() as stack:
        prepared: list[tuple[Path, Path, Path]] = []
        for root, files in trees.items():
            root.parent.mkdir(parents=True, exist_ok=True)
            scratch = Path(stack.enter_context(TemporaryDirectory(dir=root.parent, prefix=f".{root.name}-")))
            write_files(files, scratch / "new")
            prepared.append((root, scratch / "new", scratch / "old"))
        done: list[tuple[Path, Path]] = []
        try:
            for root, fresh, old in prepared:
                if root.exists():
                    root.rename(old)
                done.append((root, old))
                fresh.rename(root)
        except BaseException:
            for root, old in reversed(done):
                shutil.rmtree(root, ignore_errors=True)
                if old.exists():
                    old.rename(root)
            raise


def differences(files: Mapping[str, str], root: Path) -> list[str]:
    """What stands in `root` otherwise than in `files`: one line for each file."""
    present = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    found = [f"missing: {name}" for name in sorted(files.keys() - present)]
    found += [f"not generated: {name}" for name in sorted(present - files.keys())]
    for name in sorted(files.keys() & present):
        if (root / name).read_text(encoding="utf-8") != files[name]:
            found.append(f"differs: {name}")
    return found
