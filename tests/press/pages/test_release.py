import datetime as dt

import pytest
from django.utils.translation import override

from press.pages.article import page_of
from press.pages.release import ReleasePage
from tests.factories.press import (
    PUBLISHED,
    PersonFactory,
    QuoteFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db
NOW = PUBLISHED + dt.timedelta(days=1)


@pytest.fixture(autouse=True)
def turkish():
    with override("tr"):
        yield


def page(release, at=NOW):
    return ReleasePage(release, "tr", at)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("<p>Metin.</p>", "<p>{} Metin.</p>"),
        ("<h2>Başlık</h2><p>Metin.</p>", "<p>{}</p><h2>Başlık</h2><p>Metin.</p>"),
        ("", "<p>{}</p>"),
    ],
)
def test_the_text_opens_with_its_dateline(body, shown):
    release = ReleaseFactory(dateline_city_tr="Iğdır", body_tr=body)

    dateline = '<span class="dateline">IĞDIR, 28 Ocak 2026 (İZAZDER) —</span>'
    assert page(release).body == shown.format(dateline)


def test_a_dateline_without_a_city_begins_with_the_day():
    release = ReleaseFactory(dateline_city_tr="")

    assert page(release).dateline == "28 Ocak 2026 (İZAZDER) —"


def test_a_draft_shows_its_quotes_before_they_are_approved():
    release = ReleaseFactory()
    quote = QuoteFactory(release=release, approved_by="", approved_on=None)

    assert page(release).quotes == [quote]


def test_a_draft_is_at_no_address_and_in_no_index():
    head = page_of(page(ReleaseFactory(people=[PersonFactory()])))

    assert (head.canonical, head.indexed, head.card, head.data) == ("", False, None, ())


def test_a_release_is_a_draft_until_its_second():
    release = ReleaseFactory(public=True)

    before = page(release, PUBLISHED - dt.timedelta(seconds=1))

    assert not before.is_public
    assert page(release, PUBLISHED).is_public
