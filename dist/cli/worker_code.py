"""Runs the code of `python_code` tasks."""

from __future__ import annotations

import sys
from types import CodeType, ModuleType

from _ast import PyCF_ALLOW_TOP_LEVEL_AWAIT

from worker_messages import Refusal
from worker_places import CODE_NAME, place_in_code

MOST_COMPILED = 128
CO_COROUTINE = 0x80


class Workspace(str):
    """The variable `workspace`: text that can also do all that a `pathlib.Path` can.

    In the Python engine it was a path (`workspace / "out"`), while results and messages want text.
    """

    def __truediv__(self, other: str) -> object:
        return self.joinpath(other)

    def __getattr__(self, name: str) -> object:
        from pathlib import Path

        return getattr(Path(self), name)

    def __reduce__(self) -> tuple:  # this class cannot be found by its name
        return str, (str(self),)


class Config:
    """What the code sees as `config`, as the Python engine's tasks did."""

    def __init__(self, data: dict) -> None:
        self.name: str = data["name"]
        self.type: str = data["type"]
        self.inputs: dict = data["inputs"]
        self.processed_inputs = self.inputs
        self.workspace = Workspace(data["workspace"])
        self.context: dict = data["context"]

    def get_variable(self, name: str, namespace: str | None = None) -> object:
        holder = self.context if namespace is None else self.context.get(namespace, {})
        return holder.get(name)

    def get_available_variables(self) -> dict[str, list[str]]:
        namespaces = ("args", "env", "steps", "batch")
        available = {name: list(self.context.get(name) or {}) for name in namespaces}
        available["root"] = [name for name in self.context if name not in namespaces]
        return available


class CodeRunner:
    """Runs code with globals of its own; compiles a batch's code once."""

    def __init__(self) -> None:
        self.compiled: dict[str, CodeType] = {}

    def run(self, request: dict) -> object:
        # A module of its own, so that what looks names up in __main__ (pickle, dataclasses) works.
        module = sys.modules["__main__"] = ModuleType("__main__")
        scope = module.__dict__
        scope["batch"] = {}  # outside of a batch
        scope.update(request["variables"])
        if scope.get("workspace") == request["workspace"]:  # not an input of that name
            scope["workspace"] = Workspace(request["workspace"])
        if request.get("config"):
            scope["config"] = Config(request["config"])
        code = self.code_object(request["code"])
        if code.co_flags & CO_COROUTINE:
            import asyncio

            asyncio.run(eval(code, scope))
        else:
            exec(code, scope)
        return result_of(scope, request.get("result_variable"))

    def result_name(self, request: dict) -> str:
        return request.get("result_variable") or "result"

    def place_of(self, error: BaseException, _request: dict) -> str | None:
        return place_in_code(error)

    def code_object(self, source: str) -> CodeType:
        code = self.compiled.get(source)
        if code is None:
            code = compiled(source)
            if len(self.compiled) >= MOST_COMPILED:
                del self.compiled[next(iter(self.compiled))]
            self.compiled[source] = code
        return code


def compiled(source: str) -> CodeType:
    try:
        return compile(source, CODE_NAME, "exec", dont_inherit=True)
    except SyntaxError as error:
        # It may be valid but for an `await` outside of a function.
        try:
            return compile(source, CODE_NAME, "exec", PyCF_ALLOW_TOP_LEVEL_AWAIT, True)
        except SyntaxError:
            raise error from None


def result_of(scope: dict, variable: str | None) -> object:
    if variable is None:
        return scope.get("result")
    if variable not in scope:
        raise Refusal(f"The code did not set the variable '{variable}', its result_variable")
    return scope[variable]
