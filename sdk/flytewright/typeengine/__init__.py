"""How Python values cross the wire: one plan per type, resolved once."""
