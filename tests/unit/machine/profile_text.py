"""A profile with every key that must be there, as bank IT would write it."""

from __future__ import annotations

APPLICATION = (
    'payment_application = { config = "VISA_DEBIT_01", oda_key_index = "01", '
    'derivation_key_index = "01" }'
)

GOOD = f"""
[d1]
environment = "staging"
base_url = "https://api.d1-stg.thalescloud.io"
issuer_id = "is_mybank1"
audience = "https://api.d1-stg.thalescloud.io"
expiry_order = "YYMM"
trust = "system"

[client_certificate]
certificate = "client.pem"
private_key = "client.key"

[token_signing]
private_key = "signing.pem"
kid = "key-1"

[card_encryption]
public_key = "d1-encryption.jwk"

[[stations]]
id = "KIOSK-PS-101"
name = "Counter 1"

[[products]]
id = "DEBIT_CLASSIC"
name = "Debit Classic"
bins = ["40000012"]
pan_length = 16
name_max = 26
{APPLICATION}
"""
