"""Meeting mode: one case at a time on the wall, led with the keyboard alone."""
