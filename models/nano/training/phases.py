"""A stage's settings can change at given steps: small pictures first, say."""


def phase_of(settings, place):
    """The first phase whose `until` lies after this place; the last one beyond them all."""
    for phase in settings["phases"]:
        if place < phase["until"]:
            return phase
    return settings["phases"][-1]
