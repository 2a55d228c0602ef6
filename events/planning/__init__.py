"""Plain Python about dates, clocks and programmes."""
