"""The data of a stage: chunks of encoded jobs, of which a window moves on with the steps.

Chunk c is a function of (seed, stage, size, c), and a batch of (seed, step): a resumed training sees what it would have
seen. To draw and encode a job costs about as much as to learn from it on a processor, and more on a GPU, so each is used
a few times before its chunk leaves the window.
"""

import os
import time
from concurrent.futures import ThreadPoolExecutor

import torch

from nano.networks import safetensors


class Pool:
    """draw: number -> {name: numpy array}, which `workers` (an executor of processes) do where there are any; encode:
    (number, drawn) -> {name: tensor [jobs, ...]} on the device.

    settings: chunks in the window; first_chunks; steps_per_chunk, where 0 moves on with whatever is ready, so that a GPU
    never waits, and is not the same twice; encoded_ahead, if not all that is drawn ahead is to be encoded ahead, as where
    that takes the time of the device that learns. folder: where chunks are kept to spare the time of making them again
    after a pause; None keeps none. ahead: how many chunks a thread of its own makes beforehand; 0 makes them when they
    are needed."""

    def __init__(self, draw, encode, settings, folder=None, ahead=0, workers=None):
        self.draw, self.encode, self.settings, self.folder, self.ahead, self.workers = draw, encode, settings, folder, ahead, workers
        self.held, self.ordered, self.drawn, self.coming = range(0), 0, {}, {}
        self.rows, self.by_count, self.where = {}, {}, None
        self.waited = 0.0  # seconds in which no chunk was ready: more workers would help, or more steps to a chunk
        if folder:
            os.makedirs(folder, exist_ok=True)
        threads = torch.get_num_threads()  # a new thread would take all processors
        self.thread = ThreadPoolExecutor(1, initializer=torch.set_num_threads, initargs=(threads,)) if ahead else None

    def window(self, step):
        """The chunks that a step draws from: it grows to `chunks`, then moves."""
        pace, first = self.settings["steps_per_chunk"], self.settings["first_chunks"]
        end = first + step // pace if pace else self._ready(max(first, self.held.stop))
        return range(max(0, end - self.settings["chunks"]), end)

    def _ready(self, end):
        while end in self.coming and self.coming[end].done():
            end += 1
        return end

    def move_to(self, step):
        """Holds the chunks of a step's window and no others."""
        window = self.window(step)
        if window == self.held:
            return
        for number in [number for number in self.held if number < window.start]:
            del self.by_count[number]
            if self.folder and os.path.exists(self._path(number)):
                os.remove(self._path(number))
        self._order(window)
        began = time.monotonic()
        for number in window:
            if number not in self.by_count:
                self._take(number, self.coming.pop(number).result() if number in self.coming else self._chunk(number))
        self.waited += time.monotonic() - began
        self.held = window
        self.where = [torch.cat([self.by_count[number][count] for number in window]) for count in range(3)]

    def batch(self, references, size, random):
        """`size` jobs with so many references, {name: tensor}, drawn with replacement. random: on the chunks' device."""
        where = self.where[references]
        picked = where[torch.randint(0, len(where), (size,), generator=random, device=where.device)]
        return {name: rows[picked] for name, rows in self.rows.items()}

    def close(self):
        for drawn in list(self.drawn.values()):
            drawn.cancel()
        if self.thread:
            self.thread.shutdown(wait=True, cancel_futures=True)

    def _order(self, window):
        """Sets chunks going that the window needs, or will need next."""
        if not self.thread:
            return
        if self.workers:
            for number in range(max(window.start, self.ordered), window.stop + self.ahead):
                self.drawn[number] = self.workers.submit(self.draw, number)
                self.ordered = number + 1
        for number in range(window.start, window.stop + self.settings.get("encoded_ahead", self.ahead)):
            if number not in self.coming and number not in self.by_count:
                self.coming[number] = self.thread.submit(self._chunk, number)

    def _chunk(self, number):
        if self.folder and os.path.exists(self._path(number)):
            return safetensors.load(self._path(number))
        drawn = self.drawn.pop(number).result() if number in self.drawn else self.draw(number)
        chunk = self.encode(number, drawn)
        if self.folder:
            safetensors.save(self._path(number), chunk)
        return chunk

    def _take(self, number, chunk):
        """Puts a chunk into its place among the rows; the place goes round with the window."""
        counts = chunk["reference_count"]
        jobs, chunks = len(counts), self.settings["chunks"]
        if not self.rows:
            self.rows = {name: tensor.new_empty(chunks * jobs, *tensor.shape[1:]) for name, tensor in chunk.items()}
        begin = number % chunks * jobs
        for name, tensor in chunk.items():
            self.rows[name][begin:begin + jobs] = tensor
        self.by_count[number] = [begin + (counts == count).nonzero()[:, 0] for count in range(3)]

    def _path(self, number):
        return os.path.join(self.folder, f"{number:06d}.safetensors")
