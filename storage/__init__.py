"""The encrypted vault: files, keys, commits, projection, search and backup."""
