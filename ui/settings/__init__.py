"""Screen, language, passphrase and the care of the vault."""
