"""Runs the work of Python tasks, one item after the other, in an interpreter that is kept.

The engine writes requests to stdin and reads messages from file descriptor 3, each a line of JSON:

    request   {"code", "variables"} and perhaps {"result_variable", "config"}, or
              {"module", "function", "args", "kwargs"}, and always
              {"token", "workspace", "environment"}
    messages  {"output": "stdout" | "stderr", "text"}, any number while the work runs, and last
              {"result"} or {"error"}, perhaps with {"hint", "place", "stack"}

The token of its request stands before each message: what the user's code writes to the descriptor,
by mistake or not, is no answer.

`environment` holds only what differs from the request before; null removes a variable. Descriptors
1 and 2 stay free for what extension modules and child processes print: they cannot disturb this.

This file checks the version, so its own syntax is that of older Pythons.
"""

import os
import sys

OLDEST_PYTHON = (3, 8)


def check_version():
    if sys.version_info < OLDEST_PYTHON:
        found, needed = (".".join(map(str, v)) for v in (sys.version_info[:3], OLDEST_PYTHON))
        sys.exit("Python tasks need Python %s or later, this is %s" % (needed, found))


def load_loop():
    """Imports the other files of the worker without a trace that the user's imports could meet."""
    folder = os.path.dirname(os.path.abspath(__file__))
    if sys.path and sys.path[0] in (folder, os.path.realpath(folder)):
        del sys.path[0]
    writes_no_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.path.insert(0, folder)
    import worker_loop

    del sys.path[0]
    sys.dont_write_bytecode = writes_no_bytecode
    for name in [name for name in sys.modules if name.startswith("worker_")]:
        del sys.modules[name]
    return worker_loop


check_version()
load_loop().serve()
