"""The data of a stage: chunks of encoded jobs, of which a window moves on with the steps.

Chunk c is a function of (seed, stage, size, c), and a batch of (seed, step): a resumed training sees what it would have
seen. To draw and encode a job costs about as much as to learn from it, so each is used a few times before its chunk
leaves the window. Chunks are kept as files beside the checkpoint only to spare the time of making them again.
"""

import os
from concurrent.futures import ThreadPoolExecutor

import torch

from nano.networks import safetensors


class Pool:
    """make: number -> {name: tensor}. settings: chunks in the window, first_chunks, steps_per_chunk. ahead: how many
    chunks a thread of its own makes beforehand; 0 makes them when they are needed."""

    def __init__(self, make, settings, folder, ahead=0):
        self.make, self.settings, self.folder, self.ahead = make, settings, folder, ahead
        self.loaded, self.coming = {}, {}
        os.makedirs(folder, exist_ok=True)
        threads = torch.get_num_threads()  # a new thread would take all processors
        self.thread = ThreadPoolExecutor(1, initializer=torch.set_num_threads, initargs=(threads,)) if ahead else None

    def window(self, step):
        """The chunks that a step draws from: it grows to `chunks`, then moves."""
        end = self.settings["first_chunks"] + step // self.settings["steps_per_chunk"]
        return range(max(0, end - self.settings["chunks"]), end)

    def at(self, step):
        """[{name: tensor}] of the window's chunks."""
        window = self.window(step)
        for number in [number for number in self.loaded if number < window.start]:
            del self.loaded[number]
            if os.path.exists(self._path(number)):
                os.remove(self._path(number))
        for number in window:
            if number not in self.loaded:
                self.loaded[number] = self.coming.pop(number).result() if number in self.coming else self._chunk(number)
            if self.thread:
                self._order(window.stop)
        return [self.loaded[number] for number in window]

    def close(self):
        if self.thread:
            self.thread.shutdown(wait=True, cancel_futures=True)

    def _order(self, start):
        for number in range(start, start + self.ahead):
            if number not in self.coming and number not in self.loaded:
                self.coming[number] = self.thread.submit(self._chunk, number)

    def _chunk(self, number):
        if not os.path.exists(self._path(number)):
            safetensors.save(self._path(number), self.make(number))
        return safetensors.load(self._path(number))

    def _path(self, number):
        return os.path.join(self.folder, f"{number:06d}.safetensors")
