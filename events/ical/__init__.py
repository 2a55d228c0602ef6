"""Occasions as a calendar file that every calendar program reads and keeps up to date."""

from events.ical.entries import Calendar, Days, Entry, Status
from events.ical.writing import TYPE, write

__all__ = ["TYPE", "Calendar", "Days", "Entry", "Status", "write"]
