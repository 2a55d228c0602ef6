"""Every save is remembered, can be read and compared, and comes back through the form."""
