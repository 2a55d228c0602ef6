"""What a visit's page never shows, and visits that have none."""

import datetime as dt

import pytest

from events.models import VisitSlug
from tests.events.full_visit import (
    AZERBAIJANI,
    CANARY,
    TURKISH,
    full_visit,
    with_secrets,
)
from tests.factories.events import (
    CommitmentFactory,
    CounterpartFactory,
    MeetingFactory,
    OutcomeFactory,
    VisitFactory,
)
from tests.factories.press import (
    FAR_AWAY,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)
from tests.press.views.reading import links_in, text_of

pytestmark = pytest.mark.django_db
HIDDEN = [
    {},
    {"in_review": True},
    {"embargoed": True},
    {"public": True, "publish_at": FAR_AWAY},
    {"public": True, "languages": ["az"], "slug_tr": "gizli"},
    {"public": True, "together": True, "approved_az_at": None},
    # Withdrawn before anybody could see it, and withdrawn in the other language.
    {"withdrawn": True, "publish_at": FAR_AWAY},
    {"withdrawn": True, "languages": ["az"], "slug_tr": "gizli"},
]


def test_what_the_office_keeps_to_itself_is_on_no_page(client):
    visit = with_secrets(full_visit())

    pages = [TURKISH, AZERBAIJANI, "/tr/ziyaretler/", "/az/seferler/", "/tr/", "/az/"]
    release = visit.releases.order_by("pk").first()
    person = visit.delegates.get().person
    pages += [release.get_absolute_url(), person.get_absolute_url()]

    for page in pages:
        response = client.get(page)
        assert response.status_code == 200
        assert CANARY not in response.content.decode(), page
    for query in ({"q": CANARY}, {"city": CANARY}):
        assert "<article" not in client.get("/tr/ziyaretler/", query).content.decode()


@pytest.mark.parametrize("state", HIDDEN)
def test_what_is_not_public_answers_like_what_never_was(client, state):
    visit = VisitFactory(**{"slug_tr": "gizli", "title_tr": "Gizli"} | state)
    VisitSlug.objects.create(visit=visit, language="tr", slug="eski")

    nothing = client.get("/tr/ziyaretler/hic-olmadi/")
    answers = [client.get(f"/tr/ziyaretler/{slug}/") for slug in ("gizli", "eski")]

    assert nothing.status_code == 404
    for answer in answers:
        assert answer.status_code == 404
        assert answer.content == nothing.content
        assert answer.headers == nothing.headers


def test_an_unapproved_translation_is_not_told_of(client):
    VisitFactory(
        public=True,
        slug_tr="gezi",
        slug_az="kanarya",
        title_az="Kanarya",
        approved_az_at=None,
    )

    html = client.get(TURKISH).content.decode()

    assert "anarya" not in html
    assert 'hreflang="az" href' not in html


def test_a_visit_in_one_language_leads_to_the_visits_of_the_other(client):
    VisitFactory(public=True, slug_tr="gezi", languages=["tr"])

    links = links_in(client.get(TURKISH))

    assert "/az/seferler/" in links
    assert sorted(link for link in links if link.startswith("/az/seferler/")) == [
        "/az/seferler/",
        "/az/seferler/",
        # The press desk offers feed and calendar in both languages on every page.
        "/az/seferler/rss.xml",
        "/az/seferler/teqvim.ics",
    ]


def test_words_that_are_missing_in_a_language_are_not_lent_by_the_other(client):
    words = {"name_az": "", "slug_az": None, "name_tr": "Yalnız"}
    person, host = PersonFactory(**words), OrganisationFactory(**words)
    photo = PhotoFactory(alt_az="", caption_tr="Yalnız", caption_az="Yalnız")
    visit = VisitFactory(
        public=True,
        slug_az="gedis",
        delegation=[person],
        hosts=[host],
        photos=[photo],
        body_tr="<p>Yalnız</p>",
        releases=[ReleaseFactory(public=True, languages=["tr"], title_tr="Yalnız")],
    )
    CounterpartFactory(visit=visit, person=PersonFactory(**words))
    MeetingFactory(visit=visit, public=True, title_tr="Yalnız", title_az="")
    MeetingFactory(
        visit=visit,
        public=True,
        host=host,
        participants=[person],
        place_tr="Yalnız",
        place_az="",
        topics_tr="Yalnız",
        summary_tr="Yalnız",
    )
    OutcomeFactory(visit=visit, text_tr="Yalnız", text_az="")
    CommitmentFactory(visit=visit, text_tr="Yalnız", text_az="")
    CommitmentFactory(visit=visit, our_side=host, their_side=host)

    assert "Yalnız" not in client.get(AZERBAIJANI).content.decode()


def test_an_old_address_leads_to_the_new_one_for_good(client):
    visit = VisitFactory(public=True, slug_tr="gezi")
    VisitSlug.objects.create(visit=visit, language="tr", slug="eski")

    answer = client.get("/tr/ziyaretler/eski/")

    assert (answer.status_code, answer.headers["Location"]) == (301, TURKISH)
    assert client.get("/az/seferler/eski/").status_code == 404


@pytest.mark.parametrize("slug", ["gezi", "eski"])
def test_a_withdrawn_visit_answers_410_with_its_notice(client, slug):
    visit = VisitFactory(
        withdrawn=True, slug_tr="gezi", title_tr="Kanarya", notice_tr="Olmadı."
    )
    VisitSlug.objects.create(visit=visit, language="tr", slug="eski")

    answer = client.get(f"/tr/ziyaretler/{slug}/")

    assert answer.status_code == 410
    assert "29 Ocak 2026, 12.00 (İzmir, UTC+3): Olmadı." in text_of(answer)
    assert "Kanarya" not in answer.content.decode()


def test_a_page_appears_at_its_second_and_not_before(client, monkeypatch):
    visit = VisitFactory(public=True, slug_tr="gezi")
    seen = []
    for seconds in (-1, 0):
        at = visit.publish_at + dt.timedelta(seconds=seconds)
        monkeypatch.setattr("django.utils.timezone.now", lambda at=at: at)
        seen.append(client.get(TURKISH).status_code)

    assert seen == [404, 200]
