"""Ctrl+K: find anything, run any command."""
