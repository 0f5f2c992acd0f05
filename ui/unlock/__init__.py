"""Before the vault is open: unlocking, the first run, practising."""
