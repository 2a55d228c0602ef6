"""Addresses of our own pages, so that they lead there from a reader's disk."""

from collections.abc import Sequence
from dataclasses import replace

from django.conf import settings

from press.text.richtext import Block


def leading_home(body: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(
        replace(
            block,
            runs=tuple(replace(run, link=absolute(run.link)) for run in block.runs),
        )
        for block in body
    )


def absolute(address: str) -> str:
    return f"{settings.PUBLIC_URL}{address}" if address.startswith("/") else address
