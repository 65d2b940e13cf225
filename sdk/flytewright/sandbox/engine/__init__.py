"""Runs executions: the nodes of a workflow in their order, each try of a task, and every change written down.

What has happened is in the store and in the data folder, nothing that matters is in memory only: a run that is
begun again walks the same path, takes what is done as done, and goes on.
"""
