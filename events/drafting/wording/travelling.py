"""Whoever travels: one person, or a delegation called after its institution or its head."""

from collections.abc import Callable

from events.drafting.wording.facts import Institution
from events.drafting.wording.markup import bullets, paragraph
from events.drafting.wording.pen import Pen
from events.drafting.wording.sentences import Named, phrase, sentence
from press.text.grammar import Kind


def presented(pen: Pen) -> Named:
    """As the lead introduces them: with the titles of the head."""
    head = pen.facts.head
    if head is None:
        return called(pen, pen.institution)
    if not pen.facts.is_delegation:
        return pen.person(head)
    return pen.common(phrase(pen.phrases.headlines.led_by, head=pen.person(head)))


def called(pen: Pen, naming: Callable[[Institution], Named] | None = None) -> Named:
    """As a headline calls them: a name, or whose delegation it is."""
    facts, phrases = pen.facts, pen.phrases.headlines
    if facts.head and not facts.is_delegation:
        return pen.briefly(facts.head)
    if institution := sender(pen):
        whose = (naming or pen.brief)(institution)
        return pen.common(phrase(phrases.delegation_of, institution=whose))
    if facts.head:
        head = pen.named(facts.head.name, Kind.PERSON)
        return pen.common(phrase(phrases.led_by, head=head))
    if facts.origin:
        return pen.common(phrase(phrases.coming_from, origin=pen.city(facts.origin)))
    return pen.common(phrases.guests)


def sender(pen: Pen) -> Institution | None:
    """Whose delegation it is: ours, or that of the one institution all belong to."""
    if pen.facts.outgoing and pen.facts.own:
        return pen.facts.own
    belonging = [
        {post.institution for post in person.posts if post.institution}
        for person in pen.facts.delegation
    ]
    shared = set.intersection(*belonging) if belonging else set()
    return shared.pop() if len(shared) == 1 else None


def again(pen: Pen) -> Named:
    """As the text goes on to call them."""
    head = pen.facts.head
    if head is None or pen.facts.is_delegation:
        return pen.common(pen.phrases.group)
    return pen.again(head)


def members(pen: Pen) -> str:
    """Who else belongs to the delegation; what is asked for where nobody is known."""
    head, *others = pen.facts.delegation or (None,)
    if head is None:
        return paragraph(pen.gap(pen.phrases.gaps.delegation))
    if not others:
        return ""
    phrases = pen.phrases.programme
    places: dict[str, object] = {"head": pen.again(head)}
    if pen.is_crowd(others):
        said = sentence(phrases.listed_delegation, pen.language, **places)
        return paragraph(said) + bullets(pen.entry(other) for other in others)
    places |= {"others": pen.people(others), **pen.plural(several=len(others) > 1)}
    return paragraph(sentence(phrases.delegation, pen.language, **places))
