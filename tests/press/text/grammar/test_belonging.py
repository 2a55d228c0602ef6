"""Posts with the possessive that the name of their institution asks for."""

import pytest

from press.text.grammar import Kind, Word
from press.text.grammar.belonging import belonging


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("Başkan", "Başkanı"),
        ("Genel Sekreter", "Genel Sekreteri"),
        ("Üye", "Üyesi"),
        ("Büyükelçi", "Büyükelçisi"),
        ("Sözcü", "Sözcüsü"),
        ("Müdür", "Müdürü"),
        ("Onursal Başkan", "Onursal Başkanı"),
        ("Kurucu Temsilci", "Kurucu Temsilcisi"),
        ("danışmanlık", "danışmanlığı"),
        ("CEO", "CEO'su"),
    ],
)
def test_a_turkish_post_takes_the_possessive(post, expected):
    assert belonging(post, "tr") == expected


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("sədr", "sədri"),
        ("Baş katib", "Baş katibi"),
        ("üzv", "üzvü"),
        ("nümayəndə", "nümayəndəsi"),
        ("başçı", "başçısı"),
        ("deputat", "deputatı"),
        ("elmi işçi", "elmi işçisi"),
        ("yanvar", "yanvarı"),
        ("iyun", "iyunu"),
        ("40 illik", "40 illiyi"),
    ],
)
def test_an_azerbaijani_post_takes_the_possessive(post, expected):
    assert belonging(post, "az") == expected


@pytest.mark.parametrize(
    ("post", "language"),
    [
        ("Milletvekili", "tr"),
        ("Yönetim Kurulu Üyesi", "tr"),
        ("Kontrol ve Denetim Komisyonu Sekreteri", "tr"),
        ("Yönetici Asistanı", "tr"),
        ("Muhasebe Sorumlusu", "tr"),
        ("Milli Məclisin deputatı", "az"),
        ("Nəzarət-Təftiş Komissiyasının katibi", "az"),
        ("sədr müavini", "az"),
        ("şöbə müdiri", "az"),
    ],
)
def test_a_possessive_is_not_given_twice(post, language):
    assert belonging(post, language) == post


def test_what_the_caller_knows_of_a_word_counts():
    assert belonging(Word("Nedim", Kind.PERSON), "tr") == "Nedim'i"


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="Unknown language"):
        belonging("chair", "en")
