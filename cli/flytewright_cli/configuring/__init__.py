"""The configuration: written, shown with where each setting comes from, and tried out."""
