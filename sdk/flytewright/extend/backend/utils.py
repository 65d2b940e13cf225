"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ...authoring.connector_helpers import convert_to_flyte_phase, get_connector_secret, is_terminal_phase

__all__ = ["convert_to_flyte_phase", "get_connector_secret", "is_terminal_phase"]
