"""Trains nano: python3 -m nano.training.train --out DIR [--minutes M] [--device auto|cpu|cuda] [--config FILE]

Stages in order: vae, words, flow, distill. It goes on from the checkpoint in DIR, stops after M minutes with a checkpoint, and
leaves the weights in DIR/weights when the last stage is done. The same command, seed and processor give the same weights,
however often they are interrupted. A GPU learns within minutes (and never twice the same: stages there take a given time):
    --config models/nano/training/configs/nano_gpu.json --compile --ahead 45 --workers 14
"""

import argparse
import json
import os
import time

import torch

from nano.networks import safetensors
from nano.training import checkpoint
from nano.training.bundle import PARTS, Bundle
from nano.training.device import pick_device
from nano.training.distill_stage import DistillStage
from nano.training.flow_stage import FlowStage
from nano.training.loop import Run, run_stage
from nano.training.vae_stage import VaeStage
from nano.training.words_stage import WordsStage
from nano.training.workers import workers_of
from nano.words.tokenizer import Tokenizer

STAGES = {"vae": VaeStage, "words": WordsStage, "flow": FlowStage, "distill": DistillStage}
_NANO = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def main():
    options = read_options()
    if options.threads:
        torch.set_num_threads(options.threads)
    config = read_config(options.config)
    run = Run(options.out, options.seed, options.minutes, options.steps, options.log_steps, options.snapshots)
    run.heed_signals()
    tokenizer = Tokenizer(options.tokenizer)
    config["text_encoder"]["vocab_size"] = tokenizer.size
    bundle = Bundle(config, pick_device(options.device), tokenizer, options.precision)
    bundle.initialise(options.seed)
    progress, parts, kept = start(run, bundle, options)
    if options.compile:
        bundle.compile()
    with workers_of(options.workers) as workers:
        run_stages(run, bundle, config, options, workers, progress, parts, kept)


def run_stages(run, bundle, config, options, workers, progress, parts, kept):
    order, makers = list(STAGES), {"ahead": options.ahead, "workers": workers}
    for name in order[order.index(progress["stage"]):order.index(options.stage) + 1]:
        stage = STAGES[name](bundle, config, options.seed, bundle.context)
        stage.prepare(os.path.join(run.folder, "pool"), makers, kept)
        try:
            if not run_stage(run, stage, bundle, progress, parts):
                return
        finally:
            stage.close()
        finish_stage(run, bundle, progress, name)
        parts, kept = {}, {}
    run.log({"finished": options.stage, "seconds": round(progress["seconds"], 1)})


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, help="folder of the checkpoint, the log and the weights")
    parser.add_argument("--stage", choices=list(STAGES), default="distill", help="the last stage to run")
    parser.add_argument("--minutes", type=float, help="stop after this time, with a checkpoint")
    parser.add_argument("--steps", type=int, help="stop after so many steps, with a checkpoint")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", choices=["auto", "bf16", "f32"], default="auto")
    parser.add_argument("--config", default=os.path.join(_NANO, "training", "configs", "nano.json"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, help="threads of PyTorch")
    parser.add_argument("--ahead", type=int, default=0, help="chunks of data that are made beforehand, in a second thread")
    parser.add_argument("--workers", type=int, default=0, help="processes that draw them (needs --ahead): a GPU learns faster than one draws")
    parser.add_argument("--compile", action="store_true", help="fuse the blocks (PyTorch 2, on a GPU)")
    parser.add_argument("--tokenizer", default=os.path.join(_NANO, "weights", "tokenizer.json"))
    parser.add_argument("--log-steps", type=int, default=20)
    parser.add_argument("--snapshots", type=float, nargs="*", default=(), help="shares of the flow stage after which its averaged weights are kept")
    parser.add_argument("--weights", help="begin a training from this folder of weights, as weights/ is")
    parser.add_argument("--begin", choices=list(STAGES), default="flow", help="with --weights: the stage to begin with")
    parser.add_argument("--fresh", choices=PARTS, nargs="*", default=(), help="with --weights: networks to begin anew all the same")
    return parser.parse_args()


def read_config(path):
    """A file of configs/. One may be "based_on" another, of whose values it changes some."""
    with open(path, encoding="utf-8") as file:
        config = json.load(file)
    base = config.pop("based_on", None)
    return _changed(read_config(os.path.join(os.path.dirname(path), base)), config) if base else config


def _changed(base, changes):
    if not isinstance(base, dict) or not isinstance(changes, dict):
        return changes
    return {**base, **{name: _changed(base.get(name), value) for name, value in changes.items()}}


def start(run, bundle, options):
    """(progress, parts, kept) of the checkpoint in the folder, or of a beginning."""
    found = checkpoint.load(run.checkpoint_folder)
    if found is None:
        progress = {"stage": "vae", "step": 0, "pictures": {}, "seconds": 0.0, "stage_seconds": 0.0, "seed": options.seed}
        if options.weights:
            for part in PARTS:
                if part not in options.fresh:
                    bundle.load_part(part, safetensors.load(os.path.join(options.weights, f"{part}.safetensors")))
            progress["stage"] = options.begin
        return progress, {}, {}
    progress, parts = found
    if progress["seed"] != options.seed:
        raise SystemExit(f"the checkpoint in {options.out} was begun with seed {progress['seed']}")
    kept = parts.pop("finished")
    for part in PARTS:
        own = {name[len(part) + 1:]: tensor for name, tensor in kept.items() if name.startswith(part + ".")}
        if own:
            bundle.load_part(part, own)
    return progress, parts, kept


def finish_stage(run, bundle, progress, name):
    """Weights for use, and a checkpoint at the next stage's beginning."""
    order = list(STAGES)
    record = {"seed": progress["seed"], "stage": name, "pictures": progress["pictures"],
              "hours": round(progress["seconds"] / 3600, 2), "finished": time.strftime("%Y-%m-%d", time.gmtime())}
    bundle.save(os.path.join(run.folder, "weights"), record)
    if name != order[-1]:
        progress.update(stage=order[order.index(name) + 1], step=0, stage_seconds=0.0)
        tensors = {f"{part}.{key}": tensor for part in PARTS for key, tensor in bundle.tensors(part).items()}
        checkpoint.save(run.checkpoint_folder, progress, {"finished": tensors})


if __name__ == "__main__":
    main()
