"""Training: one command (train.py), four stages, a checkpoint at any moment."""
