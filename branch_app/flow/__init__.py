"""What the counter does, in plain asyncio: entry, sending, following, the session with D1.

Sees D1, the journal and the keyring only as the ports of ``domain``. No Qt, no HTTP, no file
may enter here, so that every rule runs in a test with a turned clock.
"""
