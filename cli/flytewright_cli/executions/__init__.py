"""The commands of ``wright execution``."""
