"""The MDT meeting: its agenda, its preparation, and the way into meeting mode."""
