"""Training: one command (train.py), three stages, a checkpoint at any moment."""
