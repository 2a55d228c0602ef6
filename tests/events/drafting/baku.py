"""The visit of the news report of 28 January 2026, as the office enters it."""

import datetime as dt

from press.text.dates import PartialDate
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    OutcomeFactory,
    VisitFactory,
)
from tests.factories.press import OrganisationFactory, PersonFactory, PositionFactory

AT = dt.datetime(2026, 1, 28, 9, tzinfo=dt.UTC)

TOPICS = {
    "topics_tr": (
        "Türk dünyasında sivil toplum diplomasisi\n"
        "Ortak projeler ve kurumlar arası eşgüdüm\n"
        "TDT STK Platformu'nun çalışmaları\n"
        "İzmir–Bakü kardeş şehir protokolünün 40. yılı"
    ),
    "topics_az": (
        "Türk dünyasında vətəndaş cəmiyyəti diplomatiyası\n"
        "Birgə layihələr və qurumlararası əlaqələndirmə\n"
        "TDT QHT Platformasının fəaliyyəti\n"
        "İzmir–Bakı qardaşlaşma protokolunun 40 illiyi"
    ),
}
STEPS = [
    (
        "Kardeş şehir ilişkisinin gelecek kuşaklara aktarılması",
        "Qardaşlaşmış şəhər əlaqələrinin gələcək nəsillərə ötürülməsi",
    ),
    ("Ortak proje sayısının artırılması", "Birgə layihələrin sayının artırılması"),
    (
        "Türk dünyasında sivil toplum diplomasisinin daha etkin yürütülmesi",
        "Türk dünyasında vətəndaş cəmiyyəti diplomatiyasının daha səmərəli aparılması",
    ),
]


def both(field, tr, az):
    return {f"{field}_tr": tr, f"{field}_az": az}


def organisation(tr, az, short=None, **more):
    shorts = both("short_name", *short) if short else {}
    return OrganisationFactory(**both("name", tr, az), **shorts, **more)


def person(tr, az, *posts):
    row = PersonFactory(**both("name", tr, az))
    for order, (institution, *titles) in enumerate(posts):
        PositionFactory(
            person=row, organisation=institution, order=order, **both("title", *titles)
        )
    return row


def izazder(**more):
    return organisation(
        "İzmir Azerbaycan Derneği",
        "İzmir Azərbaycan Dərnəyi",
        ("İZAZDER", "İZAZDER"),
        is_own=True,
        **both("city", "İzmir", "İzmir"),
        **more,
    )


def forum():
    return organisation("Azerbaycan Milli STK Forumu", "Azərbaycan Milli QHT Forumu")


def altay(own):
    return person("Perviz Altay", "Pərviz Altay", (own, "Başkan", "Sədr"))


def allahveranov():
    parliament = organisation(
        "Azerbaycan Milli Meclisi",
        "Azərbaycan Respublikasının Milli Məclisi",
        ("Milli Meclis", "Milli Məclis"),
    )
    platform = organisation(
        "Türk Devletleri Teşkilatı Üye Ülkeleri STK Platformu",
        "Türk Dövlətləri Təşkilatına üzv ölkələrin QHT Platforması",
        ("TDT STK Platformu", "TDT QHT Platforması"),
    )
    return person(
        "Azer Allahveranov",
        "Azər Allahverənov",
        (parliament, "Milletvekili", "Milli Məclisin deputatı"),
        (platform, "Genel Sekreter", "Baş katib"),
    )


def ismayilov():
    council = organisation("Basın Konseyi", "Mətbuat Şurası")
    network = organisation(
        "Orta Asya ve Güney Kafkasya İfade Özgürlüğü Ağı",
        "Orta Asiya və Güney Qafqaz Söz Azadlığı Şəbəkəsi",
        ("CASCFEN", "CASCFEN"),
    )
    return person(
        "Nadir İsmayilov",
        "Nadir İsmayılov",
        (
            council,
            "Kontrol ve Denetim Komisyonu Sekreteri",
            "Nəzarət-Təftiş Komissiyasının katibi",
        ),
        (network, "Başkan", "Sədr"),
    )


def baku_visit(*, typed=False, **more):
    """`typed` has the titles as the report gives them; else the posts are known only."""
    own, host = izazder(), forum()
    ours, first, second = altay(own), allahveranov(), ismayilov()
    visit = VisitFactory(
        **both("title", "Bakü ziyareti", "Bakı səfəri"),
        **both("city", "Bakü", "Bakı"),
        **{"starts_on": PartialDate(2026, 1), "ends_on": None, "hosts": [host]} | more,
        anniversary=AnniversaryFactory(
            **both(
                "title",
                "İzmir–Bakü kardeş şehir protokolü",
                "İzmir–Bakı qardaşlaşma protokolu",
            )
        ),
    )
    titles = TITLES if typed else (("", ""), ("", ""), ("", ""))
    rows = [(DelegateFactory, ours), (CounterpartFactory, first)]
    rows.append((CounterpartFactory, second))
    for order, ((row, who), held) in enumerate(zip(rows, titles, strict=True)):
        row(visit=visit, person=who, order=order, **both("title", *held))
    MeetingFactory(
        visit=visit,
        public=True,
        day=None,
        starts=None,
        ends=None,
        host=host,
        participants=[second, ours, first],
        **both("place", "", ""),
        **both(
            "title",
            "Azerbaycan Milli STK Forumu'nda görüşme",
            "Azərbaycan Milli QHT Forumunda görüş",
        ),
        **TOPICS,
    )
    OutcomeFactory(
        visit=visit,
        text_tr="Taraflar ortak bir yol haritası üzerinde anlaştı.",
        text_az="Tərəflər birgə yol xəritəsi barədə razılığa gəldilər.",
    )
    for order, texts in enumerate(STEPS):
        CommitmentFactory(visit=visit, order=order, **both("text", *texts))
    return visit


TITLES = (
    ("İZAZDER Başkanı", "İZAZDER sədri"),
    (
        "TDT STK Platformu Genel Sekreteri, Azerbaycan Milli Meclisi milletvekili",
        "TDT QHT Platformasının baş katibi, Milli Məclisin deputatı",
    ),
    (
        "Basın Konseyi Kontrol ve Denetim Komisyonu Sekreteri, CASCFEN Başkanı",
        "Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi, CASCFEN-in sədri",
    ),
)
