"""The PDF: tagged, titled, embedded, repeatable, and safe from its own text."""

import io
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from press.kit import Notice, Quote, pdf
from press.text.richtext import Block, Run, blocks
from tests.press.kit.samples import caption, kit, photo, programme, version

TURKISH = "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZabcçdefgğhıijklmnoöprsştuüvyzÂâÎîÛû"
AZERBAIJANI = "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZabcçdeəfgğhxıijkqlmnoöprsştuüvyz"
SIGNS = "₼₺€№→–—’“”„…«»·•§©®°½"
OURS = {"HankenGrotesk", "NewsreaderDisplay"}


def reader(data):
    return PdfReader(io.BytesIO(data))


def text(data):
    pages = (page.extract_text() for page in reader(data).pages)
    return " ".join(" ".join(pages).split())


def paragraph(*runs):
    return Block("paragraph", tuple(Run(run) for run in runs))


def fonts(data):
    resources = (page["/Resources"]["/Font"].values() for page in reader(data).pages)
    return [font.get_object() for font in chain.from_iterable(resources)]


def tags(element, found=None):
    """List the structure's types in reading order."""
    found = [] if found is None else found
    element = element.get_object()
    if isinstance(element, list):
        for child in element:
            tags(child, found)
    elif hasattr(element, "get"):
        if "/S" in element:
            found.append(element["/S"])
        if "/K" in element:
            tags(element["/K"], found)
    return found


@pytest.mark.parametrize("language", ["tr", "az"])
def test_the_document_keeps_both_standards_and_says_its_language_and_title(language):
    spoken = version(language)

    made = pdf.write(kit(), spoken)

    root = reader(made.data).trailer["/Root"]
    assert made.standard == "a-2a ua-1"
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader(made.data).metadata.title == spoken.title


def test_its_structure_is_tagged_in_reading_order():
    body = blocks("<p>Bir.</p><h2>Ara</h2><ul><li><p>madde</p></li></ul>")
    spoken = version(
        body=body, quotes=(Quote("Söz.", "Perviz Altay"),), sections=(), lead="Spot."
    )

    made = pdf.write(kit(spoken), spoken)

    found = tags(reader(made.data).trailer["/Root"]["/StructTreeRoot"])
    main = [tag for tag in found if tag not in {"/Strong", "/Span", "/Div", "/Link"}]
    assert main == [
        "/Document",
        *["/P", "/P", "/H1", "/P"],  # letterhead, number and date, title, lead
        *["/P", "/H2", "/L", "/LI", "/Lbl", "/LBody"],
        *["/H2", "/BlockQuote", "/P"],
        *["/H2", "/P", "/P", "/P"],  # the contact: name, mail, telephone
    ]


def test_every_letter_of_both_alphabets_comes_from_our_embedded_fonts():
    letters = TURKISH + AZERBAIJANI + SIGNS
    runs = [
        Run(letters, bold=bold, italic=italic)
        for bold in (False, True)
        for italic in (False, True)
    ]
    spoken = version(title=letters, body=(Block("paragraph", tuple(runs)),))

    made = pdf.write(kit(spoken), spoken)

    found = fonts(made.data)
    descriptors = [
        font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in found
    ]
    names = {font["/BaseFont"].partition("+")[2].partition("-")[0] for font in found}
    assert made.standard == "a-2a ua-1"
    assert names == OURS
    assert all("/FontFile2" in descriptor for descriptor in descriptors)


def test_nothing_in_the_text_becomes_markup():
    tricky = '#import "x" *star* _under_ $x$ @ref <label> \\ `code` // gone = {y} [z] ~'

    made = pdf.write(kit(), version(title=tricky, body=(paragraph(tricky),)))

    assert text(made.data).count(tricky) == 2


@given(st.text(max_size=80))
@settings(max_examples=60)
def test_any_text_gives_a_document(words):
    spoken = version(title=words or "x", lead=words, body=(paragraph(words),))

    made = pdf.write(kit(number=words), spoken)

    assert made.data.startswith(b"%PDF-")


def test_a_sign_no_font_draws_costs_the_standard_but_not_the_tags():
    made = pdf.write(kit(), version(body=(paragraph("Kutlu olsun 🎉"),)))

    root = reader(made.data).trailer["/Root"]
    assert made.standard == ""
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "tr"


def test_the_embargo_stands_on_every_page_and_pages_are_numbered():
    notice = Notice("AMBARGO", "28 Ocak 2026, 18.00 saatine kadar", urgent=True)
    correction = Notice("Düzeltme", "Ad düzeltildi.")
    body = tuple(paragraph("Uzun bir paragraf. " * 40) for _ in range(12))

    made = pdf.write(kit(), version(body=body, notices=(notice, correction)))

    pages = [page.extract_text() for page in reader(made.data).pages]
    assert len(pages) >= 3
    assert all("AMBARGO" in page for page in pages)
    assert sum("Düzeltme" in page for page in pages) == 1
    assert f"Sayfa 2 / {len(pages)}" in pages[1]


def test_headings_that_skip_a_level_do_not_cost_the_standard():
    body = blocks("<h3>Önce üç</h3><p>a</p><h2>Sonra iki</h2>")

    assert pdf.write(kit(), version(body=body)).standard == "a-2a ua-1"


def test_photos_are_listed_with_caption_and_credit():
    contents = kit(photos=(photo("01.jpg", captions=(caption("tr"),)),))

    made = pdf.write(contents, version("tr"))

    assert "01.jpg Görüşmeden bir kare. Fotoğraf: Ad Soyad" in text(made.data)


def test_the_same_contents_give_the_same_bytes():
    assert pdf.write(kit(), version()) == pdf.write(kit(), version())


def test_eight_threads_typeset_at_once():
    spoken = [version(title=f"Başlık {place}") for place in range(32)]
    alone = [pdf.write(kit(), one) for one in spoken]

    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda one: pdf.write(kit(), one), spoken))

    assert together == alone


def test_a_long_programme_goes_on_over_the_page_and_divides_no_row():
    rows = [f"Görüşme {number}" for number in range(1, 21)]

    made = pdf.write(kit(), version(sections=(programme(*rows, lines=5),)))

    pages = [page.extract_text() for page in reader(made.data).pages]
    found = [page for page in pages if "Görüşme" in page]
    assert made.standard == "a-2a ua-1"
    assert len(found) >= 2
    assert all(page.count("Görüşme ") == page.count("Satır 5") for page in found)
    assert sum(page.count("Satır 5") for page in found) == len(rows)


def test_a_row_longer_than_a_page_is_printed_whole():
    spoken = version(sections=(programme("Görüşme", lines=100),))

    assert "Satır 100" in text(pdf.write(kit(), spoken).data)
