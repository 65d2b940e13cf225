"""Entities to the messages that are registered."""
