"""The five jobs as data: what is shown, what is asked, and the scene that answers it."""

from dataclasses import dataclass, field
from random import Random

import torch

from nano.words import english, french
from nano.words.captions import caption
from nano.words.instructions import Speaker
from nano.words.typos import rough
from nano.words.values import column_of
from nano.world.changes import draw_change
from nano.world.held_out import is_held_out
from nano.world.sampling import sample_scenes
from nano.world.scene import ATTRIBUTES, CHARACTER, COLUMN, SEED, SEEDS, canonical, character_sheet, visible

TEXT_TO_IMAGE, EDIT, MASKED_EDIT, STYLE, CHARACTER_JOB = range(5)
KINDS = ("text_to_image", "edit", "masked_edit", "style", "character")
REFERENCE_COUNT = (0, 1, 1, 2, 1)
WEIGHTS = {"text_to_image": 0.3, "edit": 0.3, "masked_edit": 0.15, "style": 0.1, "character": 0.15}
LANGUAGES = {"en": english, "fr": french}
MASK_SIDE = 8          # tokens of 16 px at 128 px
LONGEST_TEXT = 44      # words and marks that fit the 64 tokens with the template's 12 and a few slips
LONGEST_HELD_OUT = 36  # words that the tokenizer has not met take several tokens

HEAD = ("hat", "glasses", "expression")  # what changes nothing below the chin
LEGS = ("bottom",)                       # what changes nothing above the waist


@dataclass
class JobBatch:
    """B jobs; scenes are int64 [.., A]. A reference that a job lacks repeats the target's row and is not to be used."""
    kind: torch.Tensor             # [B] int64, an index of KINDS
    target: torch.Tensor           # [B, A]
    references: torch.Tensor       # [B, 2, A]
    reference_count: torch.Tensor  # [B] int64
    mask: torch.Tensor             # [B, 8, 8] bool, true = may change
    changed: torch.Tensor          # [B, A] bool, where target and first reference differ
    mentioned: torch.Tensor        # [B, A] bool, what the words state
    texts: list = field(default_factory=list)
    languages: list = field(default_factory=list)

    def __len__(self):
        return len(self.texts)


def sample_jobs(n, generator, split="train", languages=("en", "fr"), weights=WEIGHTS, typo_rate=0.02):
    """split: train (scenes and phrasings that training may see), held_out (neither), held_out_scenes or
    held_out_words (one of them alone, to tell which of the two is hard)."""
    random = Random(int(torch.randint(0, 1 << 62, (1,), generator=generator)))
    held_scenes, held_words = split in ("held_out", "held_out_scenes"), split in ("held_out", "held_out_words")
    kinds = random.choices(range(len(KINDS)), [weights.get(kind, 0) for kind in KINDS], k=n)
    pool = _Pool(generator, held_scenes)
    jobs, codes = [], []
    for kind in kinds:
        code = random.choice(languages)
        jobs.append(_fitting_job(kind, pool, LANGUAGES[code], random, held_scenes, held_words, typo_rate))
        codes.append(code)
    return collect(kinds, jobs, codes)


class _Pool:
    """Random training scenes as lists, made a few hundred at a time. (A held-out target has its combination made for
    it by rejection, except where the scene itself is free: then it comes from `held`.)"""

    def __init__(self, generator, held_out):
        self.generator, self.rows, self.held_out = generator, {}, held_out

    def take(self, count=None, held_out=False):
        rows = self.rows.setdefault((count, held_out), [])
        if not rows:
            rows.extend(sample_scenes(256, self.generator, held_out=held_out, count=count).tolist())
        return rows.pop()


def _fitting_job(kind, pool, language, random, held_scenes, held_words, typo_rate):
    """Draws until the target is on the right side of the held-out line and the text is short enough."""
    while True:
        target, references, mask, mentioned, text = MAKE[kind](pool, language, random, held_scenes, held_words)
        text = rough(text, random, typo_rate)
        fits = len(text.split()) + sum(text.count(mark) for mark in ",.:!?'-") <= (LONGEST_HELD_OUT if held_words else LONGEST_TEXT)
        if fits and (kind in (TEXT_TO_IMAGE, CHARACTER_JOB) or _held(target) == held_scenes):
            return target, references, mask, mentioned, text


def _text_to_image(pool, language, random, held_scenes, held_words):
    """A caption of some attributes. Style is flat, and hat, glasses and held object are absent, unless it says so."""
    while True:
        row = pool.take(held_out=held_scenes)
        told = _mentions(row, random)
        for who in range(row[0] + 1):
            for name in ("hat", "glasses", "held"):
                if not told[column_of(name, who)]:
                    row[column_of(name, who)] = 0
        if not told[COLUMN["style"]]:
            row[COLUMN["style"]] = 0
        row = _canonical(row)
        if _held(row) == held_scenes:
            break
    return row, [], everywhere(), told, caption(language, row, told, random, held_words)


def _mentions(row, random):
    """[A] bools. One character may be told in full, of two the text leaves room for less."""
    told = [False] * len(ATTRIBUTES)
    seen = visible(torch.tensor([row]))[0].tolist()
    told[COLUMN["count"]] = True
    told[COLUMN["setting"]], told[COLUMN["style"]] = random.random() < 0.85, random.random() < 0.7
    two = row[COLUMN["count"]] == 1
    for who in range(2 if two else 1):
        share = random.uniform(0.15, 0.45) if two else random.choice((0.3, 0.5, 0.7, 0.9, 1.0))
        for attribute in CHARACTER:
            column = column_of(attribute.name, who)
            absent = attribute.name in ("hat", "glasses", "held") and row[column] == 0
            told[column] = seen[column] and random.random() < (0.06 if absent else share)
        for colour in ("bottom_colour", "hat_colour"):  # these need their thing's name
            if told[column_of(colour, who)]:
                told[column_of(colour.removesuffix("_colour"), who)] = True
    return told


def _edit(pool, language, random, held_scenes, held_words, masked=False):
    """One change, or two of a third of the whole-picture edits."""
    count = random.choice((1, 2, 2)) if masked else None
    before = pool.take(count)
    sides = before[COLUMN["count"]] == 1
    who = random.randrange(2) if sides else 0
    change, after = draw_change(before, who, random, local=masked)
    changes = [change]
    if not masked and random.random() < 0.3:
        other = random.randrange(2) if sides else 0
        change, after = draw_change(after, other, random, but=(change.attribute,) + (("top", "bottom") if change.attribute in ("top", "bottom") else ()))
        changes.append(change)
    speaker = Speaker(language, random, held_words, masked, sides and not masked)
    text = speaker.instruction(changes, before, after)
    told = [False] * len(ATTRIBUTES)
    for change in changes:
        for name in change.says:
            told[column_of(name, change.who)] = True
    mask = _mask(changes[0], sides, random) if masked else everywhere()
    return _canonical(after), [before], mask, told, text


def _masked_edit(pool, language, random, held_scenes, held_words):
    return _edit(pool, language, random, held_scenes, held_words, masked=True)


def _mask(change, sides, random):
    """The half (of two) or the middle (of one) where the character stands; for half of the small changes only the
    lines of tokens where it can show."""
    left = (4 * change.who) if sides else 2
    top, bottom = 0, MASK_SIDE
    if random.random() < 0.5:
        if change.attribute in HEAD:
            bottom = 4
        elif change.attribute in LEGS:
            top = 4
    return [[top <= line < bottom and left <= column < left + 4 for column in range(MASK_SIDE)] for line in range(MASK_SIDE)]


def _style(pool, language, random, held_scenes, held_words):
    content, model = pool.take(), pool.take()
    while content[COLUMN["style"]] == model[COLUMN["style"]]:
        model = pool.take()
    if held_scenes:
        content = pool.take(held_out=True)
        while content[COLUMN["style"]] == model[COLUMN["style"]]:
            content = pool.take(held_out=True)
    target = list(content)
    target[COLUMN["style"]] = model[COLUMN["style"]]
    told = [False] * len(ATTRIBUTES)
    told[COLUMN["style"]] = True
    return target, [content, model], everywhere(), told, Speaker(language, random, held_words).style_reference()


def _character(pool, language, random, held_scenes, held_words):
    """The reference shows the character alone; the target has the same looks in a place, with what the words say of
    pose, held object and mood; the rest as on the sheet."""
    while True:
        row = pool.take(1, held_out=held_scenes)
        says = ["setting"] if row[COLUMN["setting"]] else []
        sheet = character_sheet(torch.tensor([row]))[0].tolist()
        sheet[SEED] = random.randrange(SEEDS)
        for name, share in (("pose", 0.5), ("held", 0.5), ("expression", 0.3)):
            column = column_of(name, 0)
            if random.random() < share and row[column] != (0 if name != "expression" else -1):
                says.append(name)
                if name == "expression":
                    sheet[column] = random.choice([v for v in range(len(ATTRIBUTES[column].values)) if v != row[column]])
            elif name != "expression":
                row[column] = 0
        if says and _held(row) == held_scenes:
            break
    told = [False] * len(ATTRIBUTES)
    for name in says:
        told[column_of(name, None if name == "setting" else 0)] = True
    return row, [sheet], everywhere(), told, Speaker(language, random, held_words).character(row, says)


MAKE = (_text_to_image, _edit, _masked_edit, _style, _character)


def everywhere():
    """The mask that lets everything change."""
    return [[True] * MASK_SIDE for _ in range(MASK_SIDE)]


def _canonical(row):
    return canonical(torch.tensor([row]))[0].tolist()


def _held(row):
    return bool(is_held_out(torch.tensor([row]))[0])


def collect(kinds, jobs, codes):
    """A JobBatch of jobs (target, references, mask, mentioned, text), each row a list."""
    targets, references, masks, mentioned, texts = (list(part) for part in zip(*jobs))
    target = canonical(torch.tensor(targets))
    padded = canonical(torch.tensor([(refs + [row, row])[:2] for refs, row in zip(references, targets)]).flatten(0, 1)).view(len(jobs), 2, -1)
    kind = torch.tensor(kinds)
    changed = (target != padded[:, 0]) & (kind != TEXT_TO_IMAGE)[:, None]
    changed[:, SEED] = False
    return JobBatch(kind, target, padded, torch.tensor(REFERENCE_COUNT)[kind], torch.tensor(masks), changed,
                    torch.tensor(mentioned), texts, codes)
