"""How an item's work ended, as the last message to the engine: a result or an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from worker_channel import encode
from worker_places import syntax_error_at


class Refusal(Exception):
    """A failure told in words of ours; its cause, if any, is what the user's code raised."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


def result_message(result: object, name: str) -> str:
    try:
        return '{"result":' + encode(result) + "}"
    except (TypeError, ValueError, RecursionError):
        problem = find_misfit(result, name, [])
        raise Refusal(problem or f"{name} cannot be written as JSON") from None


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


def error_message(error: BaseException, place_of: Callable[[BaseException], str | None]) -> str:
    """`place_of` says where the user's code was when it raised."""
    if not isinstance(error, Refusal):
        return encode(
            {"error": summary(error), "place": place_of(error), "stack": traceback_of(error)}
        )
    message: dict[str, object] = {"error": str(error)}
    if error.hint:
        message["hint"] = error.hint
    if error.__cause__:
        message["place"] = place_of(error.__cause__)
        message["stack"] = traceback_of(error.__cause__)
    return encode(message)


def summary(error: BaseException) -> str:
    """The type of an exception and its text, on one line."""
    try:
        text = one_line(error.msg if syntax_error_at(error) else str(error))
    except Exception:
        text = ""
    name = type(error).__name__
    return f"{name}: {text}" if text else name


def one_line(text: str) -> str:
    return " ".join(text.split("\n")).strip()


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
