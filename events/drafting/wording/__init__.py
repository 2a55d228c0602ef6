"""The plain part: facts of a visit into the words of a draft, in each language."""

from events.drafting.wording.draft import Draft, draft_of, recorded
from events.drafting.wording.facts import Facts

__all__ = ["Draft", "Facts", "draft_of", "recorded"]
