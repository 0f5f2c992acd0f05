"""Who is who: the victim as far as she wants, the people round her, and the organisations on the case."""
