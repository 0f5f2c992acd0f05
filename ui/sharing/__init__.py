"""Who knows what: deciding to share, deciding not to, and the matrix of what is shared."""
