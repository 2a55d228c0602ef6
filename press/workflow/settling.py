"""After an edit: who worded what last, and which translation now follows which."""

from press.models import Release, User
from press.models.publishing import worded_by
from press.models.words import fingerprint
from press.text.language import LANGUAGES, column, other

Snapshot = dict[str, str]


def snapshot(pk: int | None) -> Snapshot:
    """Fingerprints of the saved words per language; of a new release, of nothing."""
    release = Release.objects.filter(pk=pk).first() or Release()
    return {language: fingerprint(release, language) for language in LANGUAGES}


def settle(release: Release, before: Snapshot, by: User, *, touches_translation: bool = True) -> list[str]:
    """Compare with the snapshot once everything is saved; return the languages that changed.

    A language whose words changed follows the other one as it is now. One that was left
    alone keeps following the older words and so becomes outdated, unless the change is
    said not to touch the translation.
    """
    now = snapshot(release.pk)
    changed = [language for language in LANGUAGES if now[language] != before[language]]
    values: dict[str, object] = {}
    for language in LANGUAGES:
        follows, twin = column("follows", language), other(language)
        if language in changed:
            values[worded_by(language)] = by
            values[follows] = now[twin]
        elif changed and not touches_translation and getattr(release, follows) == before[twin]:
            values[follows] = now[twin]
    if values:
        # Derived from what was just saved under the guard: no new version of its own.
        Release.objects.filter(pk=release.pk).update(**values)
        for name, value in values.items():
            setattr(release, name, value)
    return changed
