"""Caches whose version a policy of the author's computes."""

from flytewright import Cache, VersionParameters, task


class Release:
    def get_version(self, salt: str, params: VersionParameters[..., object]) -> str:
        return f"release-7-{salt}"


@task(cache=Cache(policies=[Release()], salt="pepper"))
def cached(x: int) -> int:
    return x


@task(cache=Cache(policies=Release(), serialize=True))
def bare(x: int) -> int:
    return x
