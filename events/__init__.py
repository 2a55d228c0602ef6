"""The press office plans: delegation visits, anniversaries and the events that mark them."""
