"""Under the path that flytekit's users know; defined in `flytewright.bundle`."""

from ..bundle.fast import (
    add_imported_modules_from_source,
    compress_scripts,
    get_all_modules,
    hash_file,
    list_all_files,
    list_imported_modules_as_files,
    ls_files,
    tar_strip_file_attributes,
)
from ..image.copying import CopyFileDetection

__all__ = [
    "CopyFileDetection",
    "add_imported_modules_from_source",
    "compress_scripts",
    "get_all_modules",
    "hash_file",
    "list_all_files",
    "list_imported_modules_as_files",
    "ls_files",
    "tar_strip_file_attributes",
]
