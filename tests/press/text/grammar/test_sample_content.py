"""Every inflected name of the sample content, written by the module as by the press."""

import pytest

from press.text.grammar import Case, Kind, Word, in_case, listed, year_in_case

TURKISH = [
    ("Bakü", Kind.PLACE, Case.LOCATIVE, "Bakü'de"),
    ("Bakü", Kind.PLACE, Case.GENITIVE, "Bakü'nün"),
    ("Bakü", Kind.PLACE, Case.ACCUSATIVE, "Bakü'yü"),
    ("İzmir", Kind.PLACE, Case.LOCATIVE, "İzmir'de"),
    ("İzmir", Kind.PLACE, Case.DATIVE, "İzmir'e"),
    ("İzmir", Kind.PLACE, Case.COMITATIVE, "İzmir ile"),
    ("Azer Allahveranov", Kind.PERSON, Case.COMITATIVE, "Azer Allahveranov ile"),
    ("Cemil Tugay", Kind.PERSON, Case.COMITATIVE, "Cemil Tugay ile"),
    (
        "Azerbaycan Milli STK Forumu",
        Kind.INSTITUTION,
        Case.LOCATIVE,
        "Azerbaycan Milli STK Forumu'nda",
    ),
    (
        "Azerbaycan Milli STK Forumu",
        Kind.INSTITUTION,
        Case.GENITIVE,
        "Azerbaycan Milli STK Forumu'nun",
    ),
    (
        "TDT STK Platformu",
        Kind.INSTITUTION,
        Case.GENITIVE,
        "TDT STK Platformu'nun",
    ),
    (
        "İzmir Büyükşehir Belediyesi",
        Kind.INSTITUTION,
        Case.DATIVE,
        "İzmir Büyükşehir Belediyesi'ne",
    ),
    ("İZAZDER", Kind.INSTITUTION, Case.GENITIVE, "İZAZDER'in"),
    ("1986", Kind.NUMBER, Case.LOCATIVE, "1986'da"),
    ("1986", Kind.NUMBER, Case.ABLATIVE, "1986'dan"),
    ("2026", Kind.NUMBER, Case.LOCATIVE, "2026'da"),
    (
        "İzmir–Bakü Kardeşliği",
        Kind.COMMON,
        Case.GENITIVE,
        "İzmir–Bakü Kardeşliğinin",
    ),
    (
        "İzmir–Bakü kardeş şehir protokolü",
        Kind.COMMON,
        Case.GENITIVE,
        "İzmir–Bakü kardeş şehir protokolünün",
    ),
    ("protokol", Kind.COMMON, Case.GENITIVE, "protokolün"),
    ("Platform", Kind.COMMON, Case.GENITIVE, "Platformun"),
    ("Dernek", Kind.COMMON, Case.GENITIVE, "Derneğin"),
    ("sekreterlik", Kind.COMMON, Case.GENITIVE, "sekreterliğin"),
    ("belediye", Kind.COMMON, Case.DATIVE, "belediyeye"),
    ("Türk dünyası", Kind.COMMON, Case.LOCATIVE, "Türk dünyasında"),
]

AZERBAIJANI = [
    ("Bakı", Kind.PLACE, Case.LOCATIVE, "Bakıda"),
    ("Bakı", Kind.PLACE, Case.GENITIVE, "Bakının"),
    ("Bakı", Kind.PLACE, Case.ACCUSATIVE, "Bakını"),
    ("İzmir", Kind.PLACE, Case.LOCATIVE, "İzmirdə"),
    ("İzmir", Kind.PLACE, Case.DATIVE, "İzmirə"),
    ("İzmir", Kind.PLACE, Case.INSTRUMENTAL, "İzmirlə"),
    ("Azər Allahverənov", Kind.PERSON, Case.INSTRUMENTAL, "Azər Allahverənovla"),
    ("Cemil Tugay", Kind.PERSON, Case.INSTRUMENTAL, "Cemil Tugayla"),
    (
        "Azərbaycan Milli QHT Forumu",
        Kind.INSTITUTION,
        Case.LOCATIVE,
        "Azərbaycan Milli QHT Forumunda",
    ),
    (
        "Azərbaycan Milli QHT Forumu",
        Kind.INSTITUTION,
        Case.GENITIVE,
        "Azərbaycan Milli QHT Forumunun",
    ),
    (
        "TDT QHT Platforması",
        Kind.INSTITUTION,
        Case.GENITIVE,
        "TDT QHT Platformasının",
    ),
    (
        "İzmir Azərbaycan Dərnəyi",
        Kind.INSTITUTION,
        Case.GENITIVE,
        "İzmir Azərbaycan Dərnəyinin",
    ),
    (
        "İzmir Böyükşəhər Bələdiyyəsi",
        Kind.INSTITUTION,
        Case.GENITIVE,
        "İzmir Böyükşəhər Bələdiyyəsinin",
    ),
    (
        "İzmir Böyükşəhər Bələdiyyəsi",
        Kind.INSTITUTION,
        Case.DATIVE,
        "İzmir Böyükşəhər Bələdiyyəsinə",
    ),
    (
        "Türk Dövlətləri Təşkilatı",
        Kind.INSTITUTION,
        Case.DATIVE,
        "Türk Dövlətləri Təşkilatına",
    ),
    (
        "Mətbuat Şurası Nəzarət-Təftiş Komissiyası",
        Kind.INSTITUTION,
        Case.GENITIVE,
        "Mətbuat Şurası Nəzarət-Təftiş Komissiyasının",
    ),
    ("Milli Məclis", Kind.INSTITUTION, Case.GENITIVE, "Milli Məclisin"),
    (
        "Azərbaycan Respublikası",
        Kind.PLACE,
        Case.GENITIVE,
        "Azərbaycan Respublikasının",
    ),
    ("CASCFEN", Kind.INSTITUTION, Case.GENITIVE, "CASCFEN-in"),
    (
        "İzmir–Bakı qardaşlığı",
        Kind.COMMON,
        Case.GENITIVE,
        "İzmir–Bakı qardaşlığının",
    ),
    (
        "İzmir–Bakı qardaşlaşma protokolu",
        Kind.COMMON,
        Case.GENITIVE,
        "İzmir–Bakı qardaşlaşma protokolunun",
    ),
    ("protokol", Kind.COMMON, Case.GENITIVE, "protokolun"),
    ("Platforma", Kind.COMMON, Case.GENITIVE, "Platformanın"),
    ("Dərnək", Kind.COMMON, Case.GENITIVE, "Dərnəyin"),
    ("Mətbuat", Kind.COMMON, Case.INSTRUMENTAL, "Mətbuatla"),
    ("katiblik", Kind.COMMON, Case.GENITIVE, "katibliyin"),
    ("bələdiyyə", Kind.COMMON, Case.DATIVE, "bələdiyyəyə"),
    ("40 illik", Kind.COMMON, Case.INSTRUMENTAL, "40 illiklə"),
]


@pytest.mark.parametrize(("name", "kind", "case", "expected"), TURKISH)
def test_the_turkish_release_is_written_alike(name, kind, case, expected):
    word = Word(name, kind, possessive=True if name == "Türk dünyası" else None)

    assert in_case(word, case, "tr") == expected


@pytest.mark.parametrize(("name", "kind", "case", "expected"), AZERBAIJANI)
def test_the_azerbaijani_release_is_written_alike(name, kind, case, expected):
    assert in_case(name, case, "az", kind) == expected


@pytest.mark.parametrize(
    ("year", "case", "expected"),
    [
        (1986, Case.LOCATIVE, "1986-cı ildə"),
        (1986, Case.ABLATIVE, "1986-cı ildən"),
        (2026, Case.LOCATIVE, "2026-cı ildə"),
        (2026, Case.NOMINATIVE, "2026-cı il"),
    ],
)
def test_the_azerbaijani_years_are_written_alike(year, case, expected):
    assert year_in_case(year, case, "az") == expected


def test_the_two_cities_are_joined_alike():
    assert listed(["İzmir", "Bakü"], Case.LOCATIVE, "tr") == "İzmir ve Bakü'de"
    assert listed(["İzmir", "Bakı"], Case.LOCATIVE, "az", each=True) == (
        "İzmirdə və Bakıda"
    )
