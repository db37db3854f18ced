"""The key ceremony: making, importing, exporting and re-encrypting a bank's own keys.

Every private key is written under a passphrase, whole or not at all. Nothing here talks to D1 or
to a person; passphrases arrive in ``Secret`` and leave only as the cipher of a file.
"""
