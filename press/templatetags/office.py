"""What only the admin's templates say."""

from django import template

from press.models.moments import when

register = template.Library()
register.filter("when", when)
