"""Names under which connectors are imported."""

from __future__ import annotations

from flytewright.authoring import connector
from flytewright.extend.backend import base_agent, base_connector, utils
from flytewright_idl.core.tasks import Container, TaskTemplate


def test_agents_are_connectors_under_their_older_names() -> None:
    for older in base_agent.__all__:
        name = older if hasattr(base_connector, older) else older.replace("Agent", "Connector")
        assert getattr(base_agent, older) is getattr(base_connector, name) is getattr(connector, name)


def test_places_are_filled_into_a_containers_arguments() -> None:
    template = TaskTemplate(container=Container(args=["--inputs", "{{.input}}", "a{{.outputPrefix}}b"]))
    rendered = utils.render_task_template(template, "s3://x/y")
    assert rendered.container is not None
    assert rendered.container.args == ["--inputs", "s3://x/y/inputs.pb", "as3://x/yb"]
