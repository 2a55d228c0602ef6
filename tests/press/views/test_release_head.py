import pytest

from tests.factories.press import (
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.views.reading import (
    azerbaijani,
    data_in,
    head_of,
    turkish,
)

pytestmark = pytest.mark.django_db
HERE = "http://127.0.0.1:8000"


def test_the_head_tells_search_engines_and_networks_what_it_is(client):
    ReleaseFactory(public=True, slug_tr="bulten", slug_az="reliz", title_tr="Başlık")

    links, meta = head_of(client.get(turkish("bulten")))

    assert links == {
        "canonical": HERE + turkish("bulten"),
        "tr": HERE + turkish("bulten"),
        "az": HERE + azerbaijani("reliz"),
        "x-default": HERE + turkish("bulten"),
    }
    assert meta["og:title"] == "Başlık"
    assert meta["og:type"] == "article"
    assert meta["og:locale:alternate"] == "az_AZ"
    assert meta["og:image"] == HERE + turkish("bulten") + "kart.jpg"
    assert meta["article:published_time"] == "2026-01-28T12:00:00+03:00"


def test_its_data_names_everybody_and_the_way_to_it(client):
    person, named = PersonFactory(name_tr="Kişi"), OrganisationFactory(name_tr="Kurum")
    ReleaseFactory(
        public=True, slug_tr="bulten", people=[person], organisations=[named]
    )

    article, path = data_in(client.get(turkish("bulten")))

    assert article["@type"] == "NewsArticle"
    assert article["datePublished"] == PUBLISHED.isoformat()
    assert article["mentions"] == [
        {"@type": "Person", "name": "Kişi"},
        {"@type": "Organization", "name": "Kurum"},
    ]
    assert [step["name"] for step in path["itemListElement"]][:3] == [
        "Basın Ofisi",
        "Bültenler",
        "2026",
    ]


def test_words_cannot_leave_their_place(client):
    hostile = "</script><!--<script>alert(1)//\"'>"
    ReleaseFactory(
        public=True,
        slug_tr="bulten",
        title_tr=hostile,
        lead_tr=hostile,
        dateline_city_tr=hostile,
        topics=[TopicFactory(name_tr=hostile)],
        people=[PersonFactory(name_tr=hostile)],
        photos=[PhotoFactory(caption_tr=hostile, alt_tr=hostile, credit=hostile)],
    )
    PressContactFactory(name_tr=hostile, hours_tr=hostile)

    response = client.get(turkish("bulten"))

    article, _ = data_in(response)
    assert article["headline"] == hostile
    assert "<script>alert" not in response.content.decode()
    assert "<!--" not in response.content.decode()
