"""Settings, given as arguments or read from files and the environment."""
