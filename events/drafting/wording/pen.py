"""What the reader of a draft has been told already: who was introduced, and how.

An institution is written out where it is met first, a person comes with their titles;
after that a short name and a surname do.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from events.drafting.wording.facts import Attendee, Facts, Institution, Post
from events.drafting.wording.midsentence import stems
from events.drafting.wording.phrases import Phrases
from events.drafting.wording.posts import alone, not_said, post_at
from events.drafting.wording.sentences import Named, Together, is_gap
from press.text.grammar import Kind
from press.text.placeholders import placeholder

# A name longer than this is given short at once, if it can be.
LONG_NAME = 40
MOST_IN_A_ROW = 3
LONGEST_TITLE = 200
_NO_SURNAMES = frozenset({"oğlu", "qızı", "kızı"})


@dataclass
class Pen:
    facts: Facts
    phrases: Phrases
    introduced: set[int] = field(default_factory=set)
    written_out: set[int] = field(default_factory=set)
    # Whether the host and place of the only line of a visit were told.
    has_set: bool = False

    @property
    def language(self) -> str:
        return self.phrases.language

    def copy(self) -> "Pen":
        """The same reader, before whom another wording is tried."""
        return replace(
            self, introduced={*self.introduced}, written_out={*self.written_out}
        )

    def named(self, text: str, kind: Kind, carrier: str = "") -> Named:
        return Named(text, self.language, kind, carrier)

    def city(self, name: str) -> Named:
        name = name or self.gap(self.phrases.gaps.city)
        return self.named(name, Kind.PLACE, self.phrases.city)

    @property
    def cities(self) -> frozenset[str]:
        """What else than countries is a name wherever it stands."""
        return stems(self.facts.city, self.facts.home, self.facts.origin)

    def common(self, text: str, *, possessive: bool | None = None) -> Named:
        return Named(text, self.language, Kind.COMMON, possessive=possessive)

    def gap(self, what: str) -> str:
        return placeholder(what, self.language)

    def institution(self, institution: Institution) -> Named:
        text = self.called(institution)
        return self.named(text, Kind.INSTITUTION, self.phrases.organisation)

    def called(self, institution: Institution) -> str:
        name, short = institution.name, institution.short
        if not short or is_gap(name):
            return name
        if institution.key in self.written_out:
            return short
        self.written_out.add(institution.key)
        if len(name) > LONG_NAME and not institution.is_own:
            return short
        return f"{name} ({short})" if short.isupper() else name

    def together(self, names: Sequence[Named], *, wide: bool = False) -> Together:
        both = wide and len(names) == 2
        conjunction = (
            self.phrases.wide_conjunction if both else self.phrases.conjunction
        )
        return Together(names, conjunction)

    def institutions(self, institutions: Iterable[Institution]) -> Together:
        return self.together([self.institution(each) for each in institutions])

    def brief(self, institution: Institution) -> Named:
        """As a headline calls it, which introduces nobody."""
        short = institution.short or institution.name
        return self.named(short, Kind.INSTITUTION, self.phrases.organisation)

    def person(self, person: Attendee) -> Named:
        """By surname, once introduced; else with all titles, which introduces them."""
        if person.key in self.introduced:
            return self.again(person)
        self.introduced.add(person.key)
        return self.titled(person, person.posts)

    def is_crowd(self, people: Sequence[Attendee]) -> bool:
        """Whether they are better listed below each other than in a row."""
        has_many_posts = any(len(person.posts) > 1 for person in people)
        return len(people) > (2 if has_many_posts else MOST_IN_A_ROW)

    def people(self, people: Sequence[Attendee]) -> Together:
        wide = any(len(person.posts) > 1 for person in people)
        return self.together([self.person(each) for each in people], wide=wide)

    def entry(self, person: Attendee) -> str:
        """A line of a list: the name, then the titles."""
        self.introduced.add(person.key)
        return " – ".join(filter(None, [person.name, self.posts(person.posts)]))

    def titled(self, person: Attendee, posts: Sequence[Post]) -> Named:
        return self.named(f"{self.posts(posts)} {person.name}".strip(), Kind.PERSON)

    def briefly(self, person: Attendee) -> Named:
        """As a headline calls a person: with the first title, which introduces nobody."""
        everything = {post.institution.key for post in person.posts if post.institution}
        return replace(self, written_out=everything).titled(person, person.posts[:1])

    def recorded(self, person: Attendee) -> str:
        """The title that is remembered with the name, "" where a part is not known."""
        if any(is_gap(post.title) for post in person.posts):
            return ""
        own = {self.facts.own.key} if self.facts.own else set()
        reader = replace(self, written_out=own)
        title = person.title or ", ".join(map(reader.post, person.posts))
        return title if len(title) <= LONGEST_TITLE else ""

    def posts(self, posts: Sequence[Post]) -> str:
        return self.phrases.between_posts.join(map(self.post, posts))

    def post(self, post: Post) -> str:
        if is_gap(post.title):
            return post.title
        institution = post.institution
        if institution is None or is_gap(institution.name):
            return alone(post.title, self.language)
        if not_said(institution.short, post.title, whole=True) != post.title:
            return alone(post.title, self.language)
        return post_at(self.called(institution), post.title, self.language)

    def again(self, person: Attendee) -> Named:
        surname = person.name.split()[-1] if person.name else ""
        known = person.name if self.is_ambiguous(surname) else surname
        gap = is_gap(person.name)
        return self.named(person.name if gap else known, Kind.PERSON)

    def plural(self, *, several: bool) -> dict[str, str]:
        """The endings of verbs that several people stand with."""
        return {"lar": "lar", "ler": "lər"} if several else {"lar": "", "ler": ""}

    def is_ambiguous(self, surname: str) -> bool:
        everybody = {person.key: person.name for person in self.facts.people}
        surnames = Counter(name.split()[-1] for name in everybody.values() if name)
        return surname in _NO_SURNAMES or surnames[surname] > 1
