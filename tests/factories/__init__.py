"""Test data, made with dull defaults; what a test is about, it says itself."""
