"""The lead of a draft: who went where and when, hosted by whom, and whom they met."""

from collections.abc import Iterator

from events.drafting.wording.facts import Line
from events.drafting.wording.midsentence import inside
from events.drafting.wording.occasions import noun, setting
from events.drafting.wording.pen import MOST_IN_A_ROW, Pen
from events.drafting.wording.sentences import Together, phrase, sentence
from events.drafting.wording.spans import when
from events.drafting.wording.travelling import again, presented
from press.text.grammar import Kind

LONGEST = 320
MOST_NAMES = 6


def lead(pen: Pen) -> tuple[str, Pen]:
    """The fullest wording that fits, and what its reader knows from then on."""
    visited = journey(pen)
    wordings = [
        (" ".join(filter(None, [visited, *more])), told)
        for *more, told in candidates(pen)
    ]
    fitting = (wording for wording in wordings if len(wording[0]) <= LONGEST)
    return next(fitting, wordings[-1])


def journey(pen: Pen) -> str:
    facts, phrases = pen.facts, pen.phrases.leads
    who = presented(pen)
    hosts = pen.institutions(facts.hosts) if facts.hosts else None
    return sentence(
        phrases.visited,
        pen.language,
        who=who,
        hosted=phrase(phrases.hosted, hosts=hosts) if hosts else "",
        when=when(facts.starts, facts.ends, pen.language),
        city=pen.city(facts.city),
    )


def candidates(pen: Pen) -> Iterator[tuple[*tuple[str, ...], Pen]]:
    """What can follow, each with the reader who was told it, the fullest first."""
    count = len(pen.facts.others)
    for with_titles in (all_titles, first_titles):
        if 0 < count <= MOST_IN_A_ROW:
            told = pen.copy()
            met = meeting(told, with_titles(told))
            yield met, agenda(told), told
            yield met, told
    if 0 < count <= MOST_NAMES:
        told = pen.copy()
        names = [told.named(other.name, Kind.PERSON) for other in told.facts.others]
        yield meeting(told, told.together(names)), told
    yield talks(pen), pen


def meeting(pen: Pen, others: Together) -> str:
    return sentence(
        pen.phrases.leads.met,
        pen.language,
        subject=again(pen),
        circumstances=hosted_meeting(pen) or pen.phrases.leads.during,
        others=others,
    )


def all_titles(pen: Pen) -> Together:
    """With all titles, unless that would be more than one sentence can carry."""
    crowded = len(pen.facts.others) > 1
    if crowded and any(len(other.posts) > 1 for other in pen.facts.others):
        return first_titles(pen)
    return pen.together([pen.person(other) for other in pen.facts.others])


def first_titles(pen: Pen) -> Together:
    """With the first title of each; who has more of them is not introduced by that."""
    others = pen.facts.others
    pen.introduced |= {other.key for other in others if len(other.posts) < 2}
    return pen.together([pen.titled(other, other.posts[:1]) for other in others])


def only_line(pen: Pen) -> Line | None:
    return pen.facts.lines[0] if len(pen.facts.lines) == 1 else None


def hosted_meeting(pen: Pen) -> str:
    """The one meeting of the visit by its host, unless that hosted all of it."""
    line = only_line(pen)
    if line is None or line.host is None:
        return ""
    pen.has_set = not line.place
    if line.host in pen.facts.hosts:
        return ""
    pen.has_set = True
    return f"{setting(pen, line)} {noun(pen, line):loc}"


def agenda(pen: Pen) -> str:
    """What the one meeting was about, if that is said briefly."""
    line = only_line(pen)
    if line is None or not 0 < len(line.topics) <= MOST_IN_A_ROW:
        return ""
    small = (inside(topic, pen.language, pen.cities) for topic in line.topics)
    return sentence(
        pen.phrases.leads.about,
        pen.language,
        noun=noun(pen, line),
        topics=pen.together([pen.common(topic) for topic in small]),
    )


def talks(pen: Pen) -> str:
    """What can be said where the people met are not known, or too many."""
    phrases, gaps = pen.phrases.leads, pen.phrases.gaps
    meetings = sum(line.is_meeting for line in pen.facts.lines)
    said = sentence(
        phrases.talks, pen.language, subject=again(pen), circumstances=phrases.during
    )
    asked = "" if pen.facts.others else pen.gap(gaps.met)
    return " ".join(filter(None, [said if meetings > 1 else "", asked]))
