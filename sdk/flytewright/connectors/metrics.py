"""What is counted of calls, under the names that dashboards of connector services know."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Protocol

from grpclib.const import Status

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

HTTP_STATUSES = {Status.NOT_FOUND: HTTPStatus.NOT_FOUND, Status.UNIMPLEMENTED: HTTPStatus.NOT_IMPLEMENTED}
"""The statuses that failures are counted under; every other is an internal error."""


class Metrics(Protocol):
    """Takes note of what becomes of calls."""

    def received(self, task_type: str, size: int) -> None:
        """The inputs of a task have so many bytes."""
        ...

    def answered(self, task_type: str, operation: str, seconds: float) -> None:
        """A call has been answered."""
        ...

    def failed(self, task_type: str, operation: str, seconds: float, status: Status) -> None:
        """A call has failed."""
        ...


class NoMetrics:
    """Takes note of nothing."""

    def received(self, task_type: str, size: int) -> None:
        """Nothing."""

    def answered(self, task_type: str, operation: str, seconds: float) -> None:
        """Nothing."""

    def failed(self, task_type: str, operation: str, seconds: float, status: Status) -> None:
        """Nothing."""


class PrometheusMetrics:
    """Counts calls for Prometheus; needs the extra `connector`."""

    def __init__(self, registry: CollectorRegistry) -> None:
        from prometheus_client import Counter, Summary

        call = ["task_type", "operation"]
        self._successes = Counter(
            "flyte_connector_requests_success_total", "Calls that were answered", call, registry=registry
        )
        self._failures = Counter(
            "flyte_connector_requests_failure_total",
            "Calls that failed, by their status",
            [*call, "error_code"],
            registry=registry,
        )
        self._latency = Summary(
            "flyte_connector_request_latency_seconds",
            "How long calls took",
            call,
            registry=registry,
        )
        self._inputs = Summary(
            "flyte_connector_input_literal_bytes", "Size of input literal", ["task_type"], registry=registry
        )

    def received(self, task_type: str, size: int) -> None:
        """Count the bytes of a task's inputs."""
        self._inputs.labels(task_type=task_type).observe(size)

    def answered(self, task_type: str, operation: str, seconds: float) -> None:
        """Count a success."""
        self._latency.labels(task_type=task_type, operation=operation).observe(seconds)
        self._successes.labels(task_type=task_type, operation=operation).inc()

    def failed(self, task_type: str, operation: str, seconds: float, status: Status) -> None:
        """Count a failure."""
        self._latency.labels(task_type=task_type, operation=operation).observe(seconds)
        code = HTTP_STATUSES.get(status, HTTPStatus.INTERNAL_SERVER_ERROR)
        self._failures.labels(task_type=task_type, operation=operation, error_code=str(code.value)).inc()
