"""Two entries of one name: most likely one person or organisation, entered twice."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import Q
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext as _

from press.admin.search import searched
from press.models.naming import admin_address
from press.text.folding import compose, fold
from press.text.language import LANGUAGES, column


class Namesakes(admin.ModelAdmin):
    """Says so of a new one; two people of one name are possible, so that it is kept."""

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,
        form: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        super().save_model(request, obj, form, change)
        if change or (other := namesake(obj)) is None:
            return
        said = _(
            "There is already {other}. If that is the same, delete what you just entered."
        )
        url = admin_address(other, "change")
        link = format_html('<a class="underline" href="{}">{}</a>', url, other)
        messages.warning(request, format_html(said, other=link))


def namesake(row: Any) -> Any:
    """Another row that is called the same in either language, however it is spelled."""
    others = type(row)._default_manager.exclude(pk=row.pk)
    for name in names(row):
        alike = Q(*[("folded__regex", pattern) for pattern in searched(name)])
        for other in others.filter(alike):
            if fold(compose(name)) in {fold(compose(its)) for its in names(other)}:
                return other
    return None


def names(row: Any) -> list[str]:
    written = [getattr(row, column("name", code)) for code in LANGUAGES]
    return [name for name in written if name]
