"""The Word file."""

import io
from zipfile import ZipFile

import docx as word
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from press.kit import Notice, Quote, docx
from press.kit.docx.skeleton import FONTS, obfuscated
from press.text.richtext import blocks
from tests.press.kit.samples import AT, caption, kit, photo, programme, version


def opened(contents, version):
    return word.Document(io.BytesIO(docx.write(contents, version)))


def styled(document):
    return [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]


def test_every_part_has_its_own_style():
    spoken = version(
        notices=(Notice("AMBARGO", "18.00", urgent=True), Notice("Düzeltme", "Ad.")),
        quotes=(Quote("Söz.", "Perviz Altay", "Başkan", "Çeviri."),),
        address="https://example.org/tr/",
        note="Yalnızca Türkçe.",
    )
    contents = kit(spoken, photos=(photo("01.jpg", captions=(caption("tr"),)),))

    assert styled(opened(contents, spoken)) == [
        ("Urgent Notice", "AMBARGO\n18.00"),
        ("Notice", "Düzeltme\nAd."),
        ("Reference", "BASIN BÜLTENİ  ·  2026/03  ·  28 Ocak 2026"),
        ("Title", "Bakü'de görüşme"),
        ("Lead", "Bakü'de görüştüler."),
        ("Normal", "BAKÜ, 28 Ocak 2026 (İZAZDER) — İlk paragraf."),
        ("Heading 2", "Ara başlık"),
        ("Normal", "Son paragraf."),
        ("Heading 2", "Alıntılar"),
        ("Quote", "Söz."),
        ("Quote Source", "Perviz Altay, Başkan\nÇeviri."),
        ("First Facts Heading", "Adı geçenler"),
        ("Facts", "Perviz Altay\nİZAZDER Başkanı"),
        ("Facts Heading", "Hakkında"),
        ("Facts", "Bir dernek."),
        ("Facts Heading", "Basın iletişim"),
        ("Facts", "İZAZDER Basın Ofisi"),
        ("Facts", "basin@example.org"),
        ("Facts", "+90 232 000 00 00"),
        ("Facts Heading", "Fotoğraflar"),
        ("Facts", "01.jpg\nGörüşmeden bir kare. Fotoğraf: Ad Soyad"),
        ("Facts Heading", "Adres"),
        ("Facts", "https://example.org/tr/"),
        ("Facts", "Yalnızca Türkçe."),
    ]


def test_letterhead_urgent_notices_and_page_numbers_stand_outside_the_text():
    notice = Notice("AMBARGO", "18.00", urgent=True)

    page = opened(kit(), version(notices=(notice,))).sections[0]

    footer = page.footer.paragraphs[0]
    fields = [field.get(qn("w:instr")) for field in footer._p.iter(qn("w:fldSimple"))]
    assert page.first_page_header.paragraphs[0].text == "İZAZDER — Basın Ofisi"
    assert page.header.paragraphs[0].text == "AMBARGO"
    assert footer.text.startswith("İZAZDER Basın Ofisi · 2026/03\tSayfa ")
    assert fields == ["PAGE", "NUMPAGES"]


def test_each_numbered_list_begins_anew_and_nesting_is_kept():
    body = blocks(
        "<ol><li><p>bir</p><ul><li><p>iç</p></li></ul></li><li><p>iki</p></li></ol>"
        "<p>ara</p><ol><li><p>yeni</p></li></ol>"
    )

    document = opened(kit(), version(body=body, dateline=""))

    points = {
        paragraph.text: paragraph._p.pPr.numPr
        for paragraph in document.paragraphs
        if paragraph.style.name.startswith("List")
    }
    lists = {text: numbering.numId.val for text, numbering in points.items()}
    depths = {text: numbering.ilvl.val for text, numbering in points.items()}
    assert lists["bir"] == lists["iki"]
    assert len(set(lists.values())) == 3
    assert depths == {"bir": 0, "iç": 1, "iki": 0, "yeni": 0}


def test_bold_italic_and_links_keep_their_meaning():
    body = blocks(
        '<p><strong>a</strong><em>b</em> <a href="https://example.org/?a=1&amp;b=2">c</a></p>'
    )

    document = opened(kit(), version(body=body, dateline=""))

    paragraph = next(p for p in document.paragraphs if p.style.name == "Normal")
    bold, italic = paragraph.runs[:2]
    [link] = paragraph.hyperlinks
    assert (bold.bold, bold.italic, italic.bold, italic.italic) == (
        True,
        None,
        None,
        True,
    )
    assert (link.text, link.address) == ("c", "https://example.org/?a=1&b=2")


@pytest.mark.parametrize(
    ("language", "locale"), [("tr", "tr-TR"), ("az", "az-Latn-AZ")]
)
def test_the_file_says_its_language_title_and_date(language, locale):
    spoken = version(language)

    document = opened(kit(), spoken)

    core = document.core_properties
    [default] = document.styles.element.iter(qn("w:lang"))
    assert default.get(qn("w:val")) == locale
    assert (core.language, core.title) == (language, spoken.title)
    assert core.modified == AT


def test_the_fonts_travel_inside_the_file():
    with ZipFile(io.BytesIO(docx.write(kit(), version()))) as parts:
        table = parts.read("word/fontTable.xml").decode()
        embedded = [name for name in parts.namelist() if name.endswith(".odttf")]
        regular = parts.read("word/fonts/HankenGrotesk-Regular.odttf")

    key = table.partition('w:fontKey="{')[2].partition("}")[0]
    assert len(embedded) == table.count("w:fontKey") == 5
    assert (
        obfuscated(regular, key) == (FONTS / "HankenGrotesk-Regular.ttf").read_bytes()
    )


@given(st.text(max_size=60))
@settings(max_examples=30, deadline=None)
def test_any_text_gives_a_file_that_opens(words):
    spoken = version(title=words, lead=words, note=words)

    assert opened(kit(number=words), spoken).sections


def test_the_same_contents_give_the_same_bytes():
    assert docx.write(kit(), version()) == docx.write(kit(), version())


def test_rows_of_several_lines_stand_apart():
    spoken = version(sections=(programme("Varış", "Görüşme"),))

    tall = [part for part in styled(opened(kit(), spoken)) if part[0] == "Tall Facts"]
    assert tall == [
        ("Tall Facts", "Varış\nSatır 1\nSatır 2"),
        ("Tall Facts", "Görüşme\nSatır 1\nSatır 2"),
    ]


def test_what_else_the_process_has_loaded_changes_no_byte():
    contents, spoken = kit(), version(address="https://example.org/tr/")
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    before = docx.write(contents, spoken)

    # Libraries tell all others of the process what to call what they share.
    etree.register_namespace("elsewhere", links)
    after = docx.write(contents, spoken)
    etree.register_namespace("r", links)

    assert after == before
