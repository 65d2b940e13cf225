"""Questions to a model, asked by a connector."""

from flytekit import workflow
from flytekitplugins.openai import ChatGPTTask

ask = ChatGPTTask(
    name="chat.ask",
    openai_organization="acme",
    chatgpt_config={"model": "gpt-4", "temperature": 0.7},
)


@workflow
def flow(message: str) -> str:
    return ask(message=message)
