"""What others subscribe to: the days of visits for calendars, the newest for feed readers."""
