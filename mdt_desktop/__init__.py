"""MDT Desktop: one shared case view after sexual violence, offline and encrypted."""

__version__ = "0.1.0"
