"""What a stage of the training is. Its own part is `losses` and what it prepares."""

import torch


class Stage:
    """name: in the configuration and the log; trained: the networks whose weights it moves. bundle: the networks; config: the
    whole configuration; context: gives the precision in which networks run."""
    name, trained = "", ()

    def __init__(self, bundle, config, seed, context):
        self.bundle, self.settings, self.seed, self.context = bundle, config["stages"][self.name], seed, context
        self.pools = {}

    def prepare(self, folder, makers, kept):
        """Before the first step. folder: where data may be kept; makers: what the pools are made with; kept: what `kept` gave
        at the checkpoint that the training goes on from."""
        self.folder, self.makers = folder, makers

    def losses(self, step, place):
        """Yields (loss, pictures) for backward, one at a time. step: seeds what is random; place: picks the phase."""
        raise NotImplementedError

    def finish(self):
        """After the last step, when the averaged weights are in place."""

    def kept(self):
        """{name: tensor} that a checkpoint must hold beside the networks."""
        return {}

    def close(self):
        for pool in self.pools.values():
            pool.close()

    @property
    def waited(self):
        """Seconds in which no data was ready."""
        return sum(pool.waited for pool in self.pools.values())

    def on_device(self, number, drawn):
        """A pool's chunk that needs no encoding."""
        return {name: torch.from_numpy(array).to(self.bundle.device) for name, array in drawn.items()}
