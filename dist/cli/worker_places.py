"""Says where in the user's code an exception came from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from types import TracebackType

CODE_NAME = "<code>"
WORKER = os.path.dirname(os.path.abspath(__file__))


def place_in_code(error: BaseException) -> str | None:
    """The line of a `python_code` task that was running, however deep the error came from."""
    file, line = syntax_error_at(error) or (None, None)
    if file != CODE_NAME:
        lines = [number for name, number in frames(error.__traceback__) if name == CODE_NAME]
        line = lines[-1] if lines else None
    return f"line {line} of code" if line else None


def place_in_files(error: BaseException, workspace: str) -> str | None:
    """The deepest line in a file of the workspace, else the first line of any file that ran."""
    place = syntax_error_at(error)
    if place is None:
        places = [place for place in frames(error.__traceback__) if is_file(place[0])]
        own = [place for place in places if is_own(place[0], workspace)]
        place = own[-1] if own else places[0] if places else None
    if place is None:
        return None
    file, line = place
    if file.startswith(workspace + os.sep):
        file = file[len(workspace) + 1 :]
    return f"{file}:{line}"


def syntax_error_at(error: BaseException) -> tuple[str, int] | None:
    """Where the code or a file does not parse; texts that the user's code parses are not meant."""
    if not isinstance(error, SyntaxError) or not error.lineno:
        return None
    file = error.filename or ""
    return (file, error.lineno) if file == CODE_NAME or is_file(file) else None


def frames(traceback: TracebackType | None) -> Iterator[tuple[str, int]]:
    while traceback is not None:
        yield traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
        traceback = traceback.tb_next


def is_file(name: str) -> bool:
    """Not `<string>` or `<frozen importlib._bootstrap>`, and not the worker itself."""
    return name != "" and not name.startswith("<") and os.path.dirname(name) != WORKER


def is_own(file: str, workspace: str) -> bool:
    """A file of the user's, not of a virtual environment that stands in the workspace."""
    inside = file.startswith(workspace + os.sep)
    return inside and f"{os.sep}site-packages{os.sep}" not in file[len(workspace) :]
