"""Configurations of OmegaConf."""

import flytekitplugins.omegaconf  # noqa: F401
from flytekit import task, workflow
from omegaconf import DictConfig, ListConfig


@task
def train(config: DictConfig, layers: ListConfig) -> DictConfig:
    return config


@workflow
def flow(config: DictConfig, layers: ListConfig) -> DictConfig:
    return train(config=config, layers=layers)
