"""As whom a call is made: OAuth2 logins, tokens and where they are kept."""
