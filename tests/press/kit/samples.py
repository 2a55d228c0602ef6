"""Contents of kits, made with dull defaults."""

import datetime as dt
import zlib
from collections.abc import Generator
from zoneinfo import ZoneInfo

from press.kit import (
    Caption,
    Contact,
    KitContents,
    KitPhoto,
    Labels,
    LanguageState,
    Row,
    Section,
    Version,
)
from press.text.richtext import Block, Run, blocks

AT = dt.datetime(2026, 1, 28, 15, 30, tzinfo=ZoneInfo("Europe/Istanbul"))

LABELS = {
    "tr": Labels(
        organisation="İZAZDER",
        office="Basın Ofisi",
        page="Sayfa {page} / {pages}",
        quotes="Alıntılar",
        contact="Basın iletişim",
        email="E-posta",
        phone="Telefon",
        languages="Diller",
        address="Adres",
        photos="Fotoğraflar",
        captions="Foto altları",
        caption="Foto altı",
        file="Dosya",
        credit="Fotoğraf",
        alternative="Alternatif metin",
        people="Soldan sağa",
        copyright="Telif hakkı",
        usage="Kullanım koşulları",
    ),
    "az": Labels(
        organisation="İZAZDER",
        office="Mətbuat Xidməti",
        page="Səhifə {page} / {pages}",
        quotes="Sitatlar",
        contact="Mətbuatla əlaqə",
        email="E-poçt",
        phone="Telefon",
        languages="Dillər",
        address="Ünvan",
        photos="Fotolar",
        captions="Foto altı yazıları",
        caption="Foto altı yazısı",
        file="Fayl",
        credit="Foto",
        alternative="Alternativ mətn",
        people="Soldan sağa",
        copyright="Müəllif hüququ",
        usage="İstifadə şərtləri",
    ),
}


def version(language="tr", **changes):
    words = {
        "tr": (
            "BASIN BÜLTENİ",
            "28 Ocak 2026",
            "Bakü'de görüşme",
            "Bakü'de görüştüler.",
        ),
        "az": ("PRESS-RELİZ", "28 yanvar 2026", "Bakıda görüş", "Bakıda görüşdülər."),
    }
    heading, date, title, lead = words[language]
    values = {
        "language": language,
        "heading": heading,
        "date": date,
        "title": title,
        "lead": lead,
        "body": blocks("<p>İlk paragraf.</p><h2>Ara başlık</h2><p>Son paragraf.</p>"),
        "labels": LABELS[language],
        "contact": Contact(
            "İZAZDER Basın Ofisi", email="basin@example.org", phone="+90 232 000 00 00"
        ),
        "dateline": f"BAKÜ, {date} (İZAZDER) —",
        "sections": (
            Section("Adı geçenler", rows=(Row("Perviz Altay", "İZAZDER Başkanı"),)),
            Section("Hakkında", blocks=(Block("paragraph", (Run("Bir dernek."),)),)),
        ),
    }
    return Version(**(values | changes))


def photo(name="izazder-2026-03-01.jpg", data=b"picture", captions=()):
    def chunks() -> Generator[bytes, None, None]:
        yield data

    return KitPhoto(name, len(data), zlib.crc32(data), chunks, captions)


def caption(language="tr", **changes):
    values = {
        "text": "Görüşmeden bir kare.",
        "alternative": "Masada oturan iki heyet",
        "people": "Perviz Altay, Azer Allahveranov",
        "credit": "Ad Soyad",
        "copyright": "© 2026 İZAZDER",
        "usage": "Kaynak gösterilerek kullanılır.",
    }
    return Caption(language, **(values | changes))


def kit(*versions, **changes):
    versions = versions or (version("tr"), version("az"))
    values = {
        "kind": "release",
        "key": "baku-temaslari",
        "number": "2026/03",
        "revision": 4,
        "changed_at": AT,
        "versions": versions,
        "states": (LanguageState("tr", "current", AT), LanguageState("az", "missing")),
        "published_at": AT,
    }
    return KitContents(**(values | changes))


def programme(*titles, lines=2):
    """A section whose rows have several lines each."""
    about = "\n".join(f"Satır {line}" for line in range(1, lines + 1))
    return Section("Program", rows=tuple(Row(title, about) for title in titles))
