"""Processes that draw beside the training: a GPU learns several times as fast as one process draws."""

import contextlib
import multiprocessing
import os
import signal
from concurrent.futures import ProcessPoolExecutor

import torch


@contextlib.contextmanager
def workers_of(count):
    """An executor of so many processes, or None."""
    if not count:
        yield None
        return
    workers = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), _begin)
    try:
        yield workers
    finally:
        workers.shutdown(wait=True, cancel_futures=True)


def _begin():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the training ends them in its own order
    os.nice(5)  # what drives the GPU goes first
    torch.set_num_threads(1)
