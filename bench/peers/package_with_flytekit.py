"""Processor seconds of flytekit to load the module in a folder and to package it; prints them as JSON."""

from __future__ import annotations

import json
import sys
import time

import flytekit.remote  # noqa: F401 - imported before the clock starts, as serialization imports it
from flytekit.configuration import ImageConfig, SerializationSettings
from flytekit.tools.repo import serialize_and_package

folder = sys.argv[1]
settings = SerializationSettings(image_config=ImageConfig.auto(img_name="ghcr.io/acme/flows:v1"))
start = time.process_time()
serialize_and_package(["measured_module"], settings, source=folder, output=f"{folder}/package.tgz")
print(json.dumps(time.process_time() - start))
