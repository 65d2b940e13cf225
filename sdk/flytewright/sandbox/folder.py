"""The state folder: what lies where in it, who is using it, and that nobody else's files are touched."""

from __future__ import annotations

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from .errors import StateError
from .private import write_private

ENVIRONMENT = "FLYTEWRIGHT_SANDBOX_DIR"
"""The variable that names another state folder than the user's own."""


def default_folder() -> Path:
    """The user's own state folder, or the one that the environment names."""
    import platformdirs

    named = os.environ.get(ENVIRONMENT)
    return Path(named).expanduser() if named else Path(platformdirs.user_data_dir("flytewright")) / "sandbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A sandbox that runs: what the state folder says of it to other processes."""

    pid: int
    host: str
    grpc_port: int
    http_port: int
    tls: bool = False
    """Whether connections are encrypted."""
    auth: bool = False
    """Whether callers have to log in."""
    ca: str | None = None
    """The file of the authority that clients have to trust, where it is the sandbox's own."""

    @property
    def endpoint(self) -> str:
        """Where clients call: ``127.0.0.1:30080``."""
        return f"{self._name}:{self.grpc_port}"

    @property
    def http_url(self) -> str:
        """Where data goes up and down."""
        return f"http{'s' if self.tls else ''}://{self._name}:{self.http_port}"

    @property
    def _name(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host


_MADE_EARLY = {"auth", "sandbox.log", "sandbox.lock", "sandbox.db.new", "tls"}
"""What may lie in a folder whose first start did not get as far as the database."""


class StateFolder:
    """The folder that holds everything a sandbox knows."""

    def __init__(self, root: Path) -> None:
        self.root = root.expanduser().resolve()
        self.database = self.root / "sandbox.db"
        self.data = self.root / "data"
        self.task_logs = self.root / "logs"
        self.work = self.root / "work"
        self.log = self.root / "sandbox.log"
        self._lock = self.root / "sandbox.lock"
        self._running = self.root / "sandbox.json"
        self.auth = self.root / "auth"
        self.tls = self.root / "tls"
        self._secret = self.root / "secret"

    def prepare(self) -> None:
        """Make the folder; `StateError` when something else is there."""
        if self.root.exists() and not self.root.is_dir():
            raise StateError(
                f"{self.root} is a file, and the sandbox needs a folder there: choose another with --folder"
            )
        with self.usable():
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            others = {entry.name for entry in self.root.iterdir()} - _MADE_EARLY
        if others and not self.database.exists():
            raise StateError(
                f"{self.root} has files in it ({', '.join(sorted(others)[:3])}) but no {self.database.name}: "
                "it is left as it is; choose an empty folder with --folder"
            )

    @contextmanager
    def usable(self) -> Iterator[None]:
        """Do something with files of the folder; `StateError` when the system does not let it."""
        try:
            yield
        except OSError as error:
            where = f" ({error.filename})" if error.filename not in (None, str(self.root)) else ""
            raise StateError(f"{self.root} cannot be used: {error.strerror or error}{where}") from error

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Use the folder alone; `StateError` when another process does."""
        with self.usable():
            held = self._lock.open("a+")
        with held:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                by = self._read_running()
                who = f"the sandbox with pid {by.pid}" if by else "another process"
                raise StateError(f"{self.root} is in use by {who}: stop it, or choose another folder") from error
            yield

    def announce(self, running: Running) -> None:
        """Tell other processes that the sandbox runs, now that it answers."""
        draft = self._running.with_suffix(".new")
        with self.usable():
            draft.write_text(json.dumps(asdict(running)))
            draft.replace(self._running)

    def withdraw(self) -> None:
        """Take back what `announce` said."""
        self._running.unlink(missing_ok=True)

    def running(self) -> Running | None:
        """The sandbox that uses the folder now, None when none does or it is not up yet."""
        return self._read_running() if self.in_use() else None

    def in_use(self) -> bool:
        """Whether a process holds the folder."""
        if not self._lock.exists():
            return False
        with self.usable():
            probe = self._lock.open()
        with probe:
            try:
                fcntl.flock(probe, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return True
        return False

    def secret(self) -> bytes:
        """The key that signs URLs, made once; only the user can read it."""
        with self.usable():
            if not self._secret.exists():
                write_private(self._secret, secrets.token_bytes(32))
            return self._secret.read_bytes()

    def _read_running(self) -> Running | None:
        try:
            said = json.loads(self._running.read_text())
            return Running(**said)
        except (OSError, ValueError, TypeError):
            return None
