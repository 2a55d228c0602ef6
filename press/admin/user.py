"""Members of the office: who signs in, and in which roles."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.models import Group
from django.http import HttpRequest
from django.urls import path
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from press import roles
from press.admin.deleting import Deleting
from press.admin.languages import field_words
from press.admin.list_words import ListWords
from press.admin.own_language import choose_language
from press.admin.search import FewRowsSearch
from press.admin.signed_in import signed_in
from press.admin.user_form import KnownUserForm, NewUserForm, RolesField
from press.models import User
from press.models.moments import when

# The rights of a role stand in press.roles and come back with every migration.
admin.site.unregister(Group)


@admin.register(User)
class UserAdmin(Deleting, ListWords, FewRowsSearch, DjangoUserAdmin, ModelAdmin):
    delete_words = _("Delete this user")
    form = KnownUserForm
    add_form = NewUserForm
    change_password_form = AdminPasswordChangeForm
    list_display = [
        "name",
        "email",
        "role_names",
        "language",
        "is_active",
        "last_seen",
    ]
    list_filter = ["is_active", "language"]
    search_fields = ["name", "email"]
    ordering = ["name", "pk"]
    filter_horizontal = ()
    compressed_fields = True
    warn_unsaved_form = True
    fieldsets = [
        (None, {"fields": ["name", "email", "new_password", "language"]}),
        (_("Access"), {"fields": ["groups", "is_active"]}),
    ]
    add_fieldsets = [
        (None, {"fields": ["name", "email", "language", "password1", "password2"]}),
        (_("Access"), {"fields": ["groups"]}),
    ]

    def get_urls(self) -> list[Any]:
        own = self.admin_site.admin_view
        return [
            path("language/", own(choose_language), name="press_user_language"),
            path("signed-in/", own(signed_in), name="press_user_signed_in"),
            *super().get_urls(),
        ]

    @admin.display(description=_("roles"))
    def role_names(self, user: User) -> str:
        return ", ".join(
            str(roles.NAMES.get(group.name, group.name)) for group in user.groups.all()
        )

    @admin.display(description=_("password"))
    def new_password(self, user: User) -> str:
        """Nobody can read it, so there is nothing to show but the way to another one."""
        return format_html('<a href="../password/">{}</a>', _("Set a new password"))

    @admin.display(description=_("last sign-in"), ordering="last_login")
    def last_seen(self, user: User) -> str:
        return when(user.last_login) or "–"

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and not isinstance(field, RolesField):
            field.label = field_words(db_field)
        return field

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("groups")

    def formfield_for_manytomany(
        self, db_field: Any, request: Any, **kwargs: Any
    ) -> Any:
        if db_field.name == "groups":
            return RolesField(
                label=_("Roles"),
                queryset=Group.objects.filter(name__in=roles.NAMES),
                required=False,
                widget=UnfoldAdminCheckboxSelectMultipleWidget,
            )
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def is_own(self, request: HttpRequest, obj: Any) -> bool:
        own = obj is not None and obj.pk == request.user.pk
        return own and not request.user.is_superuser

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Nobody takes away their own access by mistake, or gives themselves another role."""
        if not self.is_own(request, obj):
            return super().get_fieldsets(request, obj)
        return [self.fieldsets[0], (_("Access"), {"fields": ["role_names"]})]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        own = ["role_names"] if self.is_own(request, obj) else []
        return [] if obj is None else ["new_password", *own]

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        wholes, counts, lacking, protected = super().get_deleted_objects(objs, request)
        if protected:
            protected.append(_("Switch “active” off instead: nobody signs in then."))
        return wholes, counts, lacking, protected

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and not is_above(
            obj, request.user
        )

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        own = obj is not None and obj.pk == request.user.pk
        allowed = super().has_delete_permission(request, obj)
        return allowed and not own and not is_above(obj, request.user)


def is_above(user: Any, other: Any) -> bool:
    """Whether an account holds rights that the other cannot give: a superuser's."""
    return user is not None and user.is_superuser and not other.is_superuser
