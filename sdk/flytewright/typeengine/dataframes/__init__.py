"""Data frames of any library: `StructuredDataset`, and the handlers that write and read them."""
