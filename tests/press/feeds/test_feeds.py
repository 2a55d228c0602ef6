"""What feed readers get: whole texts, whole addresses, nothing that is not public."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils.translation import override

from press.models import ReleaseCorrection
from tests.factories.press import (
    PUBLISHED,
    PhotoFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.feeds.reading import BOTH, NS, SITE, address, links, read, titles

pytestmark = pytest.mark.django_db
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)


@BOTH
@pytest.mark.parametrize("language", ["tr", "az"])
def test_a_feed_names_its_language_its_page_and_itself(client, kind, language):
    ReleaseFactory(public=True)
    other = "az" if language == "tr" else "tr"

    response = client.get(address(kind, language), headers={"host": "localhost"})

    root = read(response)
    top = root.find("channel") if kind == "rss" else root
    mime = f"application/{kind}+xml"
    with override(language):
        page = SITE + reverse("press:release-list")
    assert response["Content-Type"] == f"{mime}; charset=utf-8"
    assert links(top, rel="self") == [SITE + address(kind, language)]
    assert links(top, hreflang=other, type=mime) == [SITE + address(kind, other)]
    if kind == "rss":
        assert (top.findtext("language"), top.findtext("link")) == (language, page)
    else:
        assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        assert page in links(top, rel="alternate")
        assert top.findtext("a:author/a:name", namespaces=NS)
    assert b"localhost" not in response.content


def test_an_rss_item_holds_the_whole_release(client):
    topic = TopicFactory(name_tr="Sivil toplum")
    release = ReleaseFactory(
        public=True,
        topics=[topic],
        photos=[PhotoFactory()],
        lead_tr="Görüştüler & anlaştılar.",
        body_tr='<p>Metin <a href="/tr/">burada</a>.</p>',
    )
    QuoteFactory(release=release, text_tr="Birlikteyiz.")

    [item] = read(client.get(address("rss"))).iterfind(".//item")

    content = item.findtext("content:encoded", namespaces=NS)
    with override("az"):
        twin = SITE + release.get_absolute_url()
    assert item.findtext("title") == release.title_tr
    assert item.findtext("link") == SITE + release.get_absolute_url()
    assert item.findtext("description") == "Görüştüler &amp; anlaştılar."
    assert item.findtext("guid") == f"tag:127.0.0.1,2026:release/{release.pk}/tr"
    assert item.find("guid").get("isPermaLink") == "false"
    assert item.findtext("pubDate") == "Wed, 28 Jan 2026 09:00:00 +0000"
    assert [c.text for c in item.iterfind("category")] == ["Sivil toplum"]
    assert links(item, hreflang="az") == [twin]
    assert f'Metin <a href="{SITE}/tr/">burada</a>.' in content
    assert "Görüştüler &amp; anlaştılar." in content
    assert "BAKÜ, 28 Ocak 2026 (İZAZDER) —" in content
    assert "Birlikteyiz." in content


def test_an_atom_entry_holds_the_whole_release(client):
    release = ReleaseFactory(public=True, languages=["az"], body_az="<p>Mətn.</p>")

    [entry] = read(client.get(address("atom", "az"))).iterfind("a:entry", NS)

    with override("az"):
        page = SITE + release.get_absolute_url()
    content = entry.find("a:content", NS)
    assert (
        entry.findtext("a:id", namespaces=NS)
        == f"tag:127.0.0.1,2026:release/{release.pk}/az"
    )
    assert entry.findtext("a:published", namespaces=NS) == "2026-01-28T09:00:00+00:00"
    assert entry.findtext("a:updated", namespaces=NS) == "2026-01-28T09:00:00+00:00"
    assert links(entry, rel="alternate") == [page]
    assert content.get("type") == "html"
    assert "Mətn." in content.text


@BOTH
def test_the_first_photo_goes_along_with_its_size(client, kind):
    first, second = PhotoFactory(), PhotoFactory()
    ReleaseFactory(public=True, photos=[first, second])
    file = f"/media/{first.key}/w480.jpg"
    size = len(b"".join(client.get(file).streaming_content))

    root = read(client.get(address(kind)))

    path = ".//item/enclosure" if kind == "rss" else "a:entry/a:link[@rel='enclosure']"
    [enclosure] = root.iterfind(path, NS)
    assert enclosure.get("href" if kind == "atom" else "url") == SITE + file
    assert enclosure.attrib["length"] == str(size)
    assert enclosure.attrib["type"] == "image/jpeg"


@BOTH
def test_a_feed_listens_to_the_filters_of_the_list(client, kind):
    topic = TopicFactory()
    wanted = ReleaseFactory(public=True, topics=[topic])
    ReleaseFactory(public=True)

    response = client.get(address(kind), {"topic": topic.slug_tr, "status": "draft"})

    root = read(response)
    top = root.find("channel") if kind == "rss" else root
    assert titles(response) == [wanted.title_tr]
    assert links(top, rel="self") == [f"{SITE}{address(kind)}?topic={topic.slug_tr}"]


@BOTH
def test_a_topic_has_its_own_feed(client, kind):
    topic = TopicFactory(name_tr="Sivil toplum")
    wanted = ReleaseFactory(public=True, topics=[topic])
    ReleaseFactory(public=True)

    response = client.get(address(kind, topic=topic))

    root = read(response)
    top = root.find("channel") if kind == "rss" else root
    title = top.findtext("title") or top.findtext("a:title", namespaces=NS)
    twin = address(kind, "az", topic)
    assert titles(response) == [wanted.title_tr]
    assert title.endswith("Sivil toplum")
    assert links(top, hreflang="az") == [SITE + twin]


@BOTH
def test_who_has_the_feed_is_told_so_until_it_changes(client, kind):
    release = ReleaseFactory(public=True)
    first = client.get(address(kind))

    unchanged = [
        client.get(address(kind), headers={"If-None-Match": first["ETag"]}),
        client.get(
            address(kind), headers={"If-Modified-Since": first["Last-Modified"]}
        ),
    ]
    release.status, release.withdrawn_at = "withdrawn", T
    release.save()
    ReleaseFactory(public=True)
    changed = [
        client.get(address(kind), headers={"If-None-Match": first["ETag"]}),
        client.get(
            address(kind), headers={"If-Modified-Since": first["Last-Modified"]}
        ),
    ]

    assert [response.status_code for response in unchanged] == [304, 304]
    assert [response.status_code for response in changed] == [200, 200]
    assert first["Cache-Control"] == "no-cache"


@BOTH
def test_a_correction_is_news(client, kind):
    release = ReleaseFactory(public=True)
    ReleaseCorrection.objects.create(release=release, kind="small", at=T)

    response = client.get(address(kind))

    assert response["Last-Modified"] == "Sun, 01 Mar 2026 09:00:00 GMT"
    assert b"2026-03-01T09:00:00+00:00" in response.content


@BOTH
def test_a_feed_without_entries_is_still_a_feed(client, kind):
    assert titles(client.get(address(kind))) == []


@BOTH
def test_a_feed_ends_with_the_twentieth(client, kind):
    ReleaseFactory.create_batch(21, public=True)

    assert len(titles(client.get(address(kind)))) == 20


@BOTH
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_a_feed_can_only_be_read(client, kind, method):
    assert getattr(client, method)(address(kind)).status_code == 405


def test_an_overlong_filter_is_refused(client):
    assert client.get(address("rss"), {"q": "a" * 10_000}).status_code == 400


def full_release(topic):
    release = ReleaseFactory(
        public=True, topics=[topic], photos=[PhotoFactory(), PhotoFactory()]
    )
    QuoteFactory(release=release)
    ReleaseCorrection.objects.create(
        release=release, kind="noted", note_tr="D.", at=PUBLISHED
    )


@BOTH
@pytest.mark.parametrize("count", [1, 3])
def test_a_feed_costs_the_same_however_long(
    client, kind, count, django_assert_num_queries
):
    topic = TopicFactory()
    for _ in range(count):
        full_release(topic)

    with django_assert_num_queries(5):
        assert len(titles(client.get(address(kind)))) == count
    with django_assert_num_queries(5):
        assert len(titles(client.get(address(kind, topic=topic)))) == count
