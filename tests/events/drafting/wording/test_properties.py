"""Whatever a visit holds, a draft reads like a text."""

import re
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from events.drafting.wording import draft_of
from events.drafting.wording.facts import (
    Attendee,
    Facts,
    Institution,
    Jubilee,
    Line,
    Post,
    Result,
    Step,
)
from press.text import richtext
from press.text.dates import PartialDate
from press.text.placeholders import placeholder

# As awkward as names and texts come.
NAMES = (
    """
a|7|Ş|x & y|<b>z</b>|{}|İ|STK|QHT-lər|1986|“Tırnak”|Ne’me|O'Neil|Əli Vəli oğlu|Örnek Dernek
küçük harf|Örnek Dernek (ÖRNEK)|Nümunə Birlik|Kamil's|Anna-Maria|Ж|東京|Su|nə|!|Yeni Kurum Kurulu
Çok uzun bir adı olan ve hiçbir satıra sığmayan örnek kurumların ortak çalışma birliği başkanlığı
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
GAPS = [placeholder("ad", "tr"), placeholder("kurum", "az")]
names = st.sampled_from(NAMES)
texts = st.sampled_from([*NAMES, *GAPS])


def some(of, most=3):
    return st.lists(of, max_size=most).map(tuple)


years = st.integers(1990, 2030)
months = st.builds(PartialDate, years, st.integers(1, 12))
days = st.builds(PartialDate, years, st.integers(1, 12), st.integers(1, 28))
dates = st.builds(PartialDate, years) | months | days
institutions = st.builds(
    Institution,
    st.integers(1, 9),
    texts,
    st.just("") | names,
    is_own=st.booleans(),
)
posts = st.builds(Post, texts, st.none() | institutions)
people = st.builds(Attendee, st.integers(1, 9), texts, some(posts))
KINDS = ["meeting", "ceremony", "tour", "meal", "travel", "other"]
lines = st.builds(
    Line,
    st.sampled_from(KINDS),
    st.just("") | texts,
    st.none() | dates,
    st.just("") | texts,
    st.none() | institutions,
    some(people),
    some(people, 5),
    some(texts, 5),
    some(texts),
)
visits = st.builds(
    Facts,
    outgoing=st.booleans(),
    city=st.just("") | texts,
    starts=dates,
    home=st.just("") | texts,
    origin=st.just("") | texts,
    own=st.none() | institutions,
    hosts=some(institutions),
    delegation=some(people, 5),
    lines=some(lines),
    results=some(st.builds(Result, st.sampled_from(["agreement", "other"]), texts)),
    steps=some(st.builds(Step, texts, some(institutions, 2), st.none() | dates)),
    jubilee=st.none()
    | st.builds(
        Jubilee, texts, st.integers(1, 200), years, is_commemoration=st.booleans()
    ),
    is_ahead=st.booleans(),
)


class Elements(HTMLParser):
    """Every element with what stands directly in it."""

    def __init__(self):
        super().__init__()
        self.open, self.found = [], []

    def handle_starttag(self, tag, attrs):
        for element in self.open[-1:]:
            element[1].append(tag)
        self.open.append((tag, []))

    def handle_data(self, data):
        for element in self.open[-1:]:
            element[1].append(data)

    def handle_endtag(self, tag):
        self.found.append(self.open.pop())


@settings(max_examples=100)
@given(visits, st.sampled_from(["tr", "az"]))
def test_a_draft_reads_like_a_text(facts, language):
    draft = draft_of(facts, language)

    for text in (draft.title, draft.lead, *richtext.plain(draft.body).split("\n\n")):
        assert text
        assert text == text.strip()
        assert not re.search(r"\s\s|None| [,;:](?:\s|$)|,,", text)
        assert text.count("[") == text.count("]")
        assert not re.search(r"\[[^\]]*\[", text)
    assert len(draft.title) <= 250
    assert draft.gaps  # it is always somebody's to finish
    assert draft_of(facts, language) == draft


@settings(max_examples=100)
@given(visits, st.sampled_from(["tr", "az"]))
def test_the_body_is_rich_text_without_an_empty_element(facts, language):
    body = draft_of(facts, language).body
    elements = Elements()
    elements.feed(body)

    assert richtext.clean(body) == body
    assert elements.open == []
    assert [tag for tag, inside in elements.found if not inside] == []
    assert {tag for tag, _inside in elements.found} <= {"p", "h2", "ul", "li"}
    assert body.startswith("<p>")
