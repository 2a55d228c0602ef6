import datetime as dt

import pytest
from django.core.paginator import Paginator
from django.template import Context, Template
from django.utils.translation import gettext_lazy, override

from press.pages import Page
from press.text.dates import PartialDate


def rendered(source, language="tr", **context):
    with override(language):
        return Template("{% load press %}" + source).render(Context(context))


@pytest.mark.parametrize(
    ("value", "language", "markup"),
    [
        (dt.date(2026, 1, 28), "tr", '<time datetime="2026-01-28">28 Ocak 2026</time>'),
        (
            dt.date(2026, 1, 28),
            "az",
            '<time datetime="2026-01-28">28 yanvar 2026</time>',
        ),
        (PartialDate(2026, 1), "az", '<time datetime="2026-01">yanvar 2026</time>'),
        (PartialDate(1986), "tr", '<time datetime="1986">1986</time>'),
    ],
)
def test_a_day_is_in_words_and_readable_by_machines(value, language, markup):
    assert rendered("{% day value %}", language, value=value) == markup


def test_a_moment_is_told_by_the_clock_of_the_readers_city():
    at = dt.datetime(2026, 1, 28, 20, 30, tzinfo=dt.UTC)

    assert rendered("{% moment at %}", at=at) == (
        '<time datetime="2026-01-28T20:30:00+00:00">'
        "28 Ocak 2026, 23.30 (İzmir, UTC+3)</time>"
    )
    assert "29 yanvar 2026, 00:30 (Bakı, UTC+4)" in rendered(
        "{% moment at %}", "az", at=at
    )


def test_a_sentence_begins_with_the_languages_own_capital():
    assert rendered("{{ 'ilk'|sentence }}") == "İlk"
    assert rendered("{{ 'ışık'|sentence }}", "az") == "Işık"
    assert (
        rendered("{{ words|sentence }}", words=gettext_lazy("programme")) == "Program"
    )


def test_a_phone_number_is_dialled_without_its_spaces():
    assert rendered("{{ '+90 (232) 000-00'|dialled }}") == "+9023200000"


def test_languages_are_called_as_the_reader_calls_them():
    assert rendered("{{ codes|language_names }}", codes=["tr", "az", "en"]) == (
        "Türkçe, Azerbaycanca, İngilizce"
    )


def test_data_cannot_end_the_element_around_it():
    data = {"name": "</script><!--<script>&"}

    assert rendered("{% json_ld data %}", data=data) == (
        '<script type="application/ld+json">{"name": '
        '"\\u003C/script\\u003E\\u003C!--\\u003Cscript\\u003E\\u0026"}</script>'
    )


def test_an_address_is_found_in_a_language_that_is_not_active():
    found = rendered("{% address_in 'az' 'press:release-list' %} {% url 'about' %}")

    assert found == "/az/press-relizler/ /tr/hakkinda/"


def test_the_readers_language_is_spoken_first():
    source = "{% in_both_languages as both %}{{ both|join:' ' }}"

    assert (rendered(source), rendered(source, "az")) == ("tr az", "az tr")


def test_a_long_list_offers_its_ends_and_what_is_near():
    pages = Paginator(range(200), 10)
    source = "{% pages_around at as numbers %}{{ numbers|join:' ' }}"

    assert rendered(source, at=pages.page(10)) == "1 2 … 9 10 11 … 19 20"


def test_sharing_hands_over_title_and_address_as_they_are():
    page = Page("Bir & iki", addresses={"tr": "/tr/a/", "az": None})

    links = rendered(
        "{% share_links page as links %}{% for n, a in links %}{{ a }} {% endfor %}",
        page=page,
    )

    assert "mailto:?subject=Bir%20%26%20iki&amp;body=http%3A%2F%2F127.0.0.1" in links
