"""`Settings`: a configuration file under the environment, which goes first."""

from __future__ import annotations

import configparser
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from attrs import AttrsInstance, field, fields, frozen
from typing_extensions import Self

from ..errors import ConfigError
from .entries import ENTRY, Entry

CONFIG_VARIABLE = "FLYTECTL_CONFIG"
USUAL_FILES = ("flytekit.config", "config.yaml", "~/.flyte/config", "~/.flyte/config.yaml")
"""Where a file is looked for when none is named, first to last."""


class ConfigFile(Protocol):
    """One form of configuration file."""

    @property
    def path(self) -> Path:
        """Where it is."""

    def find(self, entry: Entry) -> tuple[object, str] | None:
        """The value and the key it stands under; None when the file does not say."""

    def section(self, name: str) -> Mapping[str, object]:
        """All that stands under a key, by name."""


@frozen
class YamlFile:
    """flytectl's form."""

    path: Path
    tree: Mapping[str, object] = field(repr=False)  # holds secrets

    @classmethod
    def load(cls, path: Path) -> Self:
        """The file at `path`."""
        import yaml

        try:
            tree = yaml.safe_load(_read(path))
        except yaml.YAMLError as error:
            # The parser's own text quotes the file, and with it perhaps a secret.
            mark = getattr(error, "problem_mark", None)
            where = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
            raise ConfigError(f"{path} is not YAML{where}") from None
        if tree is None:
            tree = {}
        if not isinstance(tree, dict):
            raise ConfigError(f"{path}: expected a mapping with keys such as admin")
        return cls(path, tree)

    def find(self, entry: Entry) -> tuple[object, str] | None:
        """The value at the entry's switch."""
        if entry.switch is None:
            return None
        value: object = self.tree
        for key in entry.switch.split("."):
            if value is None:
                return None
            if not isinstance(value, dict):
                raise ConfigError(f"{self.path}: {entry.switch}: expected a mapping around {key}")
            value = value.get(key)
        return None if value is None else (value, entry.switch)

    def section(self, name: str) -> Mapping[str, object]:
        """The mapping at a key."""
        found = self.tree.get(name) or {}
        if not isinstance(found, dict):
            raise ConfigError(f"{self.path}: {name}: expected a mapping of names to values")
        return found


@frozen
class IniFile:
    """flytekit's older form."""

    path: Path
    parser: configparser.ConfigParser = field(repr=False)  # holds secrets

    @classmethod
    def load(cls, path: Path) -> Self:
        """The file at `path`."""
        parser = configparser.ConfigParser(interpolation=None)  # a secret may hold a percent sign
        content = _read(path)
        try:
            parser.read_string(content)
        except configparser.Error as error:
            line = getattr(error, "lineno", None) or next((each[0] for each in getattr(error, "errors", [])), None)
            where = f" (line {line})" if line else ""
            raise ConfigError(f"{path} is not an ini file{where}; YAML needs a name that ends in .yaml") from None
        return cls(path, parser)

    def find(self, entry: Entry) -> tuple[object, str] | None:
        """The value of the entry's option."""
        value = self.parser.get(entry.section, entry.option, fallback=None)
        return None if value is None else (value, f"[{entry.section}] {entry.option}")

    def section(self, name: str) -> Mapping[str, object]:
        """The options of a section."""
        return dict(self.parser.items(name)) if self.parser.has_section(name) else {}


Source: TypeAlias = str | Path | ConfigFile | None


def load(path: Path) -> YamlFile | IniFile:
    """The file, in the form that its name says."""
    return YamlFile.load(path) if path.suffix in (".yaml", ".yml") else IniFile.load(path)


def get_config_file(c: Source = None) -> ConfigFile | None:
    """The file that is named, else the one of `CONFIG_VARIABLE`, else the first of the usual ones that is there."""
    if c is not None and not isinstance(c, (str, Path)):
        return c
    named = c or os.environ.get(CONFIG_VARIABLE)
    if named:
        path = Path(named).expanduser()
        if not path.is_file():
            raise ConfigError(f"there is no configuration file {path}")
        return load(path)
    usual = (Path(name).expanduser() for name in USUAL_FILES)
    return next((load(path) for path in usual if path.is_file()), None)


@frozen
class Settings:
    """What the environment and a file say."""

    file: ConfigFile | None = None

    @classmethod
    def of(cls, source: Source) -> Self:
        """The settings of a file, or of the one that is found."""
        return cls(get_config_file(source))

    def find(self, entry: Entry) -> tuple[object, str] | None:
        """What is said of an entry, and where; None when neither the environment nor the file says anything."""
        variable = os.environ.get(entry.variable)
        if variable:
            return variable, f"${entry.variable}"
        found = self.file.find(entry) if self.file else None
        if self.file is None or found is None:
            return None
        value, key = found
        return None if value == "" else (value, f"{self.file.path}: {key}")

    def get(self, entry: Entry) -> Any:  # what the entry's reader makes
        """The value of an entry; None when neither the environment nor the file has one."""
        found = self.find(entry)
        return None if found is None else _convert(entry, *found)

    def fields_of(self, cls: type[AttrsInstance]) -> dict[str, Any]:
        """Arguments for an attrs class whose fields have entries: those that are set."""
        entries = ((each.name, each.metadata[ENTRY]) for each in fields(cls) if ENTRY in each.metadata)
        values = ((name, self.get(entry)) for name, entry in entries)
        return {name: value for name, value in values if value is not None}


def _convert(entry: Entry, value: object, place: str) -> object:
    try:
        return entry.read(value)
    except ValueError as error:
        raise ConfigError(f"{place}: {error}") from None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not text in UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from error
