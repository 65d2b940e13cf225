"""Images are built by the builder they name, through the container engine of this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright.errors import ValidationError
from flytewright.image.builders import ImageBuildEngine, ImageSpecBuilder, NoOpBuilder
from flytewright.image.copying import CopyFileDetection
from flytewright.image.dockerfile import write_context
from flytewright.image.engine import ENGINE_VARIABLE
from flytewright.image.spec import FAIL_FAST, ImageSpec
from tests.support.container_engine import ContainerEngine


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ContainerEngine:
    engine = ContainerEngine(tmp_path)
    monkeypatch.setenv(ENGINE_VARIABLE, str(engine.path))
    monkeypatch.setattr(ImageBuildEngine, "_built", set())
    monkeypatch.setattr(ImageBuildEngine, "_real_names", {})
    return engine


ABSENT = "echo 'Error: no such image' >&2; exit 1"
NO_MANIFEST = "echo 'manifest unknown' >&2; exit 1"


def test_an_image_that_is_not_there_is_built_and_loaded(engine: ContainerEngine) -> None:
    engine.answer(image=ABSENT)
    image = ImageSpec(name="mine", packages=["a"])
    ImageBuildEngine.build(image)
    assert engine.calls[-1].startswith(f"buildx build --tag=mine:{image.tag} --platform=linux/amd64 --load /")


def test_an_image_with_a_registry_is_pushed(engine: ContainerEngine) -> None:
    engine.answer(manifest=NO_MANIFEST)
    image = ImageSpec(name="mine", registry="ghcr.io/acme", pip_secret_mounts=[("s", "/etc/s")])
    ImageBuildEngine.build(image)
    assert " --secret=id=secret_0,src=s --push /" in engine.calls[-1]


def test_an_image_that_is_there_is_not_built_again_unless_forced(engine: ContainerEngine) -> None:
    image = ImageSpec(name="mine")
    ImageBuildEngine.build(image)
    assert engine.calls == [f"image inspect {image.image_name()}"]
    ImageBuildEngine.build(image)
    assert len(engine.calls) == 1
    ImageBuildEngine._built.clear()
    ImageBuildEngine.build(image.force_push())
    assert engine.calls[-1].startswith("buildx build")


def test_an_image_is_built_once_in_a_process(engine: ContainerEngine) -> None:
    engine.answer(image=ABSENT)
    for _ in range(2):
        ImageBuildEngine.build(ImageSpec(name="once"))
    assert sum(call.startswith("buildx") for call in engine.calls) == 1


def test_what_cannot_be_told_counts_as_there_unless_told_to_fail(
    engine: ContainerEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.answer(image="echo 'permission denied' >&2; exit 1")
    ImageBuildEngine.build(ImageSpec(name="hidden"))
    assert not any(call.startswith("buildx") for call in engine.calls)
    monkeypatch.setenv(FAIL_FAST, "true")
    with pytest.raises(ValidationError, match="FLYTE_IMG_FAST_FAIL says not to guess"):
        ImageBuildEngine.build(ImageSpec(name="hidden2"))


def test_a_base_image_is_built_before(engine: ContainerEngine) -> None:
    engine.answer(image=ABSENT)
    base = ImageSpec(name="base")
    ImageBuildEngine.build(ImageSpec(name="top", base_image=base))
    built = [call.split()[2] for call in engine.calls if call.startswith("buildx")]
    assert built[0] == f"--tag=base:{base.tag}"
    assert built[1].startswith("--tag=top:")


def test_an_image_on_another_one_is_known_in_containers_by_its_own_id(
    engine: ContainerEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[ImageSpec] = []
    builder, _ = ImageBuildEngine.get_registry()["default"]
    monkeypatch.setattr(builder, "build_image", built.append)
    engine.answer(image=ABSENT)
    image = ImageSpec(name="top", base_image=ImageSpec(name="base"))
    ImageBuildEngine.build(image)
    assert [each.id_in_containers for each in built][1] == image.id


def test_a_failed_build_tells_the_engines_last_words(engine: ContainerEngine) -> None:
    engine.path.write_text(
        "#!/bin/sh\ncase $1 in version) exit 0;; *) echo 'no such image: layer 3' >&2; exit 7;; esac\n"
    )
    with pytest.raises(ValidationError, match="buildx failed with exit code 7:\nno such image: layer 3"):
        ImageBuildEngine.build(ImageSpec(name="broken"))


def test_a_build_without_an_engine_says_so(engine: ContainerEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENGINE_VARIABLE, "no-such-engine")
    builder, _ = ImageBuildEngine.get_registry()["default"]
    with pytest.raises(ValidationError, match="takes a container engine, and there is none"):
        builder.build_image(ImageSpec(name="mine"))


def test_the_noop_builder_takes_the_base_image(engine: ContainerEngine) -> None:
    image = ImageSpec(base_image="acme/own:1", builder="noop")
    ImageBuildEngine.build(image)
    assert image.image_name() == "acme/own:1"
    with pytest.raises(ValidationError, match="base_image=… names one"):
        NoOpBuilder().build_image(ImageSpec(builder="noop"))


def test_a_registered_builder_is_chosen_by_name_or_by_priority(
    engine: ContainerEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Remote(ImageSpecBuilder):
        def build_image(self, image_spec: ImageSpec) -> str:
            return f"far.away/{image_spec.name}:1"

        def should_build(self, image_spec: ImageSpec) -> bool:
            return True

    monkeypatch.setattr(ImageBuildEngine, "_builders", dict(ImageBuildEngine.get_registry()))
    ImageBuildEngine.register("remote", Remote())
    image = ImageSpec(name="r")
    assert isinstance(
        ImageBuildEngine.builder_of(ImageSpec(builder="default")), type(ImageBuildEngine.get_registry()["default"][0])
    )
    ImageBuildEngine.build(image)
    assert image.image_name() == "far.away/r:1"


def test_an_unknown_builder_is_named_with_the_known_ones(engine: ContainerEngine) -> None:
    with pytest.raises(ValidationError, match="no such builder; known are default, noop"):
        ImageBuildEngine.build(ImageSpec(builder="envd"))


def test_nothing_is_built_inside_a_task(engine: ContainerEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLYTE_INTERNAL_EXECUTION_ID", "e")
    ImageBuildEngine.build(ImageSpec(name="inside"))
    assert engine.calls == []


def dockerfile(spec: ImageSpec, folder: Path) -> str:
    context = folder / "context"
    context.mkdir()
    write_context(spec, context)
    return (context / "Dockerfile").read_text()


def test_a_dockerfile_has_what_the_image_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("data").mkdir()
    Path("data/x").write_text("x")
    Path("one.txt").write_text("1")
    spec = ImageSpec(
        python_version="3.12",
        packages=["numpy==2"],
        conda_packages=["gdal"],
        conda_channels=["acme"],
        apt_packages=["git"],
        env={"A": "b c"},
        pip_index="https://index",
        pip_extra_index_url=["https://more"],
        pip_extra_args="--pre",
        commands=["echo done"],
        entrypoint=["/bin/x"],
        copy=["data", "one.txt"],
    )
    text = dockerfile(spec, tmp_path)
    for line in (
        "FROM debian:bookworm-slim\n",
        "apt-get install -y --no-install-recommends git\n",
        "-c conda-forge -c acme python=3.12 gdal &&",
        'ENV PYTHONPATH="/root" A="b c"\n',
        "uv pip install --index-url https://index --extra-index-url https://more --pre --requirement req",
        " echo done\n",
        'ENTRYPOINT ["/bin/x"]\n',
        "COPY --chown=flytekit data /root/data/\n",
        "COPY --chown=flytekit one.txt /root/./\n",
    ):
        assert line in text
    assert text.endswith(f"USER flytekit\nENV _F_IMG_ID={spec.id}\n")
    assert (tmp_path / "context" / "data" / "x").read_text() == "x"
    requirements = (tmp_path / "context" / "requirements.txt").read_text().splitlines()
    assert requirements[0] == "numpy==2"
    assert requirements[1].startswith("flytewright==")


def test_source_files_are_copied_as_they_lie(tmp_path: Path) -> None:
    source = tmp_path / "source"
    (source / "package").mkdir(parents=True)
    (source / "package" / "a.py").write_text("a = 1")
    text = dockerfile(ImageSpec(source_root=str(source), source_copy_mode=CopyFileDetection.ALL), tmp_path)
    assert "COPY --chown=flytekit ./src /root\n" in text
    assert (tmp_path / "context" / "src" / "package" / "a.py").read_text() == "a = 1"


@pytest.mark.parametrize("lock", ["uv.lock", "poetry.lock"])
def test_a_lock_file_is_installed_with_its_project(tmp_path: Path, lock: str) -> None:
    (tmp_path / lock).write_text("locked")
    (tmp_path / "pyproject.toml").write_text("[project]")
    text = dockerfile(ImageSpec(requirements=str(tmp_path / lock)), tmp_path)
    assert f"--mount=type=bind,target={lock},src={lock}" in text
    assert (tmp_path / "context" / lock).read_text() == "locked"


def test_a_lock_file_without_its_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "uv.lock").write_text("locked")
    with pytest.raises(ValidationError, match="there is no .*pyproject.toml"):
        dockerfile(ImageSpec(requirements=str(tmp_path / "uv.lock")), tmp_path)


@pytest.mark.parametrize(
    ("spec", "told"),
    [
        (ImageSpec(cuda="12"), "the default builder installs neither"),
        (ImageSpec(copy=["/etc/passwd"]), "lies below the working folder"),
        (ImageSpec(copy=["../x"]), "lies below the working folder"),
    ],
)
def test_what_the_default_builder_cannot_do_is_refused(tmp_path: Path, spec: ImageSpec, told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        dockerfile(spec, tmp_path)
