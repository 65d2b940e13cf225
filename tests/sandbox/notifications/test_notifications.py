"""Who is told what when an execution ends: written once, and brought to a mail server that exists."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import default
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as Mailbox

from flytewright.sandbox.errors import SandboxError
from flytewright.sandbox.keys import ExecutionKey
from flytewright.sandbox.notifications.messages import messages
from flytewright.sandbox.notifications.server import SmtpServer
from flytewright.sandbox.notifications.smtp import Courier
from flytewright.sandbox.options import Options
from flytewright.sandbox.server import Sandbox
from flytewright.sandbox.store.store import Store
from flytewright_idl.admin import (
    EmailMessage,
    EmailNotification,
    Execution,
    ExecutionClosure,
    ExecutionSpec,
    LaunchPlanMetadata,
    LaunchPlanSpec,
    Notification,
    PagerDutyNotification,
    SlackNotification,
)
from flytewright_idl.core import ExecutionError, ResourceType, WorkflowExecutionPhase
from tests.sandbox.build import IDENTITY, client_of, identifier, phase_of, task, task_node, until, workflow
from tests.support.oauth import free_port

pytestmark = pytest.mark.anyio

KEY = ExecutionKey("p", "d", "e")
SUCCEEDED, FAILED = WorkflowExecutionPhase.SUCCEEDED, WorkflowExecutionPhase.FAILED
ALL = (
    "{{project}}/{{ domain }}/{{ name }} {{ phase }}{{ error }} {{ workflow.name }} {{workflow.version}} "
    "{{ launch_plan.name }} {{ launch_plan.version }} {{ unknown }}"
)


def ended(phase: WorkflowExecutionPhase) -> Execution:
    error = ExecutionError(code="USER", message="no luck {{ name }}") if phase == FAILED else None
    workflow_id = identifier(ResourceType.WORKFLOW, "w")
    return Execution(
        id=KEY.identifier,
        spec=ExecutionSpec(launch_plan=identifier(ResourceType.LAUNCH_PLAN, "plan", "v2")),
        closure=ExecutionClosure(phase=phase, workflow_id=workflow_id, error=error),
    )


def mail(*phases: WorkflowExecutionPhase, template: str = "") -> Notification:
    return Notification(
        phases=list(phases), email=EmailNotification(recipients_email=["ada@example.org"], template=template)
    )


def test_a_template_is_filled_with_what_flyteadmin_fills_in() -> None:
    ((kind, failed),) = messages(ended(FAILED), [mail(FAILED, template=ALL)])
    assert kind == "email"
    assert failed.body.startswith("p/d/e failed What went wrong: no luck {{ name }} w v1 plan v2")
    assert failed.body.endswith("{{ unknown }}")
    ((_, succeeded),) = messages(ended(SUCCEEDED), [mail(SUCCEEDED, template=ALL)])
    assert succeeded.body == "p/d/e succeeded w v1 plan v2 {{ unknown }}"


def test_only_notifications_of_the_phase_give_messages() -> None:
    others = [
        mail(FAILED),
        Notification(phases=[SUCCEEDED], slack=SlackNotification(recipients_email=["s@example.org"])),
        Notification(phases=[FAILED, SUCCEEDED], pager_duty=PagerDutyNotification(recipients_email=["q@example.org"])),
    ]
    found = list(messages(ended(SUCCEEDED), others))
    assert [(kind, message.recipients_email) for kind, message in found] == [
        ("slack", ["s@example.org"]),
        ("pager_duty", ["q@example.org"]),
    ]
    assert found[0][1].subject_line == "w has succeeded: execution e in p/d"


async def test_the_end_of_an_execution_puts_its_messages_into_the_outbox_once(tmp_path: Path) -> None:
    options = Options(folder=tmp_path / "state", port=0, http_port=0)
    async with Sandbox(options=options) as sandbox, client_of(sandbox) as client:
        await client.register(task("t", IDENTITY))
        metadata = LaunchPlanMetadata(notifications=[mail(SUCCEEDED), mail(FAILED)])
        plan = LaunchPlanSpec(entity_metadata=metadata)
        await client.register_workflow(workflow("w", [task_node("n", "t")]), plan=plan)
        execution = await client.run("w")
        assert phase_of(execution) == SUCCEEDED
    async with Sandbox(options=options):
        pass
    store = Store(tmp_path / "state/sandbox.db")
    (notice,) = store.outbox.all()
    store.close()
    assert execution.id is not None
    assert (notice.execution.name, notice.phase, notice.kind) == (execution.id.name, "SUCCEEDED", "email")
    assert notice.sent_at is None


class Received(Mailbox):
    """A mailbox on a server that first refuses as often as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.mails: list[Message] = []
        self.refuse = 0

    def prepare_message(self, session: object, envelope: object) -> Message:
        raw = envelope.content  # type: ignore[attr-defined]  # aiosmtpd has no types
        return message_from_bytes(raw, policy=default)

    def handle_message(self, message: Message) -> None:
        self.mails.append(message)

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:  # noqa: N802 - SMTP's word
        if self.refuse:
            self.refuse -= 1
            return "451 come back later"
        self.handle_message(self.prepare_message(session, envelope))
        return "250 OK"


@pytest.fixture
def received() -> Iterator[tuple[Received, SmtpServer]]:
    box = Received()
    port = free_port()
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield box, SmtpServer(host="127.0.0.1", port=port, sender="flyte@example.org")
    finally:
        controller.stop()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "store.db")
    yield store
    store.close()


def put(store: Store) -> None:
    message = EmailMessage(
        recipients_email=["ada@example.org", "bob@example.org"], subject_line="a\nb", body="<b>hé</b>"
    )
    store.outbox.add(KEY, "FAILED", [("email", message)])


async def test_mail_is_sent_once_and_again_when_it_could_not_be(
    store: Store, received: tuple[Received, SmtpServer]
) -> None:
    box, server = received
    courier = Courier(store.outbox, server, lambda: 12.5)
    put(store)  # before there was a mail server: it is only kept
    store.outbox.courier = lambda: None
    put(store)
    box.refuse = 1
    assert await courier.deliver() == 5.0
    assert [(each.tries, each.fault) for each in store.outbox.all()] == [(0, ""), (1, "451 come back later")]
    assert await courier.deliver() is None
    assert await courier.deliver() is None
    (mail_,) = box.mails
    assert (mail_["From"], mail_["To"], mail_["Subject"]) == (
        "flyte@example.org", "ada@example.org, bob@example.org", "a b"
    )  # fmt: skip
    assert mail_["Message-ID"] == "<2.e@flytewright-sandbox>"
    assert mail_.get_content().strip() == "<b>hé</b>"  # type: ignore[attr-defined]  # of the policy's message class
    assert [each.sent_at for each in store.outbox.all()] == [None, 12.5]


async def test_a_courier_sends_what_is_put_into_the_outbox(store: Store, received: tuple[Received, SmtpServer]) -> None:
    box, server = received
    courier = Courier(store.outbox, server, lambda: 1.0)
    courier.start()
    put(store)
    await until(lambda: bool(box.mails))
    await courier.close()
    assert len(box.mails) == 1


@pytest.mark.parametrize("text", ["", ":25", "host:", "host:x", "host:0", "host:70000"])
def test_what_is_no_mail_server_is_refused(text: str) -> None:
    with pytest.raises(SandboxError, match="is no mail server: say HOST or HOST:PORT"):
        SmtpServer.parse(text, None, None, None)


def test_a_password_is_not_shown() -> None:
    assert "s3cret" not in repr(SmtpServer.parse("mail:587", "me", "s3cret", None))
