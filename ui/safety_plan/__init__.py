"""The safety plan: the question whether paper is safe, its sections, the paper itself as it will be, and the print."""
