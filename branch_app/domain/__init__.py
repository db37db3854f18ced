"""The words of the business: cards, names, orders, their states, errors, and the ports.

No input or output (but for the tables of letters that are shipped), no Qt, no clock and no library
beyond the standard one may enter here.
"""
