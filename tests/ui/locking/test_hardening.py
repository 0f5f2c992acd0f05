import subprocess
import sys

import pytest

_HARDENED = """
import ctypes, resource
from ui.locking.hardening import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has other ways")
def test_no_core_file_and_no_reading_of_our_memory_by_other_processes() -> None:
    done = subprocess.run([sys.executable, "-c", _HARDENED], capture_output=True, text=True, check=True)

    assert done.stdout == "(0, 0) 0\n"
