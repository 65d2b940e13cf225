"""Webhook tasks."""

from datetime import timedelta

from flytewright import workflow
from flytewright.extras.webhook import WebhookTask

notify = WebhookTask(
    name="notify",
    url="https://hooks.example.com/{inputs.channel}",
    headers={"Content-Type": "application/json"},
    data={"text": "{inputs.text}", "deep": {"a": [1, "b"]}},
    dynamic_inputs={"channel": str, "text": str},
    show_data=True,
    show_url=True,
    description="Says it",
    timeout=timedelta(seconds=30),
)
ask = WebhookTask(name="ask", url="https://hooks.example.com", method="GET")


@workflow
def flow(text: str) -> None:
    notify(channel="c", text=text)
