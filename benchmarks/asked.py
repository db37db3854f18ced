"""What both sides ask of the requests of past years."""

NAME = "kaya 77"
"""Part of a name that few have."""
DAYS_AGO = 2
"""Where a day begins of which the journal holds some hundred requests."""
DAY_STATE = "produced"
