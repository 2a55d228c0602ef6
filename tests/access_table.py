"""The access matrix: one line per address, and what each role gets there.

name | arguments or ?query | anonymous | writer | editor | planner | administrator
"""

from typing import NamedTuple

ROLES = ("anonymous", "writer", "editor", "planner", "administrator")


class Place(NamedTuple):
    name: str
    arguments: str
    query: str
    expected: dict[str, str]

    @property
    def label(self):
        return f"{self.name} {self.arguments}{self.query}".strip()

    def __str__(self):
        return self.label


def read(table):
    for line in table.strip().splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, given, *answers = (part.strip() for part in line.split("|"))
        arguments, mark, query = given.partition("?")
        expected = answers * len(ROLES) if len(answers) == 1 else answers
        yield Place(
            name,
            arguments.strip(),
            mark + query,
            dict(zip(ROLES, expected, strict=True)),
        )


TABLE = list(
    read("""
# --- for everybody
choose-language                      |                                               | 302
home                                 |                                               | 200
about                                |                                               | 200
contact                              |                                               | 200
accessibility                        |                                               | 200
privacy                              |                                               | 200
health-live                          |                                               | 200
health-ready                         |                                               | 200
robots                               |                                               | 200
sitemap                              |                                               | 200
sitemap-section                      | section=releases                              | 200
sitemap-section                      | section=visits                                | 200
sitemap-section                      | section=anniversaries                         | 200
press:release-list                   |                                               | 200
press:release-rss                    |                                               | 200
press:release-atom                   |                                               | 200
press:release-year                   | year=2026                                     | 200
press:release                        | year=2026 slug=public.slug_tr                 | 200
press:release-card                   | year=2026 slug=public.slug_tr                 | 200
press:topic-rss                      | slug=topic.slug_tr                            | 200
press:topic-atom                     | slug=topic.slug_tr                            | 200
press:photo-list                     |                                               | 200
press:photo                          | key=photo.key                                 | 200
press:person                         | slug=person.slug_tr                           | 200
press:organisation                   | slug=organisation.slug_tr                     | 200
photo-file                           | key=photo.key name=web extension=jpg          | 200
press:release-kit                    | year=2026 slug=public.slug_tr                 | 200
press:release-document               | year=2026 slug=public.slug_tr format=docx     | 200
events:visit-list                    |                                               | 200
events:visit                         | slug=visit.slug_tr                            | 200
events:visit-kit                     | slug=visit.slug_tr                            | 200
events:visit-document                | slug=visit.slug_tr format=docx                | 200
events:visit-calendar                | slug=visit.slug_tr                            | 200
events:calendar                      |                                               | 200
events:visit-rss                     |                                               | 200
events:visit-atom                    |                                               | 200
events:anniversary-list              |                                               | 200
events:anniversary                   | slug=anniversary.slug_tr                      | 200
# --- not public: like an address that never was, or gone with a notice
press:release                        | year=2026 slug=draft.slug_tr                  | 404
press:release-card                   | year=2026 slug=draft.slug_tr                  | 404     | 404 | 200 | 200 | 200
press:release-kit                    | year=2026 slug=draft.slug_tr                  | 404
press:release-document               | year=2026 slug=draft.slug_tr format=pdf       | 404
press:release                        | year=2026 slug=embargoed.slug_tr              | 404
press:release-card                   | year=2026 slug=embargoed.slug_tr              | 404     | 404 | 200 | 200 | 200
press:release-kit                    | year=2026 slug=embargoed.slug_tr              | 404
press:release-document               | year=2026 slug=embargoed.slug_tr format=pdf   | 404
press:release                        | year=2026 slug=withdrawn.slug_tr              | 410
press:release-card                   | year=2026 slug=withdrawn.slug_tr              | 404     | 404 | 200 | 200 | 200
press:release-kit                    | year=2026 slug=withdrawn.slug_tr              | 410
press:release-document               | year=2026 slug=withdrawn.slug_tr format=pdf   | 410
press:photo                          | key=hidden_photo.key                          | 404
photo-file                           | key=hidden_photo.key name=print extension=jpg | 404     | 200 | 200 | 200 | 200
events:visit                         | slug=draft_visit.slug_tr                      | 404
events:visit-kit                     | slug=draft_visit.slug_tr                      | 404
events:visit-document                | slug=draft_visit.slug_tr format=pdf           | 404
events:visit-calendar                | slug=draft_visit.slug_tr                      | 404
events:anniversary                   | slug=draft_anniversary.slug_tr                | 404
events:visit                         | slug=embargoed_visit.slug_tr                  | 404
events:visit-kit                     | slug=embargoed_visit.slug_tr                  | 404
events:visit-document                | slug=embargoed_visit.slug_tr format=pdf       | 404
events:visit-calendar                | slug=embargoed_visit.slug_tr                  | 404
events:anniversary                   | slug=embargoed_anniversary.slug_tr            | 404
events:visit                         | slug=withdrawn_visit.slug_tr                  | 410
events:visit-kit                     | slug=withdrawn_visit.slug_tr                  | 410
events:visit-document                | slug=withdrawn_visit.slug_tr format=pdf       | 410
events:visit-calendar                | slug=withdrawn_visit.slug_tr                  | 410
events:anniversary                   | slug=withdrawn_anniversary.slug_tr            | 410
# --- the office
admin:press_presscontact_changelist  |                                               | sign-in | 200 | 200 | 200 | 200
admin:press_presscontact_add         |                                               | sign-in | 403 | 403 | 403 | 200
admin:press_presscontact_change      | object_id=contact                             | sign-in | 200 | 200 | 200 | 200
admin:press_presscontact_delete      | object_id=contact                             | sign-in | 403 | 403 | 403 | 200
admin:press_presscontact_history     | object_id=contact                             | sign-in | 200 | 200 | 200 | 200
admin:press_presscontact_compare     | object_id=contact                             | sign-in | 404 | 404 | 404 | 404
admin:press_presscontact_deleted     |                                               | sign-in | 403 | 403 | 403 | 200
admin:press_organisation_changelist  |                                               | sign-in | 200 | 200 | 200 | 200
admin:press_organisation_add         |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_organisation_change      | object_id=organisation                        | sign-in | 200 | 200 | 200 | 200
admin:press_organisation_delete      | object_id=organisation                        | sign-in | 403 | 200 | 403 | 200
admin:press_organisation_history     | object_id=organisation                        | sign-in | 200 | 200 | 200 | 200
admin:press_organisation_compare     | object_id=organisation                        | sign-in | 404 | 404 | 404 | 404
admin:press_organisation_deleted     |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_person_changelist        |                                               | sign-in | 200 | 200 | 200 | 200
admin:press_person_add               |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_person_change            | object_id=person                              | sign-in | 200 | 200 | 200 | 200
admin:press_person_delete            | object_id=person                              | sign-in | 403 | 200 | 403 | 200
admin:press_person_history           | object_id=person                              | sign-in | 200 | 200 | 200 | 200
admin:press_person_compare           | object_id=person                              | sign-in | 404 | 404 | 404 | 404
admin:press_person_deleted           |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_photo_changelist         |                                               | sign-in | 200 | 200 | 200 | 200
admin:press_photo_add                |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_photo_change             | object_id=photo                               | sign-in | 200 | 200 | 200 | 200
admin:press_photo_delete             | object_id=photo                               | sign-in | 403 | 200 | 403 | 200
admin:press_photo_history            | object_id=photo                               | sign-in | 200 | 200 | 200 | 200
admin:press_photo_compare            | object_id=photo                               | sign-in | 404 | 404 | 404 | 404
admin:press_photo_deleted            |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_topic_changelist         |                                               | sign-in | 200 | 200 | 200 | 200
admin:press_topic_add                |                                               | sign-in | 403 | 200 | 403 | 200
admin:press_topic_change             | object_id=topic                               | sign-in | 200 | 200 | 200 | 200
admin:press_topic_delete             | object_id=topic                               | sign-in | 403 | 200 | 403 | 200
admin:press_topic_history            | object_id=topic                               | sign-in | 200 | 200 | 200 | 200
admin:press_topic_compare            | object_id=topic                               | sign-in | 404 | 404 | 404 | 404
admin:press_topic_deleted            |                                               | sign-in | 403 | 200 | 403 | 200
admin:press_photo_change             | object_id=hidden_photo                        | sign-in | 200 | 200 | 200 | 200
admin:press_release_change           | object_id=public                              | sign-in | 200 | 200 | 200 | 200
admin:press_release_delete           | object_id=public                              | sign-in | 403 | 403 | 403 | 403
admin:press_release_history          | object_id=public                              | sign-in | 200 | 200 | 200 | 200
admin:press_release_compare          | object_id=public                              | sign-in | 404 | 404 | 404 | 404
admin:press_release_preview          | pk=public language=tr                         | sign-in | 200 | 200 | 200 | 200
admin:press_release_kit              | pk=public                                     | sign-in | 200 | 200 | 200 | 200
admin:press_release_move             | pk=public verb=submit                         | sign-in | 200 | 200 | 403 | 200
admin:press_release_move             | pk=public verb=approve                        | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=public verb=withdraw                       | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=public verb=recall                         | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=public verb=schedule                       | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=public verb=send_back                      | sign-in | 403 | 200 | 403 | 200
admin:press_release_change           | object_id=draft                               | sign-in | 302 | 200 | 200 | 200
admin:press_release_delete           | object_id=draft                               | sign-in | 302 | 200 | 403 | 200
admin:press_release_history          | object_id=draft                               | sign-in | 403 | 200 | 200 | 200
admin:press_release_compare          | object_id=draft                               | sign-in | 403 | 404 | 404 | 404
admin:press_release_preview          | pk=draft language=tr                          | sign-in | 403 | 200 | 200 | 200
admin:press_release_kit              | pk=draft                                      | sign-in | 403 | 200 | 200 | 200
admin:press_release_move             | pk=draft verb=submit                          | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=draft verb=approve                         | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=draft verb=withdraw                        | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=draft verb=recall                          | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=draft verb=schedule                        | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=draft verb=send_back                       | sign-in | 403 | 200 | 403 | 200
admin:press_release_change           | object_id=embargoed                           | sign-in | 200 | 200 | 200 | 200
admin:press_release_preview          | pk=embargoed language=tr                      | sign-in | 200 | 200 | 200 | 200
admin:press_release_kit              | pk=embargoed                                  | sign-in | 200 | 200 | 200 | 200
admin:press_release_move             | pk=embargoed verb=approve                     | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=embargoed verb=withdraw                    | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=embargoed verb=recall                      | sign-in | 403 | 200 | 403 | 200
admin:press_release_change           | object_id=withdrawn                           | sign-in | 200 | 200 | 200 | 200
admin:press_release_preview          | pk=withdrawn language=tr                      | sign-in | 200 | 200 | 200 | 200
admin:press_release_kit              | pk=withdrawn                                  | sign-in | 200 | 200 | 200 | 200
admin:press_release_move             | pk=withdrawn verb=approve                     | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=withdrawn verb=withdraw                    | sign-in | 403 | 200 | 403 | 200
admin:press_release_move             | pk=withdrawn verb=recall                      | sign-in | 403 | 200 | 403 | 200
admin:press_release_changelist       |                                               | sign-in | 200 | 200 | 200 | 200
admin:press_release_add              |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_release_deleted          |                                               | sign-in | 200 | 200 | 403 | 200
admin:press_user_changelist          |                                               | sign-in | 403 | 403 | 403 | 200
admin:press_user_add                 |                                               | sign-in | 403 | 403 | 403 | 200
admin:press_user_change              | object_id=user                                | sign-in | 403 | 403 | 403 | 200
admin:press_user_delete              | object_id=user                                | sign-in | 403 | 403 | 403 | 200
admin:press_user_history             | object_id=user                                | sign-in | 403 | 403 | 403 | 200
admin:press_user_language            |                                               | sign-in | 405 | 405 | 405 | 405
admin:press_user_signed_in           |                                               | sign-in | 200 | 200 | 200 | 200
admin:press_user_second_factor       | pk=user                                       | sign-in | 403 | 403 | 403 | 200
admin:auth_user_password_change      | id=user                                       | sign-in | 403 | 403 | 403 | 200
admin:index                          |                                               | sign-in | 200 | 200 | 200 | 200
admin:search                         |                                               | sign-in | 200 | 200 | 200 | 200
admin:password_change                |                                               | sign-in | 200 | 200 | 200 | 200
admin:password_change_done           |                                               | sign-in | 200 | 200 | 200 | 200
admin:jsi18n                         |                                               | sign-in | 200 | 200 | 200 | 200
admin:login                          |                                               | sign-in | 302 | 302 | 302 | 302
admin:logout                         |                                               | 302     | 405 | 405 | 405 | 405
admin:autocomplete                   | ?app_label=press&model_name=mention&field_name=person&term=a | sign-in | 200 | 200 | 200 | 200
admin:autocomplete                   | ?app_label=press&model_name=release&field_name=author&term=a | sign-in | 403 | 403 | 403 | 200
admin:view_on_site                   | content_type_id=1 object_id=public            | sign-in | 404 | 404 | 404 | 404
admin:app_list                       | app_label=press                               | sign-in | 200 | 200 | 200 | 200
# --- signing in
account_login                        |                                               | 200     | 302 | 302 | 302 | 302
account_logout                       |                                               | sign-in | 200 | 200 | 200 | 200
account_inactive                     |                                               | 200
account_reauthenticate               |                                               | sign-in | 200 | 200 | 200 | 200
account_signup                       |                                               | 404
account_email                        |                                               | 404
account_set_password                 |                                               | 404
account_change_password              |                                               | sign-in | 200 | 200 | 200 | 200
account_reset_password               |                                               | 200
account_reset_password_done          |                                               | 200
account_reset_password_from_key_done |                                               | 200
account_reset_password_from_key      | uidb36=1 key=x-y                              | 200
mfa_index                            |                                               | sign-in | 200 | 200 | 200 | 200
mfa_authenticate                     |                                               | sign-in | 302 | 302 | 302 | 302
mfa_reauthenticate                   |                                               | sign-in | 302 | 302 | 302 | 302
mfa_activate_totp                    |                                               | sign-in | 302 | 302 | 302 | 302
mfa_deactivate_totp                  |                                               | sign-in | 404 | 404 | 404 | 404
mfa_view_recovery_codes              |                                               | sign-in | 404 | 404 | 404 | 404
mfa_generate_recovery_codes          |                                               | sign-in | 302 | 302 | 302 | 302
mfa_download_recovery_codes          |                                               | sign-in | 404 | 404 | 404 | 404
# --- the planners' admin
admin:events_visit_changelist        |                                               | sign-in | 200 | 200 | 200 | 200
admin:events_visit_add               |                                               | sign-in | 403 | 200 | 200 | 200
admin:events_visit_deleted           |                                               | sign-in | 403 | 200 | 200 | 200
admin:events_visit_change            | object_id=visit                               | sign-in | 200 | 200 | 200 | 200
admin:events_visit_delete            | object_id=visit                               | sign-in | 403 | 403 | 403 | 403
admin:events_visit_history           | object_id=visit                               | sign-in | 403 | 200 | 200 | 200
admin:events_visit_compare           | object_id=visit                               | sign-in | 403 | 404 | 404 | 404
admin:events_visit_preview           | pk=visit language=tr                          | sign-in | 200 | 200 | 200 | 200
admin:events_visit_move              | pk=visit verb=submit                          | sign-in | 403 | 200 | 200 | 200
admin:events_visit_move              | pk=visit verb=approve                         | sign-in | 403 | 200 | 403 | 200
admin:events_visit_move              | pk=visit verb=withdraw                        | sign-in | 403 | 200 | 403 | 200
admin:events_visit_move              | pk=visit verb=recall                          | sign-in | 403 | 200 | 403 | 200
admin:events_visit_move              | pk=visit verb=schedule                        | sign-in | 403 | 200 | 403 | 200
admin:events_visit_move              | pk=visit verb=send_back                       | sign-in | 403 | 200 | 403 | 200
admin:events_visit_change            | object_id=draft_visit                         | sign-in | 302 | 200 | 200 | 200
admin:events_visit_delete            | object_id=draft_visit                         | sign-in | 403 | 200 | 200 | 200
admin:events_visit_history           | object_id=draft_visit                         | sign-in | 403 | 200 | 200 | 200
admin:events_visit_compare           | object_id=draft_visit                         | sign-in | 403 | 404 | 404 | 404
admin:events_visit_preview           | pk=draft_visit language=tr                    | sign-in | 403 | 200 | 200 | 200
admin:events_visit_move              | pk=draft_visit verb=submit                    | sign-in | 403 | 200 | 200 | 200
admin:events_visit_move              | pk=draft_visit verb=approve                   | sign-in | 403 | 200 | 403 | 200
admin:events_anniversary_changelist  |                                               | sign-in | 200 | 200 | 200 | 200
admin:events_anniversary_add         |                                               | sign-in | 403 | 200 | 200 | 200
admin:events_anniversary_deleted     |                                               | sign-in | 403 | 200 | 200 | 200
admin:events_anniversary_change      | object_id=anniversary                         | sign-in | 200 | 200 | 200 | 200
admin:events_anniversary_delete      | object_id=anniversary                         | sign-in | 403 | 403 | 403 | 403
admin:events_anniversary_history     | object_id=anniversary                         | sign-in | 200 | 200 | 200 | 200
admin:events_anniversary_compare     | object_id=anniversary                         | sign-in | 404 | 404 | 404 | 404
admin:events_anniversary_preview     | pk=anniversary language=tr                    | sign-in | 200 | 200 | 200 | 200
admin:events_anniversary_move        | pk=anniversary verb=submit                    | sign-in | 403 | 200 | 200 | 200
admin:events_anniversary_move        | pk=anniversary verb=approve                   | sign-in | 403 | 200 | 403 | 200
admin:events_anniversary_move        | pk=anniversary verb=withdraw                  | sign-in | 403 | 200 | 403 | 200
admin:events_anniversary_move        | pk=anniversary verb=recall                    | sign-in | 403 | 200 | 403 | 200
admin:events_anniversary_move        | pk=anniversary verb=schedule                  | sign-in | 403 | 200 | 403 | 200
admin:events_anniversary_move        | pk=anniversary verb=send_back                 | sign-in | 403 | 200 | 403 | 200
admin:events_anniversary_change      | object_id=draft_anniversary                   | sign-in | 302 | 200 | 200 | 200
admin:events_anniversary_delete      | object_id=draft_anniversary                   | sign-in | 403 | 200 | 200 | 200
admin:events_anniversary_history     | object_id=draft_anniversary                   | sign-in | 403 | 200 | 200 | 200
admin:events_anniversary_compare     | object_id=draft_anniversary                   | sign-in | 403 | 404 | 404 | 404
admin:events_anniversary_preview     | pk=draft_anniversary language=tr              | sign-in | 403 | 200 | 200 | 200
admin:events_anniversary_move        | pk=draft_anniversary verb=submit              | sign-in | 403 | 200 | 200 | 200
admin:events_anniversary_move        | pk=draft_anniversary verb=approve             | sign-in | 403 | 200 | 403 | 200
admin:events_commitment_changelist   |                                               | sign-in | 200 | 200 | 200 | 200
admin:events_commitment_add          |                                               | sign-in | 403 | 403 | 403 | 403
admin:events_commitment_deleted      |                                               | sign-in | 403 | 403 | 403 | 403
admin:events_commitment_change       | object_id=commitment                          | sign-in | 200 | 200 | 200 | 200
admin:events_commitment_delete       | object_id=commitment                          | sign-in | 403 | 403 | 403 | 403
admin:events_commitment_history      | object_id=commitment                          | sign-in | 403 | 200 | 200 | 200
admin:events_commitment_compare      | object_id=commitment                          | sign-in | 403 | 404 | 404 | 404
admin:events_commitment_change       | object_id=draft_commitment                    | sign-in | 302 | 200 | 200 | 200
admin:events_commitment_history      | object_id=draft_commitment                    | sign-in | 403 | 200 | 200 | 200
admin:events_visit_kit               | pk=visit                                      | sign-in | 200 | 200 | 200 | 200
admin:events_visit_kit               | pk=draft_visit                                | sign-in | 403 | 200 | 200 | 200
admin:events_visit_briefing          | pk=visit                                      | sign-in | 403 | 200 | 200 | 200
admin:events_visit_briefing          | pk=draft_visit                                | sign-in | 403 | 200 | 200 | 200
admin:events_visit_briefing_file     | pk=visit kind=book language=tr                | sign-in | 403 | 200 | 200 | 200
admin:events_visit_briefing_file     | pk=visit kind=book language=az ?full=1        | sign-in | 403 | 200 | 200 | 200
admin:events_visit_briefing_file     | pk=visit kind=pocket language=az              | sign-in | 403 | 200 | 200 | 200
admin:events_visit_briefing_file     | pk=draft_visit kind=pocket language=tr        | sign-in | 403 | 200 | 200 | 200
admin:events_visit_briefing_file     | pk=visit kind=book language=tr ?delegate=0    | sign-in | 403 | 403 | 403 | 403
admin:events_visit_briefing_file     | pk=visit kind=minutes language=tr             | sign-in | 404 | 404 | 404 | 404
admin:events_visit_participants      | pk=visit ending=csv ?protocol=1               | sign-in | 403 | 200 | 200 | 200
admin:events_visit_participants      | pk=draft_visit ending=xlsx                    | sign-in | 403 | 200 | 200 | 200
admin:events_visit_participants      | pk=visit ending=ods                           | sign-in | 404 | 404 | 404 | 404
admin:events_visit_compose           | pk=visit                                      | sign-in | 200 | 200 | 200 | 200
admin:events_visit_compose           | pk=draft_visit                                | sign-in | 403 | 200 | 200 | 200
""")
)
