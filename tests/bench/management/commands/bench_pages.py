"""What each kind of page costs beside a bare one, in a small office and in a large one."""

from django.core.management.base import BaseCommand
from django.urls import reverse
from django.utils.translation import override

from events.models import Anniversary, Visit
from press.models import Organisation, Person, Release
from tests.bench.answers import cost
from tests.bench.filling import fill_up

SIZES = (100, 5000)


def pages():
    """The address of one page of each kind, the busiest of its kind."""
    releases = reverse("press:release-list")
    last = (Release.objects.public_in("tr").count() + 19) // 20
    return {
        "bare page": "/bare/",
        "home": reverse("home"),
        "releases": releases,
        "releases, last page": f"{releases}?page={last}",
        "releases of a year": reverse("press:release-year", args=[2020]),
        "releases with a word": f"{releases}?q=heyeti",
        "release": busiest().get_absolute_url(),
        "person": Person.objects.order_by("pk").first().get_absolute_url(),
        "organisation": Organisation.objects.order_by("pk").first().get_absolute_url(),
        "photos": reverse("press:photo-list"),
        "visits": reverse("events:visit-list"),
        "visit": Visit.objects.order_by("first_day").first().get_absolute_url(),
        "anniversary": Anniversary.objects.first().get_absolute_url(),
        "Atom feed": reverse("press:release-atom"),
        "sitemap": reverse("sitemap"),
    }


def busiest():
    """The public release with most people, organisations and photos."""
    return max(
        Release.objects.public_in("tr").filter(is_sample=False).order_by("pk")[:20],
        key=lambda r: r.people.count() + r.organisations.count() + r.photos.count(),
    )


class Command(BaseCommand):
    help = "Measure the public pages."

    def handle(self, *args, **options):
        before = {}
        for size in SIZES:
            fill_up(size)
            with override("tr"):
                before = self.measure(size, before)

    def measure(self, size, before):
        """Print one table; its last column says how the page grew since the last one."""
        head = ("pages/s", "x bare", "queries", "KB", "x smaller office")
        self.stdout.write(f"\n{size} releases".ljust(23) + "".join(map(column, head)))
        costs = {}
        for name, path in pages().items():
            found = costs[name] = cost(path)
            figures = (
                f"{1 / found.seconds:.0f}",
                f"{found.seconds / costs['bare page'].seconds:.1f}",
                found.queries,
                f"{found.size / 1000:.1f}",
                f"{found.seconds / before[name].seconds:.2f}" if before else "",
            )
            self.stdout.write(name.ljust(22) + "".join(map(column, figures)))
        return costs


def column(figure):
    return str(figure).rjust(17)
