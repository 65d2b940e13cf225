"""Documentation objects."""

from flytewright import Description, Documentation, SourceCode, task


@task(
    docs=Documentation(
        short_description="Short words",
        long_description=Description(value="Long words", icon_link="https://icons.example.com/1"),
        source_code=SourceCode(link="https://git.example.com/acme/flows"),
    )
)
def documented(x: int) -> int:
    return x
