"""The settings with which a container compiles and registers more than itself."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from ..config.images import ImageConfig
from ..config.serialization import SERIALIZED_CONTEXT, FastSerializationSettings, SerializationSettings
from .identity import first_of


def container_settings(
    environment: Mapping[str, str], distribution: str | None, destination: str | None
) -> SerializationSettings:
    """The settings that this container's task was registered with, as its environment carries them.

    What they leave open is as for the task itself, whose code came from `distribution` and is in `destination`.
    """
    carried = environment.get(SERIALIZED_CONTEXT)
    settings = (
        SerializationSettings.from_transport(carried)
        if carried
        else SerializationSettings(image_config=ImageConfig.auto())
    )
    return evolve(
        settings,
        project=settings.project or first_of(environment, "FLYTE_INTERNAL_EXECUTION_PROJECT", "_F_PRJ"),
        domain=settings.domain or first_of(environment, "FLYTE_INTERNAL_EXECUTION_DOMAIN", "_F_DM"),
        version=first_of(environment, "FLYTE_INTERNAL_TASK_VERSION", "_F_TK_V"),
        fast_serialization_settings=(
            FastSerializationSettings(enabled=True, destination_dir=destination, distribution_location=distribution)
            if distribution
            else settings.fast_serialization_settings
        ),
    )
