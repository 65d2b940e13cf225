"""A task's container is put into the user's own pod, as objects of the kubernetes package or as plain data."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from kubernetes.client import (
    V1Container,
    V1EnvVar,
    V1ObjectMeta,
    V1PodSpec,
    V1ResourceRequirements,
    V1Toleration,
    V1Volume,
)

from flytewright import ContainerTask, ImageSpec, PodTemplate, Resources, task
from flytewright.authoring.pod_template import plain
from flytewright.compile.tasks import compile_task
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.core.container_task import _serialize_pod_spec
from flytewright.errors import ValidationError
from flytewright.image.builders import ImageBuildEngine
from flytewright_idl.core.tasks import TaskTemplate

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("x/y:z"), env={"G": "1"})


def pod(**changes: Any) -> V1PodSpec:
    return V1PodSpec(
        containers=[
            V1Container(
                name="primary",
                env=[V1EnvVar(name="Z", value="z")],
                resources=V1ResourceRequirements(limits={"cpu": "9"}),
            ),
            V1Container(name="side", image="{{.image.default.fqn}}:side"),
        ],
        node_selector={"a": "b"},
        tolerations=[V1Toleration(key="gpu", operator="Exists")],
        **changes,
    )


def template(entity: Any) -> TaskTemplate:
    found = compile_task(entity, SETTINGS).template
    assert found is not None
    return found


def spec(entity: Any) -> dict[str, Any]:
    found = template(entity).k8s_pod
    assert found is not None
    assert found.pod_spec is not None
    return found.pod_spec.to_dict()


def run(a: int) -> int:
    return a


def test_the_tasks_container_goes_into_the_pod() -> None:
    made = task(
        pod_template=PodTemplate(pod(), labels={"l": "1"}, annotations={"n": "2"}),
        environment={"A": "b"},
        limits=Resources(gpu="1", ephemeral_storage="1Gi"),
    )(run)
    found = template(made)
    assert found.container is None
    assert found.config == {"primary_container_name": "primary"}
    assert found.k8s_pod is not None
    assert found.k8s_pod.metadata is not None
    assert (found.k8s_pod.metadata.labels, found.k8s_pod.metadata.annotations) == ({"l": "1"}, {"n": "2"})
    whole = spec(made)
    primary, side = whole["containers"]
    assert whole["nodeSelector"] == {"a": "b"}
    assert whole["tolerations"] == [{"key": "gpu", "operator": "Exists"}]
    assert primary["image"] == "x/y:z"
    assert primary["args"][:2] == ["wright-execute", "--inputs"]
    assert primary["command"] == []
    assert [(each["name"], each["value"]) for each in primary["env"]] == [("G", "1"), ("A", "b"), ("Z", "z")]
    assert primary["resources"] == {"limits": {"gpu": "1", "ephemeral-storage": "1Gi"}, "requests": {}}
    assert side == {"name": "side", "image": "x/y:side"}


def test_the_pods_own_resources_and_image_stay_when_the_task_says_none() -> None:
    own = V1PodSpec(
        containers=[
            V1Container(name="main", image="own:1", resources=V1ResourceRequirements(requests={"cpu": "2"})),
        ]
    )
    [container] = spec(task(pod_template=PodTemplate(own, primary_container_name="main"))(run))["containers"]
    assert container["image"] == "own:1"
    assert container["resources"] == {"requests": {"cpu": "2"}}


def test_a_pod_without_the_primary_container_gets_it() -> None:
    assert [each["name"] for each in spec(task(pod_template=PodTemplate())(run))["containers"]] == ["primary"]
    others = PodTemplate({"containers": [{"name": "side", "image": "s:1"}], "hostNetwork": True})
    whole = spec(task(pod_template=others)(run))
    assert [each["name"] for each in whole["containers"]] == ["side", "primary"]
    assert whole["hostNetwork"] is True


def test_plain_data_says_the_same_as_objects() -> None:
    as_data = task(pod_template=PodTemplate(plain(pod())))(run)
    assert spec(as_data) == spec(task(pod_template=PodTemplate(pod()))(run))


def test_a_pod_is_not_changed_by_being_used() -> None:
    own = pod()
    before = own.to_dict()
    spec(task(pod_template=PodTemplate(own))(run))
    assert own.to_dict() == before


def test_containers_can_have_images_that_are_specifications(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[ImageSpec] = []
    monkeypatch.setattr(ImageBuildEngine, "build", built.append)
    image = ImageSpec(name="side")
    own = {"containers": [{"name": "side", "image": image}]}
    side, _ = spec(task(pod_template=PodTemplate(own))(run))["containers"]
    assert side["image"] == image.image_name()
    assert built == [image]


def test_a_container_task_goes_into_a_pod_with_its_data_directories() -> None:
    entity = ContainerTask("c", "alpine:3", ["true"], pod_template=PodTemplate(pod()), output_data_dir="/out")
    found = template(entity).k8s_pod
    assert found is not None
    assert found.data_config is not None
    assert found.data_config.output_path == "/out"
    primary, _ = spec(entity)["containers"]
    assert primary["command"] == ["true"]
    assert "args" not in primary


def test_moments_are_written_as_kubernetes_takes_them() -> None:
    moment = dt.datetime(2024, 1, 2, tzinfo=dt.timezone.utc)
    assert plain(V1ObjectMeta(name="n", creation_timestamp=moment)) == {
        "name": "n",
        "creationTimestamp": "2024-01-02T00:00:00+00:00",
    }
    assert plain(V1Volume(name="v")) == {"name": "v"}


def test_a_template_has_a_digest_for_cache_versions() -> None:
    # what flytekit 1.16.31 makes of the same pod
    own = V1PodSpec(containers=[V1Container(name="primary")], node_selector={"a": "b"})
    assert PodTemplate(own).version_hash() == "53b7644a3d65780bae051caf0f10a57dbb0b021e59ad013e75298c55c782014c"
    assert (
        PodTemplate(own, labels={"a": "b"}).version_hash()
        != "53b7644a3d65780bae051caf0f10a57dbb0b021e59ad013e75298c55c782014c"
    )


def test_the_documented_function_gives_the_pod_as_data() -> None:
    container = template(task(run)).container
    assert container is not None
    whole = _serialize_pod_spec(pod_template=PodTemplate(), primary_container=container, settings=SETTINGS)
    assert whole["containers"][0]["image"] == "x/y:z"


def test_a_template_names_a_primary_container() -> None:
    with pytest.raises(ValidationError, match="names no container"):
        PodTemplate(primary_container_name="")
