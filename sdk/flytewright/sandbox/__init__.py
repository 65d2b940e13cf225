"""The embedded backend: a Flyte control plane for one machine, in one process.

`server.Sandbox` runs it inside a program or a test, `daemon` runs it beside them.
"""
