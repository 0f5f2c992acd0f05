"""The weighing: what each organisation brings per living domain, and the level a person decides."""
