"""What belongs to the whole process, and what an item must not leave to the next one."""

from __future__ import annotations

import os
import signal
import sys

HANDLED = [
    getattr(signal, name)
    for name in ("SIGALRM", "SIGHUP", "SIGINT", "SIGTERM", "SIGUSR1", "SIGUSR2")
    if hasattr(signal, name)
]


class ProcessSettings:
    """Timers, signal handlers, the file mode mask, the limit of recursion, tracing."""

    def __init__(self) -> None:
        self.umask = os.umask(0o077)
        os.umask(self.umask)
        self.recursion_limit = sys.getrecursionlimit()
        self.handlers = {number: signal.getsignal(number) for number in HANDLED}

    def restore(self) -> None:
        stop_timers()
        os.umask(self.umask)
        if sys.getrecursionlimit() != self.recursion_limit:
            sys.setrecursionlimit(self.recursion_limit)
        for number, handler in self.handlers.items():
            if handler is not None and signal.getsignal(number) is not handler:
                signal.signal(number, handler)


def stop_timers() -> None:
    """The signal that such a timer sends would end the item that runs by then."""
    if hasattr(signal, "setitimer"):
        for which in (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF):
            signal.setitimer(which, 0)
    faulthandler = sys.modules.get("faulthandler")
    if faulthandler is not None:
        faulthandler.cancel_dump_traceback_later()
