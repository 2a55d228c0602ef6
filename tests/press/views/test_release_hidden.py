import datetime as dt

import pytest

from press.models import ReleaseSlug
from tests.factories.press import (
    FAR_AWAY,
    ReleaseFactory,
)
from tests.press.views.reading import (
    azerbaijani,
    text_of,
    turkish,
)

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


@pytest.mark.parametrize("state", HIDDEN)
def test_what_is_not_public_answers_like_what_never_was(client, state):
    release = ReleaseFactory(**{"slug_tr": "gizli", "title_tr": "Gizli"} | state)
    ReleaseSlug.objects.create(release=release, language="tr", slug="eski")

    nothing = client.get(turkish("hic-olmadi"))
    answers = [
        client.get(path)
        for path in (turkish("gizli"), turkish("eski"), turkish("gizli", 2025))
    ]

    assert nothing.status_code == 404
    for answer in answers:
        assert answer.status_code == 404
        assert answer.content == nothing.content
        assert answer.headers == nothing.headers


def test_an_unapproved_translation_is_not_told_of(client):
    ReleaseFactory(
        public=True, slug_tr="bulten", title_az="Kanarya", approved_az_at=None
    )

    html = client.get(turkish("bulten")).content.decode()

    assert "Kanarya" not in html
    assert "press-reliz-" not in html
    assert 'hreflang="az" href' not in html


def test_an_old_address_leads_to_the_new_one_for_good(client):
    release = ReleaseFactory(public=True, slug_tr="yeni", slug_az="teze")
    ReleaseSlug.objects.create(release=release, language="tr", slug="eski")

    answer = client.get(turkish("eski"))

    assert (answer.status_code, answer.headers["Location"]) == (301, turkish("yeni"))
    assert client.get(azerbaijani("eski")).status_code == 404


def test_a_wrong_year_leads_to_the_right_one(client):
    ReleaseFactory(public=True, slug_tr="bulten")

    answer = client.get(turkish("bulten", 2025))

    assert (answer.status_code, answer.headers["Location"]) == (301, turkish("bulten"))


@pytest.mark.parametrize("slug", ["bulten", "eski"])
def test_a_withdrawn_release_answers_410_with_its_notice(client, slug):
    release = ReleaseFactory(withdrawn=True, slug_tr="bulten", title_tr="Kanarya", n=9)
    ReleaseSlug.objects.create(release=release, language="tr", slug="eski")

    answer = client.get(turkish(slug))

    assert answer.status_code == 410
    assert "29 Ocak 2026, 12.00 (İzmir, UTC+3): Bülten 9 geri çekildi." in text_of(
        answer
    )
    assert "Bu press-reliz yayımdan çıxarılıb" in text_of(answer)
    assert "Kanarya" not in answer.content.decode()


def test_a_page_appears_at_its_second_and_not_before(client, monkeypatch):
    release = ReleaseFactory(public=True, slug_tr="bulten")
    seen = []
    for seconds in (-1, 0):
        at = release.publish_at + dt.timedelta(seconds=seconds)
        monkeypatch.setattr("django.utils.timezone.now", lambda at=at: at)
        seen.append(client.get(turkish("bulten")).status_code)

    assert seen == [404, 200]
