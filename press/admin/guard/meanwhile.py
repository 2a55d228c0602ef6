"""What somebody else saved while a form was open, beside what the editor typed."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from press.admin.guard.form import GuardedForm, written
from press.admin.guard.parts import PartsFormSet
from press.admin.history.difference import Piece, difference
from press.admin.history.snapshots import Snapshot, Values, read, versions_of
from press.admin.history.told import Names, told
from press.admin.languages import capital, field_words, language_of


@dataclass(frozen=True)
class Differing:
    """A field in which the editor's text and the saved one differ."""

    name: str
    label: str
    language: str | None
    pieces: list[Piece]
    # The editor left it as it was: most likely the other's change is wanted.
    untouched: bool


@dataclass(frozen=True)
class Meanwhile:
    """Who saved, when, and every field that has to be decided."""

    by: Any
    at: dt.datetime
    differing: list[Differing]
    notes: list[str]


def meanwhile(form: GuardedForm, formsets: Iterable[Any]) -> Meanwhile:
    """Compare a stale form with what is saved now and with what its editor once saw."""
    model = type(form.instance)
    versions = list(versions_of(model, form.instance.pk)[:50])
    latest = next(iter(versions), None)
    seen = [
        version
        for version in versions
        if version.field_dict.get("version") == form.seen
    ][:1]
    base = next(iter(read(model, seen)), None)
    return Meanwhile(
        by=latest and latest.revision.user,
        at=latest.revision.date_created if latest else form.instance.changed_at,
        differing=list(all_differing(form, formsets, base)),
        notes=[note for formset in formsets for note in notes(formset)],
    )


def all_differing(
    form: GuardedForm, formsets: Iterable[Any], base: Snapshot | None
) -> Iterator[Differing]:
    yield from differing(form, base.values if base else None)
    for formset in formsets:
        relation = formset.fk.remote_field.get_accessor_name()
        rows = {row["id"]: row for row in base.parts.get(relation, [])} if base else {}
        title = capital(str(formset.model._meta.verbose_name))
        for place, part in enumerate(formset.initial_forms, 1):
            yield from differing(part, rows.get(part.instance.pk), f"{title} {place}: ")


def differing(form: Any, base: Values | None, before: str = "") -> Iterator[Differing]:
    """The fields of one form or row in which somebody else's text stands against this."""
    columns = written(type(form.instance))
    for name in form.changed_data:
        field = columns.get(name)
        if field is None:
            continue
        theirs, mine = plain(form.initial.get(name)), posted(form, name)
        if same(theirs, mine) or (base is not None and same(theirs, base.get(name))):
            continue
        names = names_of(field, [theirs, mine])
        yield Differing(
            name=form.add_prefix(name),
            label=before + field_words(field),
            language=language_of(field),
            pieces=difference(told(field, theirs, names), told(field, mine, names)),
            untouched=base is not None and same(mine, base.get(name)),
        )


def notes(formset: PartsFormSet) -> Iterator[str]:
    for row in formset.added_meanwhile():
        yield _("“%(row)s” was added in the meantime and stays.") % {"row": row}
    if formset.removed_meanwhile:
        yield _(
            "Rows were removed from “%(list)s” in the meantime. They stand at its end as new "
            "ones: remove them there, or save to bring them back."
        ) % {"list": capital(str(formset.model._meta.verbose_name_plural))}


def posted(form: Any, name: str) -> Any:
    if name in form.cleaned_data:
        return plain(form.cleaned_data[name])
    return form[name].data


def plain(value: Any) -> Any:
    """Rows as their keys, texts with one kind of line end, nothing as ""."""
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(value, models.QuerySet | list | tuple):
        return sorted((plain(member) for member in value), key=str)
    if isinstance(value, str):
        return value.replace("\r\n", "\n")
    return "" if value is None else value


def same(one: Any, other: Any) -> bool:
    return bool(str(plain(one)) == str(plain(other)))


def names_of(field: Any, values: list[Any]) -> Names:
    if not field.is_relation:
        return {}
    model = field.related_model
    keys = [
        key
        for value in values
        for key in (value if isinstance(value, list) else [value])
    ]
    rows = model._base_manager.filter(
        pk__in=[key for key in keys if str(key).isdigit()]
    )
    return {(model, row.pk): str(row) for row in rows}
