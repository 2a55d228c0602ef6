"""The page and the list that every publishable noun has in the admin."""
