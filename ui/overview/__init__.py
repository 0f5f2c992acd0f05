"""The overview of a case: what happened, the story told once, what the victim wants, what was agreed."""
