"""Pages for tasks."""

from flytekit import Deck, task, workflow
from flytekitplugins.deck.renderer import MarkdownRenderer


@task(enable_deck=True)
def page() -> str:
    Deck("notes", MarkdownRenderer().to_html("# done"))
    return "done"


@workflow
def flow() -> str:
    return page()
