"""Arrays of numpy are known without an import; this module is for code that imports flytekit's."""
