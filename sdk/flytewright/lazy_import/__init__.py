"""The paths under which flytekit's users know things; everything here is defined elsewhere."""
