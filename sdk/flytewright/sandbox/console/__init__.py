"""The console: pages over the sandbox's own services, for people with a browser."""
