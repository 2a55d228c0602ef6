"""After an edit: who worded what last, and which translation now follows which."""

from collections.abc import Collection
from dataclasses import dataclass

from press.models import Release, User
from press.models.publishing import worded_by
from press.models.words import fingerprint, is_complete
from press.text.language import LANGUAGES, column, other


@dataclass(frozen=True)
class Snapshot:
    """The saved words at one moment: their fingerprints, and the languages that were whole."""

    words: dict[str, str]
    complete: frozenset[str]


def snapshot(pk: int | None) -> Snapshot:
    """The words of a release as they are saved; of a new release, of nothing."""
    release = Release.objects.get(pk=pk) if pk else Release()
    return Snapshot(
        words={language: fingerprint(release, language) for language in LANGUAGES},
        complete=frozenset(code for code in LANGUAGES if is_complete(release, code)),
    )


def settle(
    release: Release,
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
    now = snapshot(release.pk)
    changed = [code for code in LANGUAGES if now.words[code] != before.words[code]]
    values: dict[str, object] = {worded_by(code): by for code in changed}
    for language in LANGUAGES:
        follows, twin = column("follows", language), other(language)
        was_current = getattr(release, follows) == before.words[twin]
        untouched = was_current and not touches_translation
        first = twin not in before.complete
        if language in changed or language in checked or untouched or first:
            values[follows] = now.words[twin]
    if values:
        keep(release, values)
    return changed


def keep(release: Release, values: dict[str, object]) -> None:
    """Derived from what was just saved under the guard: no new version of its own."""
    Release.objects.filter(pk=release.pk).update(**values)
    for name, value in values.items():
        setattr(release, name, value)
