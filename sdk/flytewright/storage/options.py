"""What fsspec's file systems are told: credentials and endpoints from `DataConfig`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..config.data import AzureBlobStorageConfig, DataConfig, S3Config

Options = dict[str, Any]

WRITE_CHUNK_BYTES = int(os.environ.get("_F_P_WRITE_CHUNK_SIZE", "26214400"))
"""The size of the parts in which large files go to S3 and Google Cloud Storage; 25 MiB unless said."""

CANONICAL = {"s3a": "s3", "gcs": "gs", "abfss": "abfs", "az": "abfs"}
"""Schemes that are another spelling of the one on the right."""

PUBLIC = frozenset({"s3", "gs", "abfs"})
"""Stores that also answer callers without credentials."""


def canonical(scheme: str) -> str:
    """The one spelling of a scheme."""
    return CANONICAL.get(scheme, scheme)


def s3_setup_args(s3_cfg: S3Config, anonymous: bool = False) -> Options:
    """Keyword arguments of s3fs's file system."""
    options: Options = {"cache_regions": True}
    if s3_cfg.access_key_id:
        options["key"] = s3_cfg.access_key_id
    if s3_cfg.secret_access_key:
        options["secret"] = s3_cfg.secret_access_key
    if s3_cfg.endpoint is not None:
        options["client_kwargs"] = {"endpoint_url": s3_cfg.endpoint}
    if s3_cfg.adressing_style:
        options["config_kwargs"] = {"s3": {"addressing_style": s3_cfg.adressing_style}}
    if anonymous:
        options["anon"] = True
    return options


def azure_setup_args(azure_cfg: AzureBlobStorageConfig, anonymous: bool = False) -> Options:
    """Keyword arguments of adlfs's file system."""
    names = ("account_name", "account_key", "client_id", "client_secret", "tenant_id")
    given = {name: value for name in names if (value := getattr(azure_cfg, name))}
    return {**given, "anon": anonymous}


def get_fsspec_storage_options(
    protocol: str, data_config: DataConfig | None = None, anonymous: bool = False, **kwargs: Any
) -> Options:
    """Keyword arguments of the file system of a scheme."""
    from ..config.data import DataConfig  # containers that stay on this machine need none

    config = data_config or DataConfig.auto()
    match canonical(protocol):
        case "file":
            return {"auto_mkdir": True, **kwargs}
        case "s3":
            return {**s3_setup_args(config.s3, anonymous), **kwargs}
        case "gs":
            return {**({"token": "anon"} if anonymous else {}), **kwargs}
        case "abfs":
            return {**azure_setup_args(config.azure, anonymous), **kwargs}
        case _:
            return kwargs


def get_additional_fsspec_call_kwargs(protocol: str | tuple[str, ...], method_name: str) -> Options:
    """Keyword arguments of one method of a file system."""
    first = protocol if isinstance(protocol, str) else protocol[0]
    uploads = method_name.strip("_") in ("put", "put_file")
    return {"chunksize": WRITE_CHUNK_BYTES} if uploads and canonical(first) in ("s3", "gs") else {}
