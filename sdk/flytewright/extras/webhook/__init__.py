"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ...authoring.webhook import WebhookConnector, WebhookTask

__all__ = ["WebhookConnector", "WebhookTask"]
