"""The measurements, as commands of a Django that is set up already."""
