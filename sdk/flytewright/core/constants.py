"""Names of files, environment variables and keys, under the path that flytekit's users know."""

__all__ = ["FLYTE_FAIL_ON_ERROR", "FLYTE_INTERNAL_IMAGE_ENV_VAR"]

FLYTE_FAIL_ON_ERROR = "FLYTE_FAIL_ON_ERROR"
"""The environment variable that makes a failed task end its container with an exit code other than 0."""
FLYTE_INTERNAL_IMAGE_ENV_VAR = "FLYTE_INTERNAL_IMAGE"
"""The environment variable that names the image of the running container."""
