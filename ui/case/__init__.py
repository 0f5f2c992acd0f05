"""One case on the screen: header, plate, path, its sections, and the side with terms, timeline and differences."""
