"""Serialization settings travel as JSON, whole or in parts."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path

import pytest

from flytewright.configuration import FastSerializationSettings, Image, ImageConfig, SerializationSettings
from flytewright.errors import ConfigError

SETTINGS = SerializationSettings(
    image_config=ImageConfig.from_images("ghcr.io/acme/flows:v1", {"train": "ghcr.io/acme/train@sha256:abc"}),
    project="p",
    version="v1",
    env={"REGION": "north"},
    fast_serialization_settings=FastSerializationSettings(enabled=True, destination_dir="/root"),
)


def test_settings_come_back_from_json_and_from_a_task_environment() -> None:
    assert SerializationSettings.from_json(SETTINGS.to_json(indent=2)) == SETTINGS
    assert SerializationSettings.from_dict(SETTINGS.to_dict()) == SETTINGS
    carried = SETTINGS.with_serialized_context()
    assert carried.env is not None
    assert SerializationSettings.from_transport(carried.env["_F_SS_C"]) == SETTINGS
    assert carried.with_serialized_context() == carried


def test_carried_settings_have_the_fields_that_flytekit_reads() -> None:
    carried = json.loads(gzip.decompress(base64.b64decode(SETTINGS.serialized_context)))
    assert {"default_resources", "flytekit_virtualenv_root", "image_config"} <= carried.keys()


def test_the_json_is_nested_as_the_settings_are() -> None:
    found = json.loads(SETTINGS.to_json())
    assert found["image_config"]["images"][1] == {
        "name": "train",
        "fqn": "ghcr.io/acme/train",
        "tag": None,
        "digest": "sha256:abc",
    }
    assert found["fast_serialization_settings"]["destination_dir"] == "/root"


def test_absent_fields_take_their_defaults_and_unknown_ones_are_passed_over() -> None:
    found = SerializationSettings.from_dict({"project": "p", "later": 1})
    assert found == SerializationSettings(project="p")


def test_what_has_no_default_must_be_there_unless_it_may_be_inferred() -> None:
    with pytest.raises(ConfigError, match="Image: fqn is missing"):
        Image.from_dict({"name": "default"})
    assert Image.from_dict({"name": "default"}, infer_missing=True).fqn is None


def test_a_schema_reads_and_writes_a_choice_of_fields() -> None:
    schema = Image.schema(only=("name", "fqn"), many=True)
    images = [Image("a", "x/a", tag="1"), Image("b", "x/b")]
    assert schema.dump(images) == [{"name": "a", "fqn": "x/a"}, {"name": "b", "fqn": "x/b"}]
    assert schema.loads(schema.dumps(images)) == [Image("a", "x/a"), Image("b", "x/b")]
    assert Image.schema(exclude=("tag",), dump_only=("digest",)).load(
        {"name": "a", "fqn": "f", "digest": "d"}
    ) == Image("a", "f")
    with pytest.raises(ConfigError, match="Image has no field size"):
        Image.schema(unknown="raise").load({"name": "a", "fqn": "f", "size": 1})


def test_the_virtual_environment_is_that_of_the_interpreter() -> None:
    settings = SerializationSettings.for_image(
        "ghcr.io/acme/flows:v1", "v1", python_interpreter_path="/usr/bin/python3"
    )
    assert settings.flytekit_virtualenv_root == SerializationSettings.venv_root_from_interpreter("/usr/bin/python3")
    assert settings.flytekit_virtualenv_root == "/usr"
    assert settings.entrypoint_settings.path == "/usr/bin/entrypoint.py"
    assert settings.image_config.default_image == Image("default", "ghcr.io/acme/flows", tag="v1")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("flyte.config", "[images]\ntrain = ghcr.io/acme/train:v2\nplain = ghcr.io/acme/plain\n"),
        ("config.yaml", "images:\n  train: ghcr.io/acme/train:v2\n  plain: ghcr.io/acme/plain\n"),
        ("none.yaml", "admin:\n  endpoint: localhost\n"),
    ],
)
def test_the_images_of_the_configuration_go_beside_the_default_one(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / name
    file.write_text(text)
    found = ImageConfig.auto(file, img_name="ghcr.io/acme/flows:v1")
    assert found.default_image == Image("default", "ghcr.io/acme/flows", tag="v1")
    named = [Image("train", "ghcr.io/acme/train", tag="v2"), Image("plain", "ghcr.io/acme/plain")]
    assert found.images == [found.default_image, *(named if name != "none.yaml" else [])]


def test_a_builder_changes_a_copy() -> None:
    builder = SETTINGS.new_builder().with_fast_serialization_settings(None)
    builder.version = "v2"
    assert (builder.build().version, builder.build().should_fast_serialize()) == ("v2", False)
    assert SETTINGS.should_fast_serialize()
