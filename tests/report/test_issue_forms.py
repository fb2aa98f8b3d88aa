"""The link on every page fills in the form by the ids of its fields; both must name the same."""

from __future__ import annotations

import re

import yaml

from tests.conftest import PROJECT


def test_the_link_to_report_an_error_knows_the_fields_of_the_form() -> None:
    partial = (PROJECT / "overrides/partials/record-actions.html").read_text("utf-8")
    (form,) = set(re.findall(r"issues/new\?template=([\w.-]+)", partial))
    path = PROJECT / ".github/ISSUE_TEMPLATE" / form
    fields = {item.get("id") for item in yaml.safe_load(path.read_text("utf-8"))["body"]}
    filled = set(re.findall(r"&amp;([a-z-]+)=", partial))
    assert {"trang", "tep"} <= filled <= fields | {"title"}
