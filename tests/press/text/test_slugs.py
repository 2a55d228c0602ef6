"""Addresses that read like words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.slugs import slugify

LETTERS = (
    "abcçdeəfgğhxıijkqlmnoöprsştuüvwyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZ 0123 -–'’.,:&"
)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Bakı şəhərinin nümayəndə heyəti", "baki-seherinin-numayende-heyeti"),
        ("İzmir–Bakü", "izmir-baku"),
        ("Bakü'de, Bakü’de", "bakude-bakude"),
        ("40. yıl dönümü", "40-yil-donumu"),
        ("1986-cı il", "1986-ci-il"),
        ("IŞIK ışık İĞDIR", "isik-isik-igdir"),
        ("Xəzər və Qafqaz", "xezer-ve-qafqaz"),
        ("1,5 milyon, 3.000 ev", "1-5-milyon-3-000-ev"),
        ("Çağrı &amp; Ödül", "cagri-amp-odul"),
        ("I\u0307zmir s\u0327ehri", "izmir-sehri"),
        ("Große Straße, Łódź, Москва", "grosse-strasse-lodz-moskva"),
        ("../../etc/passwd", "etc-passwd"),
        ("…!?", ""),
        ("", ""),
    ],
)
def test_a_slug_reads_like_its_words(text, slug):
    assert slugify(text) == slug


def test_a_long_title_ends_with_a_whole_word():
    title = "İZAZDER Bakü'de sivil toplum için ortak yol haritasında anlaştı: 40. yıl gündemde"

    assert (
        slugify(title, limit=60)
        == "izazder-bakude-sivil-toplum-icin-ortak-yol-haritasinda"
    )


def test_a_word_that_is_too_long_by_itself_is_cut():
    assert slugify("a" * 100) == "a" * 80


@given(st.one_of(st.text(), st.text(LETTERS)), st.integers(1, 100))
def test_a_slug_is_safe_short_and_stays_itself(text, limit):
    slug = slugify(text, limit)

    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)
    assert len(slug) <= limit
    assert slugify(slug, limit) == slug
