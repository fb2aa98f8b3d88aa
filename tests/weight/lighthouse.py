"""Asks Lighthouse, with its mobile profile, several times: a busy machine costs points."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from statistics import median_low
from tempfile import TemporaryDirectory
from typing import Any

from tests.browser.ensure_chromium import LAUNCH_FLAGS, find_chromium

CATEGORIES = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
"""The least that each must score."""

_TIMES = {
    "first-contentful-paint": "FCP",
    "largest-contentful-paint": "LCP",
    "total-blocking-time": "TBT",
    "cumulative-layout-shift": "CLS",
}


@dataclass(frozen=True)
class Scores:
    """Medians by category, the times of the last run, and what was found wanting in it."""

    medians: dict[str, int]
    told: str
    faults: list[str]


def scores(command: Path, url: str, runs: int) -> Scores:
    """Score one page."""
    reports = [_report(command, url) for _ in range(runs)]
    medians = {
        name: median_low(round(report["categories"][name]["score"] * 100) for report in reports)
        for name in CATEGORIES
    }
    audits = reports[-1]["audits"]
    told = ", ".join(f"{short} {audits[name]['displayValue']}" for name, short in _TIMES.items())
    return Scores(medians, told.replace("\N{NO-BREAK SPACE}", " "), _faults(reports[-1]))


def _faults(report: dict[str, Any]) -> list[str]:
    return [
        f"{name}: {report['audits'][item['id']]['title']}"
        for name, category in report["categories"].items()
        if name != "performance"
        for item in category["auditRefs"]
        if item["weight"] and report["audits"][item["id"]]["score"] not in (None, 1)
    ]


def _report(command: Path, url: str) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        output = Path(folder, "report.json")
        subprocess.run(
            [
                command, url, "--quiet", "--output=json", f"--output-path={output}",
                f"--chrome-flags={' '.join(LAUNCH_FLAGS)}",
            ],
            check=True,
            env=os.environ | {"CHROME_PATH": str(find_chromium())},
        )  # fmt: skip
        report: dict[str, Any] = json.loads(output.read_text("utf-8"))
    return report
