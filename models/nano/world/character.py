"""Draws one character per row, in a column of 64 units: x from -32 to 32, y from 0 (up) to 128, feet at 116.

Order: what is behind (shadow, back hair), legs, body, head, front hair, arms, hat, held object. Arms come after the
hair, so that a raised one shows.
"""

from typing import NamedTuple

import torch

from nano.world import palette
from nano.world.hats import draw_hat
from nano.world.head import draw_back_hair, draw_face, draw_front_hair, draw_glasses
from nano.world.held import draw_held
from nano.world.scene import CHARACTER, CHARACTER_COLUMN
from nano.world.shapes import capsule, circle, ellipse
from nano.world.wardrobe import draw_legs, draw_sleeve, draw_top


class Person(NamedTuple):
    """value: name -> [n] int64. The colours: [n, 3] f32 in [0, 1]."""
    value: dict
    skin: torch.Tensor
    hair: torch.Tensor
    top: torch.Tensor
    bottom: torch.Tensor
    hat: torch.Tensor

    def rows_with(self, name, *values):
        """The rows whose attribute has one of these values, as [m] int64."""
        wanted = [CHARACTER[CHARACTER_COLUMN[name]].values.index(value) for value in values]
        match = self.value[name] == wanted[0]
        for index in wanted[1:]:
            match |= self.value[name] == index
        return match.nonzero()[:, 0]


def person_of(columns):
    """columns: [n, len(CHARACTER)] int64."""
    value = {attribute.name: columns[:, k] for k, attribute in enumerate(CHARACTER)}
    skin, hair, clothes = (palette.table(t, columns.device) for t in (palette.SKIN, palette.HAIR, palette.CLOTHES))
    return Person(value, skin[value["skin"]], hair[value["hair_colour"]], clothes[value["top_colour"]],
                  clothes[value["bottom_colour"]], clothes[value["hat_colour"]])


def draw_character(canvas, columns):
    person = person_of(columns)
    with canvas.part(-22, 110, 22, 124) as part:
        part.draw(ellipse(part.x, part.y, 0, 117, 17, 3), (40, 40, 60), opacity=0.28, rim=False, soft=1.5)
    draw_back_hair(canvas, person)
    draw_legs(canvas, person)
    arms = arms_of(person)
    draw_top(canvas, person)
    draw_head(canvas, person)
    draw_front_hair(canvas, person)
    for arm in arms:
        draw_arm(canvas, person, arm)
    draw_hat(canvas, person)
    draw_held(canvas, person, arms[1])


class Arm(NamedTuple):
    """Shoulder, elbow and hand, each coordinate [n, 1, 1]; side is -1 (viewer's left) or 1."""
    shoulder: tuple
    elbow: tuple
    hand: tuple
    side: int


# pose: ((left elbow, left hand), (right elbow, right hand)) with x outwards
POSES = {
    "standing": (((15, 77), (17, 86)), ((15, 77), (18, 85))),
    "waving": (((20, 70), (26, 58)), ((15, 77), (18, 85))),
    "cheering": (((20, 69), (25, 55)), ((20, 69), (25, 55))),
    "hips": (((22, 76), (13, 85)), ((22, 76), (13, 85))),
}


def arms_of(person):
    """Both arms. A hand on the hip cannot hold anything, so a held object takes the right one down."""
    table = torch.tensor(list(POSES.values()), dtype=torch.float32, device=person.skin.device)  # [pose, side, joint, 2]
    pose = person.value["pose"]
    joints = table[pose]
    holding_from_hip = (person.value["held"] != 0) & (pose == 3)
    joints[:, 1] = torch.where(holding_from_hip[:, None, None], table[0, 1], joints[:, 1])
    arms = []
    for side, sign in ((0, -1), (1, 1)):
        point = lambda joint: (joints[:, side, joint, 0, None, None] * sign, joints[:, side, joint, 1, None, None])
        shoulder = (torch.full_like(point(0)[0], 10.0 * sign), torch.full_like(point(0)[0], 69.5))
        arms.append(Arm(shoulder, point(0), point(1), sign))
    return arms


def draw_arm(canvas, person, arm):
    left, right = (-30, -5) if arm.side < 0 else (5, 30)
    with canvas.part(left, 50, right, 92) as part:
        part.draw(torch.minimum(capsule(part.x, part.y, *arm.shoulder, *arm.elbow, 3.2),
                                capsule(part.x, part.y, *arm.elbow, *arm.hand, 3.0)), person.skin)
    draw_sleeve(canvas, person, arm)
    with canvas.part(left, 50, right, 92) as part:
        part.draw(circle(part.x, part.y, *arm.hand, 3.9), person.skin)


def draw_head(canvas, person):
    with canvas.part(-21, 29, 21, 64) as part:
        x, y = part.x, part.y
        for side in (-1, 1):
            part.draw(circle(x, y, 17 * side, 49, 3.6), person.skin)
        part.draw(ellipse(x, y, 0, 46.5, 17.5, 16.5), person.skin)
    draw_face(canvas, person)
    draw_glasses(canvas, person)
