"""Turkish places, people and institutions in their cases."""

import pytest

from press.text.grammar import Case, Kind, Word, in_case
from tests.press.text.grammar.tables import forms

PLACES = """
Bakü            'de  'ye 'den  'nün 'yü 'yle
İzmir           'de  'e  'den  'in  'i  'le
Ankara          'da  'ya 'dan  'nın 'yı 'yla
İstanbul        'da  'a  'dan  'un  'u  'la
Gence           'de  'ye 'den  'nin 'yi 'yle
Zonguldak       'ta  'a  'tan  'ın  'ı  'la
Gaziantep       'te  'e  'ten  'in  'i  'le
Sinop           'ta  'a  'tan  'un  'u  'la
Muş             'ta  'a  'tan  'un  'u  'la
Kars            'ta  'a  'tan  'ın  'ı  'la
Siirt           'te  'e  'ten  'in  'i  'le
Iğdır           'da  'a  'dan  'ın  'ı  'la
Ağrı            'da  'ya 'dan  'nın 'yı 'yla
Ordu            'da  'ya 'dan  'nun 'yu 'yla
Denizli         'de  'ye 'den  'nin 'yi 'yle
Kütahya         'da  'ya 'dan  'nın 'yı 'yla
Diyarbakır      'da  'a  'dan  'ın  'ı  'la
Bergama         'da  'ya 'dan  'nın 'yı 'yla
Kadıköy         'de  'e  'den  'ün  'ü  'le
Sumgayıt        'ta  'a  'tan  'ın  'ı  'la
Şuşa            'da  'ya 'dan  'nın 'yı 'yla
Nahçıvan        'da  'a  'dan  'ın  'ı  'la
Karabağ         'da  'a  'dan  'ın  'ı  'la
Türkiye         'de  'ye 'den  'nin 'yi 'yle
Azerbaycan      'da  'a  'dan  'ın  'ı  'la
Güney Kafkasya  'da  'ya 'dan  'nın 'yı 'yla
Tiflis          'te  'e  'ten  'in  'i  'le
Erivan          'da  'a  'dan  'ın  'ı  'la
Tahran          'da  'a  'dan  'ın  'ı  'la
Bağdat          'ta  'a  'tan  'ın  'ı  'la
Atina           'da  'ya 'dan  'nın 'yı 'yla
Bükreş          'te  'e  'ten  'in  'i  'le
Moskova         'da  'ya 'dan  'nın 'yı 'yla
Taşkent         'te  'e  'ten  'in  'i  'le
Nepal           'de  'e  'den  'in  'i  'le
New York        'ta  'a  'tan  'un  'u  'la
Yeni Delhi      'de  'ye 'den  'nin 'yi 'yle
Kuşadası        'nda 'na 'ndan 'nın 'nı 'yla
Beyoğlu         'nda 'na 'ndan 'nun 'nu 'yla
Eminönü         'nde 'ne 'nden 'nün 'nü 'yle
Ege Denizi      'nde 'ne 'nden 'nin 'ni 'yle
Taksim Meydanı  'nda 'na 'ndan 'nın 'nı 'yla
Azerbaycan Cumhuriyeti 'nde 'ne 'nden 'nin 'ni 'yle
"""

PEOPLE = """
Perviz Altay      'da  'a  'dan  'ın  'ı  'la
Azer Allahveranov 'da  'a  'dan  'un  'u  'la
Nadir İsmayilov   'da  'a  'dan  'un  'u  'la
Cemil Tugay       'da  'a  'dan  'ın  'ı  'la
Aliyev            'de  'e  'den  'in  'i  'le
Aliyeva           'da  'ya 'dan  'nın 'yı 'yla
Kerimli           'de  'ye 'den  'nin 'yi 'yle
Bakılı            'da  'ya 'dan  'nın 'yı 'yla
Resulzade         'de  'ye 'den  'nin 'yi 'yle
Kerimoğlu         'nda 'na 'ndan 'nun 'nu 'yla
Ahmet             'te  'e  'ten  'in  'i  'le
Mehmet Akif       'te  'e  'ten  'in  'i  'le
Yakup             'ta  'a  'tan  'un  'u  'la
Burak             'ta  'a  'tan  'ın  'ı  'la
Kurt              'ta  'a  'tan  'un  'u  'la
Ayşegül           'de  'e  'den  'ün  'ü  'le
Kâzım             'da  'a  'dan  'ın  'ı  'la
Kemal             'de  'e  'den  'in  'i  'le
Kemâl             'de  'e  'den  'in  'i  'le
Hilal             'de  'e  'den  'in  'i  'le
Erdal             'da  'a  'dan  'ın  'ı  'la
Kennedy           'de  'ye 'den  'nin 'yi 'yle
Altay Bey         'de  'e  'den  'in  'i  'le
Leyla Hanım       'da  'a  'dan  'ın  'ı  'la
"""

INSTITUTIONS = """
Azerbaycan Milli STK Forumu     'nda 'na 'ndan 'nun 'nu 'yla
TDT STK Platformu               'nda 'na 'ndan 'nun 'nu 'yla
İzmir Büyükşehir Belediyesi     'nde 'ne 'nden 'nin 'ni 'yle
İzmir Azerbaycan Derneği        'nde 'ne 'nden 'nin 'ni 'yle
Azerbaycan Milli Meclisi        'nde 'ne 'nden 'nin 'ni 'yle
Türk Devletleri Teşkilatı       'nda 'na 'ndan 'nın 'nı 'yla
Basın Konseyi                   'nde 'ne 'nden 'nin 'ni 'yle
İfade Özgürlüğü Ağı             'nda 'na 'ndan 'nın 'nı 'yla
Dışişleri Bakanlığı             'nda 'na 'ndan 'nın 'nı 'yla
Cumhurbaşkanlığı                'nda 'na 'ndan 'nın 'nı 'yla
Ege Üniversitesi                'nde 'ne 'nden 'nin 'ni 'yle
İzmir Ticaret Odası             'nda 'na 'ndan 'nın 'nı 'yla
Bakü Büyükelçiliği              'nde 'ne 'nden 'nin 'ni 'yle
Türk Dil Kurumu                 'nda 'na 'ndan 'nun 'nu 'yla
Kültür ve Sanat Vakfı           'nda 'na 'ndan 'nın 'nı 'yla
Türk Hava Yolları               'nda 'na 'ndan 'nın 'nı 'yla
Spor Kulübü                     'nde 'ne 'nden 'nün 'nü 'yle
Milli Meclis                    'te  'e  'ten  'in  'i  'le
Örnek Dernek                    'te  'e  'ten  'in  'i  'le
Örnek Holding                   'de  'e  'den  'in  'i  'le
Örnek Medya                     'da  'ya 'dan  'nın 'yı 'yla
Örnek Enerji                    'de  'ye 'den  'nin 'yi 'yle
Yeşilay                         'da  'a  'dan  'ın  'ı  'la
Sayıştay                        'da  'a  'dan  'ın  'ı  'la
"""


@pytest.mark.parametrize(("name", "case", "expected"), forms(PLACES))
def test_a_place_stands_in_its_case(name, case, expected):
    assert in_case(name, case, "tr", Kind.PLACE) == expected


@pytest.mark.parametrize(("name", "case", "expected"), forms(PEOPLE))
def test_a_person_stands_in_their_case(name, case, expected):
    assert in_case(name, case, "tr", Kind.PERSON) == expected


@pytest.mark.parametrize(("name", "case", "expected"), forms(INSTITUTIONS))
def test_an_institution_stands_in_its_case(name, case, expected):
    assert in_case(name, case, "tr", Kind.INSTITUTION) == expected


def test_a_plural_of_people_needs_no_apostrophe():
    family = Word("Altay", Kind.PERSON, plural=True)

    assert [in_case(family, case, "tr") for case in Case] == [
        "Altaylar",
        "Altayları",
        "Altaylara",
        "Altaylarda",
        "Altaylardan",
        "Altayların",
        "Altaylarla",
        "Altaylar ile",
    ]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        (Word("Renault", Kind.INSTITUTION, said="reno"), "Renault'ya"),
        (Word("Bordeaux", Kind.PLACE, said="bordo"), "Bordeaux'ya"),
        (Word("Shakespeare", Kind.PERSON, said="şekspir"), "Shakespeare'e"),
        (Word("Goethe", Kind.PERSON, said="göte"), "Goethe'ye"),
    ],
)
def test_a_foreign_name_is_followed_as_it_is_said(word, expected):
    assert in_case(word, Case.DATIVE, "tr") == expected
