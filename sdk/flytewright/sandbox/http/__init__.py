"""The HTTP side: signed addresses to which data goes up and from which it comes down."""
