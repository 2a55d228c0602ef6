"""Files that the office may see before the public: how that is asked, and how it is kept."""

from django.http import HttpRequest

# Short, so that what is withdrawn is soon gone from everywhere.
PUBLIC = "public, max-age=300"
PRIVATE = "private, no-store"


def may(request: HttpRequest, right: str) -> bool:
    """Whether an active member of the office is signed in and has a right."""
    user = request.user
    return user.is_active and user.is_staff and user.has_perm(right)
