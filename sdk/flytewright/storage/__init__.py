"""Files and folders, here and behind URIs."""
