"""Aftercare: was the story told again, who called, which terms are settled, what do we note for ourselves."""
