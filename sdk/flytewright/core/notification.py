"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.notifications import Email, Notification, PagerDuty, Slack

__all__ = ["Email", "Notification", "PagerDuty", "Slack"]
