"""Branch Counter: order a card at a bank counter, follow it until it is made."""

__version__ = "0.1.0"
