"""Serializes example modules with flytekit, in flytekit's environment: ``SOURCE OUT``, each module into its folder.

A module that fails leaves its traceback in ``error.txt`` instead.
"""

from __future__ import annotations

import importlib
import sys
import traceback
from pathlib import Path

from flytekit.configuration import FastSerializationSettings, Image, ImageConfig, SerializationSettings
from flytekit.core.context_manager import FlyteContextManager, FlyteEntities
from flytekit.image_spec.image_spec import ImageBuildEngine
from flytekit.tools.serialize_helpers import get_registrable_entities, persist_registrable_entities


def main(source: Path, out: Path) -> None:
    """Serialize every module of `source`."""
    sys.path.insert(0, str(source))
    ImageBuildEngine.build = classmethod(lambda cls, image_spec: None)  # images are named, not built
    for path in sorted(source.glob("[!_]*.py")):
        folder = out / path.stem
        folder.mkdir(parents=True)
        FlyteEntities.entities.clear()
        try:
            serialize(path.stem, folder)
        except BaseException:  # noqa: BLE001 - whatever stops one module is told, and the others go on
            folder.joinpath("error.txt").write_text(traceback.format_exc())


def serialize(module: str, folder: Path) -> None:
    """Write the messages of one module."""
    fast = module.endswith("_fast")
    settings = SerializationSettings(
        image_config=ImageConfig.create_from(
            Image.look_up_image_info("default", "ghcr.io/acme/flows:v1"),
            [Image.look_up_image_info("train", "ghcr.io/acme/train:v2")],
        ),
        fast_serialization_settings=FastSerializationSettings(enabled=True, destination_dir="/root") if fast else None,
        env={"REGION": "north"} if module.endswith("_env") else None,
    )
    context = FlyteContextManager.current_context().with_serialization_settings(settings)
    with FlyteContextManager.with_context(context) as context:
        importlib.import_module(module)
        persist_registrable_entities(get_registrable_entities(context), str(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
