"""Runs one stage from where it stands to its last step or a deadline, with checkpoints on the way."""

import json
import os
import signal
import time

from nano.training import checkpoint
from nano.training.optimiser import Optimiser

_SAVE_SECONDS = 240


class Run:
    """What a training writes: its checkpoint and its log, a line of JSON now and then."""

    def __init__(self, folder, seed, minutes=None, steps=None, log_steps=20, snapshots=()):
        """snapshots: shares of the flow stage's steps after which the averaged weights are kept."""
        self.folder, self.seed, self.log_steps, self.snapshots = folder, seed, log_steps, snapshots
        self.deadline = time.monotonic() + 60 * minutes if minutes else None
        self.steps_left = steps
        self.is_stopped = False
        os.makedirs(folder, exist_ok=True)

    def heed_signals(self):
        """A request to end (SIGTERM, Ctrl-C) ends the training after the step in hand, with a checkpoint."""
        for kind in (signal.SIGTERM, signal.SIGINT):
            signal.signal(kind, lambda *_: setattr(self, "is_stopped", True))

    def is_over(self):
        """Asked before each step."""
        if self.steps_left is not None:
            self.steps_left -= 1
            if self.steps_left < 0:
                return True
        return self.is_stopped or (self.deadline is not None and time.monotonic() >= self.deadline)

    def log(self, entry):
        line = json.dumps(entry)
        print(line, flush=True)
        with open(os.path.join(self.folder, "log.jsonl"), "a", encoding="utf-8") as file:
            file.write(line + "\n")

    @property
    def checkpoint_folder(self):
        return os.path.join(self.folder, "checkpoint")


def run_stage(run, stage, bundle, progress, parts):
    """progress, parts: of the checkpoint, or a fresh start. True when the stage is finished; its averaged weights are
    then in the bundle. Settings have "steps"; where they have "seconds" too, the stage takes that time, at whatever speed,
    and its `place` among the steps, which learning rate and phases follow, is the share of the time."""
    optimiser = Optimiser(bundle.named_parameters(stage.trained), stage.settings)
    if progress["stage"] == stage.name and progress["step"] > 0:
        optimiser.restore(parts)
    else:
        progress.update(stage=stage.name, step=0, stage_seconds=0.0)
    saved_at = began = time.monotonic()
    total, counted, steps = 0.0, 0, stage.settings["steps"]

    def place():
        if "seconds" not in stage.settings:
            return progress["step"]
        return steps * min(1, (progress["stage_seconds"] + time.monotonic() - began) / stage.settings["seconds"])

    def count_time():
        nonlocal began
        for clock in ("seconds", "stage_seconds"):
            progress[clock] += time.monotonic() - began
        began = time.monotonic()

    def save():
        count_time()
        checkpoint.save(run.checkpoint_folder, progress, {**optimiser.state(), "finished": kept_tensors(bundle, stage)})

    now = place()
    shares = [share for share in run.snapshots if stage.name == "flow" and share * steps > now]
    while now < steps:
        if run.is_over():
            save()
            return False
        loss_of_step = 0.0
        for loss, pictures in stage.losses(progress["step"], now):
            loss.backward()
            loss_of_step = loss_of_step + loss.detach()
            progress["pictures"][stage.name] = progress["pictures"].get(stage.name, 0) + pictures
        norm = optimiser.update(progress["step"], now)
        progress["step"] += 1
        total, counted, now = total + loss_of_step, counted + 1, place()
        if progress["step"] % run.log_steps == 0:
            run.log({"stage": stage.name, "step": progress["step"], "loss": round(float(total) / counted, 5), "norm": round(float(norm), 3),
                     "pictures": progress["pictures"][stage.name], "waited": round(stage.waited, 1),
                     "seconds": round(progress["seconds"] + time.monotonic() - began, 1)})
            total, counted = 0.0, 0
        if shares and now >= shares[0] * steps:
            save_snapshot(run, bundle, stage, optimiser, progress)
            del shares[0]
        if time.monotonic() - saved_at > _SAVE_SECONDS:
            save()
            saved_at = time.monotonic()
    put(bundle, stage, optimiser.averaged())
    stage.finish()
    count_time()
    return True


def put(bundle, stage, weights):
    """{name: weight} in the place of what the stage trains."""
    for name, parameter in bundle.named_parameters(stage.trained):
        parameter.data.copy_(weights[name])


def save_snapshot(run, bundle, stage, optimiser, progress):
    """The averaged weights on their way, for the curve of the model card."""
    own = {name: parameter.detach().clone() for name, parameter in bundle.named_parameters(stage.trained)}
    put(bundle, stage, optimiser.averaged())
    pictures = progress["pictures"][stage.name]
    bundle.save(os.path.join(run.folder, "snapshots", f"{stage.name}_{pictures:09d}"), {"stage": stage.name, "pictures": pictures})
    put(bundle, stage, own)


def kept_tensors(bundle, stage):
    """What earlier stages made and this one needs."""
    kept = {f"{part}.{name}": tensor for part in ("text_encoder", "transformer", "vae") if part not in stage.trained
            for name, tensor in bundle.tensors(part).items()}
    return {**kept, **stage.kept()}
