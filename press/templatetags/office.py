"""What the admin's templates say in the reader's language; loaded into every template."""

from django import template
from django.template.defaultfilters import stringfilter

from press.models.moments import when
from press.models.naming import active_language
from press.text.casing import capitalise

register = template.Library()
register.filter("when", when)


@register.filter("capfirst", is_safe=True)
@stringfilter
def in_capital(words: str) -> str:
    """Instead of Django's, which makes “Istifadəçilər” of “istifadəçilər”.

    A head of a list may be an input: markup is left as it is.
    """
    return words if words.startswith("<") else capitalise(words, active_language())
