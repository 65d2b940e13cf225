"""The outbox as people look at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

from ..folder import StateFolder
from ..store.outbox import Notice
from ..store.visit import visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One message about the end of an execution."""

    id: int
    project: str
    domain: str
    execution: str
    phase: str
    kind: str
    """``email``, ``pager_duty`` or ``slack``."""
    to: Sequence[str]
    subject: str
    body: str
    created_at: datetime
    sent_at: datetime | None
    """None as long as it is only kept."""
    fault: str
    """Why it could not be sent."""


def read_outbox(folder: StateFolder) -> list[Mail]:
    """Every message that a sandbox has kept, the oldest first."""
    with visit(folder) as store:
        return [_mail(notice) for notice in store.outbox.all()] if store else []


def _mail(notice: Notice) -> Mail:
    return Mail(
        id=notice.id,
        project=notice.execution.project,
        domain=notice.execution.domain,
        execution=notice.execution.name,
        phase=notice.phase,
        kind=notice.kind,
        to=notice.message.recipients_email,
        subject=notice.message.subject_line,
        body=notice.message.body,
        created_at=datetime.fromtimestamp(notice.created_at, timezone.utc),
        sent_at=None if notice.sent_at is None else datetime.fromtimestamp(notice.sent_at, timezone.utc),
        fault=notice.fault,
    )
