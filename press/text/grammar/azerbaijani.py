"""Azerbaijani suffixes, after Azərbaycan dilinin orfoqrafiya qaydaları.

The rules (Nazirlər Kabineti, 2019) join suffixes to names directly, to abbreviations
and figures with a hyphen, and outside the quotation marks of a quoted name. "İlə" may
be joined to a consonant (Altayla) and stands apart after a vowel (Bakı ilə).
"""

from press.text.grammar.azerbaijani_stems import before_vowel, name_before_vowel
from press.text.grammar.cases import Case
from press.text.grammar.lexicon.azerbaijani import BUFFERED_BY_Y
from press.text.grammar.paradigm import Paradigm
from press.text.grammar.words import Kind

AZERBAIJANI = Paradigm(
    front="ə",
    plural="lAr",
    plain={
        Case.NOMINATIVE: "",
        Case.ACCUSATIVE: "(n)I",
        Case.DATIVE: "(y)A",
        Case.LOCATIVE: "dA",
        Case.ABLATIVE: "dAn",
        Case.GENITIVE: "(n)In",
        Case.INSTRUMENTAL: "lA",
    },
    possessive={
        Case.NOMINATIVE: "",
        Case.ACCUSATIVE: "nI",
        Case.DATIVE: "nA",
        Case.LOCATIVE: "ndA",
        Case.ABLATIVE: "ndAn",
        Case.GENITIVE: "nIn",
    },
    with_y=BUFFERED_BY_Y,
    # Of both suffixes only the end is written: mayın 28-nə, read "səkkizinə".
    of_month={
        Case.NOMINATIVE: "(s)I",
        Case.ACCUSATIVE: "nI",
        Case.DATIVE: "nA",
        Case.LOCATIVE: "dA",
        Case.ABLATIVE: "dAn",
        Case.GENITIVE: "nIn",
    },
    aside="ilə",
    aside_after_vowel=True,
    conjunction="və",
    joints={Kind.ABBREVIATION: "-", Kind.NUMBER: "-"},
    stem=before_vowel,
    name_stem=name_before_vowel,
)
