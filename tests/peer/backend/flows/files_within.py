"""Files and folders in dataclasses, lists, dictionaries and optional places."""

from dataclasses import dataclass
from pathlib import Path

from flytewright import FlyteDirectory, FlyteFile, task, workflow


@dataclass
class Report:
    page: FlyteFile
    pictures: FlyteDirectory
    title: str


def written(name: str, text: str) -> str:
    path = Path(name).absolute()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return str(path)


@task
def report(title: str) -> Report:
    pictures = Path(written("pictures/one.svg", "<svg/>")).parent
    return Report(FlyteFile(written("page.html", f"<b>{title}</b>")), FlyteDirectory(str(pictures)), title)


@task
def read(page: FlyteFile, pictures: FlyteDirectory, more: FlyteFile | None = None) -> str:
    return Path(page).read_text() + str(sorted(each.name for each in Path(pictures).iterdir())) + str(more)


@task
def several() -> tuple[list[FlyteFile], dict[str, FlyteDirectory]]:
    files = [FlyteFile(written(f"{n}.txt", f"text {n}")) for n in range(2)]
    return files, {"a": FlyteDirectory(str(Path(written("a/b.txt", "b")).parent))}


@workflow
def main(title: str = "peer") -> tuple[Report, str, list[FlyteFile], dict[str, FlyteDirectory]]:
    made = report(title=title)
    files, folders = several()
    return made, read(page=made.page, pictures=made.pictures), files, folders


INPUTS: dict[str, object] = {}
