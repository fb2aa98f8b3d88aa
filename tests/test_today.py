"""The day that the published site is built for."""

import subprocess
from datetime import UTC, datetime, timedelta

from tests.conftest import PROJECT


def test_today_is_the_day_in_vietnam_at_midnight_utc() -> None:
    before = datetime.now(UTC) + timedelta(hours=7)
    printed = subprocess.run(
        [PROJECT / ".ci/today"], check=True, capture_output=True, text=True
    ).stdout
    after = datetime.now(UTC) + timedelta(hours=7)
    day = datetime.fromtimestamp(int(printed), UTC)
    assert int(printed) % 86_400 == 0
    assert before.date() <= day.date() <= after.date()
