"""The press contact as a vCard."""

from press.kit import Contact, vcard
from tests.press.kit.samples import kit, version


def test_the_card_holds_name_office_mail_and_telephone():
    contact = Contact(
        "Ad Soyad; Ofis", "Basın iletişim", "", "basin@example.org", "+90 232", "tr, az"
    )

    lines = vcard.write(kit(), version(contact=contact)).decode().split("\r\n")

    assert [line for line in lines if not line.startswith("UID:")] == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        r"N:Ad Soyad\; Ofis;;;;",
        r"FN:Ad Soyad\; Ofis",
        "ORG:İZAZDER;Basın Ofisi",
        "TITLE:Basın iletişim",
        "EMAIL;TYPE=INTERNET,WORK:basin@example.org",
        "TEL;TYPE=WORK,VOICE:+90 232",
        r"NOTE:Diller: tr\, az",
        "REV:20260128T123000Z",
        "END:VCARD",
        "",
    ]


def test_no_line_is_longer_than_75_octets_nor_breaks_a_letter():
    name = "ğüşıəö" * 40

    card = vcard.write(kit(), version(contact=Contact(name)))

    lines = card.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    assert f"FN:{name}" in card.replace(b"\r\n ", b"").decode()


def test_a_line_break_in_the_contact_adds_no_line_to_the_card():
    contact = Contact("Ad\r\nEMAIL:evil@example.org", "Basın\nTEL:0")

    card = vcard.write(kit(), version(contact=contact)).decode()

    begins = [line.partition(":")[0] for line in card.split("\r\n")]
    assert "EMAIL" not in begins
    assert "TEL" not in begins
