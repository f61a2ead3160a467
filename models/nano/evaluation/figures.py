"""The figures of a sampler, for one language and one part of the world (seen or held out).

A sampler is a function (jobs: JobBatch, references: [B, 2, 3, 128, 128] or None) -> pictures [B, 3, 128, 128] in
[0, 1]. references replace the renders of jobs.references, which a chain of edits needs.
"""

import torch

from nano.evaluation.chains import identity_columns, sample_chains
from nano.evaluation.shares import share
from nano.world.edits import CHARACTER_JOB, EDIT, KINDS, MASKED_EDIT, STYLE, TEXT_TO_IMAGE, sample_jobs
from nano.world.render import render
from nano.world.scene import COLUMN, visible

# figure: (goal of the issue, what it counts)
FIGURES = {
    "text_to_image": (0.95, "attributes that the caption states, read right"),
    "edit_done": (0.95, "edits, masked or not, with everything asked for read right"),
    "edit_kept": (0.98, "attributes that no edit asked to change, read as in the source"),
    "identity": (0.90, "attributes of a character's looks still right after five turns"),
    "style": (0.90, "pictures read in the reference's style"),
    "character": (0.90, "characters placed: all that the words state and every attribute of the looks read right at once"),
}


def figures(sampler, reader, jobs_per_kind, generator, language, held_out):
    """({figure or detail: share}, {kind: (jobs, pictures)} for contact sheets)."""
    result, samples = {}, {}
    for kind, name in enumerate(KINDS):
        jobs = sample_jobs(jobs_per_kind, generator, "held_out" if held_out else "train", (language,), {name: 1})
        pictures = sampler(jobs, None)
        samples[name] = (jobs, pictures)
        read = reader.read(pictures, jobs.target[:, COLUMN["count"]])
        read[:, COLUMN["count"]] = reader.read(pictures)[:, COLUMN["count"]]
        right = (read == jobs.target) & visible(jobs.target)
        result |= _BY_KIND[kind](name, jobs, pictures, right)
    result |= _edits_together(result.pop("_edit"), result.pop("_masked_edit"))
    turns, pictures = run_chain(sampler, sample_chains(max(2, jobs_per_kind // 2), generator, language, held_out))
    result |= _five_turns(reader, turns, pictures)
    samples["five_turns"] = (turns, pictures)
    return result, samples


def run_chain(sampler, turns):
    """Each turn's pictures, made from the pictures before; the first from the true source."""
    pictures, before = [], render(turns[0].references[:, 0])
    for jobs in turns:
        before = sampler(jobs, torch.stack([before, before], 1))
        pictures.append(before)
    return turns, pictures


def _all_told(jobs, right):
    """[B] f64: 1 where all that the words state was read right."""
    return (right | ~jobs.mentioned).all(1).double()


def _text_to_image(name, jobs, pictures, right):
    told = jobs.mentioned & visible(jobs.target)
    return {"text_to_image": share((right & told).sum(1), told.sum(1)),
            "text_to_image_whole": share((right | ~told).all(1), torch.ones(len(jobs)))}


def _edit(name, jobs, pictures, right):
    """Numbers that both kinds of edits share, and the comparison of pixels with the true answer."""
    kept = visible(jobs.target) & visible(jobs.references[:, 0]) & ~jobs.changed & ~jobs.mentioned
    source, truth = render(jobs.references[:, 0]), render(jobs.target)
    still = (source == truth).all(1)  # pixels that the true edit leaves alone
    off = (pictures - truth).abs().mean(1)
    numbers = {"_" + name: (_all_told(jobs, right), (right & kept).sum(1), kept.sum(1)),
               name + "_done": share(_all_told(jobs, right), torch.ones(len(jobs))),
               name + "_error_where_unconcerned": round(float((off * still).sum() / still.sum().clamp(min=1)), 5),
               name + "_error_where_changed": round(float((off * ~still).sum() / (~still).sum().clamp(min=1)), 5)}
    if name == "masked_edit":
        outside = ~jobs.mask.repeat_interleave(16, 1).repeat_interleave(16, 2)
        numbers["masked_edit_largest_difference_outside_mask"] = float(((pictures - source).abs().amax(1) * outside).max())
    return numbers


def _edits_together(*parts):
    done, kept, counted = (torch.cat(values) for values in zip(*parts))
    return {"edit_done": share(done, torch.ones(len(done))), "edit_kept": share(kept, counted)}


def _style(name, jobs, pictures, right):
    kept = visible(jobs.target) & ~jobs.mentioned
    return {"style": share(right[:, COLUMN["style"]], torch.ones(len(jobs))), "style_content_kept": share((right & kept).sum(1), kept.sum(1))}


def _character(name, jobs, pictures, right):
    looks = torch.zeros_like(jobs.mentioned)
    looks[:, identity_columns()] = True
    looks &= visible(jobs.target)
    done, one = _all_told(jobs, right), torch.ones(len(jobs))
    return {"character": share(done * (right | ~looks).all(1), one), "character_as_told": share(done, one),
            "character_looks": share((right & looks).sum(1), looks.sum(1))}


_BY_KIND = {TEXT_TO_IMAGE: _text_to_image, EDIT: _edit, MASKED_EDIT: _edit, STYLE: _style, CHARACTER_JOB: _character}


def _five_turns(reader, turns, pictures):
    """Looks after the last turn; and whether the turns did anything, since who does nothing keeps every look."""
    columns, jobs = identity_columns(), turns[-1]
    shown = visible(jobs.target)[:, columns]
    reads = [reader.read(drawn, turn.target[:, COLUMN["count"]]) for turn, drawn in zip(turns, pictures)]
    right = (reads[-1][:, columns] == jobs.target[:, columns]) & shown
    done = torch.stack([_all_told(turn, read == turn.target) for turn, read in zip(turns, reads)])
    return {"identity": share(right.sum(1), shown.sum(1)), "identity_whole": share((right | ~shown).all(1), torch.ones(len(right))),
            "five_turns_done": share(done.sum(0), torch.full((done.shape[1],), float(len(turns))))}
