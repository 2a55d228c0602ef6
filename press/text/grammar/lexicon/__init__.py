"""Words that the rules of grammar alone would inflect wrongly, one file per language."""
