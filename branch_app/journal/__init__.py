"""The record of requests: what was sent, what became of it, and who did it.

``store.DurableJournal`` keeps it in an encrypted file, ``memory.MemoryJournal`` for as long as
the program lives. Nothing that sends, draws or decides when a state changes may enter here, and
never a card number or an expiry. Only this room knows SQLCipher, which ``store`` and what it
imports load, and SQLAlchemy and Alembic, which only a file of another version makes it load.
"""
