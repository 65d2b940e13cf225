"""Caches of more than one policy."""

from flytewright import Cache, VersionParameters, task


class Release:
    def get_version(self, salt: str, params: VersionParameters[..., object]) -> str:
        return f"release-7-{salt}"


class Region:
    def get_version(self, salt: str, params: VersionParameters[..., object]) -> str:
        return "north"


@task(cache=Cache(policies=[Release(), Region()], salt="s"))
def cached(x: int) -> int:
    return x
