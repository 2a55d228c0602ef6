"""The feed of a topic that has another address now."""

import pytest

from press.models import Topic
from tests.press.feeds.reading import BOTH, SITE, address, links, read, titles
from tests.press.renaming import HIDDEN, renamed, standing

pytestmark = pytest.mark.django_db


def at(kind, slug, language="tr"):
    topic = Topic(slug_tr=slug, slug_az=slug)
    return address(kind, language, topic)


@BOTH
@pytest.mark.parametrize("language", ["tr", "az"])
def test_an_old_address_leads_to_the_same_feed_in_its_own_language(
    client, kind, language
):
    topic = renamed(standing(Topic), "bir", "iki", "uc", language=language)
    other = "az" if language == "tr" else "tr"

    answers = [client.get(at(kind, slug, language)) for slug in ("bir", "iki")]

    now = address(kind, language, topic)
    assert [(a.status_code, a.url) for a in answers] == [(301, now)] * 2
    assert answers[0].headers["Cache-Control"] == "no-cache"
    assert len(titles(client.get(now))) == 1
    assert client.get(at(kind, "bir", other)).status_code == 404


@BOTH
@pytest.mark.parametrize("how", [*HIDDEN, {"public": True, "languages": ["az"]}])
def test_a_topic_that_nobody_reads_of_answers_like_none_at_all(client, kind, how):
    topic = standing(Topic, release=how)
    topic.old_slugs.create(language="tr", slug="eski")

    nothing = client.get(at(kind, "yok"))
    answer = client.get(at(kind, "eski"))

    assert (answer.status_code, answer.content) == (404, nothing.content)
    assert answer.headers == nothing.headers


@BOTH
def test_a_topic_without_name_or_address_in_a_language_has_no_feed_in_it(client, kind):
    unnamed = renamed(standing(Topic, name_tr=None, slug_tr="bir"), "iki")
    unnamed.old_slugs.create(language="tr", slug="bir")
    renamed(standing(Topic, slug_tr="uc"), None)

    answers = [client.get(at(kind, slug)) for slug in ("bir", "iki", "uc")]

    assert [answer.status_code for answer in answers] == [404] * 3


@BOTH
def test_a_feed_names_its_new_address_only(client, kind):
    topic = renamed(standing(Topic, slug_tr="eskiden"), "yeni")

    answer = client.get(address(kind, topic=topic))

    root = read(answer)
    top = root.find("channel") if kind == "rss" else root
    assert links(top, rel="self") == [SITE + at(kind, "yeni")]
    assert b"eskiden" not in answer.content


@BOTH
@pytest.mark.parametrize("count", [1, 3])
def test_the_way_on_costs_the_same_however_many_addresses_there_were(
    client, kind, count, django_assert_num_queries
):
    topic = standing(Topic)
    for n in range(count):
        topic.old_slugs.create(language="tr", slug=f"eski-{n}")

    with django_assert_num_queries(2):
        assert client.get(at(kind, "eski-0")).status_code == 301
