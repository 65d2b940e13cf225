"""Under the path that flytekit's users know; defined in `flytewright.storage`."""

from ..storage.access import FileAccessProvider, Uploadable
from ..storage.options import (
    azure_setup_args,
    get_additional_fsspec_call_kwargs,
    get_fsspec_storage_options,
    s3_setup_args,
)

__all__ = [
    "FileAccessProvider",
    "Uploadable",
    "azure_setup_args",
    "get_additional_fsspec_call_kwargs",
    "get_fsspec_storage_options",
    "s3_setup_args",
]
