"""The site's addresses and a bare page, which does nothing but answer."""

from django.http import HttpResponse
from django.urls import path

from izazder.urls import urlpatterns as site


def bare(_request):
    return HttpResponse("ok")


urlpatterns = [path("bare/", bare), *site]
