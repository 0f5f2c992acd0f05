"""MDT Desktop: one shared case view after sexual violence, offline and encrypted."""
