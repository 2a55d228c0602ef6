"""Every bilingual field of planning, on one page."""

from modeltranslation.translator import TranslationOptions, register

from events.models import (
    Anniversary,
    AnniversaryCorrection,
    Commitment,
    Counterpart,
    Delegate,
    Meeting,
    Milestone,
    Outcome,
    ProgressNote,
    Visit,
    VisitCorrection,
)


class Addressed(TranslationOptions):
    # An address that is missing is NULL, so that two rows can miss theirs.
    empty_values = {"slug": None}


@register(Visit)
class VisitTranslation(Addressed):
    fields = ("title", "slug", "summary", "body", "city", "notes", "notice")


@register([Delegate, Counterpart])
class TakingTranslation(TranslationOptions):
    fields = ("title", "form_of_address")


@register(Meeting)
class MeetingTranslation(TranslationOptions):
    fields = ("title", "place", "topics", "summary", "talking_points")


@register([Outcome, Commitment, ProgressNote, Milestone])
class WordedTranslation(TranslationOptions):
    fields = ("text",)


@register(Anniversary)
class AnniversaryTranslation(Addressed):
    fields = (
        "title",
        "slug",
        "summary",
        "history",
        "city",
        "partner_city",
        "notice",
    )


@register([VisitCorrection, AnniversaryCorrection])
class CorrectionTranslation(TranslationOptions):
    fields = ("note",)
