"""An image's name follows from what is in it, as it does in flytekit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from flytewright.config.serialization import FastSerializationSettings, SerializationSettings
from flytewright.errors import ValidationError
from flytewright.image.copying import CopyFileDetection, source_files
from flytewright.image.spec import IMAGE_ID, ImageSpec, with_source_handling

BASE = ImageSpec(name="Base", packages=["a"])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the files that flytekit's tags below were taken over."""
    (tmp_path / "d" / "e").mkdir(parents=True)
    (tmp_path / "req.txt").write_text("numpy\n\n")
    (tmp_path / "d" / "f.py").write_text("hi\n")
    (tmp_path / "d" / "e" / "g.txt").write_text("ho\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        (ImageSpec(), "flytekit:fv8aVGdGU6GT1t5W98ZQPA"),
        (BASE, "base:x1bggO8bXM3hboulWWx_Og"),
        (
            ImageSpec(
                name="n",
                python_version="3.12",
                registry="ghcr.io/Acme",
                packages=["x==1", "y"],
                env={"A": "b"},
                tag_format="{spec_hash}-dev",
            ),
            "ghcr.io/acme/n:4U7uuH_PbujZVXQniUYcTw-dev",
        ),
        (ImageSpec(base_image=BASE, packages=["q"]), "flytekit:qeWGAXgddyMP3BRm0KbXLA"),
        (ImageSpec(entrypoint=[], commands=["echo 1"], apt_packages=["git"]), "flytekit:hlL_CAAhODsBy2YvaoRkqQ"),
        (
            ImageSpec(
                source_copy_mode=CopyFileDetection.NO_COPY, cuda="12", cudnn="8", builder="noop", runtime_packages=["z"]
            ),
            "flytekit:m5r9m0PSum3oWp9wOM4rtA",
        ),
        (
            ImageSpec(
                builder_options={"a": 1}, builder_config={"uv_image": "u"}, registry_config="r.json", python_exec="/p"
            ),
            "flytekit:yjGBo1ii13_yr0lh3MyLmA",
        ),
        (
            ImageSpec(conda_packages=["p"], conda_channels=["c"], platform="linux/arm64")
            .with_packages("k")
            .force_push(),
            "flytekit:JDdagRnxSMjZVoDYuXMmVg",
        ),
        (
            ImageSpec(
                pip_index="http://i", pip_extra_index_url=["a"], pip_secret_mounts=[("a", "b")], pip_extra_args="-v"
            ),
            "flytekit:cGxBAeXZ8ab9faatM_A_rA",
        ),
    ],
)
def test_an_image_has_the_name_that_flytekit_gives_it(spec: ImageSpec, name: str) -> None:
    assert spec.image_name() == name


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"requirements": "req.txt"}, "flytekit:GXdyBi6afdVvqgr0YHu5BQ"),
        ({"copy": ["d", "req.txt"]}, "flytekit:YJdK__jLubXqm9zyWNJsfQ"),
        ({"source_root": ".", "source_copy_mode": CopyFileDetection.ALL}, "flytekit:GhjO7IsNfgUKesHwXOTYQw"),
    ],
)
def test_the_content_of_files_is_in_the_tag(folder: Path, options: dict[str, Any], name: str) -> None:
    assert ImageSpec(**options).image_name() == name
    (folder / "req.txt").write_text("numpy==2\n")
    assert ImageSpec(**options).image_name() != name


def test_what_git_and_dockerignore_leave_out_is_not_copied(tmp_path: Path) -> None:
    for name in ("a.py", "b.txt", "keep.txt", "c.pyc"):
        (tmp_path / name).write_text("")
    (tmp_path / ".dockerignore").write_text("# text\n*.txt\n!keep.txt\n.dockerignore\n")
    assert source_files(tmp_path, CopyFileDetection.ALL) == [tmp_path / "a.py", tmp_path / "keep.txt"]


def test_variations_leave_the_image_they_are_made_from_as_it_is() -> None:
    image = ImageSpec(packages=["a"])
    varied = image.with_packages("b").with_apt_packages(["git"]).with_commands("true").with_copy("x")
    assert image == ImageSpec(packages=["a"])
    assert (varied.packages, varied.apt_packages, varied.commands, varied.copy) == (
        ["a", "b"],
        ["git"],
        ["true"],
        ["x"],
    )
    assert image.with_builder_options({"a": 1}).with_builder_options({"b": 2}).builder_options == {"a": 1, "b": 2}


def test_forcing_a_push_changes_no_name() -> None:
    image = ImageSpec(packages=["a"])
    assert image.force_push().is_force_push
    assert image.force_push().tag == image.tag
    assert not image.is_force_push


def test_an_image_of_this_environment_pins_what_it_names() -> None:
    image = ImageSpec.from_env(pinned_packages=["attrs"], packages=["b"])
    assert image.packages is not None
    assert image.packages[0] == "b"
    assert image.packages[1].startswith("attrs==")
    with pytest.raises(ValidationError, match="takes the Python version from this environment"):
        ImageSpec.from_env(python_version="3.9")


def test_code_knows_the_image_it_runs_in(monkeypatch: pytest.MonkeyPatch) -> None:
    image = ImageSpec(packages=["a"])
    monkeypatch.delenv(IMAGE_ID, raising=False)
    assert image.is_container()
    monkeypatch.setenv(IMAGE_ID, image.id)
    assert image.is_container()
    assert not image.with_packages("b").is_container()


def test_source_files_go_into_images_unless_code_travels() -> None:
    settings = SerializationSettings(source_root="/src")
    image = with_source_handling(ImageSpec(), settings)
    assert (image.source_root, image.source_copy_mode) == ("/src", CopyFileDetection.LOADED_MODULES)
    fast = SerializationSettings(source_root="/src", fast_serialization_settings=FastSerializationSettings(True))
    assert with_source_handling(ImageSpec(), fast) == ImageSpec()
    own = ImageSpec(source_copy_mode=CopyFileDetection.ALL)
    assert with_source_handling(own, fast).source_root == "/src"
    none = ImageSpec(source_copy_mode=CopyFileDetection.NO_COPY)
    assert with_source_handling(none, settings) == none


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"registry": "https://ghcr.io"}, "is no registry"),
        ({"packages": "numpy"}, "packages is a list of strings"),
        ({"commands": [1]}, "commands is a list of strings"),
        ({"pip_secret_mounts": [("a",)]}, "a list of pairs"),
        ({"builder_options": []}, "builder_options is a dict"),
        ({"python_exec": "/usr/bin/python3", "conda_packages": ["x"]}, "into which conda does not install"),
        ({"tag_format": "dev"}, "every image would have one tag"),
    ],
)
def test_an_image_that_cannot_be_is_refused(options: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told) as refused:
        ImageSpec(**options)
    assert "test_spec.py:" in str(refused.value).split(" ")[0]


def test_containers_know_an_image_by_what_users_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image = ImageSpec(packages=["a"])
    built = with_source_handling(image, SerializationSettings(source_root=str(tmp_path)))
    assert built.id != image.id
    assert built.id_in_containers == image.id
    monkeypatch.setenv(IMAGE_ID, built.id_in_containers)
    assert image.is_container()
    assert not image.with_packages("b").is_container()
