"""F1: keys, what works, and what keeps this safe."""
