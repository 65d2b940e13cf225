"""The messages about the end of an execution, with flyteadmin's placeholders filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from flytewright_idl.admin import EmailMessage, Execution, ExecutionClosure, ExecutionSpec, Notification
from flytewright_idl.core import Identifier

SENDER: Final = "flytewright-sandbox@localhost"
_SUBJECT: Final = "{{ workflow.name }} has {{ phase }}: execution {{ name }} in {{ project }}/{{ domain }}"
_BODY: Final = (
    "<p>Execution <b>{{ name }}</b> of {{ workflow.name }}, version {{ workflow.version }}, has {{ phase }} in "
    "{{ project }}/{{ domain }}.{{ error }}</p>"
)
_PLACEHOLDER: Final = re.compile(r"\{\{ ?([a-z_.]+) ?\}\}")


def kind_of(notification: Notification) -> str:
    """``email``, ``pager_duty`` or ``slack``; all of them are sent as mail, as flyteadmin does."""
    return notification.which("type") or "email"


def messages(execution: Execution, notifications: list[Notification]) -> Iterator[tuple[str, EmailMessage]]:
    """The messages that the phase of an execution gives rise to, each with its kind."""
    closure = execution.closure or ExecutionClosure()
    values = _values(execution, closure)
    for each in notifications:
        target = each.email or each.pager_duty or each.slack
        if target is not None and closure.phase in each.phases:
            yield (
                kind_of(each),
                EmailMessage(
                    recipients_email=list(target.recipients_email),
                    sender_email=SENDER,
                    subject_line=_filled(_SUBJECT, values),
                    body=_filled(target.template or _BODY, values),
                ),
            )


def _filled(template: str, values: dict[str, str]) -> str:
    """The template with what is known; a placeholder that nobody knows stays as it is."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), template)


def _values(execution: Execution, closure: ExecutionClosure) -> dict[str, str]:
    spec, own = execution.spec or ExecutionSpec(), execution.id
    error = f" What went wrong: {closure.error.message}" if closure.error else ""
    return {
        "project": own.project if own else "",
        "domain": own.domain if own else "",
        "name": own.name if own else "",
        "phase": closure.phase.name.lower(),
        "error": error,
        **_named("workflow", closure.workflow_id),
        **_named("launch_plan", spec.launch_plan),
    }


def _named(kind: str, found: Identifier | None) -> dict[str, str]:
    known = found or Identifier()
    return {
        f"{kind}.project": known.project,
        f"{kind}.domain": known.domain,
        f"{kind}.name": known.name,
        f"{kind}.version": known.version,
    }
