"""Sanitised markup read into passages, whatever its nesting was."""

import re
from html.parser import HTMLParser
from itertools import count
from typing import cast

from press.text.richtext.passages import (
    Container,
    ContainerTag,
    Passage,
    PassageTag,
    Path,
    Run,
)
from press.text.richtext.sanitising import SYNONYMS, sanitise
from press.text.richtext.spacing import tidy

MAX_LIST_DEPTH = 5

_PASSAGES = {"p", "h2", "h3"}
_WHITE_SPACE = re.compile(r"[ \t\n\r]+")


def passages(html: str) -> tuple[Passage, ...]:
    """Sanitise markup and read it; what says nothing is left out."""
    reader = _Reader()
    reader.feed(sanitise(html))
    reader.close()
    reader.finish_passage()
    return tuple(reader.passages)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.passages: list[Passage] = []
        self._tag: PassageTag = "p"
        self._path: Path = ()
        self._outer: list[Path] = []
        self._runs: list[Run] = []
        self._marks = {"strong": 0, "em": 0}
        self._links: list[str] = []
        self._numbers = count(1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = SYNONYMS.get(tag, tag)
        if tag in self._marks:
            self._marks[tag] += 1
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
        elif tag == "br":
            self._add("\n")
        else:
            self.finish_passage()
            self._begin(tag)

    def handle_endtag(self, tag: str) -> None:
        tag = SYNONYMS.get(tag, tag)
        if tag in self._marks:
            self._marks[tag] -= 1
        elif tag == "a":
            self._links.pop()
        else:
            self.finish_passage()
            if tag not in _PASSAGES:
                self._path = self._back_at(self._outer.pop())

    def handle_data(self, data: str) -> None:
        self._add(_WHITE_SPACE.sub(" ", data))

    def finish_passage(self) -> None:
        runs = tidy(self._runs)
        if any(run.text.strip() for run in runs):
            self.passages.append(Passage(self._tag, self._with_item(self._path), runs))
        self._runs, self._tag = [], "p"

    def _begin(self, tag: str) -> None:
        if tag in _PASSAGES:
            # A heading inside a list or a quotation heads nothing.
            self._tag = "p" if self._path else cast(PassageTag, tag)
        else:
            self._outer.append(self._path)
            self._path = self._inside(tag)

    def _inside(self, tag: str) -> Path:
        """Say where a container leads; one that makes no sense here leads nowhere."""
        path = self._path
        if tag == "li":
            around = path[:-1] if path and path[-1].tag == "li" else path
            return self._with_item(around)
        if tag == "blockquote":
            return path or (self._new("blockquote"),)
        if sum(container.is_list for container in path) == MAX_LIST_DEPTH:
            return path
        return (*self._with_item(path), self._new(cast(ContainerTag, tag)))

    def _back_at(self, outer: Path) -> Path:
        """Return where a container stood; an item that another followed is over."""
        siblings = len(outer) == len(self._path) and outer[:-1] == self._path[:-1]
        if siblings and outer != self._path:
            return (*outer[:-1], self._new("li"))
        return outer

    def _with_item(self, path: Path) -> Path:
        return (*path, self._new("li")) if path and path[-1].is_list else path

    def _new(self, tag: ContainerTag) -> Container:
        return Container(tag, next(self._numbers))

    def _add(self, text: str) -> None:
        link = next(filter(None, reversed(self._links)), "")
        bold, italic = self._marks["strong"] > 0, self._marks["em"] > 0
        self._runs.append(Run(text, bold, italic, link))
