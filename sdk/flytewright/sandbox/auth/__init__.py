"""An OAuth2 authorization server for tests of clients, and the gate that lets in only calls with its tokens.

The protocol's rules are Authlib's, the tokens' form is joserfc's; here is what a sandbox has to say to them: who its
clients are, what a token holds, where secrets lie, and what the pages look like that people log in with.
"""
