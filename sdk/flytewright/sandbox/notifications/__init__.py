"""Notifications: who is told what when an execution ends, and how it gets to them."""
