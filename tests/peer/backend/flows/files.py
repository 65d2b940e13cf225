"""Files and folders: made by a task, read by another, uploaded as inputs."""

from pathlib import Path

from flytewright import FlyteDirectory, FlyteFile, task, workflow


@task
def shout(file: FlyteFile) -> FlyteFile:
    out = Path("shouted.txt").absolute()
    out.write_text(Path(file).read_text().upper())
    return FlyteFile(str(out))


@task
def spread(file: FlyteFile, times: int) -> FlyteDirectory:
    folder = Path("spread").absolute()
    for number in range(times):
        within = folder / f"part{number}"
        within.mkdir(parents=True)
        within.joinpath("text.txt").write_text(f"{number}: {Path(file).read_text()}")
    return FlyteDirectory(str(folder))


@task
def total(folder: FlyteDirectory) -> int:
    return sum(len(path.read_text()) for path in Path(folder).rglob("*.txt"))


@workflow
def main(file: FlyteFile, times: int = 2) -> tuple[FlyteFile, FlyteDirectory, int]:
    loud = shout(file=file)
    folder = spread(file=loud, times=times)
    return loud, folder, total(folder=folder)


INPUTS = {"file": __file__}
