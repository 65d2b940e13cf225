"""Old data of a sandbox: what may go, what others still use, and how it goes."""
