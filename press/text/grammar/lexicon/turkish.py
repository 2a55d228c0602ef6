"""Turkish words that no rule foresees, after Türk Dil Kurumu, Güncel Türkçe Sözlük.

Only what a press office writes is listed; whatever is missing follows the rules, or is
told of by the caller.
"""

from press.text.grammar.lexicon.entries import entries

# Spelled with a back vowel, followed by front ones: Kemal'in, protokolün, saatte.
PALATAL = entries(
    """
    bilal celal cemal hilal iclal ikbal istiklal kemal nihal resul zuhal zühal
    kabul montreal nepal senegal seul
    alkol amiral bienal emsal federal festival final general gol hal hayal ideal ihlal
    ihmal ihtilal ihtimal ikmal intikal iptal istikbal istihsal işgal katedral kontrol
    liberal mahsul mareşal materyal mesul meşgul metal mineral misal moral normal
    orijinal petrol protokol rol santral sembol sinyal terminal trienal usul yarıfinal
    cemaat dikkat hakikat itaat kanaat menfaat saat seyahat sıhhat sürat ziraat
    emlak idrak iştirak harf kalp harp
    """
)

# What becomes of a common noun before a vowel, where it is not the rule.
STEMS = {
    # a vowel is dropped
    "ağız": "ağz", "akıl": "akl", "alın": "aln", "asır": "asr", "bahis": "bahs",
    "beyin": "beyn", "boyun": "boyn", "burun": "burn", "cisim": "cism",
    "devir": "devr", "emir": "emr", "fasıl": "fasl", "fikir": "fikr", "göğüs": "göğs",
    "gönül": "gönl", "hacim": "hacm", "hüküm": "hükm", "ilim": "ilm", "isim": "ism",
    "izin": "izn", "karın": "karn", "kasıt": "kasd", "kavim": "kavm", "kayıp": "kayb",
    "kayıt": "kayd", "keşif": "keşf", "keyif": "keyf", "kısım": "kısm", "lütuf": "lütf",
    "metin": "metn", "mühür": "mühr", "nehir": "nehr", "nesil": "nesl", "nutuk": "nutk",
    "oğul": "oğl", "omuz": "omz", "ömür": "ömr", "özür": "özr", "resim": "resm",
    "sabır": "sabr", "seyir": "seyr", "şahıs": "şahs", "şehir": "şehr", "şekil": "şekl",
    "tavır": "tavr", "ufuk": "ufk", "vakıf": "vakf", "vakit": "vakt", "zihin": "zihn",
    # a consonant is doubled
    "af": "aff", "hak": "hakk", "his": "hiss", "ret": "redd",
    "sır": "sırr", "tıp": "tıbb", "üs": "üss", "zıt": "zıdd",
    # a t, or the end of a single syllable, is voiced
    "art": "ard", "cep": "ceb", "cilt": "cild", "çok": "çoğ", "dert": "derd",
    "dip": "dib", "dört": "dörd", "geçit": "geçid", "genç": "genc", "gök": "göğ",
    "grup": "grub", "güç": "güc", "harp": "harb", "kalp": "kalb", "kanat": "kanad",
    "kap": "kab", "kâğıt": "kâğıd", "kilit": "kilid", "maksat": "maksad",
    "metot": "metod", "borç": "borc", "renk": "reng", "senet": "sened",
    "söğüt": "söğüd", "tat": "tad", "uç": "uc", "umut": "umud", "yurt": "yurd",
}  # fmt: skip

# Buffered by y in every case: suyun, neyi.
BUFFERED_BY_Y = entries("ne su")

# Not voiced, though of several syllables.
UNVOICED = entries(
    """
    ahlak emlak evrak hukuk idrak infak istihkak iştirak iştiyak ittifak merak nifak
    tahkik tasdik tatbik tebrik teşrik teşvik tetkik
    desktop laptop workshop
    """
)

# Last words that end in a possessive, of whatever the name is.
POSSESSED = entries(
    """
    ağı ajansı akademisi bakanlığı bankası başkanlığı belediyesi bildirisi birliği
    borsası büyükelçiliği cemiyeti cumhuriyeti dairesi dergisi derneği devletleri
    enstitüsü evi fakültesi federasyonu fonu forumu gazetesi hastanesi idaresi kolları
    komisyonu komitesi konfederasyonu konseyi konsolosluğu başkonsolosluğu kulübü
    kurulu kurumu kütüphanesi lisesi mahkemesi meclisi merkezi müzesi ocağı
    odası ofisi okulu örgütü partisi platformu sendikası şirketi teşkilatı tiyatrosu
    topluluğu üniversitesi vakfı yolları
    adaları adası boğazı bulvarı caddesi camii camisi çarşısı dağı dağları denizi garı
    gölü havalimanı ilçesi ili istasyonu kalesi kenti kilisesi körfezi köprüsü köyü
    limanı mahallesi meydanı nehri ovası parkı salonu sarayı sokağı stadı stadyumu
    şehri vadisi yarımadası
    bakanı başkanı cumhurbaşkanı başkonsolosu büyükelçisi danışmanı dekanı
    heyeti kaymakamı koordinatörü milletvekili müdürü müsteşarı rektörü sekreteri
    sözcüsü temsilcisi üyesi üyeleri valisi vekili yardımcısı
    anlaşması bayramı çalışması çalıştayı dönümü etkinliği festivali görüşmesi günü
    haftası haritası ilişkileri kardeşliği konferansı kongresi konseri ödülü programı
    projesi protokolü raporu sergisi toplantısı töreni yılı zirvesi ziyareti
    """
)

# Single words for places that end in a possessive, and the ends of many more.
POSSESSED_PLACES = entries("boğaziçi kırklareli kuşadası sultandağı")
POSSESSED_PLACE_ENDS = tuple(
    entries("adası altı başı beyi burnu denizi içi madeni oğlu önü pazarı suyu")
)

# Last words of institutions that only look like possessives.
UNPOSSESSED = entries(
    """
    akademi anadolu eczacıbaşı endüstri enerji galeri gemi iki bilgi kapı komedi köprü
    kredi kurgu mavi milli ordu öykü parti sabancı sanayi sarı sergi taksi teknoloji
    terapi türkü yapı yazı yedi yeni
    """
)

# Read as words, or letter by letter, though they do not look it.
ABBREVIATIONS = {
    "DİSK": "disk",
    "GSYİH": "he",
    "İŞ": "iş",
    "KESK": "kesk",
    "TESK": "tesk",
    "TMMOB": "be",
    "TOBB": "tob",
    "USAID": "usaid",
}
