#!/usr/bin/env python3
"""Records what the Python engine makes of the workflows in __tests__/compatibility/workflows/.

    python3 -m venv /tmp/pyeng && /tmp/pyeng/bin/pip install 'yaml-workflow==0.9.6'
    /tmp/pyeng/bin/python scripts/record-yaml-workflow.py [CASE ...]

Each case runs by the engine's own command line, in a fresh copy of __tests__/compatibility/workspace/
as its workspace and current folder. Recorded are how each run ended, each step's status with its
result or error, and the files that were made or changed, logs and temporary ones left out. What is
different each time is written as a word: WORKSPACE, FOLDER (of the workflow files), SERVER, TIME.
With names of cases only these are recorded anew. Needs `node` for the server of the cases.
"""

import filecmp
import importlib.metadata
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "compatibility"
WORKFLOWS = FOLDER / "workflows"
START = FOLDER / "workspace"
RECORDED = FOLDER / "yaml-workflow.recorded.json"
ENGINE = pathlib.Path(sys.executable).parent / "yaml-workflow"
LEFT_OUT = re.compile(r"(^|/)(logs|temp|__pycache__)/|(^|/)\.workflow_metadata\.json$")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|\+00:00)?")


def cases(document):
    """A plain run of each workflow, but for those of which cases.json says more, and its variants."""
    plain = {path.stem: {"runs": [{}]} for path in WORKFLOWS.glob("*.yaml")}
    return dict(sorted({**plain, **document["cases"]}.items()))


class Words:
    """Puts words in the place of what is different in each run."""

    def __init__(self, workspace, server):
        self.names = [
            (str(workspace), "WORKSPACE"),
            (str(WORKFLOWS), "FOLDER"),
            (server, "SERVER"),
        ]

    def text(self, text):
        for name, word in self.names:
            text = text.replace(name, word)
        return TIME.sub(lambda match: "TIME UTC" if match[1] else "TIME", text)

    def value(self, value):
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(element) for element in value]
        if isinstance(value, dict):
            entries = {self.text(name): self.value(entry) for name, entry in value.items()}
            if "file_list" in entries:  # in the order of the disk
                entries["file_list"].sort()
            return entries
        return value

    def filled(self, text):
        """The other way round, for what cases.json says."""
        for name, word in self.names:
            text = text.replace(word, name)
        return text


def steps_of(workspace):
    try:
        document = json.loads((workspace / ".workflow_metadata.json").read_text())
    except FileNotFoundError:
        return {}
    except json.JSONDecodeError:  # a result that JSON cannot carry leaves half a file behind
        return None
    steps = document.get("execution_state", {}).get("step_outputs", {})
    kept = ("status", "result", "error")
    return {
        name: {key: step[key] for key in kept if key in step}
        for name, step in steps.items()
        if name != "parameter_validation"
    }


def run(name, case, given, workspace, words, env):
    command = [ENGINE, "run", WORKFLOWS / f"{case.get('workflow', name)}.yaml"]
    if not case.get("ownWorkspace"):
        command += ["--workspace", workspace, "--base-dir", workspace.parent / "runs"]
    if given.get("resume"):
        command.append("--resume")
    if "flow" in given:
        command += ["--flow", given["flow"]]
    command += [f"{key}={words.filled(value)}" for key, value in given.get("args", {}).items()]
    ended = subprocess.run(command, cwd=workspace, env=env, capture_output=True, text=True, timeout=120)
    folder = workspace
    if case.get("ownWorkspace"):
        folder = max((workspace / "runs").iterdir(), key=lambda path: path.stat().st_mtime)
    steps = words.value(steps_of(folder))
    status = "completed" if ended.returncode == 0 else "refused" if steps == {} else "failed"
    return {"status": status, "steps": steps or {}}


def made_files(workspace, words):
    files = {}
    for path in sorted(workspace.rglob("*")):
        name = path.relative_to(workspace).as_posix()
        before = START / name
        if not path.is_file() or LEFT_OUT.search(name):
            continue
        if not before.is_file() or not filecmp.cmp(path, before, shallow=False):
            files[name] = words.text(path.read_bytes().decode("utf-8", "backslashreplace"))
    return files


def record(name, case, common, server):
    with tempfile.TemporaryDirectory() as folder:
        workspace = pathlib.Path(folder).resolve() / "workspace"
        shutil.copytree(START, workspace, ignore=shutil.ignore_patterns("__pycache__"))
        words = Words(workspace, server)
        env = {key: words.filled(value) for key, value in {**common, **case.get("env", {})}.items()}
        env["PATH"] = os.environ["PATH"]
        runs = [run(name, case, given, workspace, words, env) for given in case["runs"]]
        return {**case, "recorded": {"runs": runs, "files": made_files(workspace, words)}}


def main(chosen):
    document = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
    entries = json.loads(RECORDED.read_text(encoding="utf-8"))["cases"] if chosen else {}
    server = subprocess.Popen(
        ["node", FOLDER / "server.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        for name, case in cases(document).items():
            if not chosen or name in chosen:
                entries[name] = record(name, case, document["env"], url)
                print(name, *(each["status"] for each in entries[name]["recorded"]["runs"]))
    finally:
        server.stdin.close()
        server.wait()
    version = importlib.metadata.version("yaml-workflow")
    recorded = {
        "engine": f"yaml-workflow {version}",
        "python": platform.python_version(),
        "env": document["env"],
        "cases": dict(sorted(entries.items())),
    }
    RECORDED.write_text(
        json.dumps(recorded, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    print(f"{len(entries)} cases recorded from yaml-workflow {version}")


if __name__ == "__main__":
    main(sys.argv[1:])
