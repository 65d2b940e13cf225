"""The run time of generated code: copied as it is into every generated package."""
