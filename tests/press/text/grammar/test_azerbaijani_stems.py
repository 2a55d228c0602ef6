"""Azerbaijani common nouns, softened only where the language softens them."""

import pytest

from press.text.grammar import Case, Kind, Word, in_case
from tests.press.text.grammar.tables import whole_forms

NOUNS = """
protokol protokolda protokola protokoldan protokolun protokolu protokolla
səfər səfərdə səfərə səfərdən səfərin səfəri səfərlə
heyət heyətdə heyətə heyətdən heyətin heyəti heyətlə
dərnək dərnəkdə dərnəyə dərnəkdən dərnəyin dərnəyi dərnəklə
katiblik katiblikdə katibliyə katiblikdən katibliyin katibliyi katibliklə
üzük üzükdə üzüyə üzükdən üzüyün üzüyü üzüklə
qonaq qonaqda qonağa qonaqdan qonağın qonağı qonaqla
əməkdaşlıq əməkdaşlıqda əməkdaşlığa əməkdaşlıqdan əməkdaşlığın əməkdaşlığı əməkdaşlıqla
qardaşlıq qardaşlıqda qardaşlığa qardaşlıqdan qardaşlığın qardaşlığı qardaşlıqla
kök kökdə kökə kökdən kökün kökü köklə
xalq xalqda xalqa xalqdan xalqın xalqı xalqla
hüquq hüquqda hüquqa hüquqdan hüququn hüququ hüquqla
ittifaq ittifaqda ittifaqa ittifaqdan ittifaqın ittifaqı ittifaqla
iştirak iştirakda iştiraka iştirakdan iştirakın iştirakı iştirakla
müttəfiq müttəfiqdə müttəfiqə müttəfiqdən müttəfiqin müttəfiqi müttəfiqlə
vərəq vərəqdə vərəqə vərəqdən vərəqin vərəqi vərəqlə
dialoq dialoqda dialoqa dialoqdan dialoqun dialoqu dialoqla
təbrik təbrikdə təbrikə təbrikdən təbrikin təbriki təbriklə
fikir fikirdə fikrə fikirdən fikrin fikri fikirlə
nəsil nəsildə nəslə nəsildən nəslin nəsli nəsillə
şəhər şəhərdə şəhərə şəhərdən şəhərin şəhəri şəhərlə
kitab kitabda kitaba kitabdan kitabın kitabı kitabla
saat saatda saata saatdan saatın saatı saatla
festival festivalda festivala festivaldan festivalın festivalı festivalla
bələdiyyə bələdiyyədə bələdiyyəyə bələdiyyədən bələdiyyənin bələdiyyəni bələdiyyə+ilə
layihə layihədə layihəyə layihədən layihənin layihəni layihə+ilə
sədr sədrdə sədrə sədrdən sədrin sədri sədrlə
ölkə ölkədə ölkəyə ölkədən ölkənin ölkəni ölkə+ilə
su suda suya sudan suyun suyu su+ilə
"""


@pytest.mark.parametrize(("noun", "case", "expected"), whole_forms(NOUNS))
def test_a_common_noun_stands_in_its_case(noun, case, expected):
    assert in_case(noun, case, "az", Kind.COMMON) == expected
    assert in_case(noun, case, "az") == expected


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("təşkilat", "təşkilatlar"),
        ("üzv", "üzvlər"),
        ("protokol", "protokollar"),
        ("nəsil", "nəsillər"),
        ("qonaq", "qonaqlar"),
        ("layihə", "layihələr"),
        ("su", "sular"),
    ],
)
def test_nothing_is_softened_before_the_plural(noun, plural):
    several = Word(noun, Kind.COMMON, plural=True)

    assert in_case(several, Case.NOMINATIVE, "az") == plural
    assert in_case(several, Case.DATIVE, "az") == in_case(plural, Case.DATIVE, "az")


def test_the_last_of_several_words_is_softened_and_keeps_its_capital():
    assert [
        in_case(noun, Case.DATIVE, "az", Kind.COMMON)
        for noun in ("mədəni əməkdaşlıq", "yeni Dərnək", "Fikir")
    ] == ["mədəni əməkdaşlığa", "yeni Dərnəyə", "Fikrə"]


@pytest.mark.parametrize("name", ["Lerik", "Qazax", "Fikir", "Dərnək"])
def test_a_name_is_never_respelled(name):
    assert in_case(name, Case.GENITIVE, "az", Kind.PLACE).startswith(name)


@pytest.mark.parametrize(
    ("name", "kind", "genitive"),
    [
        ("Nümunə Birlik", Kind.INSTITUTION, "Nümunə Birliyin"),
        ("Xınalıq", Kind.PLACE, "Xınalığın"),
        ("Lerik", Kind.PLACE, "Lerikin"),
        ("Malik", Kind.PERSON, "Malikin"),
    ],
)
def test_names_are_softened_only_where_they_are_nouns_of_the_language(
    name, kind, genitive
):
    assert in_case(name, Case.GENITIVE, "az", kind) == genitive
    assert in_case(name, Case.LOCATIVE, "az", kind).startswith(name)
