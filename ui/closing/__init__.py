"""Closing: why, with which talk, whom the victim may call later; a closed case can begin again."""
