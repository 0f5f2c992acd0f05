"""First contact: the ten questions on one screen, who calls tomorrow, and the story told once."""
