"""An earlier state of a noun together with its parts, read from the history."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import QuerySet
from reversion.models import Version

from press.models.history import KEPT

Values = dict[str, Any]


@dataclass(frozen=True)
class Snapshot:
    """The values of a noun by field, and the rows of its parts in their order."""

    values: Values
    parts: dict[str, list[Values]] = field(default_factory=dict)


def versions_of(model: type[models.Model], pk: Any) -> QuerySet[Version]:
    """Everything the history holds about one row, the latest first."""
    versions = Version.objects.get_for_object_reference(model, pk)
    return versions.select_related("revision__user").order_by("-pk")


def deleted_versions(model: type[models.Model]) -> QuerySet[Version]:
    """The last version of every row that exists no longer."""
    deleted = Version.objects.get_deleted(model)
    return deleted.select_related("revision__user").order_by("-pk")


def read(model: type[models.Model], versions: Iterable[Version]) -> list[Snapshot]:
    """A snapshot per version, with the parts that were saved in the same revision."""
    versions = list(versions)
    relations = part_relations(model)
    rows = part_versions(versions, relations)
    return [
        Snapshot(
            values_of(version),
            {
                name: part_rows(
                    relation, rows.get(version.revision_id, []), version.object_id
                )
                for name, relation in relations.items()
            },
        )
        for version in versions
    ]


def part_relations(model: type[models.Model]) -> dict[str, Any]:
    """The reverse relations that are kept together with a noun, by their name."""
    return {name: model._meta.get_field(name) for name in KEPT[model]}


def part_versions(
    versions: list[Version], relations: dict[str, Any]
) -> dict[int, list[Version]]:
    """The versions of all parts, by revision."""
    if not relations:
        return {}
    types = ContentType.objects.get_for_models(
        *(relation.related_model for relation in relations.values())
    )
    found: dict[int, list[Version]] = {}
    for part in Version.objects.filter(
        revision__in=[version.revision_id for version in versions],
        content_type__in=types.values(),
    ):
        found.setdefault(part.revision_id, []).append(part)
    return found


def part_rows(relation: Any, parts: list[Version], whole: str) -> list[Values]:
    """The rows of one relation that belong to one noun, in the editor's order."""
    model, link = relation.related_model, relation.field.name
    own = [values_of(part) for part in parts if part._model is model]  # noqa: SLF001  (reversion gives no other way)
    rows = [values for values in own if str(values[link]) == whole]
    return sorted(rows, key=lambda values: (values.get("order", 0), values["id"]))


def values_of(version: Version) -> Values:
    """What a version holds, by the name of the field."""
    opts = version._model._meta  # noqa: SLF001
    by_column = {
        field.attname: field.name
        for field in (*opts.concrete_fields, *opts.many_to_many)
    }
    return {
        by_column[key]: value
        for key, value in version.field_dict.items()
        if key in by_column
    }
