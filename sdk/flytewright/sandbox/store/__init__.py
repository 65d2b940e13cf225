"""What the sandbox knows, in SQLite: messages as their bytes, beside the columns that are searched and sorted by."""
