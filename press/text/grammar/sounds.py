"""What a suffix hears of the word before it."""

from dataclasses import dataclass

from press.text.grammar.vowels import base, fronted, is_latin, vowel_at

# Türk Dil Kurumu, Yazım Kılavuzu, "Ünsüz Uyumu": after these d becomes t. The foreign
# letters among them end in such a sound too.
_VOICELESS = "fstkçşhpqxß"


@dataclass(frozen=True)
class Sound:
    """The end of a word, as it is spoken."""

    vowel: str  # the last one: a, ı, o, u, e, ə, i, ö or ü
    is_open: bool  # whether the word ends in it
    is_voiceless: bool

    def palatal(self) -> "Sound":
        """Return the same end with a front consonant, which suffixes follow."""
        return Sound(fronted(self.vowel), self.is_open, self.is_voiceless)


def heard(spoken: str) -> Sound | None:
    """Listen to the end of a word in small letters; None where there is no vowel."""
    if not spoken or not is_latin(spoken[-1]):
        return None
    last = len(spoken) - 1
    for at in range(last, -1, -1):
        if vowel := vowel_at(spoken, at):
            is_open = at == last
            return Sound(vowel, is_open, not is_open and base(spoken[-1]) in _VOICELESS)
    return None
