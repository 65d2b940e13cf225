"""``wright``: commands by name, imported when they are called."""

from __future__ import annotations

import atexit
import gc
import os
import sys

import click

from flytewright.errors import FlytewrightError
from flytewright.version import __version__

from .completing import answer, is_completing
from .lazy import LazyGroup
from .settings import Settings

COMMANDS = {
    "backfill": ("backfill", "Run a scheduled launch plan for times that have passed."),
    "build": ("build", "Build the container images of a file's tasks."),
    "completion": ("completion", "Print what makes a shell complete commands of wright."),
    "config": ("config", "Write, show and check the configuration."),
    "execute": ("execute", "Start a registered workflow, launch plan or task."),
    "execution": ("execution", "List, show, follow, stop and repeat executions."),
    "fetch": ("fetch", "Download what a flyte:// URI names."),
    "get": ("get", "Show what is registered, and executions."),
    "graph": ("graph", "Draw a workflow."),
    "info": ("info", "Show versions and the backend that is configured."),
    "init": ("init", "Make a folder for a new project."),
    "launchplan": ("launchplan", "List, activate and deactivate launch plans."),
    "local-cache": ("local_cache", "Forget what cached tasks have given on this machine."),
    "metrics": ("metrics", "Show where the time of an execution went."),
    "migrate": ("migrate", "Rewrite code made for flytekit to import flytewright."),
    "package": ("package", "Pack what modules define into one file, to register it elsewhere."),
    "register": ("register", "Register the workflows and tasks of files or folders."),
    "run": ("run", "Run a workflow or task of a file, here or on a backend."),
    "sandbox": ("sandbox", "Start, stop and look at the embedded backend."),
    "serialize": ("serialize", "Write what modules define as files."),
    "serve": ("serve", "Run a service of this SDK: connectors."),
    "signal": ("signal", "List and answer what executions wait for."),
    "stubs": ("stubs", "Write typed Python functions for what is registered."),
}
"""Module and one-line help of every command, so that ``--help`` imports none of them."""


@click.group(cls=LazyGroup, entries=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-c", "--config", metavar="FILE", help="Configuration file; $FLYTECTL_CONFIG or ~/.flyte/config.yaml unless given."
)
@click.option(
    "-k",
    "--pkgs",
    "packages",
    multiple=True,
    metavar="NAME",
    help="Module or package that `serialize` and `package` load.",
)
@click.option("--compat", is_flag=True, help="Serve `flytekit` from flytewright, for code and plugins made for it.")
@click.option("-v", "--verbose", is_flag=True, help="Show the whole traceback of an error.")
@click.version_option(__version__, prog_name="wright")
@click.pass_context
def wright(context: click.Context, config: str | None, packages: tuple[str, ...], compat: bool, verbose: bool) -> None:
    """Run, register and execute Flyte workflows."""
    if compat:
        from flytewright.compat import VARIABLE, install

        os.environ[VARIABLE] = "1"  # for the processes that this one starts
        install()
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        context.color = False
    context.obj = Settings(config, verbose, packages)


def main() -> None:
    """Run ``wright``: an error is one line and exit code 1, a usage error 2."""
    atexit.register(gc.freeze)  # or Python would look through all there is before it ends, for 50 to 100 ms
    if is_completing():
        answer(wright)
    if "FLYTE_SDK_LOGGING_LEVEL" in os.environ:
        from flytewright.rpc.log import set_up

        set_up()
    try:
        wright.main(standalone_mode=False)
    except click.exceptions.Exit as ended:
        sys.exit(ended.exit_code)
    except click.Abort:
        click.echo("Aborted.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except FlytewrightError as error:
        if _verbose():
            import traceback

            traceback.print_exc()
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 - whatever the user's own code raised
        import traceback

        from flytewright.runtime.tracebacks import user_traceback

        click.echo("".join(traceback.format_exception(error)) if _verbose() else user_traceback(error), err=True)
        sys.exit(1)


def _verbose() -> bool:
    return any(each in ("-v", "--verbose") for each in sys.argv[1:])


if __name__ == "__main__":
    main()
