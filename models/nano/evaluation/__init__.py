"""Judges pictures of the drawn world: reads their attributes, compares pixels, computes the figures."""
