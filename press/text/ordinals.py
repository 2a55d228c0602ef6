"""Ordinal numbers and anniversaries in figures.

Turkish writes a full stop after the figure (Türk Dil Kurumu, Yazım Kılavuzu,
"Sayıların Yazılışı": 15., 56.). Azerbaijani joins a suffix with a hyphen (Azərbaycan
dilinin orfoqrafiya qaydaları: 5-ci, 40-cı); its vowel follows the last vowel of the
number as it is spoken.
"""

from press.text.language import known

_SUFFIX_AFTER_UNIT = {
    1: "ci",  # bir
    2: "ci",  # iki
    3: "cü",  # üç
    4: "cü",  # dörd
    5: "ci",  # beş
    6: "cı",  # altı
    7: "ci",  # yeddi
    8: "ci",  # səkkiz
    9: "cu",  # doqquz
}
_SUFFIX_AFTER_TEN = {
    1: "cu",  # on
    2: "ci",  # iyirmi
    3: "cu",  # otuz
    4: "cı",  # qırx
    5: "ci",  # əlli
    6: "cı",  # altmış
    7: "ci",  # yetmiş
    8: "ci",  # səksən
    9: "cı",  # doxsan
}
_SUFFIX_AFTER_POWER = {
    10**9: "cı",  # milyard
    10**6: "cu",  # milyon
    10**3: "ci",  # min
    10**2: "cü",  # yüz
}


def ordinal(n: int, language: str) -> str:
    """Write an ordinal in figures: 40. in Turkish, 40-cı in Azerbaijani."""
    if not 1 <= n < 10**12:
        raise ValueError(f"{n} is not counted in ordinals here.")
    return f"{n}." if known(language) == "tr" else f"{n}-{_suffix(n)}"


def anniversary(n: int, language: str) -> str:
    """Name an anniversary: 40. yıl dönümü, 40 illik."""
    if n < 1:
        raise ValueError("The first anniversary comes a year after the founding.")
    return (
        f"{ordinal(n, language)} yıl dönümü"
        if known(language) == "tr"
        else f"{n} illik"
    )


def _suffix(n: int) -> str:
    if unit := n % 10:
        return _SUFFIX_AFTER_UNIT[unit]
    if ten := n % 100 // 10:
        return _SUFFIX_AFTER_TEN[ten]
    return next(
        suffix for power, suffix in _SUFFIX_AFTER_POWER.items() if n % power == 0
    )
