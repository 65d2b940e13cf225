"""`WebhookTask`: a task that is an HTTP request."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from flytewright_idl.admin.description_entity import DescriptionEntity
from flytewright_idl.core.execution import TaskExecutionPhase
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.tasks import TaskTemplate

from ..config.serialization import SerializationSettings
from ..errors import ValidationError
from ..storage.staging import current_staging
from .connector import ConnectorRegistry, Resource, SyncConnectorBase, SyncConnectorExecutorMixin, python_values
from .interface import Interface
from .where import calling_line, naming

if TYPE_CHECKING:
    import httpx

TASK_TYPE = "webhook"


class WebhookTask(SyncConnectorExecutorMixin):
    """An HTTP request; ``{inputs.NAME}`` is filled in wherever it stands in the address, the headers and the data.

    Its output ``info`` says with which status and text the server answered.
    """

    def __init__(
        self,
        name: str,
        url: str,
        method: str = "POST",
        headers: dict[str, str] | None = None,
        data: dict[str, Any] | None = None,
        dynamic_inputs: Mapping[str, Any] | None = None,
        show_data: bool = False,
        show_url: bool = False,
        description: str | None = None,
        timeout: int | dt.timedelta = dt.timedelta(seconds=10),
    ) -> None:
        with naming(calling_line()):
            if str(method) not in ("GET", "POST"):
                raise ValidationError(f"WebhookTask({name!r}): method={method!r} is neither GET nor POST")
        self._custom = {
            "url": url,
            "method": str(method),
            "headers": headers or {},
            "data": data or {},
            "show_data": show_data,
            "show_url": show_url,
            "timeout_sec": timeout if isinstance(timeout, int) else timeout.total_seconds(),
        }
        super().__init__(
            TASK_TYPE,
            name,
            interface=Interface(dynamic_inputs or {}, {"info": dict}),
            docs=DescriptionEntity(short_description=description) if description else None,
        )

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any] | None:
        return self._custom


def filled(value: Any, inputs: SimpleNamespace) -> Any:
    """A text, or all texts in plain data, with inputs filled in."""
    if isinstance(value, str):
        return value.format(inputs=inputs)
    if isinstance(value, Mapping):
        return {key: filled(each, inputs) for key, each in value.items()}
    return [filled(each, inputs) for each in value] if isinstance(value, list) else value


class WebhookConnector(SyncConnectorBase):
    """Sends the requests of webhook tasks."""

    name = "Webhook Connector"

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        super().__init__(task_type_name=TASK_TYPE)
        self._client = client

    async def do(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Resource:
        """Send the request."""
        import httpx

        assert task_template.custom is not None
        values = SimpleNamespace(**python_values(task_template, inputs, current_staging()))
        try:
            said = filled(task_template.custom.to_dict(), values)
            if self._client is not None:
                return await _sent(self._client, said)
            async with httpx.AsyncClient() as client:
                return await _sent(client, said)
        except (httpx.HTTPError, KeyError, AttributeError) as error:
            return Resource(phase=TaskExecutionPhase.FAILED, message=f"{type(error).__name__}: {error}")


async def _sent(client: httpx.AsyncClient, said: dict[str, Any]) -> Resource:
    content = {"params": said["data"]} if said["method"] == "GET" else {"json": said["data"]}
    answer = await client.request(
        said["method"], said["url"], headers=said["headers"], timeout=said["timeout_sec"], **content
    )
    if answer.status_code != 200:
        told = f"{said['url']} answered {answer.status_code}: {answer.text}"
        return Resource(phase=TaskExecutionPhase.FAILED, message=told)
    info: dict[str, Any] = {"status_code": answer.status_code, "response_data": answer.text}
    if said["show_data"]:
        info["input_data"] = said["data"]
    if said["show_url"]:
        info["url"] = said["url"]
    return Resource(phase=TaskExecutionPhase.SUCCEEDED, outputs={"info": info}, message="the webhook was called")


ConnectorRegistry.register(WebhookConnector())
