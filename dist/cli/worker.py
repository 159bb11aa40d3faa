"""Runs the code of `python_code` tasks, one item after the other, in an interpreter that is kept.

The engine writes requests to stdin and reads messages from file descriptor 3, each a line of JSON:

    request   {"code", "result_variable", "variables", "config", "workspace", "environment"}
    messages  {"output": "stdout" | "stderr", "text"}, any number while the code runs, and last
              {"result"} or {"error", "line", "stack"}

`environment` holds only what differs from the request before; null removes a variable. Descriptors
1 and 2 stay free for what extension modules and child processes print: they cannot disturb this.
"""

from __future__ import annotations

import codecs
import io
import json
import os
import select
import signal
import sys
import time
from _thread import RLock, start_new_thread
from types import CodeType, ModuleType, TracebackType

CODE_NAME = "<code>"
MESSAGES = 3
MOST_COMPILED = 128
OLDEST_PYTHON = (3, 8)

encode = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode


class Channel:
    """The way back to the engine. In a forked child of the user's code it is closed."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.open = True
        os.set_inheritable(MESSAGES, False)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.close)

    def close(self) -> None:
        self.open = False
        os.close(MESSAGES)

    def send(self, message: str) -> None:
        line = memoryview(message.encode("ascii") + b"\n")
        with self.lock:
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


class Config:
    """What the code sees as `config`, as the Python engine's tasks did."""

    def __init__(self, data: dict) -> None:
        self.name: str = data["name"]
        self.type: str = data["type"]
        self.inputs: dict = data["inputs"]
        self.workspace: str = data["workspace"]
        self._context: dict = data["context"]

    def get_variable(self, name: str, namespace: str | None = None) -> object:
        holder = self._context if namespace is None else self._context.get(namespace, {})
        return holder.get(name)

    def get_available_variables(self) -> dict[str, list[str]]:
        namespaces = ("args", "env", "steps", "batch")
        available = {name: list(self._context.get(name) or {}) for name in namespaces}
        available["root"] = [name for name in self._context if name not in namespaces]
        return available


class Misfit(Exception):
    """The result holds something that JSON cannot carry."""


class Worker:
    """Runs requests, each with globals, environment and working directory of its own."""

    def __init__(self, requests: io.BufferedReader, channel: Channel) -> None:
        self.requests = requests
        self.channel = channel
        self.process = os.getpid()
        self.environ = os.environ
        self.environment: dict[str, str] = dict(os.environ)
        self.raw_environment = self.raw()
        self.search_path = list(sys.path)
        self.compiled: dict[str, CodeType] = {}
        self.stdout = self.stderr = None
        self.busy = False
        self.orphaned = False

    def serve(self) -> None:
        for line in self.requests:
            if self.orphaned:
                return
            self.busy = True
            answer = self.answer(line)
            self.busy = False
            self.channel.send(answer)

    def answer(self, line: bytes) -> str:
        try:
            try:
                request = json.loads(line)
                self.prepare(request)
                result = self.run(request)
            finally:
                # A child that the code forked and did not end must not become a second worker.
                if os.getpid() != self.process:
                    end_forked_child(sys.exc_info()[1])
                self.flush()
            return self.encode_result(result, request["result_variable"])
        except Misfit as misfit:
            return encode({"error": str(misfit)})
        except BaseException as error:  # SystemExit and KeyboardInterrupt end the item, not us
            return encode(describe(error))

    def prepare(self, request: dict) -> None:
        self.update_environment(request["environment"])
        os.chdir(request["workspace"])
        sys.path[:] = [request["workspace"], *self.search_path]
        sys.argv = [CODE_NAME]
        self.stdout = sys.stdout = self.usable_stream(self.stdout, "stdout", 1)
        self.stderr = sys.stderr = self.usable_stream(self.stderr, "stderr", 2)

    def update_environment(self, changes: dict[str, str | None]) -> None:
        """Undoes what the item before did to the environment, then makes this item's own."""
        os.environ = self.environ
        if self.raw_environment is None or self.raw() != self.raw_environment:
            self.restore_environment()
        for name, value in changes.items():
            if value is None:
                del self.environment[name], os.environ[name]
            else:
                self.environment[name] = os.environ[name] = value
        self.raw_environment = self.raw()

    def restore_environment(self) -> None:
        current = os.environ.copy()
        for name in current.keys() - self.environment.keys():
            del os.environ[name]
        for name, value in self.environment.items():
            if current.get(name) != value:
                os.environ[name] = value

    def raw(self) -> dict | None:
        """A copy of what os.environ keeps inside, which is 50 times faster than one of itself."""
        data = getattr(self.environ, "_data", None)
        return dict(data) if isinstance(data, dict) else None

    def usable_stream(
        self, stream: io.TextIOWrapper | None, name: str, descriptor: int
    ) -> io.TextIOWrapper:
        """The stream of the item before, unless its code closed or detached it."""
        try:
            if stream is not None and not stream.closed:
                return stream
        except ValueError:
            pass
        output = io.BufferedWriter(Output(self.channel, name, descriptor))
        return io.TextIOWrapper(
            output, encoding="utf-8", errors="backslashreplace", line_buffering=True
        )

    def run(self, request: dict) -> object:
        # A module of its own, so that what looks names up in __main__ (pickle, dataclasses) works.
        module = sys.modules["__main__"] = ModuleType("__main__")
        scope = module.__dict__
        scope.update(request["variables"])
        if request.get("config"):
            scope["config"] = Config(request["config"])
        exec(self.code_object(request["code"]), scope)
        return scope.get(request["result_variable"])

    def code_object(self, source: str) -> CodeType:
        code = self.compiled.get(source)
        if code is None:
            code = compile(source, CODE_NAME, "exec", dont_inherit=True)
            if len(self.compiled) >= MOST_COMPILED:
                del self.compiled[next(iter(self.compiled))]
            self.compiled[source] = code
        return code

    def flush(self) -> None:
        for stream in (sys.stdout, sys.stderr, self.stdout, self.stderr):
            try:
                stream.flush()
            except (AttributeError, ValueError, OSError):
                pass  # the code closed it, or put something else in its place

    def encode_result(self, result: object, name: str) -> str:
        try:
            return '{"result":' + encode(result) + "}"
        except (TypeError, ValueError, RecursionError):
            problem = find_misfit(result, name, [])
            raise Misfit(problem or f"{name} cannot be written as JSON") from None

    def end_when_orphaned(self) -> None:
        """Ends this process and its children when the engine dies while code is running."""
        hangup = select.poll()
        hangup.register(self.requests.fileno(), 0)
        hangup.poll()
        self.orphaned = True
        while True:
            if self.busy:
                leads_group = os.getpgrp() == self.process
                (os.killpg if leads_group else os.kill)(self.process, signal.SIGKILL)
            time.sleep(0.1)


def find_misfit(value: object, path: str, above: list[object]) -> str | None:
    """Says where in a result something stands that JSON cannot carry, and what it is."""
    if value is None or isinstance(value, (str, bool, int)):
        return None
    if isinstance(value, float):
        finite = value - value == 0
        return None if finite else f"{path} is {value}, which JSON cannot carry"
    if not isinstance(value, (dict, list, tuple)):
        return f"{path} is of type {type(value).__name__}, which JSON cannot carry"
    if any(value is container for container in above):
        return f"{path} contains itself, which JSON cannot carry"
    if len(above) > 500:
        return f"{path[:40]}… is nested too deep for JSON"
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, entry in entries:
        if not (key is None or isinstance(key, (str, bool, int, float))):
            return f"{path} has a key of type {type(key).__name__}, which JSON cannot carry"
        problem = find_misfit(entry, f"{path}[{key!r}]", [*above, value])
        if problem:
            return problem
    return None


def describe(error: BaseException) -> dict[str, object]:
    """An exception as a message: its type, its text on one line, and the line of the code."""
    try:
        text = " ".join(str(error).split("\n")).strip()
    except Exception:
        text = ""
    name = type(error).__name__
    line = line_of(error.__traceback__)
    if isinstance(error, SyntaxError) and error.filename == CODE_NAME:
        text, line = error.msg, error.lineno
    return {
        "error": f"{name}: {text}" if text else name,
        "line": line,
        "stack": traceback_of(error),
    }


def line_of(traceback: TracebackType | None) -> int | None:
    """The line of the user's code that was running, however deep the error came from."""
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == CODE_NAME:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


def traceback_of(error: BaseException) -> str:
    import traceback  # only failures pay for it

    try:
        return "".join(traceback.format_exception(type(error), error, error.__traceback__))
    except Exception:
        return ""


def end_forked_child(error: BaseException | None) -> None:
    """Ends as an interpreter does at the end of its program."""
    code = 0 if error is None else 1
    try:
        if isinstance(error, SystemExit) and (error.code is None or isinstance(error.code, int)):
            code = error.code or 0
        elif error is not None:
            sys.stderr.write(traceback_of(error))
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def take_stdin() -> io.BufferedReader:
    """Keeps stdin for the requests, and leaves an empty one for the code and its children."""
    requests = os.fdopen(os.dup(0), "rb", buffering=1 << 16)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return requests


def main() -> None:
    if sys.version_info < OLDEST_PYTHON:
        found, needed = (".".join(map(str, v)) for v in (sys.version_info[:3], OLDEST_PYTHON))
        sys.exit(f"python_code needs Python {needed} or later, this is {found}")
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)  # integers keep every digit, however many
    if sys.path and sys.path[0] == os.path.dirname(os.path.abspath(__file__)):
        del sys.path[0]  # the folder of this file is none of the code's business
    worker = Worker(take_stdin(), Channel())
    if hasattr(select, "poll"):
        start_new_thread(worker.end_when_orphaned, ())
    worker.serve()


main()
