"""Parses and validates rule files into domain values."""
