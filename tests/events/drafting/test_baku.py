"""The visit of the sample content, composed: every word of both drafts, written out."""

import pytest

from events.drafting import drafts
from tests.events.drafting.baku import AT, baku_visit

pytestmark = pytest.mark.django_db


def listed(*lines):
    return "<ul>" + "".join(f"<li><p>{line}</p></li>" for line in lines) + "</ul>"


TOPICS_TR = listed(
    "Türk dünyasında sivil toplum diplomasisi",
    "Ortak projeler ve kurumlar arası eşgüdüm",
    "TDT STK Platformu'nun çalışmaları",
    "İzmir–Bakü kardeş şehir protokolünün 40. yılı",
)
TOPICS_AZ = listed(
    "Türk dünyasında vətəndaş cəmiyyəti diplomatiyası",
    "Birgə layihələr və qurumlararası əlaqələndirmə",
    "TDT QHT Platformasının fəaliyyəti",
    "İzmir–Bakı qardaşlaşma protokolunun 40 illiyi",
)
END_TR = (
    "<p>Görüşmede şu konular ele alındı:</p>"
    + TOPICS_TR
    + "<h2>Sonuçlar ve yol haritası</h2>"
    "<p>Taraflar ortak bir yol haritası üzerinde anlaştı.</p>"
    "<p>Yol haritasında şu adımlar yer alıyor:</p>"
    + listed(
        "Kardeş şehir ilişkisinin gelecek kuşaklara aktarılması",
        "Ortak proje sayısının artırılması",
        "Türk dünyasında sivil toplum diplomasisinin daha etkin yürütülmesi",
    )
    + "<h2>40. yıl dönümüne doğru</h2>"
    "<p>Ziyaret, İzmir–Bakü kardeş şehir protokolünün 2026'daki 40. yıl dönümüne "
    "hazırlık niteliği taşıyor.</p>"
    "<p>[Tamamlanacak: ziyaretin değerlendirmesi ve bir sonraki adım]</p>"
)
END_AZ = (
    "<p>Görüşdə aşağıdakı məsələlər müzakirə olundu:</p>"
    + TOPICS_AZ
    + "<h2>Nəticələr və yol xəritəsi</h2>"
    "<p>Tərəflər birgə yol xəritəsi barədə razılığa gəldilər.</p>"
    "<p>Yol xəritəsində aşağıdakı addımlar nəzərdə tutulur:</p>"
    + listed(
        "Qardaşlaşmış şəhər əlaqələrinin gələcək nəsillərə ötürülməsi",
        "Birgə layihələrin sayının artırılması",
        "Türk dünyasında vətəndaş cəmiyyəti diplomatiyasının daha səmərəli aparılması",
    )
    + "<h2>40 illiyə doğru</h2>"
    "<p>Səfər İzmir–Bakı qardaşlaşma protokolunun 2026-cı ildə tamam olan 40 illiyinə "
    "hazırlıq məqsədi daşıyır.</p>"
    "<p>[Tamamlanmalıdır: səfərin qiymətləndirilməsi və növbəti addım]</p>"
)


def test_the_turkish_draft_known_by_posts():
    draft = drafts(baku_visit(), AT)["tr"]

    assert draft.dateline_city == "İzmir"
    assert draft.title == (
        "İZAZDER, Bakü'de yol haritası üzerinde anlaştı: 40. yıl dönümüne hazırlık"
    )
    assert draft.lead == (
        "İzmir Azerbaycan Derneği (İZAZDER) Başkanı Perviz Altay, Azerbaycan Milli STK "
        "Forumu'nun ev sahipliğinde Ocak 2026'da Bakü'yü ziyaret etti. Altay, temasları "
        "kapsamında Azerbaycan Milli Meclisi Milletvekili Azer Allahveranov ve Basın "
        "Konseyi Kontrol ve Denetim Komisyonu Sekreteri Nadir İsmayilov ile bir araya "
        "geldi."
    )
    assert draft.body == (
        "<p>Altay, Azerbaycan Milli STK Forumu'nun ev sahipliği yaptığı görüşmeye "
        "katıldı. Görüşmede Milli Meclis Milletvekili ve TDT STK Platformu Genel "
        "Sekreteri Azer Allahveranov ile Basın Konseyi Kontrol ve Denetim Komisyonu "
        "Sekreteri ve CASCFEN Başkanı Nadir İsmayilov yer aldı.</p>" + END_TR
    )


def test_the_azerbaijani_draft_known_by_posts():
    draft = drafts(baku_visit(), AT)["az"]

    assert draft.dateline_city == "İzmir"
    assert draft.title == (
        "İZAZDER Bakıda yol xəritəsi barədə razılığa gəldi: 40 illiyə hazırlıq"
    )
    assert draft.lead == (
        "İzmir Azərbaycan Dərnəyinin (İZAZDER) sədri Pərviz Altay Azərbaycan Milli QHT "
        "Forumunun ev sahibliyi ilə 2026-cı ilin yanvarında Bakıya səfər etdi. Altay "
        "səfər çərçivəsində Milli Məclisin deputatı Azər Allahverənov və Mətbuat Şurası "
        "Nəzarət-Təftiş Komissiyasının katibi Nadir İsmayılovla bir araya gəldi."
    )
    assert draft.body == (
        "<p>Altay Azərbaycan Milli QHT Forumunun ev sahibliyi etdiyi görüşə qatıldı. "
        "Görüşdə Milli Məclisin deputatı, TDT QHT Platformasının baş katibi Azər "
        "Allahverənov və Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi, CASCFEN-in "
        "sədri Nadir İsmayılov iştirak etdilər.</p>" + END_AZ
    )


def test_both_drafts_with_the_titles_as_the_report_gives_them():
    found = drafts(baku_visit(typed=True), AT)

    assert found["tr"].lead == (
        "İzmir Azerbaycan Derneği (İZAZDER) Başkanı Perviz Altay, Azerbaycan Milli STK "
        "Forumu'nun ev sahipliğinde Ocak 2026'da Bakü'yü ziyaret etti. Altay, temasları "
        "kapsamında TDT STK Platformu Genel Sekreteri Azer Allahveranov ve Basın Konseyi "
        "Kontrol ve Denetim Komisyonu Sekreteri Nadir İsmayilov ile bir araya geldi."
    )
    assert found["tr"].body == (
        "<p>Altay, Azerbaycan Milli STK Forumu'nun ev sahipliği yaptığı görüşmeye "
        "katıldı. Görüşmede TDT STK Platformu Genel Sekreteri ve Azerbaycan Milli "
        "Meclisi milletvekili Azer Allahveranov ile Basın Konseyi Kontrol ve Denetim "
        "Komisyonu Sekreteri ve CASCFEN Başkanı Nadir İsmayilov yer aldı.</p>" + END_TR
    )
    assert found["az"].lead == (
        "İzmir Azərbaycan Dərnəyinin (İZAZDER) sədri Pərviz Altay Azərbaycan Milli QHT "
        "Forumunun ev sahibliyi ilə 2026-cı ilin yanvarında Bakıya səfər etdi. Altay "
        "səfər çərçivəsində TDT QHT Platformasının baş katibi Azər Allahverənov və "
        "Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi Nadir İsmayılovla bir araya "
        "gəldi."
    )
    assert found["az"].body == (
        "<p>Altay Azərbaycan Milli QHT Forumunun ev sahibliyi etdiyi görüşə qatıldı. "
        "Görüşdə TDT QHT Platformasının baş katibi, Milli Məclisin deputatı Azər "
        "Allahverənov və Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi, CASCFEN-in "
        "sədri Nadir İsmayılov iştirak etdilər.</p>" + END_AZ
    )


@pytest.mark.parametrize("language", ["tr", "az"])
def test_a_lead_is_as_long_as_leads_read_best(language):
    draft = drafts(baku_visit(), AT)[language]

    assert len(draft.lead) <= 320
    assert len(draft.title) <= 100


def test_what_a_person_has_to_add_is_known_beforehand():
    found = drafts(baku_visit(), AT)

    assert found["tr"].gaps == [
        "[Tamamlanacak: ziyaretin değerlendirmesi ve bir sonraki adım]"
    ]
    assert found["az"].gaps == [
        "[Tamamlanmalıdır: səfərin qiymətləndirilməsi və növbəti addım]"
    ]
