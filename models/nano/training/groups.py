"""Batches by the number of references: jobs of equal token counts are computed together."""

import torch


class Groups:
    """Which rows of which chunk have 0, 1 and 2 references."""

    def __init__(self, chunks):
        self.chunks = chunks
        counts = torch.cat([chunk["reference_count"] for chunk in chunks])
        where = torch.cat([torch.stack([torch.full((len(c["kind"]),), n), torch.arange(len(c["kind"]))], 1)
                           for n, c in enumerate(chunks)])
        self.places = [where[counts == references] for references in range(3)]

    def draw(self, references, size, random):
        """`size` jobs with so many references, as {name: tensor}; drawn with replacement."""
        places = self.places[references]
        picked = places[torch.randint(0, len(places), (size,), generator=random)].tolist()
        return {name: torch.stack([self.chunks[chunk][name][row] for chunk, row in picked]) for name in self.chunks[0]}


def image_tokens(target, references, count):
    """Target rows, then those of the references: [n, N, C] and [n, 2, N, C] -> [n, (1 + count) N, C]."""
    return torch.cat([target, references[:, :count].flatten(1, 2)], dim=1) if count else target
