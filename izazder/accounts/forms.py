"""What is asked of somebody who forgot their password."""

from allauth.account.forms import ResetPasswordForm

from press.models import User
from press.models.user import email_key


class ForgottenPassword(ResetPasswordForm):
    def clean_email(self) -> str:
        """The stored spelling of the address: another one may be somebody else's mailbox."""
        entered: str = self.cleaned_data["email"]
        known = User.objects.filter(email_key=email_key(entered), is_active=True)
        self.users = list(known)
        return next((user.email for user in self.users), entered)
