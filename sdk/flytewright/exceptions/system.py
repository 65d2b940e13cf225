"""Under the path that flytekit's users know; defined in `flytewright.errors`."""

from ..errors import DownloadError as FlyteDownloadDataException
from ..errors import SystemFaultError as FlyteSystemException
from ..errors import UploadError as FlyteUploadDataException

__all__ = ["FlyteDownloadDataException", "FlyteSystemException", "FlyteUploadDataException"]
