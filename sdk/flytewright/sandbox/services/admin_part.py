"""The base of the parts that `AdminService` is put together from."""

from __future__ import annotations

from flytewright_idl.service import AdminServiceBase

from ..data import DataFolder
from ..engine.engine import Engine
from ..http.logs import TaskLogs
from ..store.store import Store
from .base import Service


class AdminPart(Service, AdminServiceBase):
    """Some methods of AdminService, over the store and the engine."""

    def __init__(self, store: Store, engine: Engine, data: DataFolder, logs: TaskLogs) -> None:
        self._store = store
        self._engine = engine
        self._data = data
        self._logs = logs
