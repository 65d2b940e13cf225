"""Processor seconds of flytewright to load the module in a folder and to package it; prints them as JSON."""

from __future__ import annotations

import json
import sys
import time

import flytewright.compile.package as packing
from flytewright import task, workflow  # noqa: F401 - imported before the clock starts
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings

folder = sys.argv[1]
settings = SerializationSettings(image_config=ImageConfig.from_images("ghcr.io/acme/flows:v1"))
start = time.process_time()
packing.load_modules(["measured_module"], folder)
packing.write_package(packing.serialize_defined(settings), f"{folder}/package.tgz")
print(json.dumps(time.process_time() - start))
