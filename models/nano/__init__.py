"""A small model of a drawn world: its world, its words, its networks, its training and its figures."""
