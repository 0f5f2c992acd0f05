"""Today: what is urgent, what waits for whom, and where to go for it."""
