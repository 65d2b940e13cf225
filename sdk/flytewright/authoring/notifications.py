"""Who is told how an execution has ended: `Email`, `PagerDuty` and `Slack`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from flytewright_idl.admin.common import EmailNotification, PagerDutyNotification, SlackNotification
from flytewright_idl.admin.common import Notification as NotificationMessage
from flytewright_idl.core.execution import WorkflowExecutionPhase as Phase

from ..errors import ValidationError
from .where import calling_line, naming


class WorkflowExecutionPhase:
    """The phases of an execution."""

    UNDEFINED: ClassVar[Phase] = Phase.UNDEFINED
    QUEUED: ClassVar[Phase] = Phase.QUEUED
    RUNNING: ClassVar[Phase] = Phase.RUNNING
    SUCCEEDING: ClassVar[Phase] = Phase.SUCCEEDING
    SUCCEEDED: ClassVar[Phase] = Phase.SUCCEEDED
    FAILING: ClassVar[Phase] = Phase.FAILING
    FAILED: ClassVar[Phase] = Phase.FAILED
    ABORTED: ClassVar[Phase] = Phase.ABORTED
    TIMED_OUT: ClassVar[Phase] = Phase.TIMED_OUT
    ABORTING: ClassVar[Phase] = Phase.ABORTING

    @staticmethod
    def enum_to_string(int_value: int) -> str:
        """The name of a phase."""
        return Phase(int_value).name or "{unknown}"


ENDS = (Phase.ABORTED, Phase.FAILED, Phase.SUCCEEDED, Phase.TIMED_OUT)
"""The phases that can be told of."""


class Notification(NotificationMessage):
    """A message to people, when an execution ends in one of the phases."""

    def __init__(
        self,
        phases: Sequence[Phase] = (),
        email: EmailNotification | None = None,
        pager_duty: PagerDutyNotification | None = None,
        slack: SlackNotification | None = None,
    ) -> None:
        super().__init__(phases=list(phases), email=email, pager_duty=pager_duty, slack=slack)


def _checked(kind: str, phases: Sequence[Phase], recipients: Sequence[str]) -> list[str]:
    """The recipients of a notification that can be sent."""
    with naming(calling_line):
        if not phases:
            raise ValidationError(f"{kind}: name at least one of the phases {', '.join(each.name for each in ENDS)}")
        for phase in phases:
            if phase not in ENDS:
                raise ValidationError(
                    f"{kind}(phases=[{Phase(phase).name}]): an execution does not end there; "
                    f"phases are {', '.join(each.name for each in ENDS)}"
                )
        if isinstance(recipients, str) or not recipients:
            raise ValidationError(f"{kind}(recipients_email={recipients!r}): recipients are a list of addresses")
    return list(recipients)


class Email(Notification):
    """An e-mail."""

    def __init__(self, phases: Sequence[Phase], recipients_email: Sequence[str]) -> None:
        recipients = _checked("Email", phases, recipients_email)
        super().__init__(phases, email=EmailNotification(recipients_email=recipients))


class PagerDuty(Notification):
    """An e-mail to PagerDuty."""

    def __init__(self, phases: Sequence[Phase], recipients_email: Sequence[str]) -> None:
        recipients = _checked("PagerDuty", phases, recipients_email)
        super().__init__(phases, pager_duty=PagerDutyNotification(recipients_email=recipients))


class Slack(Notification):
    """An e-mail to Slack."""

    def __init__(self, phases: Sequence[Phase], recipients_email: Sequence[str]) -> None:
        recipients = _checked("Slack", phases, recipients_email)
        super().__init__(phases, slack=SlackNotification(recipients_email=recipients))
