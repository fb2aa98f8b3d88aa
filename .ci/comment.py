"""Talks to GitHub for the comment on a pull request; standard library and the "gh" program only.

    comment.py fetch   finds the pull request of a finished check and takes the report out of its
                       artifact, into $REPORT; tells the workflow its number
    comment.py post    creates the comment in $COMMENT on pull request $NUMBER, or renews it

The check ran code and data of the pull request, perhaps from a fork. Which pull request it was is
therefore asked of GitHub, never read from the artifact; of the artifact only one file is read, as
bytes and up to a bound, and nothing of it is run. The Markdown is made in between, without a token,
by "make comment".
"""

import json
import os
import re
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

MARKER = "<!-- ban-tin-kiem-tra -->"
AUTHOR = "github-actions[bot]"
ARTIFACT = "ket-qua-kiem-tra"
MEMBER = "report.json"
MAX_BYTES = 2 * 1024 * 1024


class Stop(Exception):  # noqa: N818
    """There is nothing to comment on; the text says why."""


def main() -> int:
    try:
        {"fetch": fetch, "post": post}[sys.argv[1]]()
    except Stop as reason:
        print(f"No comment: {reason}")
    return 0


def fetch() -> None:
    number = pull_request()
    Path(os.environ["REPORT"]).write_bytes(report_of_run())
    with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as outputs:
        outputs.write(f"number={number}\nportal={portal()}\n")


def pull_request() -> int:
    """Find the open pull request whose newest commit is the one that was checked."""
    found = api(
        "pulls",
        state="open",
        head=f"{env('HEAD_OWNER')}:{env('HEAD_BRANCH')}",
        base=env("BASE_BRANCH"),
    )
    for item in found:
        head, into = item["head"], item["base"]["repo"]["full_name"]
        own = head["sha"] == env("HEAD_SHA") and into == env("GITHUB_REPOSITORY")
        if own and head["repo"] and head["repo"]["full_name"] == env("HEAD_REPOSITORY"):
            return int(item["number"])
    raise Stop("no open pull request has the checked commit as its newest")


def report_of_run() -> bytes:
    run = f"actions/runs/{int(env('RUN_ID'))}/artifacts"
    listed = api(run, name=ARTIFACT)["artifacts"]
    own = [item for item in listed if item["name"] == ARTIFACT and not item["expired"]]
    if not own:
        raise Stop("the check left no report")
    newest = max(own, key=lambda item: item["id"])
    if newest["size_in_bytes"] > MAX_BYTES:
        raise Stop("the report is too long")
    packed = gh(f"repos/{env('GITHUB_REPOSITORY')}/actions/artifacts/{int(newest['id'])}/zip")
    return unpacked(packed)


def unpacked(packed: bytes) -> bytes:
    """Read the one file, never more than the bound, whatever the archive says of its size."""
    try:
        with zipfile.ZipFile(BytesIO(packed)) as archive, archive.open(MEMBER) as file:
            data = file.read(MAX_BYTES + 1)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError):
        raise Stop("the artifact holds no report") from None
    if len(data) > MAX_BYTES:
        raise Stop("the report is too long")
    return data


def portal() -> str:
    """Address of the published portal; empty where there is none."""
    try:
        address = str(api("pages")["html_url"])
    except subprocess.CalledProcessError:
        return ""
    return address if re.fullmatch(r"https://[A-Za-z0-9._~:/-]+", address) else ""


def post() -> None:
    number = int(env("NUMBER"))
    body = Path(env("COMMENT")).read_text("utf-8")
    if not body.startswith(MARKER):
        raise ValueError("the comment does not start with its marker")
    data = json.dumps({"body": body}).encode()
    comments = f"repos/{env('GITHUB_REPOSITORY')}/issues/comments"
    if known := own_comment(number):
        gh("--method", "PATCH", f"{comments}/{known}", "--input", "-", data=data)
    else:
        new = f"repos/{env('GITHUB_REPOSITORY')}/issues/{number}/comments"
        gh("--method", "POST", new, "--input", "-", data=data)


def own_comment(number: int) -> int | None:
    """Find the comment of an earlier check; anyone may write the marker, so mind who did."""
    page = 1
    while found := api(f"issues/{number}/comments", page=str(page)):
        for item in found:
            user = item["user"] or {}
            own = user.get("login") == AUTHOR and user.get("type") == "Bot"
            if own and item["body"].startswith(MARKER):
                return int(item["id"])
        page += 1
    return None


def api(path: str, **query: str):
    """Ask for something of this repository; values are sent as they are."""
    fields = [part for name, value in query.items() for part in ("--raw-field", f"{name}={value}")]
    fields += ["--raw-field", "per_page=100"]
    return json.loads(gh("--method", "GET", f"repos/{env('GITHUB_REPOSITORY')}/{path}", *fields))


def gh(*arguments: str, data: bytes | None = None) -> bytes:
    command = ["gh", "api", *arguments]
    return subprocess.run(command, check=True, input=data, stdout=subprocess.PIPE).stdout


def env(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise Stop(f"{name} is empty")
    return value


if __name__ == "__main__":
    sys.exit(main())
