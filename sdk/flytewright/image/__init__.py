"""Container images as specifications: what is in them, their tags, and how they are built."""
