"""The record of requests: what was sent, and what became of it.

Nothing that sends or draws may enter here.
"""
