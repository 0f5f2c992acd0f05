"""Cases: the list, and how a new one begins."""
