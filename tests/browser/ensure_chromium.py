"""Finds a Chrome or Chromium for the browser tests, and installs one where there is none.

Run ``python -m tests.browser.ensure_chromium``: it prints the path of the browser.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from playwright.sync_api import sync_playwright

LAUNCH_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS_APPS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def find_chromium() -> Path | None:
    """Return the browser to use: CHROMIUM_PATH, an installed one or Playwright's own."""
    found = (shutil.which(path) for path in _candidates())
    return next((Path(path) for path in found if path), None)


def _candidates() -> Iterator[str]:
    yield os.environ.get("CHROMIUM_PATH", "")
    yield from COMMANDS
    yield from MACOS_APPS
    yield _playwright_download()


def _playwright_download() -> str:
    def ask() -> str:
        with sync_playwright() as playwright:
            return playwright.chromium.executable_path

    # In a thread of its own, as a test may have Playwright running already.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(ask).result()


def _run(command: list[str]) -> bool:
    """Run a command, its output on stderr, and tell whether it went well."""
    print("Running:", " ".join(command), file=sys.stderr)
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    return done.returncode == 0


def _root_prefix() -> list[str] | None:
    """Return what makes a command run as root, None where nothing does."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    return sudo if shutil.which("sudo") and _run([*sudo, "true"]) else None


def _install_debian_package() -> bool:
    prefix = _root_prefix() if shutil.which("apt-get") else None
    if prefix is None:
        return False
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    _run([*apt, "update"])  # an outdated list may still do
    return _run([*apt, "install", "-y", "--no-install-recommends", "chromium"])


def _install_with_playwright() -> bool:
    return _run([sys.executable, "-m", "playwright", "install", "chromium"])


def main() -> int:
    """Print the browser's path, after installing one if need be."""
    found = find_chromium()
    if found is None and (_install_debian_package() or _install_with_playwright()):
        found = find_chromium()
    if found is None:
        print("No Chrome or Chromium was found and none could be installed.", file=sys.stderr)
        print("Install one, or name it in the variable CHROMIUM_PATH.", file=sys.stderr)
        return 1
    print(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
