"""The twelve settings, drawn on whole pictures: x and y from 0 to 128, the ground a character stands on at y = 116."""

from nano.world import setting_indoors as indoors
from nano.world import setting_outdoors as outdoors
from nano.world.scene import SETTINGS

DRAW = {
    "plain": indoors.plain, "meadow": outdoors.meadow, "beach": outdoors.beach, "forest": outdoors.forest,
    "mountains": outdoors.mountains, "city": outdoors.city, "snow": outdoors.snow, "desert": outdoors.desert,
    "room": indoors.room, "library": indoors.library, "space": outdoors.space, "underwater": outdoors.underwater,
}


def draw_setting(canvas, setting, seed):
    """setting, seed: [n] int64."""
    for index, name in enumerate(SETTINGS):
        rows = (setting == index).nonzero()[:, 0]
        if not len(rows):
            continue
        with canvas.part(0, 0, 128, 128, rows) as part:
            DRAW[name](part, seed[rows])
