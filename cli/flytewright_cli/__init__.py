"""The command line ``wright``, and what containers start."""
