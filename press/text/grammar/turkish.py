"""Turkish suffixes, after Türk Dil Kurumu, Yazım Kılavuzu.

"Kesme İşareti" and "Kısaltmalar" put an apostrophe before the suffixes of proper
names, abbreviations and figures, but none before those of a plural (Altayların), after
a closing quotation mark ("Tırnak İşareti") or after the full stop of an abbreviation.
Contested: the guide joins suffixes to the names of institutions without an apostrophe
(Türk Dil Kurumundan). Newsrooms do not, and neither does this house: Azerbaycan Milli
STK Forumu'nda. Names are never respelled, whatever is spoken: Zonguldak'ın, Ahmet'in.
"""

from press.text.grammar.cases import Case
from press.text.grammar.lexicon.turkish import BUFFERED_BY_Y
from press.text.grammar.paradigm import Paradigm
from press.text.grammar.turkish_stems import before_vowel
from press.text.grammar.words import Kind

TURKISH = Paradigm(
    front="e",
    plural="lAr",
    plain={
        Case.NOMINATIVE: "",
        Case.ACCUSATIVE: "(y)I",
        Case.DATIVE: "(y)A",
        Case.LOCATIVE: "DA",
        Case.ABLATIVE: "DAn",
        Case.GENITIVE: "(n)In",
        Case.INSTRUMENTAL: "(y)lA",
    },
    possessive={
        Case.NOMINATIVE: "",
        Case.ACCUSATIVE: "nI",
        Case.DATIVE: "nA",
        Case.LOCATIVE: "ndA",
        Case.ABLATIVE: "ndAn",
        Case.GENITIVE: "nIn",
        Case.INSTRUMENTAL: "ylA",
    },
    with_y=BUFFERED_BY_Y,
    of_month={
        Case.NOMINATIVE: "(s)I",
        Case.ACCUSATIVE: "(s)InI",
        Case.DATIVE: "(s)InA",
        Case.LOCATIVE: "(s)IndA",
        Case.ABLATIVE: "(s)IndAn",
        Case.GENITIVE: "(s)InIn",
        Case.INSTRUMENTAL: "(s)IylA",
    },
    aside="ile",
    aside_after_vowel=False,
    conjunction="ve",
    joints={kind: "'" for kind in Kind if kind is not Kind.COMMON},
    stem=before_vowel,
    name_stem=str,
)
