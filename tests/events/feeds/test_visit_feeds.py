"""The feeds of visits: what was published last, and nothing that is not public."""

import datetime as dt

import pytest
import time_machine
from django.urls import reverse
from django.utils.translation import override

from events.models import Visit, VisitCorrection
from press.models import Consent
from tests.factories.events import (
    CommitmentFactory,
    MeetingFactory,
    OutcomeFactory,
    ProgressNoteFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import PUBLISHED, PersonFactory, PhotoFactory
from tests.press.feeds.reading import BOTH, NS, SITE, links, read, titles

pytestmark = pytest.mark.django_db
CANARY = "qxvwkzjpyhbtmnrdflgc"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


def address(kind, language="tr"):
    with override(language):
        return reverse(f"events:visit-{kind}")


def in_both(*fields):
    return {f"{field}_{code}": CANARY for field in fields for code in ("tr", "az")}


@BOTH
@pytest.mark.parametrize("language", ["tr", "az"])
def test_a_feed_names_its_language_its_page_and_itself(client, kind, language):
    VisitFactory(public=True)
    other = "az" if language == "tr" else "tr"

    response = client.get(address(kind, language), headers={"host": "localhost"})

    root = read(response)
    top = root.find("channel") if kind == "rss" else root
    mime = f"application/{kind}+xml"
    with override(language):
        page = SITE + reverse("events:visit-list")
    assert response["Content-Type"] == f"{mime}; charset=utf-8"
    assert links(top, rel="self") == [SITE + address(kind, language)]
    assert links(top, hreflang=other, type=mime) == [SITE + address(kind, other)]
    assert page.encode() in response.content
    assert b"localhost" not in response.content


def test_an_entry_holds_what_there_is_to_read(client):
    visit = VisitFactory(
        public=True,
        photos=[PhotoFactory()],
        summary_tr="Görüştüler & anlaştılar.",
        body_tr='<p>Metin <a href="/tr/">burada</a>.</p>',
    )
    OutcomeFactory(visit=visit, text_tr="Anlaştılar.")
    VisitCorrection.objects.create(
        visit=visit, kind="noted", note_tr="Tarih düzeltildi.", at=T
    )

    [item] = read(client.get(address("rss"))).iterfind(".//item")

    content = item.findtext("content:encoded", namespaces=NS)
    with override("az"):
        twin = SITE + visit.get_absolute_url()
    assert item.findtext("title") == visit.title_tr
    assert item.findtext("link") == SITE + visit.get_absolute_url()
    assert item.findtext("description") == "Görüştüler &amp; anlaştılar."
    assert item.findtext("guid") == f"tag:127.0.0.1,2026:visit/{visit.pk}/tr"
    assert links(item, hreflang="az") == [twin]
    assert item.find("enclosure").get("url").startswith(f"{SITE}/media/")
    for words in (
        "27–28 Ocak 2026",
        "Görüştüler &amp; anlaştılar.",
        f'Metin <a href="{SITE}/tr/">burada</a>.',
        "Anlaştılar.",
        "Tarih düzeltildi.",
    ):
        assert words in content


@BOTH
def test_what_was_published_last_leads_whenever_it_is(client, kind):
    VisitFactory(public=True, title_tr="Eski haber", starts_on="2026-09", ends_on=None)
    VisitFactory(public=True, title_tr="Yeni haber", publish_at=T)

    assert titles(client.get(address(kind))) == ["Yeni haber", "Eski haber"]


@BOTH
@pytest.mark.parametrize(
    "how", [{}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}]
)
def test_nothing_of_what_is_not_public_is_in_a_feed(client, kind, how):
    fields = in_both("title", "summary", "city", "notes")
    hidden = VisitFactory(**fields, photos=[PhotoFactory(caption_tr=CANARY)], **how)
    OutcomeFactory(visit=hidden, **in_both("text"))
    VisitFactory(public=True)

    for language in ("tr", "az"):
        response = client.get(address(kind, language))
        assert len(titles(response)) == 1
        assert CANARY.encode() not in response.content
        with override(language):
            assert hidden.get_absolute_url().encode() not in response.content


@BOTH
def test_what_is_internal_in_a_public_visit_is_in_no_feed(client, kind):
    visit = VisitFactory(public=True, emergency=CANARY, **in_both("notes"))
    internal = MeetingFactory(
        visit=visit,
        participants=[PersonFactory(**in_both("name"))],
        minutes=CANARY,
        **in_both("title", "summary", "topics", "talking_points"),
    )
    bound = PhotoFactory(**in_both("title", "caption"))
    VisitPictureFactory(visit=visit, photo=bound, meeting=internal)
    refused = PhotoFactory(consent=Consent.REFUSED, **in_both("title", "caption"))
    VisitPictureFactory(visit=visit, photo=refused)
    note = ProgressNoteFactory(
        commitment=CommitmentFactory(visit=visit), **in_both("text")
    )

    content = client.get(address(kind)).content

    assert note.approved_at is None
    assert CANARY.encode() not in content
    assert bound.key.encode() not in content
    assert refused.key.encode() not in content


@BOTH
def test_an_unapproved_language_is_neither_told_nor_linked(client, kind):
    visit = VisitFactory(public=True, approved_az_at=None)
    Visit.objects.filter(pk=visit.pk).update(title_az=CANARY, slug_az="gizli")

    turkish, azerbaijani = (
        client.get(address(kind, code)).content for code in ("tr", "az")
    )

    assert CANARY.encode() not in turkish + azerbaijani
    assert b"gizli" not in turkish + azerbaijani


@BOTH
def test_a_visit_enters_at_its_second(client, kind):
    visit = VisitFactory(public=True, publish_at=T)
    found = []

    for moment in (T - SECOND, T, T + 60 * SECOND):
        with time_machine.travel(moment, tick=False):
            found.append(titles(client.get(address(kind))))

    assert found == [[], [visit.title_tr], [visit.title_tr]]


@BOTH
def test_who_has_the_feed_is_told_so_until_a_visit_leaves(client, kind):
    visit = VisitFactory(public=True)
    VisitFactory(public=True)
    first = client.get(address(kind))
    asked = {"If-Modified-Since": first["Last-Modified"]}

    before = client.get(address(kind), headers=asked)
    visit.status, visit.withdrawn_at = "withdrawn", T
    visit.save()
    after = client.get(address(kind), headers=asked)

    assert (before.status_code, after.status_code) == (304, 200)
    assert first["Cache-Control"] == "no-cache"
    assert len(titles(after)) == 1


@BOTH
@pytest.mark.parametrize("count", [1, 3])
def test_a_feed_costs_the_same_however_long(
    client, kind, count, django_assert_num_queries
):
    for _ in range(count):
        visit = VisitFactory(public=True, photos=PhotoFactory.create_batch(count))
        OutcomeFactory.create_batch(count, visit=visit)
        VisitCorrection.objects.create(
            visit=visit, kind="noted", note_tr="D.", at=PUBLISHED
        )

    with django_assert_num_queries(4):
        assert len(titles(client.get(address(kind)))) == count


def test_a_visit_may_be_called_after_a_format(client):
    VisitFactory(public=True, slug_tr="rss", title_tr="RSS ziyareti")

    assert "RSS ziyareti" in client.get("/tr/ziyaretler/rss/").content.decode()
