"""The page of an anniversary, as its readers see it."""

import datetime as dt
import re

import pytest
import time_machine

from events.models import AnniversaryCorrection, AnniversarySlug
from press.models.record import Correction
from press.text.dates import PartialDate
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    DelegateFactory,
    MilestoneFactory,
    ProgressNoteFactory,
    VisitFactory,
)
from tests.factories.press import (
    APPROVED,
    FAR_AWAY,
    PUBLISHED,
    OrganisationFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
)
from tests.press.views.reading import data_in, head_of, links_in, text_of, titles_in

pytestmark = pytest.mark.django_db
TURKISH, AZERBAIJANI = "/tr/yil-donumleri/kirk/", "/az/ildonumleri/qirx/"
HERE = "http://127.0.0.1:8000"
CANARY = "qxvwkzjpyhbt"
HIDDEN = [
    {},
    {"in_review": True},
    {"embargoed": True},
    {"public": True, "publish_at": FAR_AWAY},
    {"public": True, "languages": ["az"], "slug_tr": "kirk"},
    {"withdrawn": True, "publish_at": FAR_AWAY},
]


@pytest.fixture(autouse=True)
def in_the_fortieth_year():
    with time_machine.travel("2026-03-10 09:00Z", tick=False):
        yield


def anniversary(count=0, **fields):
    """A public anniversary with `count` of everything that can stand on its page."""
    row = AnniversaryFactory(
        **{"public": True, "slug_tr": "kirk", "slug_az": "qirx"} | fields
    )
    row.partners.set(OrganisationFactory.create_batch(count))
    for n in range(count):
        MilestoneFactory(
            anniversary=row, date=PartialDate(1986 + n), photo=PhotoFactory()
        )
        release = ReleaseFactory(public=True)
        VisitFactory(public=True, anniversary=row, releases=[release])
        step = CommitmentFactory(
            visit=None,
            anniversary=row,
            our_side=OrganisationFactory(),
            status="done",
            closed_by=ReleaseFactory(public=True),
        )
        ProgressNoteFactory(commitment=step, approved_at=APPROVED)
        AnniversaryCorrection.objects.create(
            anniversary=row,
            kind=Correction.Kind.NOTED,
            note_tr=f"Not {n}.",
            at=PUBLISHED,
        )
    return row


def test_an_anniversary_is_read_in_each_language(client):
    anniversary(title_tr="Protokol", title_az="Müqavilə", history_tr="<p>Tarihi.</p>")

    tr, az = client.get(TURKISH), client.get(AZERBAIJANI)

    assert "1986 – 2026 İzmir–Bakü 40. yıl dönümü" in text_of(tr)
    assert "<h1>Protokol</h1>" in tr.content.decode()
    assert "Tarihi." in text_of(tr)
    assert "1986 – 2026 İzmir–Bakı 40 illik" in text_of(az)
    assert "<h1>Müqavilə</h1>" in az.content.decode()
    assert AZERBAIJANI in links_in(tr)
    assert TURKISH in links_in(az)


def test_everything_placed_in_it_is_shown(client):
    row = anniversary(1)
    milestone, partner = row.milestones.get(), row.partners.get()
    visit, step = row.visits.get(), row.commitments.get()

    response = client.get(TURKISH)

    words, links = text_of(response), links_in(response)
    for part in (
        f"1986 {milestone.text_tr}",
        milestone.photo.caption_tr,
        partner.name_tr,
        visit.title_tr,
        step.text_tr,
        step.progress.get().text_tr,
        step.our_side.name_tr,
        "Not 0.",
    ):
        assert part in words
    assert f"/tr/kurumlar/{partner.slug_tr}/" in links
    assert f"/tr/ziyaretler/{visit.slug_tr}/" in links
    assert titles_in(response) == [visit.releases.get().title_tr]


def test_the_line_of_the_years_keeps_their_distances(client):
    row = anniversary()
    for year in (1986, 1987, 1992, 2002, 2026):
        MilestoneFactory(anniversary=row, date=PartialDate(year))
    MilestoneFactory(anniversary=row, date=PartialDate(2026, 3, 9), source="Bir kitap")

    html = client.get(TURKISH).content.decode()

    line = html.partition('<ol class="years r">')[2].partition("</ol>")[0]
    assert re.findall(r'<li(?: class="(g\d)")?>\s*<b>(\d+)</b>', line) == [
        ("g1", "1986"),
        ("g2", "1987"),
        ("g3", "1992"),
        ("g4", "2002"),
        ("", "2026"),
        ("", "2026"),
    ]
    assert '<time datetime="2026-03-09">9 Mart 2026</time>' in line
    assert "Bir kitap" in line


def test_a_commemoration_stays_sober(client):
    anniversary(is_commemoration=True)
    festive = AnniversaryFactory(public=True)

    sober = client.get(TURKISH).content.decode()
    other = client.get(f"/tr/yil-donumleri/{festive.slug_tr}/").content.decode()

    assert '<article class="anma">' in sober
    assert "anma" not in other


def test_nothing_hidden_is_told(client):
    row = anniversary(1)
    MilestoneFactory(
        anniversary=row,
        date=PartialDate(1990),
        photo=PhotoFactory(consent="refused", caption_tr=CANARY),
    )
    note = {"text_tr": CANARY, "text_az": CANARY}
    ProgressNoteFactory(commitment=row.commitments.get(), **note)
    hidden = ReleaseFactory(title_tr=CANARY)
    CommitmentFactory(visit=None, anniversary=row, status="dropped", closed_by=hidden)
    row.visits.get().releases.add(hidden)
    public = ReleaseFactory(public=True, title_tr=CANARY)
    for state in ({}, {"embargoed": True}, {"withdrawn": True}):
        VisitFactory(
            anniversary=row,
            title_tr=CANARY,
            summary_tr=CANARY,
            releases=[public],
            **state,
        )
    AnniversaryCorrection.objects.create(
        anniversary=row, kind=Correction.Kind.SMALL, note_tr=CANARY, at=PUBLISHED
    )

    for path in (TURKISH, "/tr/yil-donumleri/"):
        assert CANARY not in client.get(path).content.decode()


def test_words_that_are_missing_in_a_language_are_not_lent_by_the_other(client):
    row = anniversary(history_tr="<p>Yalnız</p>")
    partner = {"name_tr": "Yalnız", "name_az": "", "slug_az": None}
    row.partners.add(OrganisationFactory(**partner))
    MilestoneFactory(anniversary=row, text_tr="Yalnız", text_az="")
    CommitmentFactory(visit=None, anniversary=row, text_tr="Yalnız", text_az="")
    VisitFactory(public=True, anniversary=row, title_tr="Yalnız", languages=["tr"])

    assert "Yalnız" not in client.get(AZERBAIJANI).content.decode()


@pytest.mark.parametrize("state", HIDDEN)
def test_what_is_not_public_answers_like_what_never_was(client, state):
    row = AnniversaryFactory(**{"slug_tr": "kirk"} | state)
    AnniversarySlug.objects.create(anniversary=row, language="tr", slug="eski")

    nothing = client.get("/tr/yil-donumleri/hic-olmadi/")
    answers = [client.get(path) for path in (TURKISH, "/tr/yil-donumleri/eski/")]

    for answer in answers:
        assert (answer.status_code, answer.content) == (404, nothing.content)
        assert answer.headers == nothing.headers


def test_an_old_address_leads_on_and_a_withdrawn_page_leaves_its_notice(client):
    row = anniversary()
    AnniversarySlug.objects.create(anniversary=row, language="tr", slug="eski")
    AnniversaryFactory(withdrawn=True, slug_tr="giden", notice_tr="Olmadı.")

    moved, gone = (
        client.get("/tr/yil-donumleri/eski/"),
        client.get("/tr/yil-donumleri/giden/"),
    )

    assert (moved.status_code, moved.headers["Location"]) == (301, TURKISH)
    assert gone.status_code == 410
    assert "Olmadı." in text_of(gone)


def test_the_head_tells_search_engines_what_it_is(client):
    anniversary(title_tr="Protokol")

    response = client.get(TURKISH)

    links, meta = head_of(response)
    event, path = data_in(response)
    assert (links["tr"], links["az"]) == (HERE + TURKISH, HERE + AZERBAIJANI)
    assert meta["og:title"] == "Protokol"
    assert event["name"] == "Protokol, 40. yıl dönümü"
    assert event["startDate"] == "2026"
    assert [each["name"] for each in event["location"]] == ["İzmir", "Bakü"]
    assert path["itemListElement"][-1]["name"] == "Protokol"


@pytest.mark.parametrize("count", [1, 3])
def test_an_anniversary_costs_the_same_however_much_is_in_it(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    row = anniversary(count)
    for visit in row.visits.all():
        DelegateFactory.create_batch(count, visit=visit)

    with django_assert_num_queries(11):
        client.get(TURKISH)


def test_the_year_of_founding_stands_alone_until_the_first_comes_round(client):
    anniversary(founded=PartialDate(2026, 1))

    html = client.get(TURKISH).content.decode()

    assert '<p class="lockup"><span>2026</span></p>' in html
    assert "yıl dönümü</" not in html


def test_dates_know_their_day(client):
    anniversary(founded=PartialDate(1986, 6, 4))

    event, _ = data_in(client.get(TURKISH))

    assert event["startDate"] == str(dt.date(2026, 6, 4))
