"""A request as Authlib reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from authlib.oauth2.rfc6749 import OAuth2Payload, OAuth2Request

from ..http.forms import Fields


class Payload(OAuth2Payload):
    """The parameters of a request; where one is given twice, the first counts, and Authlib can see the second."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields

    @property
    def data(self) -> dict[str, str]:
        """The parameters."""
        return {name: values[0] for name, values in self._fields.items()}

    @property
    def datalist(self) -> Any:
        """The parameters, each with all its values."""
        return self._fields


class Asked(OAuth2Request):
    """A request for one of the endpoints, with the parameters that stand where the endpoint wants them."""

    def __init__(self, method: str, path: str, fields: Fields, headers: Mapping[str, str] | None = None) -> None:
        # Authlib refuses plain HTTP from elsewhere. Whether a proxy has taken off the TLS cannot be seen here: who
        # starts the sandbox for others without TLS is warned then.
        super().__init__(method, f"https://sandbox{path}", headers=dict(headers or {}))
        self.payload = Payload(fields)

    @property
    def form(self) -> dict[str, str]:
        """The parameters."""
        assert self.payload is not None
        return dict(self.payload.data)

    @property
    def args(self) -> dict[str, str | None]:
        """The parameters."""
        return {**self.form}
