"""An embedded Thales D1 for training, the demo and the tests, made hard to please.

It speaks the wire contract of ``docs/d1`` over real mutual TLS, checks more than a kind server
would, walks an order to its end and fails on request (``docs/sandbox.md``). It stands alone: no
other room of the application may be imported here, so that one mistake cannot hide on both sides
of the wire, and no production key or card number may enter it.
"""

from branch_app.sandbox.faults import Fault
from branch_app.sandbox.folder import Provisioned, ProvisionError, provision
from branch_app.sandbox.server import Sandbox
from branch_app.sandbox.settings import Product, SandboxSettings, Station

__all__ = [
    "Fault",
    "Product",
    "ProvisionError",
    "Provisioned",
    "Sandbox",
    "SandboxSettings",
    "Station",
    "provision",
]
