"""A stage's settings can change at given steps: small pictures first, say."""


def phase_of(settings, step):
    """The first phase whose `until` lies after this step; the last one for any step beyond."""
    for phase in settings["phases"]:
        if step < phase["until"]:
            return phase
    return settings["phases"][-1]
