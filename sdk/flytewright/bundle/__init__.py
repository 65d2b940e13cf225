"""Code that travels beside its registration instead of inside the image."""
