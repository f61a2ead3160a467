"""The drawn world: a scene is a row of numbers, and a picture is a function of that row alone."""
