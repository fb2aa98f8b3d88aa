"""Commands and exit codes; no logic of its own.

Exit codes: 0 all is well; 1 the record has errors; 2 the command was called wrongly.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator import build, preview
from generator.diagnostics import Diagnostic, has_errors
from generator.report.text import report_text
from generator.settings import Settings, read_settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        settings = read_settings(options.root.resolve())
    except ValueError:
        print("SOURCE_DATE_EPOCH must be a whole number of seconds.", file=sys.stderr)
        return 2
    if options.command == "serve":
        return preview.serve(settings, options.address)
    command = {"build": _build, "check": _check, "build-date": _build_date}[options.command]
    return command(settings)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    commands = parser.add_subparsers(dest="command", required=False)
    parser.set_defaults(command="build")
    commands.add_parser("build", help="check the record and bring the pages up to date (default)")
    commands.add_parser("check", help="check the record, write nothing")
    serve = commands.add_parser("serve", help="preview the portal, following every saved file")
    serve.add_argument("--address", default="127.0.0.1:8000", help="host and port to serve at")
    commands.add_parser("build-date", help="print the build date as seconds for SOURCE_DATE_EPOCH")
    return parser


def _build(settings: Settings) -> int:
    problems, written = build.build(settings)
    if written is None:
        return _report(problems, settings)
    _report(problems, settings)
    print(
        f"Đã ghi {len(written.changed)} trang, xóa {len(written.removed)}, "
        f"giữ nguyên {written.unchanged}."
    )
    return 0


def _check(settings: Settings) -> int:
    problems = build.check(settings)
    code = _report(problems, settings)
    if not problems:
        print("Dữ liệu không có lỗi.")
    return code


def _build_date(settings: Settings) -> int:
    print(build.build_epoch(settings))
    return 0


def _report(problems: list[Diagnostic], settings: Settings) -> int:
    if problems:
        print(report_text(problems, settings.root), file=sys.stderr)
    return 1 if has_errors(problems) else 0
