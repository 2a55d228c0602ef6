"""Words that nobody outside may read, in every text of what is not public.

Each word says where it stood: found in an answer, it names the row and the column.
The keys of hidden rows are canaries, too: no other number of the site begins like theirs.
"""

import random
import re
import string
from itertools import count

from django.apps import apps
from django.db import models

from press.models.fields import DerivedField, PartialDateField, RichTextField
from press.text.casing import upper
from press.text.folding import compose, fold

# With an i in it, so that its capitals are İ for one alphabet and I for another.
STEM = "qizvwxqjkiqz"
FOUND = re.compile(rf"{STEM}[a-z]{{8}}")
KEY = re.compile(r"91827364\d{4}")
FIRST_KEY = 918_273_640_000
keys = count(FIRST_KEY)

WRITTEN = (models.CharField, models.TextField)
# What the program works out, and dates that are kept as text.
UNWRITTEN = (DerivedField, PartialDateField)
# Random keys, digests and codes: no word is ever written into them.
INTERNAL = {
    "Photo.key",
    "Photo.sha256",
    "Photo.format",
    "Photo.extension",
    "Organisation.country",
    "ReleaseMove.languages",
    "Release.follows_tr",
    "Release.follows_az",
    "User.password",
    "Visit.country",
    "Visit.zone",
    "Visit.follows_tr",
    "Visit.follows_az",
    "VisitMove.languages",
    "Meeting.zone",
    "Anniversary.follows_tr",
    "Anniversary.follows_az",
    "AnniversaryMove.languages",
    "Composition.words_tr",
    "Composition.words_az",
}

places: dict[str, str] = {}
filled: set[str] = set()


def word(place):
    """The canary of a place: 20 letters, the same in every run."""
    letters = random.Random(place).choices(string.ascii_lowercase, k=8)  # noqa: S311  (no secret)
    canary = STEM + "".join(letters)
    places[canary] = place
    return canary


def columns(model):
    """Every text column of a model that somebody fills in, one per language."""
    fields = model._meta.concrete_fields
    originals = {getattr(field, "translated_field", field).name for field in fields}
    translated = {f.translated_field.name for f in fields if is_translation(f)}
    return [
        field
        for field in fields
        if isinstance(field, WRITTEN)
        and not isinstance(field, UNWRITTEN)
        and not field.choices
        and field.name not in originals & translated
    ]


def is_translation(field):
    return hasattr(field, "translated_field")


def said(field, place):
    """A canary as the column takes it: in small letters, and in the capitals of both worlds."""
    canary = word(f"{place}.{field.name}")
    if isinstance(field, models.SlugField):
        return canary
    if isinstance(field, models.EmailField):
        return f"{canary}@example.org"
    if isinstance(field, models.URLField):
        return f"https://{canary}.example/"
    words = f"{canary} {upper(canary, 'tr')} {canary.upper()}"
    if isinstance(field, RichTextField):
        return f"<p>{words}</p>"
    return words[: field.max_length]


def canaries(model, place, *languages):
    """Values for every text column of a row, or for those of some languages."""
    endings = tuple(f"_{language}" for language in languages)
    wanted = [
        field
        for field in columns(model)
        if named(field) not in INTERNAL
        and (not languages or field.name.endswith(endings))
    ]
    filled.update(map(named, wanted))
    return {field.name: said(field, place) for field in wanted}


def every_column():
    """The text columns of the whole office."""
    offices = (apps.get_app_config(app).get_models() for app in ("press", "events"))
    models = [model for office in offices for model in office]
    return {named(field) for model in models for field in columns(model)}


def named(field):
    return f"{field.model.__name__}.{field.name}"


def heard_in(text):
    """Where the canaries and keys stood that are in a text, whatever their case."""
    folded = fold(compose(text))
    words = {places.get(canary, canary) for canary in FOUND.findall(folded)}
    return sorted(words | set(KEY.findall(folded)))
