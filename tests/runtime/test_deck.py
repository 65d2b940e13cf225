"""Decks: the pages that a task leaves, those that it has by itself, and what makes HTML for them."""

from __future__ import annotations

import io
from contextlib import nullcontext
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from PIL import Image

from flytewright import current_context, task
from flytewright.deck import (
    Deck,
    ImageRenderer,
    MarkdownRenderer,
    PlotRenderer,
    PythonDependencyRenderer,
    Renderable,
    SourceCodeRenderer,
    TableRenderer,
    TimeLineDeck,
    TopFrameRenderer,
)
from flytewright.errors import TypeMismatchError
from flytewright.runtime.deck import page
from flytewright.storage.staging import below, use
from tests.support.containers import Container, integer

TASKS = """
from typing import Annotated
from flytewright import Deck, current_context, task
from flytewright.deck import DeckField

class Loud:
    def to_html(self, value):
        return f"<em>{value}!</em>"

@task(enable_deck=True)
def shows(x: int) -> str:
    Deck("mine", "<b>bold</b>")
    current_context().default_deck.append("<i>there</i>")
    return "<script>bad()</script>"

@task(enable_deck=True, deck_fields=(DeckField.INPUT,))
def fails(x: int) -> int:
    Deck("a < b", "<b>bold</b>")
    raise RuntimeError("no luck")

@task(enable_deck=True, deck_fields=(DeckField.OUTPUT,))
def annotated(x: int) -> Annotated[str, Loud()]:
    return "hello"

@task(enable_deck=True, deck_fields=())
def publishes(x: int) -> str:
    Deck("early", "so far")
    Deck.publish()
    return open(current_context().output_metadata_prefix + "/deck.html").read()

class Broken:
    def to_html(self, value):
        raise ValueError("cannot <show> it")

@task(enable_deck=True, deck_fields=(DeckField.OUTPUT, DeckField.TIMELINE))
def unshowable(x: int) -> Annotated[int, Broken()]:
    return x

@task
def quiet(x: int) -> int:
    Deck("mine", "<b>bold</b>")
    Deck.publish()
    return x
"""


class Names(HTMLParser):
    """The texts of a document's headings, each a deck, and all of its tags."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.tags: list[str] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] == "h1":
            self.headings.append(data)
            self.tags.append("")


@pytest.fixture
def container(tmp_path: Path) -> Container:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "tasks.py").write_text(TASKS)
    return Container(folder)


def document_of(container: Container, task: str) -> str:
    ended = container.run(task, x=integer(21))
    assert "deck.html" in ended.files, ended.stderr
    return (ended.folder / "deck.html").read_text()


def test_a_task_leaves_its_decks_and_those_that_it_has_by_itself(container: Container) -> None:
    document = document_of(container, "shows")
    found = Names(document).headings
    assert found == ["mine", "default", "Input", "Output", "Source Code", "Dependencies", "Timeline"]
    assert "<b>bold</b>" in document
    assert "21" in document.partition("<h1>Input</h1>")[2].partition("<h1>Output</h1>")[0]
    assert "&lt;script&gt;bad()" in document
    assert "<script>bad()" not in document
    assert "Run the task&#x27;s code" in document


def test_a_task_that_fails_leaves_its_decks_too(container: Container) -> None:
    ended = container.run("fails", x=integer(21))
    assert ended.files == ["deck.html", "error.pb"]
    document = (ended.folder / "deck.html").read_text()
    assert Names(document).headings == ["a < b", "Input"]


def test_a_renderer_in_the_annotation_shows_the_value(container: Container) -> None:
    assert "<em>hello!</em>" in document_of(container, "annotated")


def test_a_deck_that_cannot_be_made_says_why_and_the_task_goes_on(container: Container) -> None:
    ended = container.run("unshowable", x=integer(1))
    assert ended.files == ["deck.html", "outputs.pb"]
    document = (ended.folder / "deck.html").read_text()
    assert Names(document).headings == ["Output", "Timeline"]
    assert "ValueError: cannot &lt;show&gt; it" in document


def test_decks_are_published_while_the_task_runs(container: Container) -> None:
    document = document_of(container, "publishes")
    assert Names(document).headings == ["early"]


def test_a_task_without_decks_leaves_none(container: Container) -> None:
    ended = container.run("quiet", x=integer(1))
    assert ended.files == ["outputs.pb"]
    assert "enable_deck=True" in ended.stderr


@task(enable_deck=True)
def shown(x: int) -> int:
    Deck("mine", "<b>bold</b>")
    if x < 0:
        raise RuntimeError("no luck")
    return 2 * x


@pytest.mark.parametrize(("x", "pages"), [(1, ["mine", "Input", "Output"]), (-1, ["mine", "Input"])])
def test_decks_of_a_local_run_are_among_its_temporary_files(
    x: int, pages: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "flytewright")
    with use(below(tmp_path)), nullcontext() if x > 0 else pytest.raises(RuntimeError, match="no luck"):
        shown(x=x)
    (path,) = tmp_path.rglob("deck.html")
    assert Names(path.read_text()).headings == [*pages, "Source Code", "Dependencies", "Timeline"]
    assert caplog.messages == [f"the decks of {shown.name} are in {path}"]
    assert Deck("later").name not in [deck.name for deck in current_context().decks]


def test_names_of_decks_are_text_and_empty_ones_are_left_out() -> None:
    one, two = Deck("<x>", "a", auto_add_to_deck=False), Deck("y", auto_add_to_deck=False)
    assert Names(page([one, two])).headings == ["<x>"]


def test_a_timeline_shows_its_rows() -> None:
    deck = TimeLineDeck("Timeline")
    assert deck.html == ""
    deck.append_time_info({"Name": "<load>", "WallTime": 1.5, "ProcessTime": 0.25})
    assert "<td>&lt;load&gt;</td><td>1.500000</td><td>0.250000</td>" in deck.html


def test_markdown_becomes_html_and_markup_in_it_is_text() -> None:
    html = MarkdownRenderer().to_html("# Title\n\n*a* <script>bad()</script>\n\n|a|b|\n|-|-|\n|1|2|\n")
    assert "<h1>Title</h1>" in html
    assert "<em>a</em>" in html
    assert "<td>1</td>" in html
    assert "<script>" not in html


@pytest.mark.parametrize(
    "rows",
    [
        pd.DataFrame({"name": ["<a>"], "size": [2]}),
        [{"name": "<a>", "size": 2}],
    ],
    ids=["data frame", "mappings"],
)
def test_tables_are_made_of_frames_and_of_rows(rows: object) -> None:
    html = TableRenderer().to_html(rows)
    assert "<th>name</th><th>size</th>" in html
    assert "<td>&lt;a&gt;</td><td>2</td>" in html


def test_a_table_has_the_headers_and_the_width_that_are_said() -> None:
    html = TableRenderer().to_html([(1, 2)], header_labels=["x", "y"], table_width=300)
    assert html.startswith('<table style="width: 300px"><thead><tr><th>x</th><th>y</th>')


def test_a_data_frame_shows_its_first_rows() -> None:
    html = TopFrameRenderer(max_rows=2).to_html(pd.DataFrame({"x": ["<a>", "b", "c", "d"]}))
    assert "&lt;a&gt;" in html
    assert "<td>c</td>" not in html


def test_images_are_carried_along(tmp_path: Path) -> None:
    image = Image.new("RGB", (1, 1))
    image.save(tmp_path / "one.png")
    image.save(tmp_path / "one.jpg")
    assert ImageRenderer().to_html(image) == ImageRenderer().to_html(tmp_path / "one.png")
    assert ImageRenderer().to_html((tmp_path / "one.jpg").read_bytes()).startswith('<img src="data:image/jpeg;base64,')
    with pytest.raises(TypeMismatchError, match="int is neither a file nor an image"):
        ImageRenderer().to_html(3)


def test_figures_are_drawn_into_the_page() -> None:
    class Figure:
        """Draws itself as matplotlib's figures do."""

        def savefig(self, target: io.StringIO, format: str, bbox_inches: str) -> None:  # noqa: A002 - its own name
            target.write(f"<?xml?><svg><!-- {format} {bbox_inches} --></svg>")

    assert PlotRenderer().to_html(Figure()) == "<svg><!-- svg tight --></svg>"
    with pytest.raises(TypeMismatchError, match="int is no figure"):
        PlotRenderer().to_html(3)


def test_source_code_is_shown_in_colours() -> None:
    html = SourceCodeRenderer().to_html("def f(x): return x < 1")
    assert 'class="k">def</span>' in html
    assert "&lt;" in html


def test_installed_packages_are_listed() -> None:
    html = PythonDependencyRenderer().to_html()
    assert f"<td>pandas</td><td>{pd.__version__}</td>" in html
    assert f"pandas=={pd.__version__}" in html


@pytest.mark.parametrize("renderer", [MarkdownRenderer(), TopFrameRenderer(), SourceCodeRenderer()])
def test_renderers_are_renderable(renderer: object) -> None:
    assert isinstance(renderer, Renderable)
