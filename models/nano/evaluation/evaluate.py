"""Writes the figures of a model, or of the truth itself, as JSON, and a contact sheet for each job.

    PYTHONPATH=models python3 -m nano.evaluation.evaluate --weights DIR --out DIR [--jobs 100] [--steps 4]
    PYTHONPATH=models python3 -m nano.evaluation.evaluate --truth --out DIR     # what a perfect model would get
"""

import argparse
import json
import time
from pathlib import Path

import torch

from nano.evaluation.figures import FIGURES, figures
from nano.evaluation.reader import FILE, load_reader
from nano.evaluation.sheets import write_sheets
from nano.networks import safetensors
from nano.world.render import render

PARTS = {"seen": False, "held_out": True}  # seen: the training part's words and scenes, drawn anew
LANGUAGES = ("en", "fr")


def truth(jobs, references):
    """The sampler that is always right."""
    return render(jobs.target)


def source(jobs, references):
    """The sampler that does nothing: the first reference as it is. (Text to image has none: another job's target.)"""
    shown = render(jobs.references[:, 0]) if references is None else references[:, 0]
    return torch.where((jobs.reference_count > 0)[:, None, None, None], shown, render(jobs.target.roll(1, 0)))


def model_sampler(weights, device, steps, seed):
    from nano.training.bundle import load_bundle
    from nano.training.sampler import generate
    from nano.words.tokenizer import Tokenizer
    bundle = load_bundle(weights, torch.device(device), Tokenizer(Path(__file__).resolve().parents[1] / "weights" / "tokenizer.json"))
    return lambda jobs, references: generate(bundle, jobs, seed=seed, steps=steps, references=references)


def evaluate(sampler, out, jobs_per_kind=100, seed=1, about=None, parts=tuple(PARTS)):
    """Figures by part and language, their means, the gap between the languages. Writes out/figures.json and sheets."""
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    reader, began = load_reader(), time.time()
    report = {"about": about or {}, "jobs_per_kind": jobs_per_kind, "seed": seed, "reader": safetensors.metadata(FILE),
              "goals": {name: goal for name, (goal, _) in FIGURES.items()}, "counts": {name: what for name, (_, what) in FIGURES.items()}}
    for number, (part, held_out) in enumerate(PARTS.items()):
        if part not in parts:
            continue
        report[part] = {}
        for k, language in enumerate(LANGUAGES):
            generator = torch.Generator().manual_seed(1_000_000 * seed + 10 * number + k)
            report[part][language], samples = figures(sampler, reader, jobs_per_kind, generator, language, held_out)
            write_sheets(out, f"{part}_{language}", samples)
        report[part]["language_gap"] = {name: round(abs(report[part]["en"][name]["share"] - report[part]["fr"][name]["share"]), 4) for name in FIGURES}
    report["seconds"] = round(time.time() - began, 1)
    (out / "figures.json").write_text(json.dumps(report, indent=1) + "\n")
    return report


def table(report):
    """For people: a line for each figure."""
    parts = [part for part in PARTS if part in report]
    lines = [f"{'figure':16} {'goal':>6} " + " ".join(f"{part + ' ' + language:>22}" for part in parts for language in LANGUAGES)]
    for name, goal in [(name, goal) for name, (goal, _) in FIGURES.items()] + [("five_turns_done", None)]:
        cells = [report[part][language][name] for part in parts for language in LANGUAGES]
        shown = [f"{cell['share']:.3f} [{cell['low']:.3f}, {cell['high']:.3f}]".rjust(22) for cell in cells]
        lines.append(f"{name:16} {'' if goal is None else format(goal, '.2f'):>6} " + " ".join(shown))
    return "\n".join(lines)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--weights")
    options.add_argument("--truth", action="store_true")
    options.add_argument("--nothing", action="store_true", help="the sampler that returns its reference")
    options.add_argument("--out", required=True)
    options.add_argument("--jobs", type=int, default=100, help="of each kind, language and part")
    options.add_argument("--parts", nargs="*", choices=list(PARTS), default=list(PARTS))
    options.add_argument("--steps", type=int, default=4)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--device", default="cpu")
    options.add_argument("--threads", type=int, default=1)
    options = options.parse_args()
    torch.set_num_threads(options.threads)
    if not (options.truth or options.nothing or options.weights):
        raise SystemExit("say which pictures: --weights DIR, --truth or --nothing")
    sampler = truth if options.truth else source if options.nothing else model_sampler(options.weights, options.device, options.steps, options.seed)
    report = evaluate(sampler, options.out, options.jobs, options.seed, {"sampler": "truth" if options.truth else "nothing" if options.nothing else "model", "steps": options.steps},
                      options.parts)
    print(table(report))


if __name__ == "__main__":
    main()
