"""The names of the files in a folder of keys. The profile writer takes them from here."""

from __future__ import annotations

CLIENT_KEY = "client.key"
REQUEST = "client.csr"
CERTIFICATE = "client.pem"
SIGNING_KEY = "signing.pem"
SIGNING_JWK = "signing-public.jwk"
SIGNING_PEM = "signing-public.pem"
ENCRYPTION_KEY = "d1-encryption.jwk"
