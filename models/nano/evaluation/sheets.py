"""Contact sheets of samples: for each job a column with its references, what the sampler drew, and the truth."""

import torch

from nano.world.render import render
from nano.world.sheet import grid, write_png

SHOWN = 12


def write_sheets(out, name, samples):
    """samples: {kind: (jobs, pictures)}, and five_turns: (turns, pictures of each). Writes out/NAME_KIND.png, whose
    lines are references, samples, truths, and out/NAME_texts.txt with the words, column by column."""
    lines = []
    for kind, (jobs, pictures) in samples.items():
        if kind == "five_turns":
            rows, texts = _chain_rows(jobs, pictures), [" | ".join(turn.texts[k] for turn in jobs) for k in range(min(SHOWN, len(jobs[0])))]
        else:
            rows, texts = _job_rows(jobs, pictures), jobs.texts[:SHOWN]
        write_png(out / f"{name}_{kind}.png", grid(torch.cat(rows), len(rows[0])))
        lines += [f"{kind} {k + 1}: {text}" for k, text in enumerate(texts)]
    (out / f"{name}_texts.txt").write_text("\n".join(lines) + "\n")


def _job_rows(jobs, pictures):
    references = [render(jobs.references[:SHOWN, number]) for number in range(int(jobs.reference_count[0]))]
    if references and not bool(jobs.mask.all()):  # the part that must stay is dimmed
        free = jobs.mask[:SHOWN].repeat_interleave(16, 1).repeat_interleave(16, 2)[:, None]
        references[0] = torch.where(free, references[0], references[0] * 0.55)
    return references + [pictures[:SHOWN].cpu(), render(jobs.target[:SHOWN])]


def _chain_rows(turns, pictures):
    """The source, then each turn as drawn, then the last one's truth."""
    return [render(turns[0].references[:SHOWN, 0]), *(drawn[:SHOWN].cpu() for drawn in pictures), render(turns[-1].target[:SHOWN])]
