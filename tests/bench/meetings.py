"""Meetings, one after the other in the order of their days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from generator.dates import parse_partial_date
from generator.vietnamese import format_date, slugify
from tests.bench.figures import printed
from tests.bench.papers import EVERY, Paper, Papers
from tests.bench.scene import Scene, Tools
from tests.bench.tasks import Tasks
from tests.bench.titles import Titles
from tests.bench.venues import Venues
from tests.bench.world import Body, local_bodies, read_bodies

PUBLISHER = "Nguồn tổng hợp (dữ liệu giả)"
LAST = date(2026, 6, 30)

_YEARS = dict(zip(range(2015, 2027), (3, 4, 5, 6, 7, 9, 10, 12, 14, 14, 13, 6), strict=True))
_LEVELS = {"national": 5, "ministry": 22, "local": 73}
_KINDS = {
    "conference": 9,
    "committee_session": 6,
    "working_session": 6,
    "press_conference": 1,
    "other": 3,
}
_OLD = ["gia-chinh-quyen-dien-tu", "gia-do-thi-thong-minh", "gia-mot-cua-dien-tu"]
_SINCE = {
    "chuyen-doi-so-quoc-gia": date(2020, 6, 3),
    "chinh-phu-so": date(2021, 6, 15),
    "de-an-06": date(2022, 1, 6),
    "kinh-te-so-xa-hoi-so": date(2022, 3, 31),
}


class Made(NamedTuple):
    """A meeting with what a search for it may ask; ``figure`` is indicator id, name and value."""

    id: str
    record: dict[str, Any]
    scene: Scene
    papers: list[Paper]
    figure: tuple[str, str, str]


class Maker:
    """Makes meetings and keeps what later ones refer to."""

    def __init__(self, tools: Tools) -> None:
        """Begin an empty record."""
        self.tools = tools
        self.bodies = [*read_bodies(tools.words["marks"]), *local_bodies(tools.units)]
        self.papers, self.tasks = Papers(), Tasks(self.bodies)
        self.titles, self.venues = Titles(), Venues()

    def make(self, count: int) -> Iterator[Made]:
        """Make so many meetings."""
        for number, day in enumerate(_days(self.tools.rng, count)):
            scene = Scene(self.tools, self._host(day), day)
            yield self._meeting(scene, issues=number % EVERY == EVERY // 2)

    def _host(self, day: date) -> Body:
        level = self.tools.rng.choices(list(_LEVELS), list(_LEVELS.values()))[0]
        fitting = [body for body in self.bodies if body.level == level and body.exists(day)]
        return self.tools.rng.choice(fitting)

    def _meeting(self, scene: Scene, *, issues: bool) -> Made:
        rng = self.tools.rng
        papers = self.papers.known(scene)
        if papers:
            scene.slots["doc"] = lambda: rng.choice(papers).called
        sources = _sources(scene)
        ids = [source["id"] for source in sources]
        record = self._head(scene)
        told = self.tasks.updates(scene)
        observations, sentence, figure = self._observations(scene, ids)
        record |= _statements(scene, record["programmes"], ids, sentence)
        record["observations"] = observations
        record["commitments"] = self.tasks.assign(scene, record["programmes"])
        self.tasks.remember(scene, record["commitments"])
        record["commitment_updates"] = told
        record["documents"] = [_citation(scene, paper) for paper in papers]
        if issues:
            concluded = self.papers.issue(scene)
            record["documents"].append({"document": concluded.id, "relation": "conclusion"})
            papers = [concluded, *papers]
        record |= {"venues": self.venues.choose(scene, ids), "sources": sources}
        given = {field: value for field, value in record.items() if value}
        return Made(_name(scene, record), given, scene, papers, figure)

    def _head(self, scene: Scene) -> dict[str, Any]:
        rng, names = self.tools.rng, self.tools.names
        level = scene.body.level.replace("local", "province")
        kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
        role, shown = scene.role(level, scene.unit), _shown(rng, scene.day)
        people = [
            {"name": names.person(), "role": scene.role(level, scene.unit)}
            for _ in range(rng.randint(0, 5))
        ]
        record: dict[str, Any] = {
            "title": self.titles.choose(scene, kind, open_date=shown != scene.day.isoformat()),
            "date": shown,
            "classification": kind,
            "attendance_mode": rng.choice(("online", "offline", "mixed")),
            "organizer": scene.body.id,
            "chair": {"name": scene.chair, "role": role, "on_behalf_of": scene.body.id},
            "programmes": _programmes(rng, scene.day),
            "period": scene.period if rng.random() < 0.4 else "",
            "participants": people,
            "participants_note": names.pick("groups") if rng.random() < 0.5 else "",
            "summary": scene.say("summary"),
        }
        return record

    def _observations(
        self, scene: Scene, sources: list[str]
    ) -> tuple[list[dict[str, Any]], str, tuple[str, str, str]]:
        """Make three to eight figures, a sentence on the first, and what identifies that."""
        rng, figures = self.tools.rng, self.tools.figures
        every = [item for topic in scene.topics for item in self.tools.indicators[topic["name"]]]
        chosen = rng.sample(every, rng.randint(3, 8))
        area = scene.unit.id if scene.unit else ""
        found = []
        for number, indicator in enumerate(chosen):
            item = figures.observe(indicator, area, scene.day)
            item |= {"headline": "true"} if number < 2 else {}
            item |= {"note": scene.say("note")} if rng.random() < 0.2 else {}
            item |= {"source": rng.choice(sources)} if len(sources) > 1 else {}
            found.append(item)
        first, value = chosen[0], printed(found[0]["value"], chosen[0].unit)
        area_words = scene.unit.called(scene.day) if scene.unit else "cả nước"
        low = first.name[0].lower() + first.name[1:]
        when = format_date(parse_partial_date(found[0].get("time_period") or found[0]["as_of"]))
        words = {"fname": first.name, "fname_low": low, "fvalue": value, "fwhen": when}
        sentence = scene.say("figure", farea=area_words, **words)
        return found, sentence, (first.id, first.name, value)


def _statements(
    scene: Scene, programmes: list[str], sources: list[str], sentence: str
) -> dict[str, Any]:
    """Write results (a figure and the system among them), shortcomings and directions."""
    rng = scene.tools.rng
    found: dict[str, Any] = {}
    for field, symbol, least, most in (
        ("results", "result", 2, 4),
        ("shortcomings", "shortcoming", 2, 4),
        ("directions", "direction", 2, 4),
    ):
        texts = [scene.say(symbol) for _ in range(rng.randint(least, most))]
        texts += [sentence, scene.say("shown")] if field == "results" else []
        found[field] = [_statement(rng, text, programmes, sources) for text in dict.fromkeys(texts)]
    return found


def _statement(rng: Random, text: str, programmes: list[str], sources: list[str]) -> dict[str, str]:
    statement = {"text": text, "programme": rng.choice(programmes)}
    return statement | ({"source": rng.choice(sources)} if len(sources) > 1 else {})


def _citation(scene: Scene, paper: Paper) -> dict[str, str]:
    rng = scene.tools.rng
    citation = {"document": paper.id, "relation": rng.choice(("basis", "cited", "cited"))}
    return citation | ({"note": scene.say("cite")} if rng.random() < 0.4 else {})


def _sources(scene: Scene) -> list[dict[str, str]]:
    """Name one or two articles of the days after, plainly invented."""
    rng = scene.tools.rng
    found = []
    for name in ("tin-chinh", "tin-them")[: 1 + (rng.random() < 0.35)]:
        day = scene.day + timedelta(days=rng.randint(0, 5))
        address = f"{day.year}/{day.month:02}/{slugify(scene.system[1])}-{name}"
        source = {"id": name, "title": scene.say("source_title"), "publisher": PUBLISHER}
        if rng.random() < 0.5:
            source["author"] = scene.tools.names.person()
        found.append(source | {"date": day.isoformat(), "url": f"https://nguon.example/{address}"})
    return found


def _programmes(rng: Random, day: date) -> list[str]:
    """Pick one or two programmes of the time."""
    known = [name for name, since in _SINCE.items() if since <= day] or _OLD
    return rng.sample(known, min(len(known), rng.choice((1, 1, 2))))


def _name(scene: Scene, record: dict[str, Any]) -> str:
    """Name the file, and so the page: date, topic and the unique name of its system."""
    topic = slugify(scene.topics[0]["name"])
    return f"{record['date']}-{topic}-{slugify(scene.system[1])}".lower()


def _shown(rng: Random, day: date) -> str:
    """Write the day of the meeting; a few sources leave it open."""
    open_date = rng.choices(("", f"{day.year}-{day.month:02}", str(day.year)), (970, 25, 5))[0]
    return open_date or day.isoformat()


def _days(rng: Random, count: int) -> list[date]:
    """Spread meetings over the years, more in later ones, none on a Sunday; in order."""
    days = []
    for year in rng.choices(list(_YEARS), list(_YEARS.values()), k=count):
        first, last = date(year, 1, 2), min(date(year, 12, 29), LAST)
        day = first + timedelta(days=rng.randint(0, (last - first).days))
        days.append(day - timedelta(days=day.weekday() == 6))
    return sorted(days)
