"""Webhooks with inputs in a workflow."""

import datetime as dt

from flytewright import workflow
from flytewright.extras.webhook import WebhookTask

post = WebhookTask(
    "post",
    "http://localhost/{inputs.n}",
    data={"a": ["{inputs.s}"], "b": {"c": 1}},
    dynamic_inputs={"n": int, "s": str},
    show_url=True,
)
get = WebhookTask("get", "http://localhost", method="GET", timeout=dt.timedelta(minutes=1), description="Gets.")


@workflow
def flow(n: int) -> dict:
    get()
    return post(n=n, s="x")
