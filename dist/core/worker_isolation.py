"""Puts right what an item's code changed in the interpreter, before the next one sees it."""

from __future__ import annotations

import builtins
import io
import os
import sys

from worker_channel import Channel, output_stream
from worker_process import ProcessSettings


class Isolation:
    """The environment, working directory, search path, built-ins and streams of one item."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self.environ = os.environ
        self.environment: dict[str, str] = dict(os.environ)
        self.raw_environment = self.copy_of_raw()
        self.search_path = list(sys.path)
        self.builtins = dict(vars(builtins))
        self.stdout = self.stderr = None
        self.process = ProcessSettings()

    def prepare(self, workspace: str, changes: dict[str, str | None]) -> None:
        """Makes the surroundings of an item, whatever the one before has left."""
        self.update_environment(changes)
        os.chdir(workspace)
        sys.path[:] = [workspace, *self.search_path]
        sys.argv = ["<code>"]
        if "asyncio" in sys.modules:
            replace_closed_event_loop()
        self.stdout = sys.stdout = self.usable_stream(self.stdout, "stdout", 1)
        self.stderr = sys.stderr = self.usable_stream(self.stderr, "stderr", 2)

    def tidy(self) -> None:
        """Ends an item: its output is complete, and the built-ins are ours to use again."""
        if not self.has_original_builtins():
            self.restore_builtins()
        self.process.restore()
        for stream in (sys.stdout, sys.stderr, self.stdout, self.stderr):
            try:
                stream.flush()
            except (AttributeError, ValueError, OSError):
                pass  # the code closed it, or put something else in its place

    def keep_effects_of_import(self, workspace: str) -> None:
        """A module stays imported, so what it adds to the search path and the built-ins stays."""
        self.search_path = [entry for entry in sys.path if entry != workspace]
        self.builtins = dict(vars(builtins))

    def update_environment(self, changes: dict[str, str | None]) -> None:
        """Undoes what the item before did to the environment, then makes this item's own."""
        os.environ = self.environ
        if self.raw_environment is None or self.raw() != self.raw_environment:
            self.restore_environment()
            self.raw_environment = self.copy_of_raw()
        if changes:
            for name, value in changes.items():
                if value is None:
                    os.environ.pop(name, None)
                    self.environment.pop(name, None)
                else:
                    os.environ[name] = value
                    self.environment[name] = value
            self.raw_environment = self.copy_of_raw()

    def restore_environment(self) -> None:
        current = os.environ.copy()
        for name in current.keys() - self.environment.keys():
            del os.environ[name]
        for name, value in self.environment.items():
            if current.get(name) != value:
                os.environ[name] = value

    def raw(self) -> object:
        """What os.environ keeps inside: to compare it is 50 times faster than os.environ itself."""
        return getattr(self.environ, "_data", None)

    def copy_of_raw(self) -> dict | None:
        data = self.raw()
        return dict(data) if isinstance(data, dict) else None

    def has_original_builtins(self) -> bool:
        try:
            return vars(builtins) == self.builtins
        except Exception:  # a value that cannot be compared stands in the place of a built-in
            return False

    def restore_builtins(self) -> None:
        names = vars(builtins)
        names.update(self.builtins)
        for name in names.keys() - self.builtins.keys():
            del names[name]

    def usable_stream(
        self, stream: io.TextIOWrapper | None, name: str, descriptor: int
    ) -> io.TextIOWrapper:
        """The stream of the item before, unless its code closed or detached it."""
        try:
            if stream is not None and not stream.closed:
                return stream
        except ValueError:
            pass
        return output_stream(self.channel, name, descriptor)


def replace_closed_event_loop() -> None:
    """After an item closed the event loop (asyncio.run does), the next one can get one again.

    That is as in a new interpreter; from Python 3.14 on nobody gets one without making it.
    """
    if sys.version_info >= (3, 14):
        return
    import asyncio

    policy = asyncio.get_event_loop_policy()
    current = getattr(policy, "_local", None)
    loop = getattr(current, "_loop", None)
    if getattr(current, "_set_called", False) and (loop is None or loop.is_closed()):
        asyncio.set_event_loop_policy(type(policy)())
