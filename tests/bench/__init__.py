"""Measurements: ratios, which travel between machines, beside this machine's figures."""
