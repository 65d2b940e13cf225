"""Counts what is in a folder of ``.proto`` files: a workflow over real input that this repository has at hand.

wright run examples/idl_report.py idl_report --protos idl/flyteidl
wright run --remote --wait examples/idl_report.py idl_report --protos idl/flyteidl
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import NamedTuple

from flytewright import FlyteDirectory, FlyteFile, map_task, task, workflow


@dataclass
class Counts:
    """What a package, or a file of it, declares."""

    package: str
    messages: int = 0
    fields: int = 0
    enums: int = 0
    rpcs: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.package,
            self.messages + other.messages,
            self.fields + other.fields,
            self.enums + other.enums,
            self.rpcs + other.rpcs,
        )


@dataclass
class Totals:
    """The whole IDL, and each of its packages."""

    files: int
    messages: int
    fields: int
    enums: int
    rpcs: int
    packages: list[Counts] = field(default_factory=list)


class Report(NamedTuple):
    totals: Totals
    table: FlyteFile
    page: FlyteFile


@task
def find_protos(protos: FlyteDirectory) -> list[FlyteFile]:
    """The ``.proto`` files of a folder, at any depth."""
    return [FlyteFile(str(path)) for path in sorted(Path(protos).rglob("*.proto"))]


@task
def count(proto: FlyteFile) -> Counts:
    """What one file declares."""
    text = re.sub(r"//[^\n]*|/\*.*?\*/", "", Path(proto).read_text(), flags=re.DOTALL)
    package = re.search(r"^package ([\w.]+);", text, flags=re.MULTILINE)
    return Counts(
        package=package[1] if package else "",
        messages=len(re.findall(r"^\s*message \w+ \{", text, flags=re.MULTILINE)),
        fields=len(
            re.findall(r"^\s*(?:repeated |optional )?(?:map<[^>]+>|[\w.]+) \w+ = \d+(?: \[.*\])?;", text, re.MULTILINE)
        ),
        enums=len(re.findall(r"^\s*enum \w+ \{", text, flags=re.MULTILINE)),
        rpcs=len(re.findall(r"^\s*rpc \w+\(", text, flags=re.MULTILINE)),
    )


@task
def write_report(counts: list[Counts]) -> Report:
    """The totals, a table of them, and a page with a bar for each package."""
    packages: dict[str, Counts] = {}
    for each in counts:
        packages[each.package] = packages.get(each.package, Counts(each.package)) + each
    rows = sorted(packages.values(), key=lambda each: -each.fields)
    whole = sum(rows, Counts(""))
    totals = Totals(len(counts), whole.messages, whole.fields, whole.enums, whole.rpcs, rows)
    return Report(totals, FlyteFile(write_table(rows)), FlyteFile(write_page(totals)))


def write_table(rows: list[Counts]) -> Path:
    """The rows as CSV."""
    path = Path(FlyteFile.new("idl.csv"))
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["package", "messages", "fields", "enums", "rpcs"])
        writer.writerows([each.package, each.messages, each.fields, each.enums, each.rpcs] for each in rows)
    return path


def write_page(totals: Totals) -> Path:
    """The rows as a page with a bar chart of the fields."""
    longest = max((each.fields for each in totals.packages), default=1) or 1
    bars = "\n".join(
        f'<tr><th>{escape(each.package)}</th><td><div style="width:{100 * each.fields / longest:.1f}%"></div></td>'
        f"<td>{each.fields}</td><td>{each.messages}</td><td>{each.enums}</td><td>{each.rpcs}</td></tr>"
        for each in totals.packages
    )
    path = Path(FlyteFile.new("idl.html"))
    path.write_text(PAGE.format(bars=bars, totals=totals))
    return path


PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>The IDL in numbers</title>
<style>
  body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; color: #1d2433 }}
  table {{ border-collapse: collapse; width: 100% }}
  th {{ text-align: left; font-weight: 500; padding: .2rem 1rem .2rem 0; white-space: nowrap }}
  td {{ padding: .2rem .5rem; text-align: right }}
  td:nth-child(2) {{ width: 50% }}
  td div {{ background: #5b7cfa; height: 1rem; border-radius: 2px; min-width: 1px }}
</style>
<h1>The IDL in numbers</h1>
<p>{totals.files} files, {totals.messages} messages,
{totals.fields} fields, {totals.enums} enums, {totals.rpcs} RPCs</p>
<table>
<tr><th>package</th><th></th><td>fields</td><td>messages</td><td>enums</td><td>RPCs</td></tr>
{bars}
</table>
</html>
"""


@workflow
def idl_report(protos: FlyteDirectory) -> Report:
    """Count messages, fields, enums and RPCs of every package in a folder of ``.proto`` files."""
    files = find_protos(protos=protos)
    counts = map_task(count)(proto=files)
    report = write_report(counts=counts)
    return Report(report.totals, report.table, report.page)
