"""The door: ``python -m mdt_desktop`` and the ``mdt-desktop`` command."""

import sys

from mdt_desktop import bootstrap


def main() -> int:
    """Run the program with the arguments of the command line."""
    return bootstrap.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
