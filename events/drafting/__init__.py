"""From a visit to the first draft of a release about it, in both languages."""

from events.drafting.composing import COMPOSED, compose
from events.drafting.drafts import drafts
from events.drafting.refusing import StillUnfinished, objections, unfinished_draft

__all__ = [
    "COMPOSED",
    "StillUnfinished",
    "compose",
    "drafts",
    "objections",
    "unfinished_draft",
]
