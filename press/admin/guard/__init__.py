"""Two people saving at once lose nothing: the admin's side of the version number."""
