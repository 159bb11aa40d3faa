"""The worker's way back to the engine, and what it makes of stdin and the standard streams."""

from __future__ import annotations

import codecs
import io
import json
import os
from _thread import RLock

MESSAGES = 3

encode = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode


class Channel:
    """Carries messages. In a forked child of the user's code it is closed."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.open = True
        self.token = ""
        os.set_inheritable(MESSAGES, False)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.close)

    def close(self) -> None:
        self.open = False
        os.close(MESSAGES)

    def send(self, message: str) -> None:
        with self.lock:
            line = memoryview((self.token + message).encode("ascii") + b"\n")
            while line:
                line = line[os.write(MESSAGES, line) :]


class Output(io.RawIOBase):
    """What code prints travels as messages too, so that it arrives before the code's result."""

    def __init__(self, channel: Channel, name: str, descriptor: int) -> None:
        self.channel = channel
        self.stream_name = name
        self.descriptor = descriptor
        self.decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self.descriptor

    def write(self, data) -> int:  # type: ignore[no-untyped-def, override]
        if not self.channel.open:
            return os.write(self.descriptor, data)
        text = self.decode(bytes(data))
        if text:
            self.channel.send(encode({"output": self.stream_name, "text": text}))
        return len(data)


def output_stream(channel: Channel, name: str, descriptor: int) -> io.TextIOWrapper:
    output = io.BufferedWriter(Output(channel, name, descriptor))
    return io.TextIOWrapper(
        output, encoding="utf-8", errors="backslashreplace", line_buffering=True
    )


def take_stdin() -> io.BufferedReader:
    """Keeps stdin for the requests, and leaves an empty one for the code and its children."""
    requests = os.fdopen(os.dup(0), "rb", buffering=1 << 16)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return requests
