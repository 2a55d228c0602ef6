"""Outcomes, the road map and the anniversary, in every combination."""

import pytest

from events.drafting.wording import draft_of
from events.drafting.wording.facts import Jubilee, Result, Step
from press.text import richtext
from tests.events.drafting.wording.samples import day, host, in_either, own, visit

# What begins the body of a visit without a programme, and what ends every one.
PROGRAMME = {
    "tr": "[Tamamlanacak: ziyaret programı]",
    "az": "[Tamamlanmalıdır: səfər proqramı]",
}
CLOSING = {
    "tr": "[Tamamlanacak: ziyaretin değerlendirmesi ve bir sonraki adım]",
    "az": "[Tamamlanmalıdır: səfərin qiymətləndirilməsi və növbəti addım]",
}


def told(language, **more):
    body = draft_of(visit(language, **more), language).body
    programme, *paragraphs, closing = richtext.plain(body).split("\n\n")
    assert (programme, closing) == (PROGRAMME[language], CLOSING[language])
    return paragraphs


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("tr", ["[Tamamlanacak: ziyaretin sonuçları]"]),
        ("az", ["[Tamamlanmalıdır: səfərin nəticələri]"]),
    ],
)
def test_results_that_are_not_known_are_asked_for(language, expected):
    assert told(language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("tr", ["Sonuçlar", "Bir cümle."]),
        ("az", ["Nəticələr", "Bir cümle."]),
    ],
)
def test_one_outcome_is_a_paragraph(language, expected):
    assert told(language, results=(Result("agreement", "Bir cümle."),)) == expected


@pytest.mark.parametrize(
    ("language", "kind", "expected"),
    [
        ("tr", "agreement", "Varılan anlaşma: metin."),
        ("tr", "statement", "Ortak açıklama: metin."),
        ("tr", "document", "İmzalanan belge: metin."),
        ("tr", "other", "metin."),
        ("az", "agreement", "Əldə olunan razılıq: metin."),
        ("az", "statement", "Birgə bəyanat: metin."),
        ("az", "document", "İmzalanan sənəd: metin."),
        ("az", "other", "metin."),
    ],
)
def test_what_is_no_sentence_stands_after_what_it_is(language, kind, expected):
    assert told(language, results=(Result(kind, "metin"),))[1] == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "tr",
            [
                "Yol haritası",
                "Taraflar, şu adımı içeren bir yol haritası üzerinde anlaştı:",
                "Adım (sorumlular: ÖRNEKDER ve Örnek Birlik; son tarih: Haziran 2026)",
            ],
        ),
        (
            "az",
            [
                "Yol xəritəsi",
                (
                    "Tərəflər aşağıdakı addımı əhatə edən yol xəritəsi barədə razılığa "
                    "gəldilər:"
                ),
                "Addım (cavabdehlər: ÖRNEKDER və Nümunə Birlik; son tarix: iyun 2026)",
            ],
        ),
    ],
)
def test_a_step_says_who_carries_it_and_until_when(language, expected):
    sides = (own(language), host(language))
    text = in_either(language, "Adım", "Addım")

    assert told(language, steps=(Step(text, sides, day("2026-06")),)) == expected


@pytest.mark.parametrize(
    ("language", "sides", "due", "expected"),
    [
        ("tr", False, "", "Adım"),
        ("tr", False, "2026-06-15", "Adım (son tarih: 15 Haziran 2026)"),
        ("tr", True, "", "Adım (sorumlu: Örnek Birlik)"),
        ("az", True, "", "Adım (cavabdeh: Nümunə Birlik)"),
    ],
)
def test_nothing_is_said_of_what_was_not_agreed(language, sides, due, expected):
    responsible = (host(language),) if sides else ()
    step = Step("Adım", responsible, day(due) if due else None)

    assert told(language, steps=(step,))[-1] == expected


def test_outcomes_and_road_map_share_a_heading():
    results = (Result("other", "Bir."), Result("other", "İki."))
    steps = (Step("Üç"), Step("Dört"))

    assert told("tr", results=results, steps=steps) == [
        "Sonuçlar ve yol haritası",
        "Bir.",
        "İki.",
        "Yol haritasında şu adımlar yer alıyor:",
        "Üç",
        "Dört",
    ]


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        (
            "tr",
            "İzmir–Bakü kardeş şehir protokolü",
            [
                "40. yıl dönümüne doğru",
                (
                    "Ziyaret, İzmir–Bakü kardeş şehir protokolünün 2026'daki 40. yıl dönümüne "
                    "hazırlık niteliği taşıyor."
                ),
            ],
        ),
        (
            "tr",
            "Örnek Protokolü",
            [
                "40. yıl dönümüne doğru",
                (
                    "Ziyaret, Örnek Protokolü'nün 2026'daki 40. yıl dönümüne hazırlık niteliği "
                    "taşıyor."
                ),
            ],
        ),
        (
            "az",
            "İzmir–Bakı qardaşlaşma protokolu",
            [
                "40 illiyə doğru",
                (
                    "Səfər İzmir–Bakı qardaşlaşma protokolunun 2026-cı ildə tamam olan 40 "
                    "illiyinə hazırlıq məqsədi daşıyır."
                ),
            ],
        ),
    ],
)
def test_the_anniversary_is_worded_with_its_number(language, title, expected):
    assert told(language, jubilee=Jubilee(title, 40, 2026))[1:] == expected


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        (
            "tr",
            "20 Ocak",
            "Ziyaret, 20 Ocak'ın 2026'daki 36. yıl dönümüne hazırlık niteliği taşıyor.",
        ),
        (
            "az",
            "20 Yanvar faciəsi",
            (
                "Səfər 20 Yanvar faciəsinin 2026-cı ildə tamam olan 36-cı ildönümünə hazırlıq "
                "məqsədi daşıyır."
            ),
        ),
    ],
)
def test_what_is_mourned_has_no_heading_of_its_own(language, title, expected):
    jubilee = Jubilee(title, 36, 2026, is_commemoration=True)

    assert told(language, jubilee=jubilee)[1:] == [expected]
    steps = (Step("Adım"),)
    assert (
        ":" not in draft_of(visit(language, jubilee=jubilee, steps=steps), "tr").title
    )
