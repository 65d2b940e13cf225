"""How a call gets to the server and back."""
