"""The plain text."""

from press.kit import Notice, Quote, plain
from press.text.richtext import blocks
from tests.press.kit.samples import caption, kit, photo, programme, version


def read(contents, version):
    return plain.write(contents, version).decode("utf-8-sig").split("\r\n\r\n")


def test_windows_newsrooms_read_it_right():
    data = plain.write(kit(), version())

    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_the_text_holds_everything_in_reading_order():
    spoken = version(
        notices=(Notice("AMBARGO", "28 Ocak 2026, 18.00", urgent=True),),
        quotes=(Quote("Sözümüz söz.", "Perviz Altay", "İZAZDER Başkanı", "Çeviri."),),
        address="https://example.org/tr/",
        note="Yalnızca Türkçe.",
    )
    contents = kit(spoken, photos=(photo("01.jpg", captions=(caption("tr"),)),))

    assert read(contents, spoken) == [
        "İZAZDER – Basın Ofisi",
        "BASIN BÜLTENİ\r\n2026/03\r\n28 Ocak 2026",
        "AMBARGO: 28 Ocak 2026, 18.00",
        "Bakü'de görüşme",
        "Bakü'de görüştüler.",
        "BAKÜ, 28 Ocak 2026 (İZAZDER) — İlk paragraf.",
        "Ara başlık",
        "Son paragraf.",
        "Alıntılar",
        "“Sözümüz söz.”\r\n— Perviz Altay, İZAZDER Başkanı\r\nÇeviri.",
        "* * *",
        "Adı geçenler\r\nPerviz Altay, İZAZDER Başkanı",
        "Hakkında",
        "Bir dernek.",
        (
            "Basın iletişim\r\nİZAZDER Basın Ofisi\r\n"
            "E-posta: basin@example.org\r\nTelefon: +90 232 000 00 00"
        ),
        "Fotoğraflar\r\nphotos/01.jpg: Görüşmeden bir kare. Fotoğraf: Ad Soyad",
        "Adres\r\nhttps://example.org/tr/",
        "Yalnızca Türkçe.\r\n",
    ]


def test_links_are_written_out_and_lists_keep_their_marks():
    body = blocks(
        '<p><a href="https://example.org/">Burada</a> ve '
        '<a href="mailto:a@example.org">a@example.org</a></p>'
        "<ol><li><p>bir</p><ul><li><p>iç</p></li></ul></li><li><p>iki</p></li></ol>"
    )

    text = read(kit(), version(body=body, dateline=""))

    assert "Burada (https://example.org/) ve a@example.org" in text
    assert "1. bir\r\n  - iç\r\n2. iki" in text


def test_rows_of_several_lines_stand_apart():
    text = read(kit(), version(sections=(programme("Varış", "Görüşme"),)))

    assert "Program\r\nVarış\r\nSatır 1\r\nSatır 2" in text
    assert "Görüşme\r\nSatır 1\r\nSatır 2" in text
