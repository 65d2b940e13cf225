"""Container definitions of tasks: the image, the command line, the resources and the environment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from flytewright_idl.core.literals import KeyValuePair
from flytewright_idl.core.tasks import Container, DataLoadingConfig, K8SObjectMetadata, K8SPod
from flytewright_idl.google.protobuf.struct import Struct

from ..image.builders import ImageBuildEngine
from ..image.names import RUNTIME_PACKAGES
from .pod_template import PodTemplate, pod_spec_of
from .resources import ResourceSpec

if TYPE_CHECKING:
    from ..config.images import ImageConfig
    from ..config.serialization import SerializationSettings
    from ..image.spec import ImageSpec

IO_ARGUMENTS = [
    "--inputs",
    "{{.input}}",
    "--output-prefix",
    "{{.outputPrefix}}",
    "--raw-output-data-prefix",
    "{{.rawOutputDataPrefix}}",
    "--checkpoint-path",
    "{{.checkpointOutputPrefix}}",
    "--prev-checkpoint",
    "{{.prevCheckpointPrefix}}",
]
"""Where a container finds its inputs and leaves its outputs; the backend fills in the templates."""

THEIR_PROGRAMS = "pyflyte-"
REMOTE_PACKAGE = "{{ .remote_package_path }}"
DESTINATION = "{{ .dest_dir }}"


def of_this_sdk(command: list[str]) -> list[str]:
    """The command with this SDK's program where a plugin made for flytekit names flytekit's."""
    if not command or not command[0].startswith(THEIR_PROGRAMS):
        return command
    return [command[0].replace(THEIR_PROGRAMS, "wright-", 1), *command[1:]]


def with_code_download(command: list[str], settings: SerializationSettings) -> list[str]:
    """The command behind one that first fetches the code, when code travels beside the registration."""
    command = of_this_sdk(command)
    fast = settings.fast_serialization_settings
    if fast is None or not fast.enabled:
        return command
    return [
        "wright-fast-execute",
        "--additional-distribution",
        fast.distribution_location or REMOTE_PACKAGE,
        "--dest-dir",
        fast.destination_dir or DESTINATION,
        "--",
        *command,
    ]


def registrable_image(img: str | ImageSpec | None, cfg: ImageConfig) -> str:
    """The image that is registered: a specification's is built unless it is there, templates are filled in."""
    if img is None or isinstance(img, str):
        return cfg.resolve(img)
    configured = cfg.find_image(img.id)
    if configured is not None:
        return configured.full
    ImageBuildEngine.build(img)
    return img.image_name()


def image_of(image: str | ImageSpec | None, settings: SerializationSettings) -> str:
    """The image that a task is registered with, source files in it if these settings ask for them."""
    if image is None or isinstance(image, str):
        return registrable_image(image, settings.image_config)
    configured = settings.image_config.find_image(image.id)
    if configured is not None:
        return configured.full
    from ..image.spec import with_source_handling  # only tasks with a specification of their image need it

    return registrable_image(with_source_handling(image, settings), settings.image_config)


def environment_of(
    image: str | ImageSpec | None, settings: SerializationSettings, environment: Mapping[str, str] | None
) -> dict[str, str]:
    """The environment of a task's container: of the settings, of the task, and what its image installs at run time."""
    runtime = None if image is None or isinstance(image, str) else image.runtime_packages
    return {
        **(settings.env or {}),
        **(environment or {}),
        **({RUNTIME_PACKAGES: " ".join(runtime)} if runtime else {}),
    }


class Variables(list[KeyValuePair]):
    """Environment variables as a container carries them, which plugins made for flytekit read as a dict."""

    def items(self) -> Iterator[tuple[str, str]]:
        """Names and values."""
        return ((each.key, each.value) for each in self)


def container_definition(
    image: str,
    resource_spec: ResourceSpec,
    command: Sequence[str] | None = None,
    args: Sequence[str] | None = None,
    data_loading_config: DataLoadingConfig | None = None,
    environment: Mapping[str, str] | None = None,
) -> Container:
    """A container as a task's template carries it."""
    return Container(
        image=image,
        command=list(command or []),
        args=list(args or []),
        resources=resource_spec.message(),
        env=Variables(KeyValuePair(key=key, value=value) for key, value in (environment or {}).items()),
        data_config=data_loading_config,
    )


def serialized_pod_spec(
    pod_template: PodTemplate, primary_container: Container, settings: SerializationSettings
) -> dict[str, Any]:
    """The template's pod with the task's container put in."""
    return pod_spec_of(
        pod_template, primary_container, lambda image: registrable_image(image or None, settings.image_config)
    )


def pod_definition(template: PodTemplate, container: Container, settings: SerializationSettings) -> K8SPod:
    """A pod as a task's template carries it."""
    return K8SPod(
        pod_spec=Struct.from_dict(serialized_pod_spec(template, container, settings)),
        metadata=K8SObjectMetadata(labels=dict(template.labels or {}), annotations=dict(template.annotations or {})),
        data_config=container.data_config,
    )
