"""The draft of a release in one language, as far as the facts of a visit go."""

import re
from dataclasses import dataclass

from events.drafting.wording.azerbaijani import AZERBAIJANI
from events.drafting.wording.facts import Facts
from events.drafting.wording.headline import headline
from events.drafting.wording.lead import lead
from events.drafting.wording.markup import paragraph
from events.drafting.wording.pen import Pen
from events.drafting.wording.programme import programme
from events.drafting.wording.results import jubilee, results
from events.drafting.wording.sentences import is_gap
from events.drafting.wording.travelling import members
from events.drafting.wording.turkish import TURKISH
from press.text import richtext
from press.text.language import known
from press.text.placeholders import placeholders

PHRASES = {"tr": TURKISH, "az": AZERBAIJANI}
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")


@dataclass(frozen=True)
class Draft:
    """What a release says; the gaps are what a person is asked for."""

    dateline_city: str = ""
    title: str = ""
    lead: str = ""
    body: str = ""

    @property
    def gaps(self) -> list[str]:
        return placeholders([self.title, self.lead, richtext.plain(self.body)])


def draft_of(facts: Facts, language: str) -> Draft:
    """Word the facts; raises ValueError for an unknown language.

    The dateline is our own city whichever way the visit went: the release is written
    and answered for there, and a dateline that says Bakü would claim a reporter in
    Bakü. Where the visit led stands in the first sentence anyway.
    """
    pen = Pen(facts, PHRASES[known(language)])
    title = headline(pen)
    opening, pen = lead(pen)
    texts = alike(title, opening, body(pen))
    city = "" if is_gap(facts.home) else facts.home
    return Draft(city, texts[0], texts[1], richtext.clean(texts[2]))


def recorded(facts: Facts, language: str) -> dict[int, str]:
    """The title of everybody whom a draft names, as it is kept beside their name."""
    pen = Pen(facts, PHRASES[known(language)])
    return {person.key: pen.recorded(person) for person in facts.people}


def body(pen: Pen) -> str:
    gaps = pen.phrases.gaps
    ahead = paragraph(pen.gap(gaps.ahead)) if pen.facts.is_ahead else ""
    closing = paragraph(pen.gap(gaps.closing))
    parts = [members(pen), programme(pen), results(pen), jubilee(pen)]
    return "".join([ahead, *parts, closing])


def alike(*texts: str) -> list[str]:
    """One kind of apostrophe in the whole draft: the typographic one, if any is."""
    curly = any("’" in found for text in texts for found in _APOSTROPHE.findall(text))
    return [_APOSTROPHE.sub("’" if curly else "'", text) for text in texts]
