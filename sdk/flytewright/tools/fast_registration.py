"""Under the path that flytekit's users know; defined in `flytewright.bundle`."""

from ..bundle.archive import PREFIX as FAST_PREFIX
from ..bundle.archive import SUFFIX as FAST_FILEENDING
from ..bundle.fast import FastPackageOptions, compute_digest, fast_package, get_additional_distribution_loc
from ..image.copying import CopyFileDetection
from ..runtime.distribution import download_distribution

__all__ = [
    "FAST_FILEENDING",
    "FAST_PREFIX",
    "CopyFileDetection",
    "FastPackageOptions",
    "compute_digest",
    "download_distribution",
    "fast_package",
    "get_additional_distribution_loc",
]
