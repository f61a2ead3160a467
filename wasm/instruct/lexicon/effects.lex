# What can be asked for, in no language. The format is in README.md beside this file.

# One step each, and its reverse: what "less" and "too" turn it into.
effect brighter: exposure ev=0.7
effect darker: exposure ev=-0.7
effect contrasted: contrast amount=0.3
effect flatter: contrast amount=-0.3
effect saturated: saturation amount=0.35
effect muted: saturation amount=-0.35
effect warmer: temperature mired=40
effect cooler: temperature mired=-40
effect black_and_white: black_and_white amount=1
effect sepia: sepia amount=1
effect vignette: vignette amount=0.5
effect light_vignette: vignette amount=-0.5
effect blur: gaussian_blur radius=6
effect sharpen: sharpen amount=0.8
effect invert: invert amount=1
effect mirror: flip_horizontal
effect flip_upside_down: flip_vertical
effect turn_right: rotate_quarter turns=1
effect half_turn: rotate_quarter turns=2
effect turn_left: rotate_quarter turns=3

opposite brighter: darker
opposite darker: brighter
opposite contrasted: flatter
opposite flatter: contrasted
opposite saturated: muted
opposite muted: saturated
opposite warmer: cooler
opposite cooler: warmer
opposite vignette: light_vignette
opposite light_vignette: vignette
opposite blur: sharpen
opposite sharpen: blur

variant turn_right left: turn_left
variant turn_right right: turn_right
variant turn_right around: half_turn
variant mirror vertical: flip_upside_down
variant mirror horizontal: mirror
variant mirror left: mirror
variant mirror right: mirror
variant vignette white: light_vignette
variant vignette black: vignette

# What a number with a unit of its own is about: "-1 EV" and nothing else.
measure ev: brighter
measure kelvin: warmer
measure mired: warmer

# Moods: several steps, in the order in which they run.
effect vintage: sepia amount=0.4 | saturation amount=-0.2 | contrast amount=-0.1 | vignette amount=0.4
effect warm_evening: temperature mired=55 | exposure ev=-0.3 | saturation amount=0.15
effect golden_hour: temperature mired=60 | exposure ev=0.15 | saturation amount=0.2
effect pop: contrast amount=0.25 | saturation amount=0.3 | sharpen amount=0.5
effect moody: exposure ev=-0.4 | contrast amount=0.2 | saturation amount=-0.2 | vignette amount=0.4
effect dramatic: contrast amount=0.45 | exposure ev=-0.2 | vignette amount=0.45
effect soft: contrast amount=-0.15 | gaussian_blur radius=1
effect dreamy: exposure ev=0.25 | contrast amount=-0.2 | gaussian_blur radius=1.5
effect faded: contrast amount=-0.3 | saturation amount=-0.25
effect noir: black_and_white amount=1 | contrast amount=0.5 | vignette amount=0.5
effect cold_morning: temperature mired=-45 | saturation amount=-0.15 | exposure ev=0.1
effect sunny: exposure ev=0.35 | temperature mired=30 | saturation amount=0.15
effect gloomy: exposure ev=-0.5 | saturation amount=-0.35 | temperature mired=-20
effect improved: contrast amount=0.12 | saturation amount=0.12 | sharpen amount=0.4
effect old_photo: sepia amount=0.8 | contrast amount=-0.15 | vignette amount=0.5

opposite pop: soft
opposite dramatic: soft
opposite gloomy: sunny
opposite soft: pop
opposite faded: pop

aspect colours: saturation | temperature | sepia | black_and_white | invert
aspect light: exposure
