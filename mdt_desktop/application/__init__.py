"""Use cases by subject, and the ports that storage implements."""
