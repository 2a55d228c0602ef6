"""What is not public is in no feed, whatever is asked for."""

import datetime as dt

import pytest
import time_machine
from django.utils.translation import override

from press.models import Consent, ReleaseCorrection
from tests.factories.press import (
    PUBLISHED,
    PhotoFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.feeds.reading import BOTH, NS, address, read, titles

pytestmark = pytest.mark.django_db
CANARY = "qxvwkzjpyhbtmnrdflgc"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


def canary_release(**how):
    texts = {
        f"{field}_{code}": f"{CANARY} {field}"
        for field in ("title", "lead", "dateline_city")
        for code in ("tr", "az")
    }
    photo = PhotoFactory(caption_tr=CANARY, title_tr=CANARY)
    topic = TopicFactory(name_tr=CANARY, name_az=CANARY)
    return ReleaseFactory(**texts | {"photos": [photo], "topics": [topic]} | how)


@BOTH
@pytest.mark.parametrize(
    "consent",
    [
        {"consent": Consent.REFUSED},
        {"consent": Consent.GIVEN, "consent_until": dt.date(2026, 2, 1)},
    ],
)
def test_a_photo_without_consent_stays_out(client, kind, consent):
    photo = PhotoFactory(**consent)
    ReleaseFactory(public=True, photos=[photo])

    assert photo.key.encode() not in client.get(address(kind)).content


@BOTH
def test_nothing_of_what_is_not_public_is_in_a_feed(client, kind):
    hidden = [
        canary_release(),
        canary_release(in_review=True),
        canary_release(embargoed=True),
        canary_release(withdrawn=True),
    ]
    shown = ReleaseFactory(public=True)

    for language in ("tr", "az"):
        response = client.get(address(kind, language))
        assert len(titles(response)) == 1
        assert CANARY.encode() not in response.content
        for release in hidden:
            assert f"/{release.pk}/".encode() not in response.content
            with override(language):
                assert release.get_absolute_url().encode() not in response.content
            for topic in release.topics.all():
                assert client.get(address(kind, language, topic)).status_code == 404
    assert shown.title_tr in titles(client.get(address(kind)))


@BOTH
def test_an_unapproved_language_is_neither_told_nor_linked(client, kind):
    release = ReleaseFactory(
        public=True, languages=["tr"], title_az=CANARY, lead_az=CANARY, slug_az="gizli"
    )
    ReleaseFactory(public=True)
    QuoteFactory(release=release, text_az=CANARY)
    ReleaseCorrection.objects.create(
        release=release,
        kind="noted",
        note_tr="Düzeltildi.",
        note_az=CANARY,
        at=PUBLISHED,
    )

    turkish, azerbaijani = (
        client.get(address(kind, code)).content for code in ("tr", "az")
    )

    assert CANARY.encode() not in turkish + azerbaijani
    assert b"gizli" not in turkish + azerbaijani
    assert "Düzeltildi." in turkish.decode()


@BOTH
def test_a_release_enters_at_its_second(client, kind):
    release = ReleaseFactory(public=True, publish_at=T)
    found = []

    for moment in (T - SECOND, T, T + 60 * SECOND):
        with time_machine.travel(moment, tick=False):
            found.append(titles(client.get(address(kind))))

    assert found == [[], [release.title_tr], [release.title_tr]]


@BOTH
@pytest.mark.parametrize(
    "name", ["status", "state", "order", "preview", "fields", "_connector", "draft"]
)
@pytest.mark.parametrize(
    "value", ["draft", "all", "1", "OR 1=1", "author__password", CANARY]
)
def test_no_parameter_opens_what_is_closed(client, kind, name, value):
    canary_release()
    ReleaseFactory(public=True)

    plain, asked = client.get(address(kind)), client.get(address(kind), {name: value})

    assert asked.content == plain.content


@BOTH
def test_a_topic_without_public_releases_looks_like_none_at_all(client, kind):
    topic = TopicFactory()
    ReleaseFactory(embargoed=True, topics=[topic])

    response = client.get(address(kind, topic=topic))
    nothing = client.get(address(kind, topic=topic).replace(topic.slug_tr, "yok"))

    assert (response.status_code, response.content) == (404, nothing.content)


@BOTH
def test_markup_controls_and_traps_are_only_text(client, kind):
    nasty = "a ]]> <script>alert(1)</script> & \x0b\x1f\u202e\u2028 ’ə’"
    ReleaseFactory(
        public=True, title_tr=nasty, lead_tr=nasty, topics=[TopicFactory(name_tr=nasty)]
    )

    response = client.get(address(kind))

    assert titles(response) == ["a ]]> <script>alert(1)</script> &    ’ə’"]
    assert b"\x0b" not in response.content
    content = read(response).find(
        ".//content:encoded" if kind == "rss" else ".//a:content", NS
    )
    assert "<script>" not in content.text


@BOTH
def test_work_on_a_draft_changes_no_tag(client, kind):
    release = ReleaseFactory(public=True, languages=["tr"])
    draft = ReleaseFactory()
    first = client.get(address(kind))["ETag"]

    release.title_az, draft.title_tr = "Yeni", "Yeni"
    release.save()
    draft.save()

    assert client.get(address(kind))["ETag"] == first
