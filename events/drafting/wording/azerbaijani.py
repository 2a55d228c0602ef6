"""How an Azerbaijani news release tells of a visit."""

from events.drafting.wording.phrases import (
    Gaps,
    Headlines,
    Leads,
    Phrases,
    Programmes,
    Results,
)

AZERBAIJANI = Phrases(
    language="az",
    conjunction="və",
    wide_conjunction="və",
    between_posts=", ",
    group="nümayəndə heyəti",
    city="şəhəri",
    organisation="təşkilatı",
    place="məkanı",
    numbers=("iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on"),
    headlines=Headlines(
        agreed="{us} {city:loc} yol xəritəsi barədə razılığa gəldi",
        guest_of="{us} {city:loc} {hosts:gen} qonağı oldu",
        met="{us} {city:loc} {others:ins} görüşdü",
        visited="{who} {city:dat} səfər etdi",
        received="{us} {who:acc} {city:loc} qəbul etdi",
        delegation_of="{institution:gen} nümayəndə heyəti",
        led_by="{head:gen} rəhbərlik etdiyi nümayəndə heyəti",
        coming_from="{origin:abl} gələn nümayəndə heyəti",
        guests="qonaq nümayəndə heyəti",
        and_agreed="{headline}: yol xəritəsi barədə razılıq əldə olundu",
        and_prepared="{headline}: {jubilee:dat} hazırlıq",
    ),
    leads=Leads(
        visited="{who} {hosted} {when} {city:dat} səfər etdi.",
        hosted="{hosts:gen} ev sahibliyi ilə",
        met="{subject} {circumstances} {others:ins} bir araya gəldi.",
        talks="{subject} {circumstances} bir sıra görüş keçirdi.",
        during="səfər çərçivəsində",
        about="{noun:loc} {topics} müzakirə olundu.",
    ),
    programme=Programmes(
        nouns={
            "meeting": "görüş",
            "ceremony": "mərasim",
            "meal": "ziyafət",
            "": "tədbir",
        },
        delegation="{head:gen} rəhbərlik etdiyi nümayəndə heyətinə {others} daxil idi{ler}.",
        listed_delegation=(
            "{head:gen} rəhbərlik etdiyi nümayəndə heyətinə "
            "aşağıdakı şəxslər daxil idilər:"
        ),
        counted="Səfər çərçivəsində {number} görüş keçirildi.",
        mixed="Səfər proqramında {number} tədbir yer aldı.",
        entitled="Səfər proqramında {title} yer aldı.",
        same_day="həmin gün",
        hosted="{host:gen} ev sahibliyi etdiyi",
        hosted_at="{host:gen} {place:loc} ev sahibliyi etdiyi",
        held_at="{place:loc} keçirilən",
        took_part="{day} {subject} {setting} {noun:dat} qatıldı{lar}.",
        others_took_part="{day} {setting} {noun:dat} {others} qatıldı{lar}.",
        took_place="{day} {setting} {noun} keçirildi.",
        present="{noun:loc} {others} iştirak etdi{ler}.",
        listed="{noun:loc} aşağıdakı şəxslər iştirak etdilər:",
        topics="{noun:loc} aşağıdakı məsələlər müzakirə olundu:",
        topic="{noun:loc} aşağıdakı məsələ müzakirə olundu:",
    ),
    results=Results(
        heading="Nəticələr",
        heading_with_steps="Nəticələr və yol xəritəsi",
        heading_of_steps="Yol xəritəsi",
        kinds={
            "agreement": "Əldə olunan razılıq: {text}",
            "statement": "Birgə bəyanat: {text}",
            "document": "İmzalanan sənəd: {text}",
        },
        steps="Yol xəritəsində aşağıdakı addımlar nəzərdə tutulur:",
        step="Yol xəritəsində aşağıdakı addım nəzərdə tutulur:",
        steps_agreed=(
            "Tərəflər aşağıdakı addımları əhatə edən yol xəritəsi barədə "
            "razılığa gəldilər:"
        ),
        step_agreed=(
            "Tərəflər aşağıdakı addımı əhatə edən yol xəritəsi barədə "
            "razılığa gəldilər:"
        ),
        responsible="cavabdeh: {sides}",
        responsible_several="cavabdehlər: {sides}",
        due="son tarix: {due}",
        jubilee_heading="{jubilee:dat} doğru",
        jubilee=(
            "Səfər {title:gen} {year:loc} tamam olan {jubilee:dat} hazırlıq "
            "məqsədi daşıyır."
        ),
    ),
    gaps=Gaps(
        person="şəxsin adı",
        organisation="təşkilatın adı",
        city="şəhərin adı",
        post="vəzifəsi",
        delegation="nümayəndə heyətinə kimlərin daxil olduğu",
        met="kimlərlə görüşüldüyü",
        programme="səfər proqramı",
        details="görüşün təfərrüatı",
        participants="{noun:loc} kimlərin iştirak etdiyi",
        topics="{noun:loc} müzakirə olunan məsələlər",
        results="səfərin nəticələri",
        closing="səfərin qiymətləndirilməsi və növbəti addım",
        ahead=(
            "bu qaralama səfər başa çatmamış hazırlanıb; "
            "deyilənlərin baş tutduğu dəqiqləşdirilməlidir"
        ),
        translation="mətnin azərbaycancası",
        twin="{what}, türkcə “{twin}”",
    ),
)
