"""The cases of a noun, named alike for both languages."""

from enum import Enum


class Case(Enum):
    """What a noun does in its sentence."""

    NOMINATIVE = "nominative"  # Altay, Altay
    ACCUSATIVE = "accusative"  # Altay'ı, Altayı
    DATIVE = "dative"  # Altay'a, Altaya
    LOCATIVE = "locative"  # Altay'da, Altayda
    ABLATIVE = "ablative"  # Altay'dan, Altaydan
    GENITIVE = "genitive"  # Altay'ın, Altayın
    INSTRUMENTAL = "instrumental"  # Altay'la, Altayla
    COMITATIVE = "comitative"  # Altay ile, Altay ilə: a word of its own
