"""`DefaultImageBuilder`: writes a Dockerfile and has the container engine build it."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import ValidationError
from ..version import __version__
from .builders import ImageSpecBuilder
from .copying import source_files
from .engine import require_engine, run_engine
from .spec import IMAGE_ID, ImageSpec

UV_IMAGE = "ghcr.io/astral-sh/uv:0.8.24"
MICROMAMBA_IMAGE = "mambaorg/micromamba:2.3.2-debian12-slim"
BASE_IMAGE = "debian:bookworm-slim"
CONDA_ROOT = "/opt/micromamba"
CONDA_BIN = f"{CONDA_ROOT}/envs/runtime/bin"
VENV_BIN = "/root/.venv/bin"
USER = "flytekit"
SDK = "flytewright"

_UV_CACHE = "--mount=type=cache,sharing=locked,mode=0777,target=/root/.cache/uv,id=uv"
_UV = f"{_UV_CACHE} --mount=from=uv,source=/uv,target=/usr/bin/uv"
_PACKAGE_NAME = re.compile(r"[\w.-]+")


class DefaultImageBuilder(ImageSpecBuilder):
    """Builds with the container engine of this machine, and pushes what has a registry."""

    builder_type = "default"

    def build_image(self, image_spec: ImageSpec) -> None:
        program = require_engine(f"building the image {image_spec.image_name()}")
        with tempfile.TemporaryDirectory(prefix="flytewright-image-") as folder:
            write_context(image_spec, Path(folder))
            run_engine(program, build_arguments(image_spec, folder))


def build_arguments(spec: ImageSpec, folder: str) -> list[str]:
    """The command line of the build."""
    secrets = [
        f"--secret=id=secret_{index},src={source}" for index, (source, _) in enumerate(spec.pip_secret_mounts or [])
    ]
    options = [f"--{name}={value}" for name, value in (spec.builder_options or {}).items()]
    push = ["--push"] if spec.registry else ["--load"]
    return [
        "buildx",
        "build",
        f"--tag={spec.image_name()}",
        f"--platform={spec.platform}",
        *secrets,
        *options,
        *push,
        folder,
    ]


def write_context(spec: ImageSpec, folder: Path) -> None:
    """Fill `folder` with all that the build needs, the Dockerfile among it."""
    if spec.cuda or spec.cudnn:
        raise ValidationError(
            "ImageSpec(cuda=…, cudnn=…): the default builder installs neither; packages from PyPI bring their own, "
            "conda has them in the channel nvidia, and base_image=… can be one that has them"
        )
    (folder / "Dockerfile").write_text("\n".join(_Dockerfile(spec, folder).lines()) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class _Dockerfile:
    """The lines of one Dockerfile, and the files beside it that they copy."""

    spec: ImageSpec
    folder: Path

    def lines(self) -> Iterator[str]:
        config = self.spec.builder_config or {}
        yield "#syntax=docker/dockerfile:1.5"
        yield f"FROM {config.get('uv_image', UV_IMAGE)} AS uv"
        if not self.spec.python_exec:
            yield f"FROM {config.get('micromamba_image', MICROMAMBA_IMAGE)} AS micromamba"
        yield f"FROM {self.spec.base_image or BASE_IMAGE}"
        yield "USER root"
        yield "WORKDIR /root"
        yield from self._system()
        yield from self._python()
        yield from self._environment()
        yield from self._packages()
        yield from self._copies()
        for command in self.spec.commands or []:
            yield f"RUN {_UV} {command}"
        if self.spec.entrypoint is not None:
            yield f"ENTRYPOINT {json.dumps(self.spec.entrypoint)}"
        yield 'SHELL ["/bin/bash", "-c"]'
        yield f"USER {USER}"
        # last, so that another id alone does not build all layers anew
        yield f"ENV {IMAGE_ID}={self.spec.id_in_containers}"

    def _system(self) -> Iterator[str]:
        if self.spec.apt_packages:
            names = " ".join(map(shlex.quote, self.spec.apt_packages))
            yield (
                "RUN --mount=type=cache,sharing=locked,mode=0777,target=/var/cache/apt,id=apt "
                f"apt-get update && apt-get install -y --no-install-recommends {names}"
            )
        yield f"RUN id -u {USER} || useradd --create-home --shell /bin/bash {USER}; chown -R {USER} /root /home"

    def _python(self) -> Iterator[str]:
        if self.spec.python_exec:
            yield f"RUN {_UV} uv venv --python {self.spec.python_exec} --system-site-packages /root/.venv"
            return
        yield ("COPY --from=micromamba /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt")
        version = self.spec.python_version or f"{sys.version_info.major}.{sys.version_info.minor}"
        channels = " ".join(f"-c {shlex.quote(each)}" for each in ["conda-forge", *(self.spec.conda_channels or [])])
        packages = " ".join(map(shlex.quote, [f"python={version}", *(self.spec.conda_packages or [])]))
        yield (
            f"RUN --mount=type=cache,sharing=locked,mode=0777,target={CONDA_ROOT}/pkgs,id=micromamba "
            "--mount=from=micromamba,source=/usr/bin/micromamba,target=/usr/bin/micromamba "
            f"micromamba create -y -n runtime --root-prefix {CONDA_ROOT} {channels} {packages}"
            f" && chown -R {USER} {CONDA_ROOT}"
        )

    def _environment(self) -> Iterator[str]:
        where = VENV_BIN if self.spec.python_exec else CONDA_BIN
        yield (
            f'ENV PATH="{where}:$PATH" UV_PYTHON={where}/python UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy '
            "SSL_CERT_DIR=/etc/ssl/certs"
        )
        variables = {"PYTHONPATH": "/root", **(self.spec.env or {})}
        yield "ENV " + " ".join(f"{name}={json.dumps(value)}" for name, value in variables.items())

    def _packages(self) -> Iterator[str]:
        lock = Path(self.spec.requirements).name if self.spec.requirements else ""
        secrets = "".join(
            f" --mount=type=secret,id=secret_{index},target={target}"
            for index, (_, target) in enumerate(self.spec.pip_secret_mounts or [])
        )
        if lock in ("uv.lock", "poetry.lock"):
            self._copy_lock(lock)
            mounts = (
                f"--mount=type=bind,target={lock},src={lock} --mount=type=bind,target=pyproject.toml,src=pyproject.toml"
            )
            sync = (
                f"uv sync --locked --no-dev --no-install-project{self._index_options()}"
                if lock == "uv.lock"
                else f"POETRY_VIRTUALENVS_IN_PROJECT=true uvx poetry install --no-root{self._index_options()}"
            )
            yield f"RUN {_UV} {mounts}{secrets} {sync} && chown -R {USER} /root/.venv"
            yield f'ENV PATH="{VENV_BIN}:$PATH" UV_PYTHON={VENV_BIN}/python'
            return
        (self.folder / "requirements.txt").write_text("\n".join(self._requirements()) + "\n", encoding="utf-8")
        yield (
            f"RUN {_UV} --mount=type=bind,target=requirements.txt,src=requirements.txt{secrets} "
            f"uv pip install{self._index_options()} --requirement requirements.txt"
        )

    def _index_options(self) -> str:
        options = [f"--index-url {self.spec.pip_index}"] if self.spec.pip_index else []
        options += [f"--extra-index-url {url}" for url in self.spec.pip_extra_index_url or []]
        options += [self.spec.pip_extra_args] if self.spec.pip_extra_args else []
        return "".join(f" {each}" for each in options)

    def _requirements(self) -> list[str]:
        text = Path(self.spec.requirements).read_text(encoding="utf-8") if self.spec.requirements else ""
        wanted = [*map(str.strip, text.splitlines()), *(self.spec.packages or [])]
        named = {found[0].lower() for each in wanted if (found := _PACKAGE_NAME.match(each))}
        return wanted if SDK in named else [*wanted, f"{SDK}=={__version__}"]

    def _copy_lock(self, lock: str) -> None:
        assert self.spec.requirements is not None
        if self.spec.packages:
            raise ValidationError(
                f"ImageSpec(requirements={self.spec.requirements!r}): beside a {lock} goes no packages=…"
            )
        project = Path(self.spec.requirements).with_name("pyproject.toml")
        if not project.is_file():
            raise ValidationError(f"ImageSpec(requirements={self.spec.requirements!r}): there is no {project}")
        shutil.copy2(self.spec.requirements, self.folder / lock)
        shutil.copy2(project, self.folder / "pyproject.toml")

    def _copies(self) -> Iterator[str]:
        if self.spec.copies_sources:
            assert self.spec.source_copy_mode is not None
            root = self.spec._root_of_sources()
            for file in source_files(root, self.spec.source_copy_mode):
                target = self.folder / "src" / os.path.relpath(file, root)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, target)
            (self.folder / "src").mkdir(exist_ok=True)
            yield f"COPY --chown={USER} ./src /root"
        for each in self.spec.copy or []:
            yield self._copy(Path(each))

    def _copy(self, source: Path) -> str:
        if source.is_absolute() or ".." in source.parts:
            raise ValidationError(
                f"ImageSpec(copy=[{str(source)!r}]): what is copied lies below the working folder, "
                "and is given relative to it"
            )
        target = self.folder / source
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
            return f"COPY --chown={USER} {source.as_posix()} /root/{source.as_posix()}/"
        shutil.copy(source, target)
        return f"COPY --chown={USER} {source.as_posix()} /root/{source.parent.as_posix()}/"
