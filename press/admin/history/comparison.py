"""Two versions of a noun side by side: what changed, per language."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from press.admin.history.difference import Piece, difference, shortened
from press.admin.history.snapshots import Snapshot, Values, part_relations
from press.admin.history.told import Names, names_in, told, told_fields
from press.admin.languages import OWN_NAMES, capital, field_words, language_of
from press.text.language import LANGUAGES
from press.workflow.fields import Reads


@dataclass(frozen=True)
class Change:
    """One field, or one list of parts, in which two versions differ."""

    label: str
    pieces: list[Piece]


@dataclass(frozen=True)
class Section:
    """The changes of one language, or of what both share."""

    title: str
    language: str | None
    changes: list[Change]


def sections(
    model: type[models.Model], old: Snapshot, new: Snapshot, reads: Reads
) -> list[Section]:
    """Every language in which something changed, then what both languages share."""
    names = names_in(model, [old, new])
    found = [
        Section(
            OWN_NAMES[language] if language else _("For both languages"),
            language,
            [
                Change(label, shortened(difference(before, after)))
                for label, before, after in texts(
                    model, old, new, language, names, reads
                )
                if before != after
            ],
        )
        for language in (*LANGUAGES, None)
    ]
    return [section for section in found if section.changes]


def texts(
    model: type[models.Model],
    old: Snapshot,
    new: Snapshot,
    language: str | None,
    names: Names,
    reads: Reads,
) -> Iterator[tuple[str, str, str]]:
    """Label, old and new text of every field and list of parts of a language."""
    for field in told_fields(model, reads):
        if language_of(field) == language and field.name in new.values:
            before, after = old.values.get(field.name), new.values[field.name]
            label = field_words(field, with_language=False)
            yield label, told(field, before, names), told(field, after, names)
    for name, relation in part_relations(model).items():
        before, after = (
            part_text(relation, snapshot.parts.get(name, []), language, names, reads)
            for snapshot in (old, new)
        )
        nouns = relation.related_model._meta.verbose_name_plural
        yield capital(str(nouns)), before, after


def part_text(
    relation: Any,
    rows: list[Values],
    language: str | None,
    names: Names,
    reads: Reads,
) -> str:
    """The parts of a noun as numbered lines: “1. Perviz Altay: Milletvekili”."""
    fields = [
        field
        for field in told_fields(relation.related_model, reads)
        if field != relation.field
    ]
    subjects = [field for field in fields if field.is_relation]
    details = [
        field
        for field in fields
        if not field.is_relation and language_of(field) == language
    ]
    if language and not details:
        return ""
    lines = []
    for place, values in enumerate(rows, 1):
        subject = " – ".join(
            told(field, values.get(field.name), names) for field in subjects
        )
        said = [told(field, values.get(field.name), names) for field in details]
        lines.append(
            f"{place}. {subject}: {'; '.join(filter(None, said))}".rstrip(": ")
        )
    return "\n".join(lines)


def changed_labels(
    model: type[models.Model], old: Snapshot, new: Snapshot, reads: Reads
) -> list[str]:
    """The names of the fields and lists in which two versions differ."""
    fields = [
        field_words(field)
        for field in told_fields(model, reads)
        if field.name in new.values
        and old.values.get(field.name) != new.values[field.name]
    ]
    parts = [
        capital(str(relation.related_model._meta.verbose_name_plural))
        for name, relation in part_relations(model).items()
        if old.parts.get(name) != new.parts.get(name)
    ]
    return fields + parts
