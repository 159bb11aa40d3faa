"""Calls the functions of `python_function` tasks."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Awaitable, Callable
from types import ModuleType

from worker_isolation import Isolation
from worker_messages import Refusal, one_line, summary
from worker_places import place_in_files


class FunctionCaller:
    """Imports a module once and calls its functions, which are awaited where they are async."""

    def __init__(self, isolation: Isolation) -> None:
        self.isolation = isolation

    def run(self, request: dict) -> object:
        # Variables of an earlier item's code must not be found in __main__.
        sys.modules["__main__"] = ModuleType("__main__")
        module = self.module_of(request)
        function = function_of(module, request)
        return call(function, name_of(request), request["args"], request["kwargs"])

    def result_name(self, request: dict) -> str:
        return f"{name_of(request)}()"

    def place_of(self, error: BaseException, request: dict) -> str | None:
        return place_in_files(error, request["workspace"])

    def module_of(self, request: dict) -> ModuleType:
        name = request["module"]
        module = sys.modules.get(name)
        if module is None:
            module = imported(name)
            self.isolation.keep_effects_of_import(request["workspace"])
        return module


def name_of(request: dict) -> str:
    return f"{request['module']}.{request['function']}"


def imported(name: str) -> ModuleType:
    try:
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if not is_missing(name, error):
                raise
        # An earlier step may have written it a moment ago, unnoticed by the finder's cache.
        importlib.invalidate_caches()
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if is_missing(name, error):
            raise missing_module(name, error) from None
        raise broken_module(name, error) from error
    except BaseException as error:  # a module may even call sys.exit
        raise broken_module(name, error) from error


def is_missing(name: str, error: ModuleNotFoundError) -> bool:
    """True where the module itself, or a package above it, was not found; not one it imports."""
    return bool(error.name) and f"{name}.".startswith(f"{error.name}.")


def missing_module(name: str, error: ModuleNotFoundError) -> Refusal:
    _, _, reason = str(error).partition("; ")  # 'x' is not a package
    where = reason or "it is neither in the workspace nor on Python's search path"
    return Refusal(f"There is no module '{name}': {where}")


def broken_module(name: str, error: BaseException) -> Refusal:
    return Refusal(f"Module '{name}' cannot be imported: {summary(error)}")


def function_of(module: ModuleType, request: dict) -> Callable:
    name = request["function"]
    try:
        function = getattr(module, name)
    except AttributeError:
        message = f"Module '{request['module']}' has no function '{name}'"
        raise Refusal(message, did_you_mean(name, module) or origin_of(module)) from None
    if not callable(function):
        kind = type(function).__name__
        message = f"'{name}' of module '{request['module']}' is no function, but of type {kind}"
        raise Refusal(message)
    return function


def did_you_mean(name: str, module: ModuleType) -> str | None:
    import difflib  # only failures pay for it

    functions = [known for known, value in vars(module).items() if callable(value)]
    near = difflib.get_close_matches(name, functions, n=1)
    return f"Did you mean '{near[0]}'?" if near else None


def origin_of(module: ModuleType) -> str | None:
    """A module of the workspace may be hidden by one of Python's own of that name."""
    file = getattr(module, "__file__", None)
    return f"It was imported from {file}." if file else None


def call(function: Callable, name: str, args: list, kwargs: dict) -> object:
    try:
        result = function(*args, **kwargs)
    except TypeError as error:
        if error.__traceback__ and error.__traceback__.tb_next is None:  # it was not entered
            raise Refusal(f"Wrong arguments for {name}: {one_line(str(error))}") from None
        raise
    if not hasattr(type(result), "__await__"):
        return result
    import asyncio

    return asyncio.run(awaited(result))


async def awaited(result: Awaitable) -> object:
    return await result
