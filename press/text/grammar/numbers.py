"""The last word of a number that is written in figures, as it is spoken.

Türk Dil Kurumu, Yazım Kılavuzu, "Sayıların Yazılışı", and Azərbaycan dilinin
orfoqrafiya qaydaları (2019): a suffix after figures follows the spoken number. Full
hours are read differently: Turkish says 14.00 as "on dört" (14.00'te), the Azerbaijani
press as "sıfır sıfır" (14:00-da). Ordinals are in press.text.ordinals.
"""

import re

from press.text.language import known

_FIGURES = re.compile(r"[0-9]+(?:[.,:\u00a0 ][0-9]+)*$")
_ENOUGH = 40  # characters: more than any number that is read aloud

_ZERO = {"tr": "sıfır", "az": "sıfır"}
_UNITS = {
    "tr": ["bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
    "az": ["bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"],
}
_TENS = {
    "tr": [
        "on",
        "yirmi",
        "otuz",
        "kırk",
        "elli",
        "altmış",
        "yetmiş",
        "seksen",
        "doksan",
    ],
    "az": [
        "on",
        "iyirmi",
        "otuz",
        "qırx",
        "əlli",
        "altmış",
        "yetmiş",
        "səksən",
        "doxsan",
    ],
}
_POWERS = {
    "tr": ["yüz", "bin", "milyon", "milyar", "trilyon", "katrilyon"],
    "az": ["yüz", "min", "milyon", "milyard", "trilyon", "katrilyon"],
}


def ends_in_figures(text: str) -> bool:
    """Tell whether the last letter or digit, whatever follows it, is a figure."""
    return bool(_FIGURES.search(_without_marks(text)))


def spoken_number(text: str, language: str) -> str:
    """Name the last word of the number that ends a text: 1986 → altı, 40 → kırk.

    Raises ValueError where no number ends the text, and for an unknown language.
    """
    figures = _FIGURES.search(_without_marks(text))
    if figures is None:
        raise ValueError(f"No number ends {text!r}.")
    return _last_word(_read_part(figures[0], known(language)), language)


def _without_marks(text: str) -> str:
    at = len(text)
    while at and not text[at - 1].isalnum():
        at -= 1
    return text[max(at - _ENOUGH, 0) : at]


def _read_part(figures: str, language: str) -> str:
    first, *groups = re.split(r"[.,:\u00a0 ]", figures)
    if not groups:
        return first
    if "," not in figures and ":" not in figures and {*map(len, groups)} == {3}:
        return first + "".join(groups)  # 1.000.000
    if groups[-1] == "00" and language == "tr":
        return [first, *groups][-2]  # a full hour
    return groups[-1]


def _last_word(digits: str, language: str) -> str:
    significant = digits.rstrip("0")
    zeros = len(digits) - len(significant)
    if not significant:
        return _ZERO[language]
    if zeros == 0:
        return _UNITS[language][int(digits[-1]) - 1]
    if zeros == 1:
        return _TENS[language][int(digits[-2]) - 1]
    powers = _POWERS[language]
    return powers[min(zeros // 3, len(powers) - 1)]
