"""Turkish common nouns, softened only where the language softens them."""

import pytest

from press.text.grammar import Case, Kind, Word, in_case
from tests.press.text.grammar.tables import whole_forms

NOUNS = """
protokol protokolde protokole protokolden protokolün protokolü protokolle
ziyaret ziyarette ziyarete ziyaretten ziyaretin ziyareti ziyaretle
heyet heyette heyete heyetten heyetin heyeti heyetle
dernek dernekte derneğe dernekten derneğin derneği dernekle
etkinlik etkinlikte etkinliğe etkinlikten etkinliğin etkinliği etkinlikle
konuk konukta konuğa konuktan konuğun konuğu konukla
kitap kitapta kitaba kitaptan kitabın kitabı kitapla
amaç amaçta amaca amaçtan amacın amacı amaçla
kent kentte kente kentten kentin kenti kentle
umut umutta umuda umuttan umudun umudu umutla
kök kökte köke kökten kökün kökü kökle
park parkta parka parktan parkın parkı parkla
otopark otoparkta otoparka otoparktan otoparkın otoparkı otoparkla
renk renkte renge renkten rengin rengi renkle
ahenk ahenkte ahenge ahenkten ahengin ahengi ahenkle
grup grupta gruba gruptan grubun grubu grupla
diyalog diyalogda diyaloğa diyalogdan diyaloğun diyaloğu diyalogla
hukuk hukukta hukuka hukuktan hukukun hukuku hukukla
ittifak ittifakta ittifaka ittifaktan ittifakın ittifakı ittifakla
iştirak iştirakte iştirake iştirakten iştirakin iştiraki iştirakle
şehir şehirde şehre şehirden şehrin şehri şehirle
vakıf vakıfta vakfa vakıftan vakfın vakfı vakıfla
hak hakta hakka haktan hakkın hakkı hakla
saat saatte saate saatten saatin saati saatle
festival festivalde festivale festivalden festivalin festivali festivalle
rol rolde role rolden rolün rolü rolle
okul okulda okula okuldan okulun okulu okulla
belediye belediyede belediyeye belediyeden belediyenin belediyeyi belediyeyle
temsilci temsilcide temsilciye temsilciden temsilcinin temsilciyi temsilciyle
proje projede projeye projeden projenin projeyi projeyle
bülten bültende bültene bültenden bültenin bülteni bültenle
su suda suya sudan suyun suyu suyla
milletvekili milletvekilinde milletvekiline milletvekilinden milletvekilinin milletvekilini milletvekiliyle
"""


@pytest.mark.parametrize(("noun", "case", "expected"), whole_forms(NOUNS))
def test_a_common_noun_stands_in_its_case(noun, case, expected):
    assert in_case(noun, case, "tr", Kind.COMMON) == expected
    assert in_case(noun, case, "tr") == expected


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("kurum", "kurumlar"),
        ("üye", "üyeler"),
        ("protokol", "protokoller"),
        ("saat", "saatler"),
        ("konuk", "konuklar"),
        ("şehir", "şehirler"),
        ("kuruluş", "kuruluşlar"),
        ("su", "sular"),
    ],
)
def test_nothing_is_softened_before_the_plural(noun, plural):
    several = Word(noun, Kind.COMMON, plural=True)

    assert in_case(several, Case.NOMINATIVE, "tr") == plural
    assert in_case(several, Case.DATIVE, "tr") == in_case(plural, Case.DATIVE, "tr")


def test_the_last_of_several_words_is_softened_and_keeps_its_capital():
    assert [
        in_case(noun, Case.DATIVE, "tr", Kind.COMMON)
        for noun in ("sivil toplum", "kardeş kent", "yeni Dernek", "Şehir")
    ] == ["sivil topluma", "kardeş kente", "yeni Derneğe", "Şehre"]


@pytest.mark.parametrize("name", ["Zonguldak", "Sinop", "Genç", "Şehir", "Renk"])
def test_a_name_is_never_respelled(name):
    assert in_case(name, Case.GENITIVE, "tr", Kind.PLACE).startswith(f"{name}'")


def test_a_unit_is_spelled_aloud():
    assert in_case("km", Case.DATIVE, "tr") == "km'ye"


def test_loose_marks_are_not_torn_from_their_letters():
    assert in_case("amac\u0327", Case.DATIVE, "tr", Kind.COMMON) == "amac\u0327a"
