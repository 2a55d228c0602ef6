"""The project: settings, addresses and the pages that belong to no subject."""
