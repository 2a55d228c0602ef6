"""Briefings for the tests: plainly fictional people, dull defaults."""

import datetime as dt
from io import BytesIO
from zoneinfo import ZoneInfo

from PIL import Image

from events.briefing import (
    Briefing,
    Clock,
    Commitment,
    Day,
    Delegate,
    Desk,
    Earlier,
    Labels,
    Line,
    Participant,
    Person,
    Post,
)
from press.kit import Contact
from press.text.richtext import blocks

AT = dt.datetime(2026, 1, 20, 15, 30, tzinfo=ZoneInfo("Europe/Istanbul"))

LABELS = {
    "tr": Labels(
        organisation="İZAZDER",
        office="Basın Ofisi",
        page="Sayfa {page} / {pages}",
        mark="KURUM İÇİ – YAYIMLANAMAZ",
        book="BİLGİLENDİRME DOSYASI",
        pocket="CEP PROGRAMI",
        contents="İçindekiler",
        everybody="Bütün heyet için",
        personal="{name} için",
        planner="Planlamacı nüshası",
        made="Hazırlanma",
        state="Durum",
        programme="Program",
        undated="Tarihi kesinleşmeyenler",
        place="Yer",
        phone="Telefon",
        host="Ev sahibi",
        delegates="Heyetten",
        whole_delegation="Bütün heyet",
        met="Karşı taraftan",
        topics="Konular",
        points="Konuşma notları",
        interpreter="Tercüman",
        formal="Resmî görüşme",
        public="Kamuya açık",
        internal="Kurum içi",
        people="Kimlerle görüşülecek",
        portrait="{name}, portre",
        other_spelling="Azerbaycanca yazılışı",
        written="Yazıda hitap",
        spoken="Sözlü hitap",
        earlier="Önceki görüşmeler",
        notes="Notlar",
        delegation="Heyet",
        head="Heyet başkanı",
        needs="İhtiyaçlar",
        general_points="Genel konuşma notları",
        commitments="Açık taahhütler",
        agreed="Kararlaştırıldığı yer",
        responsible="Sorumlu",
        due="Son tarih",
        overdue="Gecikti",
        practical="Pratik bilgiler",
        desks="Kimi aramalı",
        languages="Diller",
        phones="Telefonlar",
        without_topics="Konular bu sayfaya sığmadı; bilgilendirme dosyasındadır.",
        bare="Yalnızca saat, başlık ve yer sığdı; tamamı bilgilendirme dosyasındadır.",
        left_out="{count} kayıt sığmadı.",
    ),
    "az": Labels(
        organisation="İZAZDER",
        office="Mətbuat Xidməti",
        page="Səhifə {page} / {pages}",
        mark="DAXİLİ İSTİFADƏ ÜÇÜN – DƏRC EDİLMİR",
        book="BRİFİNQ KİTABÇASI",
        pocket="CİB PROQRAMI",
        contents="Mündəricat",
        everybody="Bütün nümayəndə heyəti üçün",
        personal="{name} üçün",
        planner="Planlaşdırıcının nüsxəsi",
        made="Hazırlanıb",
        state="Vəziyyət",
        programme="Proqram",
        undated="Tarixi dəqiqləşməyənlər",
        place="Yer",
        phone="Telefon",
        host="Ev sahibi",
        delegates="Bizim tərəfdən",
        whole_delegation="Bütün nümayəndə heyəti",
        met="Qarşı tərəfdən",
        topics="Mövzular",
        points="Çıxış üçün qeydlər",
        interpreter="Tərcüməçi",
        formal="Rəsmi görüş",
        public="İctimaiyyətə açıq",
        internal="Daxili",
        people="Kimlərlə görüşüləcək",
        portrait="{name}, portret",
        other_spelling="Türkcə yazılışı",
        written="Yazılı müraciət",
        spoken="Şifahi müraciət",
        earlier="Əvvəlki görüşlər",
        notes="Qeydlər",
        delegation="Nümayəndə heyəti",
        head="Nümayəndə heyətinin rəhbəri",
        needs="Ehtiyaclar",
        general_points="Çıxışlar üçün ümumi qeydlər",
        commitments="Açıq öhdəliklər",
        agreed="Razılaşdırıldığı yer",
        responsible="Məsul",
        due="Son tarix",
        overdue="Gecikir",
        practical="Praktik məlumat",
        desks="Kimə zəng etməli",
        languages="Dillər",
        phones="Telefonlar",
        without_topics="Mövzular bu səhifəyə sığmadı; onlar brifinq kitabçasındadır.",
        bare="Yalnız saat, başlıq və yer sığdı; tam mətn brifinq kitabçasındadır.",
        left_out="{count} qeyd sığmadı.",
    ),
}

AYLIN = Participant("aylin", "Aylin Örnek", "Örnek Dernek Başkanı")
BORA = Participant("bora", "Bora Örnek", "Örnek Dernek Genel Sekreteri")
LALE = Participant("lale", "Lale Nümunə", "Nümunə Təşkilat Sədri")
ELMIR = Participant("elmir", "Elmir Nümunə", "Nümunə Kitabxana Müdiri")


def portrait(width=300, height=400, colour="#70868f"):
    file = BytesIO()
    Image.new("RGB", (width, height), colour).save(file, "jpeg")
    return file.getvalue()


def line(title="Örnek Kurum’da görüşme", **changes):
    values = {
        "clocks": (Clock("Bakü", "11.00–12.00"), Clock("İzmir", "10.00–11.00")),
        "place": "Örnek Kurum, toplantı salonu",
        "host": "Örnek Kurum",
        "delegates": (AYLIN, BORA),
        "met": (LALE,),
        "topics": ("Örnek konu", "Başka bir örnek konu"),
    }
    return Line(title, **(values | changes))


def person(one=LALE, **changes):
    values = {
        "posts": (Post("Sədr", "Nümunə Təşkilat"),),
        "written": "Sayın Başkan",
        "spoken": "Lale Hanım",
        "biography": blocks("<p>Bu kişi ve bu öz geçmiş yalnızca örnektir.</p>"),
        "earlier": (Earlier("12 Mart 2025", "Örnek fuarda kısa görüşme."),),
    }
    return Person(**({"key": one.key, "name": one.name} | values | changes))


def briefing(language="tr", **changes):
    values = {
        "language": language,
        "other_language": "az" if language == "tr" else "tr",
        "title": "Örnek ziyaret",
        "dates": "26–28 Ocak 2026",
        "changed_at": AT,
        "made": "20 Ocak 2026, 15.30 (İzmir, UTC+3)",
        "state": "taslak, 4. sürüm",
        "labels": LABELS[language],
        "origin": "İzmir",
        "destination": "Bakü",
        "clocks": "Önce Bakü saati (UTC+4), yanında İzmir saati (UTC+3).",
        "days": (Day("Salı, 27 Ocak 2026", (line(),)),),
        "people": (person(),),
        "delegation": (
            Delegate("aylin", AYLIN.name, AYLIN.title, "+90 232 000 00 01", head=True),
            Delegate("bora", BORA.name, BORA.title, "+90 232 000 00 02"),
        ),
        "commitments": (Commitment("Örnek bir taahhüt.", "Örnek Kurum"),),
        "practical": blocks("<p>Örnek pratik bilgi.</p>"),
        "desks": (
            Desk("Acil durum", Contact("Örnek Nöbetçi", phone="+90 232 000 00 03")),
            Desk(
                "Basın iletişim",
                Contact("İZAZDER Basın Ofisi", email="basin@example.org"),
            ),
        ),
    }
    return Briefing(**(values | changes))
