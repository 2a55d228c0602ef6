"""How dates and times are typed, where Django's own rules do not fit the language."""
