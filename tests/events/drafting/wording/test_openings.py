"""Headlines and leads of every kind of visit, in both languages."""

import pytest

from events.drafting.wording import draft_of
from tests.events.drafting.wording import visits

# The kind of visit, then the headline, then the lead.
TURKISH = """
# one_meeting
ÖRNEKDER, Bakü'de Nermin Sözde ile görüştü
Örnek İzmir Derneği (ÖRNEKDER) Başkanı Ayşe Örnek, 12 Mart 2026'da Bakü'yü ziyaret etti. Örnek, Örnek Birlik'in ev sahipliği yaptığı görüşmede Örnek Birlik Müdürü Nermin Sözde ile bir araya geldi. Görüşmede örnek konu ele alındı.
# without_hosts
ÖRNEKDER, Bakü'de Nermin Sözde ile görüştü
Örnek İzmir Derneği (ÖRNEKDER) Başkanı Ayşe Örnek, 12 Mart 2026'da Bakü'yü ziyaret etti. Örnek, temasları kapsamında Örnek Birlik Müdürü Nermin Sözde ile bir araya geldi.
# no_lines
ÖRNEKDER Başkanı Ayşe Örnek Bakü'yü ziyaret etti
Örnek İzmir Derneği (ÖRNEKDER) Başkanı Ayşe Örnek, Mart 2026'da Bakü'yü ziyaret etti. [Tamamlanacak: kimlerle görüşüldüğü]
# two_hosts
ÖRNEKDER, Bakü'de Örnek Birlik ve Örnek Kültür Merkezi'nin konuğu oldu
Örnek İzmir Derneği (ÖRNEKDER) Başkanı Ayşe Örnek, Örnek Birlik ve Örnek Kültür Merkezi'nin ev sahipliğinde 12 Mart 2026'da Bakü'yü ziyaret etti. [Tamamlanacak: kimlerle görüşüldüğü]
# nobody_known
ÖRNEKDER heyeti Bakü'yü ziyaret etti
Örnek İzmir Derneği (ÖRNEKDER) heyeti, 12 Mart 2026'da Bakü'yü ziyaret etti. [Tamamlanacak: kimlerle görüşüldüğü]
# delegation
ÖRNEKDER, Bakü'de Nermin Sözde ve Kamil Farazi ile görüştü
Örnek İzmir Derneği (ÖRNEKDER) Başkanı Ayşe Örnek başkanlığındaki heyet, 12–13 Mart 2026 tarihlerinde Bakü'yü ziyaret etti. Heyet, temasları kapsamında Örnek Birlik Müdürü Nermin Sözde ve Örnek Kültür Merkezi Temsilcisi Kamil Farazi ile bir araya geldi.
# guest
Örnek Birlik Müdürü Nermin Sözde İzmir'i ziyaret etti
Örnek Birlik Müdürü Nermin Sözde, 12 Mart 2026'da İzmir'i ziyaret etti. Sözde, temasları kapsamında Örnek İzmir Derneği (ÖRNEKDER) Başkanı Ayşe Örnek ile bir araya geldi. Görüşmede örnek konu ele alındı.
# guests_of_ours
ÖRNEKDER, Nermin Sözde başkanlığındaki heyeti İzmir'de ağırladı
Örnek Birlik Müdürü Nermin Sözde başkanlığındaki heyet, Örnek İzmir Derneği'nin (ÖRNEKDER) ev sahipliğinde 12 Mart 2026'da İzmir'i ziyaret etti. [Tamamlanacak: kimlerle görüşüldüğü]
# guests_of_one_institution
ÖRNEKDER, Örnek Birlik heyetini İzmir'de ağırladı
Örnek Birlik Müdürü Nermin Sözde başkanlığındaki heyet, Örnek İzmir Derneği'nin (ÖRNEKDER) ev sahipliğinde 12 Mart 2026'da İzmir'i ziyaret etti. [Tamamlanacak: kimlerle görüşüldüğü]
# unknown_guests
Bakü'den gelen heyet İzmir'i ziyaret etti
Bakü'den gelen heyet, 12 Mart 2026'da İzmir'i ziyaret etti. [Tamamlanacak: kimlerle görüşüldüğü]
# with_a_road_map
ÖRNEKDER, Bakü'de yol haritası üzerinde anlaştı
Örnek İzmir Derneği (ÖRNEKDER) Başkanı Ayşe Örnek, 12 Mart 2026'da Bakü'yü ziyaret etti. [Tamamlanacak: kimlerle görüşüldüğü]
"""
AZERBAIJANI = """
# one_meeting
ÖRNEKDER Bakıda Nərmin Guya ilə görüşdü
Nümunə İzmir Dərnəyinin (ÖRNEKDER) sədri Ayşə Nümunə 2026-cı il martın 12-də Bakıya səfər etdi. Nümunə Nümunə Birliyin ev sahibliyi etdiyi görüşdə Nümunə Birliyin direktoru Nərmin Guya ilə bir araya gəldi. Görüşdə nümunə mövzu müzakirə olundu.
# without_hosts
ÖRNEKDER Bakıda Nərmin Guya ilə görüşdü
Nümunə İzmir Dərnəyinin (ÖRNEKDER) sədri Ayşə Nümunə 2026-cı il martın 12-də Bakıya səfər etdi. Nümunə səfər çərçivəsində Nümunə Birliyin direktoru Nərmin Guya ilə bir araya gəldi.
# no_lines
ÖRNEKDER-in sədri Ayşə Nümunə Bakıya səfər etdi
Nümunə İzmir Dərnəyinin (ÖRNEKDER) sədri Ayşə Nümunə 2026-cı ilin martında Bakıya səfər etdi. [Tamamlanmalıdır: kimlərlə görüşüldüyü]
# two_hosts
ÖRNEKDER Bakıda Nümunə Birlik və Nümunə Mədəniyyət Mərkəzinin qonağı oldu
Nümunə İzmir Dərnəyinin (ÖRNEKDER) sədri Ayşə Nümunə Nümunə Birlik və Nümunə Mədəniyyət Mərkəzinin ev sahibliyi ilə 2026-cı il martın 12-də Bakıya səfər etdi. [Tamamlanmalıdır: kimlərlə görüşüldüyü]
# nobody_known
ÖRNEKDER-in nümayəndə heyəti Bakıya səfər etdi
Nümunə İzmir Dərnəyinin (ÖRNEKDER) nümayəndə heyəti 2026-cı il martın 12-də Bakıya səfər etdi. [Tamamlanmalıdır: kimlərlə görüşüldüyü]
# delegation
ÖRNEKDER Bakıda Nərmin Guya və Kamil Fərzi ilə görüşdü
Nümunə İzmir Dərnəyinin (ÖRNEKDER) sədri Ayşə Nümunənin rəhbərlik etdiyi nümayəndə heyəti 2026-cı il martın 12–13-də Bakıya səfər etdi. Nümayəndə heyəti səfər çərçivəsində Nümunə Birliyin direktoru Nərmin Guya və Nümunə Mədəniyyət Mərkəzinin nümayəndəsi Kamil Fərzi ilə bir araya gəldi.
# guest
Nümunə Birliyin direktoru Nərmin Guya İzmirə səfər etdi
Nümunə Birliyin direktoru Nərmin Guya 2026-cı il martın 12-də İzmirə səfər etdi. Guya səfər çərçivəsində Nümunə İzmir Dərnəyinin (ÖRNEKDER) sədri Ayşə Nümunə ilə bir araya gəldi. Görüşdə nümunə mövzu müzakirə olundu.
# guests_of_ours
ÖRNEKDER Nərmin Guyanın rəhbərlik etdiyi nümayəndə heyətini İzmirdə qəbul etdi
Nümunə Birliyin direktoru Nərmin Guyanın rəhbərlik etdiyi nümayəndə heyəti Nümunə İzmir Dərnəyinin (ÖRNEKDER) ev sahibliyi ilə 2026-cı il martın 12-də İzmirə səfər etdi. [Tamamlanmalıdır: kimlərlə görüşüldüyü]
# guests_of_one_institution
ÖRNEKDER Nümunə Birliyin nümayəndə heyətini İzmirdə qəbul etdi
Nümunə Birliyin direktoru Nərmin Guyanın rəhbərlik etdiyi nümayəndə heyəti Nümunə İzmir Dərnəyinin (ÖRNEKDER) ev sahibliyi ilə 2026-cı il martın 12-də İzmirə səfər etdi. [Tamamlanmalıdır: kimlərlə görüşüldüyü]
# unknown_guests
Bakıdan gələn nümayəndə heyəti İzmirə səfər etdi
Bakıdan gələn nümayəndə heyəti 2026-cı il martın 12-də İzmirə səfər etdi. [Tamamlanmalıdır: kimlərlə görüşüldüyü]
# with_a_road_map
ÖRNEKDER Bakıda yol xəritəsi barədə razılığa gəldi
Nümunə İzmir Dərnəyinin (ÖRNEKDER) sədri Ayşə Nümunə 2026-cı il martın 12-də Bakıya səfər etdi. [Tamamlanmalıdır: kimlərlə görüşüldüyü]
"""


def openings(table):
    kinds = table.strip().removeprefix("# ").split("\n# ")
    return [kind.split("\n") for kind in kinds]


@pytest.mark.parametrize(("kind", "title", "lead"), openings(TURKISH))
def test_a_turkish_draft_opens_as_newsrooms_write(kind, title, lead):
    draft = draft_of(getattr(visits, kind)("tr"), "tr")

    assert (draft.title, draft.lead) == (title, lead)


@pytest.mark.parametrize(("kind", "title", "lead"), openings(AZERBAIJANI))
def test_an_azerbaijani_draft_opens_as_newsrooms_write(kind, title, lead):
    draft = draft_of(getattr(visits, kind)("az"), "az")

    assert (draft.title, draft.lead) == (title, lead)
