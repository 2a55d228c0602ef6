"""Turkish and Azerbaijani text as plain Python: letters, words, dates and markup."""
