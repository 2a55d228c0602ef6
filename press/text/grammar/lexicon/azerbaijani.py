"""Azerbaijani words that no rule foresees, after AMEA, Orfoqrafiya lüğəti.

Only what a press office writes is listed; whatever is missing follows the rules, or is
told of by the caller.
"""

from press.text.grammar.lexicon.entries import entries

# What becomes of a common noun before a vowel, where it is not the rule.
STEMS = {
    # a vowel is dropped
    "ağız": "ağz", "alın": "aln", "beyin": "beyn", "boyun": "boyn", "burun": "burn",
    "cisim": "cism", "çiyin": "çiyn", "əsil": "əsl", "ətir": "ətr", "eyib": "eyb",
    "fəsil": "fəsl", "fikir": "fikr", "isim": "ism", "qarın": "qarn", "qəbir": "qəbr",
    "qisim": "qism", "meyil": "meyl", "nəsil": "nəsl", "oğul": "oğl", "ömür": "ömr",
    "səbir": "səbr", "sətir": "sətr", "sinif": "sinf", "şəkil": "şəkl", "zehin": "zehn",
}  # fmt: skip

# Buffered by y in every case: suyun, nəyi.
BUFFERED_BY_Y = entries("nə su")

# Borrowed, and therefore not softened.
UNSOFTENED = entries(
    """
    əmlak əxlaq hüquq idrak infaq iraq iştirak iştiyaq ittifaq müştərək nifaq şərik
    mübarək
    """
)

# Native, and therefore softened, though they end in -ik like so many borrowed words.
SOFTENED = entries("beşik əksik kəsik kirpik")

# Last words that end in a possessive, of whatever the name is.
POSSESSED = entries(
    """
    agentliyi akademiyası assosiasiyası bankı bələdiyyəsi birliyi bürosu cəmiyyəti
    cümhuriyyəti departamenti dərnəyi dövlətləri evi fakültəsi federasiyası fondu forumu
    hakimiyyəti xəstəxanası xidməti idarəsi institutu ittifaqı jurnalı kitabxanası
    klubu kollegiyası komissiyası komitəsi konfederasiyası konsulluğu qəzeti qurumu
    məclisi məhkəməsi məktəbi mərkəzi muzeyi nazirliyi palatası partiyası platforması
    respublikası səfirliyi ştatları şəbəkəsi şirkəti şöbəsi şurası teatrı təşkilatı
    universiteti
    adaları adası boğazı bulvarı çayı dağı dağları dənizi gölü kəndi körfəzi körpüsü
    küçəsi qalası qəsəbəsi limanı məscidi meydanı parkı prospekti rayonu sarayı şəhəri
    stadionu yarımadası zalı
    başçısı deputatı direktoru heyəti katibi koordinatoru köməkçisi məsləhətçisi
    müavini naziri nümayəndəsi rektoru rəhbəri rəisi sədri səfiri sözçüsü üzvü üzvləri
    bayramı bəyanatı əlaqələri festivalı görüşü günü həftəsi illiyi iclası ildönümü
    konfransı konserti qardaşlığı layihəsi mərasimi mükafatı müqaviləsi proqramı
    protokolu sazişi sammiti səfəri sərgisi tədbiri toplantısı xəritəsi zirvəsi
    """
)

# Last words of institutions that only look like possessives.
UNPOSSESSED = entries(
    """
    anadolu enerji xarici ictimai iki komedi milli musiqi neftçi ordu taksi türki yeddi
    yeni altı
    """
)

# Read as words, or letter by letter, though they do not look it.
ABBREVIATIONS = {
    "ABŞ": "abış",  # as the press writes: ABŞ-ın, ABŞ-da
    "USAID": "usaid",
}
