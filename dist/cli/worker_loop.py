"""Takes requests one by one, has them run, and answers each."""

from __future__ import annotations

import io
import json
import os
import select
import signal
import sys
import time
from _thread import start_new_thread

from worker_channel import Channel, take_stdin
from worker_code import CodeRunner
from worker_function import FunctionCaller
from worker_isolation import Isolation
from worker_messages import end_forked_child, error_message, result_message

decode = json.JSONDecoder().decode  # ours, whatever an item does to the module


class Worker:
    def __init__(self, requests: io.BufferedReader, channel: Channel) -> None:
        self.requests = requests
        self.channel = channel
        self.process = os.getpid()
        self.isolation = Isolation(channel)
        self.code = CodeRunner()
        self.functions = FunctionCaller(self.isolation)
        self.busy = False
        self.orphaned = False

    def serve(self) -> None:
        for line in self.requests:
            if self.orphaned:
                return
            self.busy = True
            request = decode(line.decode())
            self.channel.token = request.pop("token")
            answer = self.answer(request)
            self.busy = False
            self.channel.send(answer)

    def answer(self, request: dict) -> str:
        work = self.code if "code" in request else self.functions
        try:
            try:
                self.isolation.prepare(request["workspace"], request["environment"])
                result = work.run(request)
            finally:
                # A child that the code forked and did not end must not become a second worker.
                if os.getpid() != self.process:
                    end_forked_child(sys.exc_info()[1])
                self.isolation.tidy()
            return result_message(result, work.result_name(request))
        except BaseException as error:  # SystemExit and KeyboardInterrupt end the item, not us
            return error_message(error, lambda cause: work.place_of(cause, request))

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


def serve() -> None:
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)  # integers keep every digit, however many
    worker = Worker(take_stdin(), Channel())
    if hasattr(select, "poll"):
        start_new_thread(worker.end_when_orphaned, ())
    worker.serve()
