"""The command line: one module a command group; it serves ICT staff, scripts and tests."""
