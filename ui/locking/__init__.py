"""Keeping what is open from whoever walks by: the watch, the conversation mode, the curtain and the lock itself."""
