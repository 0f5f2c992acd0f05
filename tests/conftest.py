"""Every test process: the window's package first, it keeps Python 3.11 alive under Qt (ui/singletons.py)."""

import ui  # noqa: F401
