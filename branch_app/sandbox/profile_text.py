"""The text of a sandbox's ``profile.toml``, in the shape of every Branch Counter profile.

No secret may stand in it, and paths are relative to the profile's folder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from branch_app.sandbox.settings import Product, SandboxSettings, Station


def profile_text(settings: SandboxSettings, port: int, signing_kid: str) -> str:
    """Return the profile that leads a client to this sandbox.

    Args:
        settings: issuer, stations, products and expiry order.
        port: where the sandbox listens on 127.0.0.1.
        signing_kid: the kid under which D1 knows the assertion key.
    """
    url = f"https://127.0.0.1:{port}"
    head = f"""\
# Practice profile of the Branch Counter sandbox. It holds no secret.

[d1]
environment = "custom"
base_url = {_quoted(url)}
issuer_id = {_quoted(settings.issuer_id)}
audience = {_quoted(url)}
expiry_order = {_quoted(settings.expiry_order)}
trust = "ca.pem"

[client_certificate]
certificate = "client.pem"
private_key = "client.key"

[token_signing]
private_key = "signing.pem"
kid = {_quoted(signing_kid)}

[card_encryption]
public_key = "d1-encryption.jwk"
"""
    stations = "".join(_station(one) for one in settings.stations)
    return head + stations + "".join(_product(one) for one in settings.products)


def _station(station: Station) -> str:
    return f"\n[[stations]]\nid = {_quoted(station.id)}\nname = {_quoted(station.name)}\n"


def _product(product: Product) -> str:
    bins = ", ".join(_quoted(one) for one in product.bins)
    application = ", ".join(
        (
            f"config = {_quoted(product.config)}",
            f"oda_key_index = {_quoted(product.oda_key_index)}",
            f"derivation_key_index = {_quoted(product.derivation_key_index)}",
        )
    )
    return f"""
[[products]]
id = {_quoted(product.id)}
name = {_quoted(product.name)}
bins = [{bins}]
pan_length = {product.pan_length}
name_max = {product.name_max}
payment_application = {{ {application} }}
"""


def _quoted(value: str | int) -> str:
    """Return a TOML string, or the number as it is."""
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
