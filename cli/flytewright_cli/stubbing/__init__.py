"""Typed Python modules for what is registered: interfaces are read, planned as a module, and written."""
