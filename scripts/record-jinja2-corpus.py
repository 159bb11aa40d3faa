#!/usr/bin/env python3
"""Records what Jinja2 3.1 makes of the templates in __tests__/template/jinja2-corpus.cases.txt.

    python3 -m venv /tmp/jinja2 && /tmp/jinja2/bin/pip install 'jinja2>=3.1,<3.2'
    /tmp/jinja2/bin/python scripts/record-jinja2-corpus.py

The templates run in Jinja2's ImmutableSandboxedEnvironment with StrictUndefined (or, where the
cases say so, its default Undefined) and the `do` extension. Written is a JSON file that holds,
for each template, the output or the kind of error: "undefined", "syntax" or "failed".
"""

import json
import pathlib

import jinja2
import jinja2.sandbox

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "template"
CASES = FOLDER / "jinja2-corpus.cases.txt"
CONTEXT = FOLDER / "jinja2-corpus.context.json"
RECORDED = FOLDER / "jinja2-corpus.recorded.json"


def cases():
    """Yields (options, template) for each line of the cases."""
    options = {}
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            options = json.loads(line[3:])
        elif not line.startswith("# ") and line:
            yield options, line.replace("⏎", "\n").replace("→", "\t")


def environment(options):
    lenient = options.get("undefined") == "lenient"
    return jinja2.sandbox.ImmutableSandboxedEnvironment(
        undefined=jinja2.Undefined if lenient else jinja2.StrictUndefined,
        trim_blocks=options.get("trimBlocks", False),
        lstrip_blocks=options.get("lstripBlocks", False),
        keep_trailing_newline=options.get("keepTrailingNewline", False),
        loader=jinja2.DictLoader(options.get("templates", {})),
        extensions=["jinja2.ext.do"],
    )


def record(options, template, context):
    try:
        return {"output": environment(options).from_string(template).render(context)}
    except jinja2.UndefinedError:
        return {"error": "undefined"}
    except jinja2.TemplateSyntaxError:
        return {"error": "syntax"}
    except Exception:  # whatever a filter or an operator of Python raises
        return {"error": "failed"}


def main():
    context = json.loads(CONTEXT.read_text(encoding="utf-8"))
    entries = [
        {"options": options, "template": template, **record(options, template, context)}
        for options, template in cases()
    ]
    document = {"jinja2": jinja2.__version__, "cases": entries}
    RECORDED.write_text(
        json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    print(f"{len(entries)} cases recorded from Jinja2 {jinja2.__version__}")


if __name__ == "__main__":
    main()
