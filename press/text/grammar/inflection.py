"""A word that has been read, written with its suffixes."""

from press.text.grammar.cases import Case
from press.text.grammar.joints import joint
from press.text.grammar.paradigm import Endings, Paradigm
from press.text.grammar.reading import Reading
from press.text.grammar.sounds import Sound, heard
from press.text.grammar.suffixes import fill
from press.text.grammar.texts import has_letters
from press.text.grammar.vowels import is_vowel
from press.text.grammar.words import Kind


def inflected(reading: Reading, case: Case, rules: Paradigm, endings: Endings) -> str:
    """Write a word in a case, after its plural if it has one."""
    if reading.sound is None:
        return _unread(reading, case, rules)
    before = fill(rules.plural, reading.sound, rules.front) if reading.plural else ""
    end = heard(before) or reading.sound
    if _stands_aside(case, end, rules, endings):
        suffix, aside = fill(endings[Case.NOMINATIVE], end, rules.front), rules.aside
    else:
        suffix, aside = fill(endings[case], end, rules.front), ""
    name = _joined(reading, before + suffix, rules)
    return f"{name}{reading.explanation} {aside}".rstrip()


def _stands_aside(case: Case, end: Sound, rules: Paradigm, endings: Endings) -> bool:
    if case is not Case.INSTRUMENTAL:
        return case is Case.COMITATIVE
    after_vowel = end.is_open or bool(endings[Case.NOMINATIVE])
    return rules.aside_after_vowel and after_vowel


def _joined(reading: Reading, suffix: str, rules: Paradigm) -> str:
    text = reading.text
    if not suffix:
        return text
    parting = joint(text, reading.kind, rules.joints, plural=reading.plural)
    return _stem(reading, suffix, rules) + parting + suffix


def _stem(reading: Reading, suffix: str, rules: Paradigm) -> str:
    if reading.is_possessive or not is_vowel(suffix[0]):
        return reading.text
    if reading.kind is Kind.COMMON:
        return rules.stem(reading.text)
    is_name = reading.kind in (Kind.PLACE, Kind.INSTITUTION)
    return rules.name_stem(reading.text) if is_name else reading.text


def _unread(reading: Reading, case: Case, rules: Paradigm) -> str:
    """Leave alone what has no sound; only a word of its own can follow it."""
    whole = reading.text + reading.explanation
    is_name = has_letters(reading.text) and case is Case.COMITATIVE
    return f"{whole} {rules.aside}" if is_name else whole
