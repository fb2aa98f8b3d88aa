"""Helpers for tests that change the synthetic project and link it again."""

from __future__ import annotations

from generator.check import RULEBOOK, check_sources
from generator.diagnostics import has_errors
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Portal
from generator.render import render_portal
from generator.settings import Settings, newest_day

MEETING = """\
title: {title}
date: {date}
classification: conference
programmes:
  - chuong-trinh-thu
summary: Cuộc họp giả lập thêm.
observations:
{observations}
sources:
  - id: bao-thu
    publisher: Báo Thử
  - id: bao-khac
    publisher: Báo Khác
"""


def link(project: Settings) -> Portal:
    """Link the project as it now is; warnings are no matter."""
    records, found = check_sources(load_sources(project.data_dir))
    assert not has_errors(found), [problem.fault for problem in found]
    return link_records(records, newest_day(records))


def render_pages(portal: Portal) -> dict[str, str]:
    """Render every page; other files are left out."""
    files = render_portal(portal, RULEBOOK.values())
    return {name: str(files[name]) for name in files if name.endswith(".md")}


def add_meeting(project: Settings, day: str, *observations: str, name: str = "hop-them") -> str:
    """Write one more meeting; an observation is ``field: value; field: value``. Returns its id."""
    sourced = [item if "source: " in item else f"{item}; source: bao-thu" for item in observations]
    items = ["  - " + item.replace("; ", "\n    ") for item in sourced]
    text = MEETING.format(title=f"Họp thêm {name} {day}", date=day, observations="\n".join(items))
    folder = project.data_dir / "meetings" / day[:4]
    folder.mkdir(exist_ok=True)
    (folder / f"{day}-{name}.yml").write_text(text, "utf-8")
    return f"{day}-{name}"
