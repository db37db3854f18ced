"""This computer: its folders, clock, keyring, key files, log, and the profile file on it.

Nothing of D1's protocol, of the flow or of the window may enter here.
"""
