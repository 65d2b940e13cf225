"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ...authoring.connector import answer as mirror_async_methods
from ...authoring.connector import render_task_template
from ...authoring.connector_helpers import convert_to_flyte_phase, get_connector_secret, is_terminal_phase

get_agent_secret = get_connector_secret

__all__ = [
    "convert_to_flyte_phase",
    "get_agent_secret",
    "get_connector_secret",
    "is_terminal_phase",
    "mirror_async_methods",
    "render_task_template",
]
