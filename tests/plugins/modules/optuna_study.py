"""A study of Optuna in an eager workflow."""

import optuna
from flytekit import eager, task
from flytekitplugins.optuna import Optimizer


@task
async def objective(x: float, y: int) -> float:
    return x * y


@eager
async def study(n_trials: int) -> float:
    found = optuna.create_study(direction="minimize")
    optimizer = Optimizer(objective, concurrency=2, n_trials=n_trials, study=found)
    await optimizer(x=optuna.distributions.FloatDistribution(0, 1), y=2)
    return float(found.best_value)
