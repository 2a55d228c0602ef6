"""Titles with their institutions, as both languages put them together."""

import pytest

from events.drafting.wording.posts import alone, post_at, post_of, posts_in


@pytest.mark.parametrize(
    ("institution", "title", "expected"),
    [
        ("İzmir Azerbaycan Derneği", "Başkan", "İzmir Azerbaycan Derneği Başkanı"),
        (
            "İzmir Azerbaycan Derneği (İZAZDER)",
            "Başkan",
            "İzmir Azerbaycan Derneği (İZAZDER) Başkanı",
        ),
        ("CASCFEN", "Genel Sekreter", "CASCFEN Genel Sekreteri"),
        (
            "Basın Konseyi",
            "Kontrol ve Denetim Komisyonu Sekreteri",
            "Basın Konseyi Kontrol ve Denetim Komisyonu Sekreteri",
        ),
        ("Basın Konseyi", "Konsey Başkanı", "Basın Konseyi Başkanı"),
        (
            "İzmir Büyükşehir Belediyesi",
            "Büyükşehir Belediye Başkanı",
            "İzmir Büyükşehir Belediyesi Başkanı",
        ),
        ("Örnek Dernek", "Örnek Dernek", "Örnek Dernek"),
    ],
)
def test_a_turkish_title_follows_its_institution(institution, title, expected):
    assert post_at(institution, title, "tr") == expected


@pytest.mark.parametrize(
    ("institution", "title", "expected"),
    [
        ("İzmir Azərbaycan Dərnəyi", "Sədr", "İzmir Azərbaycan Dərnəyinin sədri"),
        (
            "İzmir Azərbaycan Dərnəyi (İZAZDER)",
            "Sədr",
            "İzmir Azərbaycan Dərnəyinin (İZAZDER) sədri",
        ),
        ("TDT QHT Platforması", "Baş katib", "TDT QHT Platformasının baş katibi"),
        ("CASCFEN", "Sədr", "CASCFEN-in sədri"),
        ("Nümunə Təşkilat", "Üzv", "Nümunə Təşkilatın üzvü"),
        ("Nümunə Təşkilat", "Sədr müavini", "Nümunə Təşkilatın sədr müavini"),
        (
            "Mətbuat Şurası",
            "Nəzarət-Təftiş Komissiyasının katibi",
            "Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi",
        ),
        (
            "İzmir Böyükşəhər Bələdiyyəsi",
            "Böyükşəhər Bələdiyyəsinin başçısı",
            "İzmir Böyükşəhər Bələdiyyəsinin başçısı",
        ),
    ],
)
def test_an_azerbaijani_title_follows_the_genitive(institution, title, expected):
    assert post_at(institution, title, "az") == expected


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        ("Başkan", "tr", "Başkan"),
        ("Sədr", "az", "sədr"),
        ("İcraçı direktor", "az", "icraçı direktor"),
        ("Milli Məclisin deputatı", "az", "Milli Məclisin deputatı"),
        ("Azərbaycan səfiri", "az", "Azərbaycan səfiri"),
        ("CASCFEN-in sədri", "az", "CASCFEN-in sədri"),
    ],
)
def test_a_title_alone_begins_small_in_azerbaijani_unless_it_is_a_name(
    title, language, expected
):
    assert alone(title, language) == expected


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        (
            "TDT Genel Sekreteri, Milli Meclis milletvekili",
            "tr",
            ["TDT Genel Sekreteri", "Milli Meclis milletvekili"],
        ),
        (
            "Kültür, Sanat ve Turizm Komisyonu Başkanı",
            "tr",
            ["Kültür, Sanat ve Turizm Komisyonu Başkanı"],
        ),
        (
            "TDT-nin baş katibi, Milli Məclisin deputatı",
            "az",
            ["TDT-nin baş katibi", "Milli Məclisin deputatı"],
        ),
    ],
)
def test_a_typed_title_is_several_posts_only_if_each_part_is_a_whole_one(
    title, language, expected
):
    assert posts_in(title, language) == expected


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        ("İZAZDER Başkanı", "tr", "Başkanı"),
        ("İzmir Derneği Başkanı", "tr", "Başkanı"),
        ("İZAZDER sədri", "az", "sədri"),
        ("İZAZDER-in sədri", "az", "sədri"),
        ("Başkan", "tr", ""),
        ("İZAZDER", "tr", ""),
    ],
)
def test_our_own_name_is_found_at_the_beginning_of_a_typed_title(
    title, language, expected
):
    assert post_of(("İzmir Derneği", "İZAZDER", ""), title, language) == expected
