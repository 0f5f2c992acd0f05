"""What the field knows: frozen values and rules, plain Python that could be read aloud to a nurse."""
