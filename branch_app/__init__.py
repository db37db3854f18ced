"""Branch Counter: order an instant-issuance card at a bank counter and follow it until it is made."""

__version__ = "0.1.0"
