"""Pieces of the screen that know no case."""
