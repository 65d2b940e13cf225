"""Addresses that may be used by whoever has them, for one file, one method and some time."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode

from ..errors import SandboxError

PREFIX: Final = "/signed"
"""The first part of the path of data's signed addresses."""


class RefusedError(SandboxError):
    """An address is not, or is no longer, one that was signed."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs addresses of the files in a folder, and checks them."""

    secret: bytes
    root: Path
    base_url: str = ""
    prefix: str = PREFIX
    """The first part of the path of the addresses, for which alone they are good."""

    def url(self, method: str, path: Path, seconds: float, md5: str = "") -> str:
        """The address of a file for one method; `md5` is the Base64 digest that an upload must have."""
        name = path.relative_to(self.root).as_posix()
        expires = str(int(time.time() + seconds))
        query = {"method": method, "expires": expires, "md5": md5}
        query["signature"] = self._signature(name, query)
        return f"{self.base_url}{self.prefix}/{quote(name)}?{urlencode(query)}"

    def check(self, method: str, name: str, query: Mapping[str, str]) -> tuple[Path, str]:
        """The file that an address is for, and the digest it asks for; `RefusedError` when it is no good."""
        signed = {field: query.get(field, "") for field in ("method", "expires", "md5")}
        if not hmac.compare_digest(self._signature(name, signed), query.get("signature", "")):
            raise RefusedError("the address is not signed by this sandbox")
        if signed["method"] != method:
            raise RefusedError(f"the address is signed for {signed['method']}, not for {method}")
        if int(signed["expires"]) < time.time():
            raise RefusedError("the address has expired: ask for a new one")
        return self.root / name, signed["md5"]

    def _signature(self, name: str, query: Mapping[str, str]) -> str:
        text = "\n".join([self.prefix, name, query["method"], query["expires"], query["md5"]])
        return hmac.new(self.secret, text.encode(), hashlib.sha256).hexdigest()
