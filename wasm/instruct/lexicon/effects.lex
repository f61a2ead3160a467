# What can be asked for, in no language. The format is in README.md beside this file.

# One step each, and its reverse: what "less" and "too" turn it into.
effect brighter: exposure ev=0.7
effect darker: exposure ev=-0.7
effect brightened: brightness amount=0.25
effect dimmed: brightness amount=-0.25
effect contrasted: contrast amount=0.3
effect flatter: contrast amount=-0.3
effect highlights_up: highlights amount=0.4
effect highlights_down: highlights amount=-0.4
effect shadows_up: shadows amount=0.4
effect shadows_down: shadows amount=-0.4
effect whites_up: whites amount=0.3
effect whites_down: whites amount=-0.3
effect blacks_up: blacks amount=0.3
effect blacks_down: blacks amount=-0.3
effect curved: curves
effect levelled: levels
effect gamma: levels black=0 white=1 *gamma=1.2
effect auto_levelled: auto_levels amount=1
effect auto_balanced: auto_white_balance amount=1
effect saturated: saturation amount=0.35
effect muted: saturation amount=-0.35
effect vibrant: vibrance amount=0.4
effect less_vibrant: vibrance amount=-0.4
effect warmer: temperature mired=40
effect cooler: temperature mired=-40
effect oranger: temperature mired=40
effect yellower: temperature mired=40
effect bluer: temperature mired=-40
effect pinker: tint amount=0.3
effect greener: tint amount=-0.3
effect hue_turned: hue degrees=30
effect hue_turned_back: hue degrees=-30
effect hue_on: hue degrees=20
effect hue_back: hue degrees=-20
effect black_and_white: black_and_white amount=1
effect black_and_white_red: black_and_white amount=1 red=0.65 green=0.3 blue=0.05
effect black_and_white_yellow: black_and_white amount=1 red=0.4 green=0.55 blue=0.05
effect black_and_white_green: black_and_white amount=1 red=0.15 green=0.75 blue=0.1
effect black_and_white_blue: black_and_white amount=1 red=0.1 green=0.3 blue=0.6
effect stark_black_and_white: black_and_white amount=1 | contrast amount=0.5
effect soft_black_and_white: black_and_white amount=1 | contrast amount=-0.15
effect stark_black_and_white_red: black_and_white amount=1 red=0.65 green=0.3 blue=0.05 | contrast amount=0.5
effect sepia: sepia amount=1
effect duotone: duotone amount=1
effect cyanotype: duotone amount=1 dark=260 light=230
effect gradient_mapped: gradient_map amount=1
effect split_toned: split_toning amount=0.5
effect posterised: posterise levels=6
effect thresholded: threshold amount=1
effect threshold_at: threshold amount=1 *level=0.5
effect grain: grain amount=0.35
effect recoloured: recolour amount=1
effect one_colour: selective_colour amount=1
effect vignette: vignette amount=0.5
effect light_vignette: vignette amount=-0.5
effect blur: gaussian_blur radius=6
effect motion_blurred: motion_blur length=20
effect blurred_upward: motion_blur length=20 angle=90
effect blurred_across: motion_blur length=20 angle=45
effect lens_blurred: lens_blur radius=8
effect tilt_shifted: tilt_shift radius=10
effect tilt_shifted_low: tilt_shift radius=10 centre=0.78
effect tilt_shifted_high: tilt_shift radius=10 centre=0.22
effect sharpen: sharpen amount=0.8
effect clearer: clarity amount=0.4
effect softer_local: clarity amount=-0.4
effect textured: texture amount=0.4
effect smoother: texture amount=-0.4
effect dehazed: dehaze amount=0.4
effect hazier: dehaze amount=-0.4
effect denoised: denoise amount=0.5
effect invert: invert amount=1
effect pixelated: pixelate size=15
effect sketched: pencil_sketch amount=1
effect inked: ink amount=1
effect oil_painted: oil amount=1
effect watercoloured: watercolour amount=1
effect cartoon: cartoon amount=1
effect halftone: halftone amount=1
effect embossed: emboss amount=1
effect mirror: flip_horizontal
effect flip_upside_down: flip_vertical
effect turn_right: rotate_quarter turns=1
effect half_turn: rotate_quarter turns=2
effect turn_left: rotate_quarter turns=3
effect straightened: rotate degrees=3
effect tilted_right: rotate degrees=3
effect leaning: rotate degrees=3
effect tilted_left: rotate degrees=-3
effect cropped: crop left=0.1 top=0.1 right=0.9 bottom=0.9
effect trimmed: crop left=0.1 top=0.1 right=0.9 bottom=0.9
effect cropped_left: crop left=0.1 top=0 right=1 bottom=1
effect cropped_top: crop left=0 top=0.1 right=1 bottom=1
effect cropped_right: crop left=0 top=0 right=0.9 bottom=1
effect cropped_bottom: crop left=0 top=0 right=1 bottom=0.9
effect ratio: crop_to_ratio ratio=1
effect square: crop_to_ratio ratio=1
effect portrait_format: crop_to_ratio ratio=0.8
effect tall_format: crop_to_ratio ratio=0.667
effect story_format: crop_to_ratio ratio=0.5625
effect landscape_format: crop_to_ratio ratio=1.5
effect wide_format: crop_to_ratio ratio=1.7778
effect cinema_format: crop_to_ratio ratio=2.39
effect resized: resize scale=1
effect smaller: resize scale=0.5
effect larger: resize scale=2
effect bordered: border size=30

opposite trimmed: trimmed
opposite brighter: darker
opposite darker: brighter
opposite brightened: dimmed
opposite dimmed: brightened
opposite contrasted: flatter
opposite flatter: contrasted
opposite highlights_up: highlights_down
opposite highlights_down: highlights_up
opposite shadows_up: shadows_down
opposite shadows_down: shadows_up
too shadows_up: shadows_up
opposite whites_up: whites_down
opposite whites_down: whites_up
opposite blacks_up: blacks_down
opposite blacks_down: blacks_up
opposite sepia: cooler
opposite auto_balanced: auto_balanced
opposite auto_levelled: auto_levelled
opposite saturated: muted
opposite muted: saturated
opposite vibrant: less_vibrant
opposite less_vibrant: vibrant
opposite warmer: cooler
opposite cooler: warmer
opposite oranger: cooler
opposite yellower: cooler
opposite bluer: warmer
opposite pinker: greener
opposite greener: pinker
opposite hue_turned: hue_turned_back
opposite hue_on: hue_back
opposite hue_back: hue_on
opposite vignette: light_vignette
opposite light_vignette: vignette
opposite blur: sharpen
opposite sharpen: blur
opposite clearer: softer_local
opposite softer_local: clearer
opposite textured: smoother
opposite smoother: textured
opposite dehazed: hazier
opposite hazier: dehazed
opposite grain: denoised
opposite straightened: tilted_left
opposite tilted_left: tilted_right
opposite leaning: tilted_left
opposite tilted_right: tilted_left
opposite resized: smaller
opposite smaller: larger
opposite larger: smaller

variant turn_right left: turn_left
variant turn_right right: turn_right
variant turn_right around: half_turn
variant turn_left right: turn_right
variant black_and_white red_filter: black_and_white_red
variant black_and_white yellow_filter: black_and_white_yellow
variant black_and_white green_filter: black_and_white_green
variant black_and_white blue_filter: black_and_white_blue
variant stark_black_and_white red_filter: stark_black_and_white_red
variant mirror vertical: flip_upside_down
variant mirror horizontal: mirror
variant mirror left: mirror
variant mirror right: mirror
variant vignette white: light_vignette
variant vignette black: vignette
variant tilt_shifted low_band: tilt_shifted_low
variant tilt_shifted high_band: tilt_shifted_high
variant leaning left: tilted_right
variant leaning right: tilted_left
variant straightened left: tilted_left
variant straightened right: tilted_right
variant tilted_right left: tilted_left
variant tilted_right right: tilted_right
variant turn_left left: turn_left
variant blur horizontal: motion_blurred
variant blur vertical: blurred_upward
variant blur diagonal: blurred_across
variant motion_blurred horizontal: motion_blurred
variant motion_blurred vertical: blurred_upward
variant motion_blurred diagonal: blurred_across
variant ratio vertical: portrait_format
variant ratio horizontal: landscape_format
variant levelled auto: auto_levelled
variant auto_levelled auto: auto_levelled
variant contrasted auto: auto_levelled
variant brighter auto: auto_levelled
variant brightened auto: auto_levelled
variant saturated auto: auto_balanced
variant warmer auto: auto_balanced
variant pinker auto: auto_balanced
variant auto_balanced auto: auto_balanced

# What a number with a unit of its own is about: "-1 EV" and nothing else.
measure ev: brighter
measure kelvin: warmer
measure mired: warmer
measure ratio: ratio
measure levels: posterised
measure pixels_wide: resized
measure pixels_high: resized
measure pixels_long: resized

# In one place another operator does better what is asked for.
within shadows brighter: shadows_up
within shadows darker: shadows_down
within shadows brightened: shadows_up
within shadows dimmed: shadows_down
within highlights brighter: highlights_up
within highlights darker: highlights_down
within highlights brightened: highlights_up
within highlights dimmed: highlights_down
within corners darker: vignette
within corners brighter: light_vignette
within edges darker: vignette
within edges brighter: light_vignette
within left trimmed: cropped_left
within top trimmed: cropped_top
within right trimmed: cropped_right
within bottom trimmed: cropped_bottom
within left cropped: cropped_left
within top cropped: cropped_top
within right cropped: cropped_right
within bottom cropped: cropped_bottom
within edges cropped: cropped

# Moods and looks: several steps, in the order in which they run.
effect deeper: exposure ev=-0.35 | saturation amount=0.2
effect redder: temperature mired=20 | tint amount=0.2
effect less_red: temperature mired=-20 | tint amount=-0.2
effect purpler: temperature mired=-15 | tint amount=0.3
effect less_purple: temperature mired=15 | tint amount=-0.3
effect vintage: temperature mired=50 | saturation amount=-0.12 | contrast amount=-0.1 | curves black=0.05 shadows=0.02 midtones=0 highlights=-0.02 white=-0.03 | grain amount=0.2 | vignette amount=0.35
effect film: contrast amount=0.1 | curves black=0.03 shadows=-0.03 midtones=0 highlights=0.02 white=-0.02 | saturation amount=-0.08 | temperature mired=12 | grain amount=0.3
effect warm_evening: temperature mired=55 | exposure ev=-0.3 | saturation amount=0.15
effect golden_hour: temperature mired=60 | exposure ev=0.15 | saturation amount=0.2
effect moonlight: exposure ev=-1 | temperature mired=-70 | saturation amount=-0.4 | contrast amount=0.1
effect teal_orange: split_toning amount=0.55 shadows=210 highlights=60 | saturation amount=0.1 | contrast amount=0.12
effect pop: contrast amount=0.25 | vibrance amount=0.35 | saturation amount=0.15 | clarity amount=0.2
effect moody: exposure ev=-0.4 | contrast amount=0.2 | saturation amount=-0.2 | vignette amount=0.4
effect dramatic: contrast amount=0.4 | clarity amount=0.3 | exposure ev=-0.2 | vignette amount=0.45
effect cinematic: split_toning amount=0.4 shadows=215 highlights=65 | contrast amount=0.2 | saturation amount=-0.08 | vignette amount=0.3
effect soft: contrast amount=-0.15 | clarity amount=-0.2 | gaussian_blur radius=0.8
effect dreamy: exposure ev=0.25 | contrast amount=-0.2 | clarity amount=-0.4 | gaussian_blur radius=1.2
effect faded: contrast amount=-0.25 | saturation amount=-0.25 | blacks amount=0.25
effect matte: contrast amount=-0.2 | curves black=0.08 shadows=0.02 midtones=0 highlights=0 white=-0.04 | saturation amount=-0.1
effect noir: black_and_white amount=1 | contrast amount=0.5 | vignette amount=0.5 | grain amount=0.2
effect polaroid: temperature mired=25 | contrast amount=-0.12 | saturation amount=-0.1 | curves black=0.06 shadows=0 midtones=0.02 highlights=0 white=-0.03 | vignette amount=0.3
effect cross_process: split_toning amount=0.6 shadows=220 highlights=105 | contrast amount=0.3 | saturation amount=0.2
effect pastel: saturation amount=-0.3 | contrast amount=-0.2 | exposure ev=0.35 | blacks amount=0.2
effect high_key: exposure ev=0.8 | contrast amount=-0.1 | shadows amount=0.4
effect low_key: exposure ev=-0.9 | contrast amount=0.25 | vignette amount=0.4
effect lofi: contrast amount=0.35 | saturation amount=0.25 | temperature mired=15 | vignette amount=0.5
effect gritty: clarity amount=0.5 | texture amount=0.3 | contrast amount=0.2 | saturation amount=-0.2
effect bleach_bypass: contrast amount=0.4 | saturation amount=-0.45 | clarity amount=0.2
effect hdr: highlights amount=-0.5 | shadows amount=0.5 | clarity amount=0.5 | vibrance amount=0.2
effect neon: contrast amount=0.35 | saturation amount=0.5 | temperature mired=-25 | tint amount=0.2
effect cold_morning: temperature mired=-45 | saturation amount=-0.15 | exposure ev=0.1
effect sunny: exposure ev=0.35 | temperature mired=30 | saturation amount=0.15
effect gloomy: exposure ev=-0.5 | saturation amount=-0.35 | temperature mired=-20
effect night: exposure ev=-1.3 | temperature mired=-50 | saturation amount=-0.3 | vignette amount=0.3
effect autumnal: temperature mired=35 | saturation amount=0.2 | contrast amount=0.1
effect improved: auto_levels amount=0.5 | vibrance amount=0.15 | sharpen amount=0.4
effect old_photo: sepia amount=0.8 | contrast amount=-0.15 | grain amount=0.25 | vignette amount=0.5
effect pop_art: posterise levels=5 | saturation amount=0.5 | contrast amount=0.3

opposite redder: less_red
opposite less_red: redder
opposite purpler: less_purple
opposite less_purple: purpler
opposite pop: soft
opposite dramatic: soft
opposite gloomy: sunny
opposite sunny: gloomy
opposite soft: pop
opposite faded: pop
opposite hdr: soft

# Colours: the hue in OKLab in degrees, what is done to chroma and lightness of a thing that takes the colour, the
# colour itself in sRGB, its family, and the effect that casts it over the whole picture.
colour red: hue=29 red=0.85 green=0.1 blue=0.1 family=reds cast=redder
colour orange: hue=60 red=1 green=0.55 blue=0.1 family=oranges cast=oranger
colour yellow: hue=105 lightness=0.06 red=1 green=0.87 blue=0.2 family=yellows cast=yellower
colour green: hue=142 red=0.15 green=0.6 blue=0.2 family=greens cast=greener
colour cyan: hue=195 red=0.2 green=0.8 blue=0.85 family=cyans cast=cooler
colour blue: hue=264 red=0.12 green=0.3 blue=0.85 family=blues cast=bluer
colour purple: hue=305 red=0.5 green=0.15 blue=0.7 family=purples cast=purpler
colour pink: hue=350 lightness=0.06 red=1 green=0.55 blue=0.75 family=pinks cast=pinker
colour magenta: hue=328 red=0.85 green=0.1 blue=0.75 family=pinks cast=pinker
colour turquoise: hue=190 red=0.2 green=0.75 blue=0.72 family=cyans cast=cooler
colour light_blue: hue=245 chroma=0.7 lightness=0.15 red=0.6 green=0.8 blue=1 family=blues cast=cooler
colour dark_blue: hue=264 lightness=-0.2 red=0.07 green=0.12 blue=0.4 family=blues cast=cooler
colour light_green: hue=135 chroma=0.8 lightness=0.15 red=0.6 green=0.9 blue=0.55 family=greens cast=greener
colour dark_green: hue=145 lightness=-0.2 red=0.05 green=0.3 blue=0.12 family=greens cast=greener
colour dark_red: hue=25 lightness=-0.2 red=0.45 green=0.05 blue=0.08 family=reds cast=redder
colour gold: hue=85 red=0.83 green=0.66 blue=0.2 family=yellows cast=warmer
colour brown: hue=55 chroma=0.6 lightness=-0.2 red=0.45 green=0.28 blue=0.15 family=oranges cast=warmer
colour beige: hue=80 chroma=0.35 lightness=0.15 red=0.93 green=0.87 blue=0.75 family=oranges cast=warmer
colour black: chroma=0 lightness=-0.4 red=0 green=0 blue=0
colour white: chroma=0 lightness=0.4 red=1 green=1 blue=1
colour grey: chroma=0 red=0.5 green=0.5 blue=0.5
colour light_grey: chroma=0 lightness=0.2 red=0.8 green=0.8 blue=0.8
colour dark_grey: chroma=0 lightness=-0.2 red=0.25 green=0.25 blue=0.25

aspect colours: saturation | vibrance | temperature | tint | hue | sepia | black_and_white | invert | split_toning | duotone
aspect light: exposure | brightness

# Effects that the reader itself speaks of.
role family: saturated
role tone: brighter
role improve: improved
role recolour: recoloured
role tint: duotone
role hue_on: hue_on
role hue_back: hue_back
role split: split_toned
role splash: black_and_white
role emphasis: pop
role straighten: straightened
role lean: leaning
role size: resized
role levels: levelled
role warm: warmer
role cool: cooler
role soften: soft
role dim: darker
role light_tint: pinker
role trim: cropped
role era: vintage
within shadows deeper: shadows_down
within highlights soft: highlights_down
within shadows soft: shadows_up
