"""The headline of a draft: the most that can be said of a visit in a hundred characters."""

from collections.abc import Iterator

from events.drafting.wording.pen import Pen
from events.drafting.wording.sentences import Named, phrase, sentence
from events.drafting.wording.travelling import called
from press.text.grammar import Kind
from press.text.ordinals import anniversary

BEST, LONGEST = 100, 250
MOST_NAMES = 2


def headline(pen: Pen) -> str:
    """The first wording that reads well, else the shortest one, cut if it must be."""
    wordings = [sentence("{it}", pen.language, it=said) for said in candidates(pen)]
    short = (said for said in wordings if len(said) <= BEST)
    return next(short, min(wordings, key=len)[:LONGEST].rstrip())


def candidates(pen: Pen) -> Iterator[str]:
    facts, pattern = pen.facts, pen.phrases.headlines.and_prepared
    for wording in outgoing(pen) if facts.outgoing else incoming(pen):
        if facts.jubilee and facts.steps and not facts.jubilee.is_commemoration:
            words = pen.common(anniversary(facts.jubilee.number, pen.language))
            yield phrase(pattern, headline=wording, jubilee=words)
        yield wording


def outgoing(pen: Pen) -> Iterator[str]:
    facts, phrases = pen.facts, pen.phrases.headlines
    places = {"us": us(pen), "city": pen.city(facts.city)}
    if facts.steps:
        yield phrase(phrases.agreed, **places)
    if facts.hosts:
        hosts = pen.together([pen.brief(host) for host in facts.hosts])
        yield phrase(phrases.guest_of, hosts=hosts, **places)
    if 0 < len(facts.others) <= MOST_NAMES:
        names = [pen.named(other.name, Kind.PERSON) for other in facts.others]
        yield phrase(phrases.met, others=pen.together(names), **places)
    yield phrase(phrases.visited, who=called(pen), **places)


def incoming(pen: Pen) -> Iterator[str]:
    facts, phrases = pen.facts, pen.phrases.headlines
    places = {"us": us(pen), "who": called(pen), "city": pen.city(facts.city)}
    ours = any(host.is_own for host in facts.hosts)
    said = phrase(phrases.received if ours else phrases.visited, **places)
    if facts.steps:
        yield phrase(phrases.and_agreed, headline=said)
    yield said


def us(pen: Pen) -> Named:
    """Our organisation as headlines call it, or whoever travels."""
    return pen.brief(pen.facts.own) if pen.facts.own else called(pen)
