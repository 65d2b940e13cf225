"""`HandleRule`, how files and folders cross the wire."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin

from flytewright_idl.core.literals import Blob, BlobMetadata, Literal, Scalar
from flytewright_idl.core.types import BlobType, BlobTypeBlobDimensionality, LiteralType

from ..errors import TypeMismatchError
from ..storage import paths
from ..storage.staging import Staging
from . import binary
from .annotated import get_batch_size
from .content_types import check_content
from .files import FlyteFile, Handle
from .handles import OTHER_KIND, PathLike, require
from .plan import Plan, PlanFor, is_class, shown

_FILE = BlobTypeBlobDimensionality.SINGLE


class HandleRule:
    """Files and folders are blobs: what is here is staged for upload, what is elsewhere stays there."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        base, batch = hint, get_batch_size(hint)
        if get_origin(hint) is Annotated and batch is not None:
            base = get_args(hint)[0]
        if base is os.PathLike or getattr(base, "__origin__", None) is os.PathLike:
            return _plan(hint, _Passage(FlyteFile, uploads=False, batch=None))
        if not (is_class(base) and issubclass(base, Handle)):
            return None
        return _plan(hint, _Passage(base, uploads=True, batch=batch))


@dataclass(frozen=True)
class _Passage:
    """How values of one type go."""

    cls: type[Handle[Any]]
    uploads: bool
    """Whether what is here is brought away; a bare path stays where it is."""
    batch: int | None

    @property
    def blob_type(self) -> BlobType:
        return BlobType(format=self.cls.extension(), dimensionality=self.cls.DIMENSIONALITY)

    def uri_of(self, value: Any, staging: Staging) -> str:
        """The URI that the data has or, once the staging is flushed, will have."""
        if not isinstance(value, (str, os.PathLike)):
            raise TypeMismatchError(f"expected {self.cls.__name__} or a path, got {shown(value)}")
        target = None
        if isinstance(value, Handle):
            if value.DIMENSIONALITY != self.cls.DIMENSIONALITY:
                raise TypeMismatchError(f"expected {self.cls.__name__}, got {shown(value)}")
            source: str | None = value.remote_source
            if source is not None:
                return source
            target = value._target
            if target is False:
                return os.fspath(value.path)
            if value._downloader is not None:
                value.download()
            value = value.path
        path: PathLike = value
        return os.fspath(path) if paths.is_remote(path) else self._staged(path, target, staging)

    def _staged(self, value: PathLike, target: PathLike | bool | None, staging: Staging) -> str:
        local = require(value, self.cls)
        if self.cls.DIMENSIONALITY == _FILE:
            check_content(local, self.cls.extension())
        if not self.uploads:
            return str(local)
        if not isinstance(target, (bool, type(None))):
            return staging.stage(local, os.fspath(target), self.batch)
        if local.is_relative_to(paths.local_path(staging.prefix)):  # written to its place already
            return str(local)
        return staging.stage(local, None, self.batch)

    def handle(self, uri: str, metadata: dict[str, str] | None, staging: Staging) -> Any:
        made = self.cls._behind(uri, staging)
        if isinstance(made, FlyteFile):
            made.metadata = metadata or None
        return made

    def check(self, found: BlobType | None, uri: str) -> None:
        """Refuse a blob that says it is something else."""
        if found is None:
            return
        if found.dimensionality != self.cls.DIMENSIONALITY:
            raise TypeMismatchError(f"{uri!r} is {OTHER_KIND[self.cls.DIMENSIONALITY]}")
        wanted = self.cls.extension()
        if wanted and found.format and found.format != wanted:
            raise TypeMismatchError(f"expected a {self.cls.KIND} of the format {wanted!r}, got {found.format!r}")


def _plan(hint: Any, passage: _Passage) -> Plan[Any]:
    blob_type = passage.blob_type

    def encode(value: Any, staging: Staging) -> Literal:
        blob = Blob(metadata=BlobMetadata(type=blob_type), uri=passage.uri_of(value, staging))
        return Literal(scalar=Scalar(blob=blob), metadata=dict(getattr(value, "metadata", None) or {}))

    def decode(literal: Literal, staging: Staging) -> Any:
        blob = literal.scalar.blob if literal.scalar is not None else None
        if blob is None:
            return unpack(binary.inner_value(literal, hint), staging)
        passage.check(blob.metadata.type if blob.metadata is not None else None, blob.uri)
        return passage.handle(blob.uri, literal.metadata, staging)

    def pack(value: Any, staging: Staging) -> dict[str, Any]:
        metadata = getattr(value, "metadata", None)
        uri = passage.uri_of(value, staging)
        return {"path": uri, "metadata": metadata} if metadata else {"path": uri}

    def unpack(data: Any, staging: Staging) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("path"), str):
            raise TypeMismatchError(f"expected the path of {passage.cls.__name__}, got {shown(data)}")
        return passage.handle(data["path"], data.get("metadata"), staging)

    return Plan(
        hint,
        lambda: LiteralType(blob=blob_type),
        encode,
        decode,
        tag="FlyteFilePath" if passage.cls.DIMENSIONALITY == _FILE else "FlyteDirectory",
        pack=pack,
        unpack=unpack,
        moves_data=True,
    )
