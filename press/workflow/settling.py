"""After an edit: who worded what last, and which translation now follows which."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from press.models import Publishable, User
from press.models.publicity import worded_by
from press.models.words import fingerprint, is_complete
from press.text.language import LANGUAGES, column, other


@dataclass(frozen=True)
class Snapshot:
    """The saved words at one moment: their fingerprints, and the languages that were whole."""

    words: dict[str, str]
    complete: frozenset[str]


def snapshot(row: Publishable) -> Snapshot:
    """The words as they are saved, whatever was typed since; of a new row, of nothing."""
    model: Any = type(row)
    saved = model.objects.get(pk=row.pk) if row.pk else model()
    return Snapshot(
        words={language: fingerprint(saved, language) for language in LANGUAGES},
        complete=frozenset(code for code in LANGUAGES if is_complete(saved, code)),
    )


def settle(
    row: Publishable,
    before: Snapshot,
    by: User,
    *,
    touches_translation: bool = True,
    checked: Collection[str] = (),
) -> list[str]:
    """Compare with the snapshot once everything is saved; return the languages that changed.

    A language whose words changed follows the other one as it is now, and so does one that
    was checked and found to need no change. One that was left alone keeps following the
    older words and so becomes outdated, unless the change does not touch the translation
    or only now makes a translation of it.
    """
    now = snapshot(row)
    changed = [code for code in LANGUAGES if now.words[code] != before.words[code]]
    values: dict[str, object] = {worded_by(code): by for code in changed}
    for language in LANGUAGES:
        follows, twin = column("follows", language), other(language)
        was_current = getattr(row, follows) == before.words[twin]
        untouched = was_current and not touches_translation
        first = twin not in before.complete
        if language in changed or language in checked or untouched or first:
            values[follows] = now.words[twin]
    if values:
        keep(row, values)
    return changed


def keep(row: Publishable, values: dict[str, object]) -> None:
    """Derived from what was just saved under the guard: no new version of its own."""
    type(row)._default_manager.filter(pk=row.pk).update(**values)
    for name, value in values.items():
        setattr(row, name, value)
