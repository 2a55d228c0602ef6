"""The caption list."""

from press.kit import captions
from tests.press.kit.samples import caption, kit, photo, version


def test_each_photo_is_listed_with_what_may_be_printed_under_it():
    chosen = photo("01.jpg", captions=(caption("tr"), caption("az", text="Görüşdən.")))
    contents = kit(photos=(chosen, photo("02.jpg")))

    text = captions.write(contents, version("tr")).decode("utf-8-sig")

    assert text.split("\r\n\r\n") == [
        "İZAZDER Basın Ofisi\r\nFoto altları\r\nBakü'de görüşme",
        (
            "Dosya: photos/01.jpg\r\n"
            "Foto altı: Görüşmeden bir kare.\r\n"
            "Soldan sağa: Perviz Altay, Azer Allahveranov\r\n"
            "Fotoğraf: Ad Soyad\r\n"
            "Telif hakkı: © 2026 İZAZDER\r\n"
            "Kullanım koşulları: Kaynak gösterilerek kullanılır.\r\n"
            "Alternatif metin: Masada oturan iki heyet"
        ),
        "Dosya: photos/02.jpg\r\n",
    ]
