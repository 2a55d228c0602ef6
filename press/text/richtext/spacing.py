"""Runs with the white space a browser would show, joined where they look alike."""

from collections.abc import Iterable
from itertools import groupby

from press.text.richtext.passages import Run


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Leave no doubled space, none beside a break, and no break at either end.

    Each run is either one break or text in which white space is single spaces.
    """
    tidied: list[Run] = []
    for run in runs:
        if run.text == "\n":
            _trim_end(tidied, " ")
            if tidied:
                tidied.append(run)
        elif text := _continuing(tidied, run.text):
            tidied.append(Run(text, *run.look))
    _trim_end(tidied, " \n")
    return joined(tidied)


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Make one run of neighbours that look alike."""
    return tuple(
        Run("".join(run.text for run in alike), *look)
        for look, alike in groupby(runs, key=lambda run: run.look)
    )


def _continuing(before: list[Run], text: str) -> str:
    open_to_space = before and before[-1].text[-1] not in " \n"
    return text if open_to_space else text.lstrip(" ")


def _trim_end(runs: list[Run], characters: str) -> None:
    while runs:
        last = runs.pop()
        if text := last.text.rstrip(characters):
            runs.append(Run(text, *last.look))
            return
