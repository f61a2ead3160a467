language: en

# Means nothing by itself. Articles may also stand inside any phrase.
article: a | an | the | of | this | that | these | those | my | its | some | it | them | their
skip: please | pls | plz | kindly | thanks | thank you | thx | cheers | hi | hello | hey | ok | okay | so | well | now
  | can you | could you | would you | will you | can we | could we | can i | i want | i would like | i'd like | i wish
  | i need | i want you to | i'd love | i'd prefer | id like | we want | we need | let's | lets | help me | would you mind
  | want | wanna | need | needs | like | be | been | being | am | i'm | look | looking
  | feel | feeling | seem | appear | there is | there's | there are | fix that | fix it | fix this | please fix it | around it | all around | all around it | i think | i feel | i find | to my taste | for me | me
  | i | we | you | us | our | your | to | for | from | at | as | than | by | into | do | does | did | just | really | only
  | simply | maybe | perhaps | if possible | if you can | possible | bit of | kind of | sort of | kinda | sorta | type of
  | photo{,s} | photograph{,s} | picture{,s} | pic{,s} | image{,s} | img | shot{,s} | snapshot{,s} | portrait | selfie
  | scene | frame | file | everything | all | whole | entire | overall | one | ones | thing | version | result
  | make | makes | making | made | get | gets | getting | give | giving | have | has | having | apply | applying | use | using
  | go | going | bring | render | set | do | let | want it | turn | turned | convert | change to | switch | edit | try | create
  | effect{,s} | filter{,s} | look{,s} | style{,s} | styled | vibe{,s} | mood | tone{,s} | atmosphere | ambiance | feel
  | treatment | appearance | touch of | hint of | dose of | dash of | finish | level{,s} | amount | value | very much so | also please
  | again | right now | immediately | quickly | here you go | nice | nicely | good | great | beautiful | same | time
  | in here | would | should | could | can | will | may | must | it be | when | which
  | so that | because | since | who | what | how about | what about | how | 🙏 | 🙂 | 😊 | 👍 | ❤ | way
is: is | are | was | were | it's | its too | looks | seems | feels | appears | has been | came out | turned out | has come out | looks like
inside: in | inside | within | on | onto | over | only in | only on | just in | just on | to only
and: and | & | but | also | too also | plus also | as well as | or | nor | yet | while | along with | together with | as well | though | although | however
with: with
then: then | and then | after that | afterwards | next | finally | lastly | followed by | before that | first | firstly | secondly | second | to finish | after which

# How much.
degree 0.25: barely | very slightly | ever so slightly | a tiny bit | a tiny touch | tiny | minimally | hardly | a hair | a smidge | a tad tiny
  | imperceptibly | very subtle | very subtly | very light | very faint | just a hint
degree 0.5: slight{,ly} | a little | a little bit | a bit | a touch | a tad | somewhat | subtle | subtly | gentle | gently | light | lightly
  | faint | faintly | mild | mildly | soft | softly | weak | weakly | a bit of | a small amount of | small | a little more | discreet | discreetly
  | delicate | delicately | a notch | a hint of | moderate | moderately | a smidgen | little | just a bit | not too much | not so much | not very much
  | nothing too much | low | natural | naturally | not overdone | don't overdo it | without overdoing it | not too strong | not too strongly
  | not too heavy | don't go overboard | easy on it | subdued | in moderation | keep it subtle | keep it natural | fairly
degree 1: normal | normally | quite | rather | enough | pretty
degree 1.7: a lot | lots | lots of | much | very | strong{,ly,er} | heavy | heavily | heavier | really | way | far | considerably | significantly | significant | greatly
  | a great deal | big | huge | hugely | massive | massively | intense | intensely | hard | deep | deeply | bold | boldly | dramatic | dramatically
  | super | so much | high | highly | seriously | substantially | plenty | plenty of | noticeably | clearly | a ton | tons of | loads of | pronounced | marked | serious | powerful
degree 2.5: extreme | extremely | insanely | incredibly | as much as possible | super strong | very strong{,ly} | very heavy | very heavily | to the extreme | crazy | drastic | drastically | very very | wildly | very high | very deep
quantity 100 percent: fully | completely | entirely | totally | full | complete | total | to the max | maximum | max | to the maximum | all the way
quantity 2 times: twice | twice as | double | doubled | two times | twofold | twice as much
quantity 3 times: triple | three times | threefold
quantity 0.5 times: half as | half as much | half the | half of | halve | halved
quantity 50 percent: half | in half
quantity 25 percent: by a quarter | a quarter less
quantity 1 ev: one stop | a stop | a full stop | one full stop
quantity 0.5 ev: half a stop | a half stop | half stop
quantity 90 degrees: a quarter | a quarter turn | quarter turn
number 1: one
number 2: two
number 3: three
number 10: ten
number 20: twenty
number 30: thirty
number 50: fifty
unit percent: % | percent | per cent | pct
unit ev: ev | stop | stops | f-stop | f-stops | evs
unit kelvin: k | kelvin | kelvins
unit mired: mired | mireds
unit permille: ‰ | per mille | permille | per mil
unit pixels: px | pixel{,s}
unit degrees: ° | degree{,s} | deg | º
unit times: x | × | times | a factor of | factor | factor of
parameter size: size | extent
parameter radius: radius

# More and less.
increase: more | increase{,d} | increasing | boost{,ed,ing} | raise{,d} | raising | up | turn up | crank up | crank | bump | bump up | push
  | push up | pump up | enhance{,d} | enhancing | amplify | strengthen | intensify | intensified | improve | add more | lift | lacks | lack | lacking | lacks some | missing | is missing
  | needs more | not enough | too little | higher | greater | stronger | bring up | dial up | extra | additional | insufficient | increment | bring out | heighten | elevate | accentuate | emphasize | emphasise | a lot more | stronger | underdone | gain
decrease: less | decrease{,d} | decreasing | reduce{,d} | reducing | lower{,ed,ing} | down | turn down | tone down | toned down | drop | cut | cut down | cut back
  | diminish | weaken | soften the | dial down | dial back | pull back | pull down | bring down | fewer | minimize | minimise | scale back | ease | ease off
  | back off | take down | knock down | not so | not as | not that | reduction | decrease the amount of | toning down | smaller | dampen
too: too | too much | too many | overly | excessively | excessive | too heavily | overdone
enough: enough
limit: not too | but not too | without being too | without making it too | without getting too | not overly | nothing too
add: add{,s,ed,ing} | put{,ting} | insert{,ed,ing} | introduce | place | include | throw in | turn | transform | convert | change into | turn into | swap | apply
remove: remove{,d} | removing | delete{,d} | deleting | erase{,d} | erasing | get rid of | take away | take out | take off | eliminate | clear | clean up | clean | strip
  | wipe | hide | undo | fix | correct | counteract | neutralize | neutralise | kill | lose | compensate for | combat
generate: replace{,d} | replacing | draw | paint | generate | imagine | extend the | outpaint | inpaint | fill in | expand the | in the style of | style of
  | by van gogh | van gogh | picasso | monet | ghibli | pixar | disney | anime | manga | cartoon | cartoonish | painting | oil painting | watercolor | watercolour | pencil sketch | sketch
  | like a painting | drawing | comic | lego | make him | make her | make them | make me | make us | smile | smiling | laugh | younger | older | thinner | slimmer | taller
  | give him | give her | give them | dress | wearing | change the background | swap the background | swap faces | pixel art | cyberpunk | steampunk | put him | put her | photoshop
  | snowing | raining | in winter | in summer | make it snow | make it rain | move | closed eyes | open eyes | look younger | look older | hold | holding | riding | restyle | retouch | uncrop | colorize | colourise | colourize
object: background{,s} | foreground | backdrop | sky | skies | cloud{,s} | sun | moon | star{,s} | face{,s} | person | people | man | men | woman | women | girl{,s} | boy{,s} | child | children | kid{,s} | baby
  | subject{,s} | him | her | hair | eye{,s} | skin | teeth | lips | nose | mouth | hand{,s} | head{,s} | body | clothes | shirt | dress | jacket | hat | glasses | beard
  | dog{,s} | cat{,s} | horse{,s} | bird{,s} | animal{,s} | dinosaur{,s} | dragon{,s} | unicorn{,s} | tree{,s} | flower{,s} | grass | mountain{,s} | sea | ocean | beach | river | lake | water | wave{,s}
  | car{,s} | bus | truck{,s} | house{,s} | building{,s} | street | road | wall{,s} | window{,s} | door{,s} | table | food | plate | text | logo | watermark | sign{,s} | snow | rain | fog | smoke | fire
  | spaceship | ufo | robot{,s} | castle | bridge{,s} | boat{,s} | ship{,s} | rainbow{,s} | tourist{,s} | crowd | wrinkle{,s} | pimple{,s} | acne | blemish{,es} | spot{,s} | stain{,s} | scratch{,es} | wire{,s} | power line{,s} | trash | shadow of | reflection{,s}
  | night | nighttime | daytime | winter | summer | autumn | spring | red eye{,s} | red-eye | object{,s} | item{,s} | hat{,s} | eyebrow{,s} | ear{,s} | arm{,s} | leg{,s} | friend{,s} | wife | husband | son | daughter | mother | father | mom | dad | lady | guy{,s} | plant{,s} | garden | forest | city | sunglasses | moustache | mustache | crown | wings | ball | balloon{,s} | cup | bottle{,s}

# Exceptions and places.
negate: not | don't | dont | do not | doesn't | does not | didn't | isn't | isnt | is not | never | shouldn't | should not | avoid | won't | can't | aren't | wasn't
without: without | no | w/o | minus
keep: keep | keeping | preserve{,d} | preserving | retain{,ing} | maintain{,ing} | leave | leaving | protect | protecting | stay | stays | remain | remains | unchanged | as is | as it is | as they are | untouched | intact | alone
touch: touch | touching | change | changing | changed | changes | alter{,ing} | modify | modifying | affect{,ing} | adjust{,ed,ing} | adjustment | tweak{,ing} | losing | loss of | mess with | tune | play with | modify
except: except | except for | except in | everything but | everything except | everything except for | everything outside | all but | all except | outside | outside of | but not in | but not | not in | not on | excluding | apart from
  | other than | beyond | around the mask | anywhere but | everywhere but | everywhere except | anywhere except | not inside
region mask: mask | masked area | masked part | masked region | masked zone | selection | selected area | selected part | selected region | selected zone | painted area | painted part | painted region | painted zone | painted bit
  | brushed area | brushed part | what i painted | what i selected | where i painted | where i brushed | the area i painted | the part i painted | the area i selected | the part i selected | what i've painted | what i've selected | highlighted area | marked area | marked part | marked region
region outside_mask: the rest | rest of it | the rest of the picture | the rest of the image | the rest of the photo | everything else | all else | the remainder | the unmasked area | the unmasked part | unselected area | unselected part | outside | the outside | elsewhere | everywhere else | the remaining part
region everywhere: everywhere | whole picture | whole image | whole photo | entire picture | entire image | entire photo | full picture | full image | the whole thing

# Light.
effect brighter: brighter | lighter | brighten{,s,ed,ing} | lighten{,s,ed,ing} | brighten up | lighten up | light up | illuminate | more exposed | more luminous | let there be light | overexpose | underexposed | under-exposed | more light | less shadowy | bright it up | add light | add some light | add brightness | add some brightness | shed some light
state brighter: bright | light | luminous | well lit
quality brighter: brightness | luminosity | exposure | luminance | light | lightness | lighting
effect darker: darker | darken{,s,ed,ing} | dim | dimmer | dimmed | underexpose | overexposed | over-exposed | blown out | darken down | less light | less exposed
state darker: dark | shadowy | black
quality darker: darkness
effect contrasted: contrasty | contrastier | punchier contrast | more contrasted | high contrast | high-contrast | stronger contrast | strong contrast | harsher | crisper contrast | increased contrast
state contrasted: contrasted | contrasty | harsh
quality contrasted: contrast{,s} | contrastiness
effect flatter: flatter | flatten{,ed} | low contrast | low-contrast | soft contrast | lower contrast | reduced contrast
state flatter: flat | dull contrast

# Colour.
effect saturated: more colorful | more colourful | more vivid | more vibrant | saturate | colors pop | colours pop | make the colors pop | make the colours pop | vivid colors | vivid colours | vibrant colors | vibrant colours | livelier | livelier colors | livelier colours | richer | richer colors | richer colours | brighter colors | brighter colours | stronger colors | stronger colours | intense colors | intense colours | intensify the colors | intensify the colours
  | bolder colors | bolder colours | deeper colors | deeper colours | bring out the colors | bring out the colours | enhance the colors | enhance the colours | enrich | color boost | colour boost
state saturated: saturated | colorful | colourful | vivid | vibrant | rich | lively | oversaturated | over-saturated | garish | gaudy | flashy | intense
quality saturated: saturation | color{,s} | colour{,s} | vibrance | vividness | vibrancy | colorfulness | colourfulness | chroma
effect muted: muted | desaturate{,d} | desaturating | mute{,d} | duller | less colorful | less colourful | paler | tone down the colors | tone down the colours | muted colors | muted colours | pastel | washed-out colors | softer colors | softer colours | calmer colors | calmer colours | paler colors | paler colours
state muted: dull | pale | desaturated | colorless-looking | drab
quality warmer: warmth | temperature | color temperature | colour temperature | white balance | warm tones | warmness | yellowness | orange tones | yellow tones
effect warmer: warmer | warm up | warm it up | warm | warming | warmed | yellower | more yellow | more orange | oranger | warmer tones | warm tones | warm light | warmer colors | warmer colours | warm colors | warm colours | warmer light | cozy | cosy | cozier | cosier
state warmer: warm | yellow | yellowish | orange | orangey | amber | yellow cast | orange cast
effect cooler: cooler | colder | cool down | cool it down | cool | cooling | cooled | bluer | more blue | cool tones | cold tones | cooler tones | colder tones | cold light | cool light | cooler colors | cooler colours | cool colors | cool colours | icy | icier | frosty | chillier
state cooler: cool | cold | blue | bluish | blueish | blue cast | chilly
quality cooler: coolness | coldness | blue tones | cold tones | cool tones
effect black_and_white: black and white | black-and-white | black & white | black n white | black white | b&w | b and w | b w | bw | bnw | monochrome | monochromatic | greyscale | grayscale | grey scale | gray scale | greyscaled | grey | gray | in grey | in gray
  | shades of grey | shades of gray | grey tones | gray tones | remove the {colour,color}{,s} | remove all {colour,color}{,s} | remove all the {colour,color}{,s} | get rid of the {colour,color}{,s} | get rid of all {colour,color}{,s} | without {colour,color}{,s} | without any {colour,color}{,s} | no {colour,color}{,s} | no more {colour,color}{,s} | take away the {colour,color}{,s} | take out the {colour,color}{,s} | {colourless,colorless} | drain the {colour,color}{,s} | strip the {colour,color}{,s} | delete the {colour,color}{,s} | completely desaturate{,d} | fully desaturate{,d} | desaturate completely | desaturate fully | desaturate it completely
effect sepia: sepia | sepia tone{,d} | sepia-tone{,d} | sepia filter | brownish | brown tint | brown tone{,s} | brownish tint | antique tone | brown
effect invert: invert{,s,ed,ing} | negative | photo negative | film negative | inverse | inverted {colours,colors} | invert the {colours,colors} | reverse the {colours,colors} | swap the {colours,colors} | flip the {colours,colors} | reversed {colours,colors} | opposite {colours,colors} | inversion | color inversion | colour inversion | x-ray | as a negative | like a negative | like a film negative | like a photo negative

# Frame and sharpness.
effect vignette: vignette{,s} | vignetting | dark{,er,en,ened} {edges,corners,borders} | darken the {edges,corners,borders} | darker around the {edges,corners,borders} | dark around the edges | shade{,d} the {edges,corners} | shadow{,s} {around,in,on} the {edges,corners} | darken around the edges | black edges | make the {edges,corners} darker | {edges,corners} darker | dim the {edges,corners} | darken the outside edges | burn the edges | spotlight | darker frame edges
effect light_vignette: white vignette | light{,en,er} {edges,corners} | light{,en,er} the {edges,corners} | bright{,er,en} the {edges,corners} | brighter {edges,corners} | brighten the {edges,corners} | white vignetting | bright corners | make the {edges,corners} {lighter,brighter} | white edges
effect blur: blur{,s,red,ring} | blurry | blurrier | gaussian blur | gaussian | out of focus | out-of-focus | unfocused | unsharp look | defocus{,ed} | soft focus | soft-focus | unfocus | hazy | blurriness | smooth out | smooth | smoothen | smoother | smear | smudge | fuzzy | fuzzier | less sharp | softer focus | blur out | blur it out | less crisp
effect sharpen: sharpen{,s,ed,ing} | sharper | sharpen up | crisper | crisp | crispier | clearer details | more details | more detail | bring out the details | bring out details | bring out the detail | enhance the details | enhance details | clearer | more defined | better defined | in focus | more in focus | refocus | deblur | unblur | de-blur | un-blur | focus
  | not sharp | isn't sharp | not sharp enough | not crisp | not in focus | remove the blur | remove blur | fix the blur | fix blurriness | improve the sharpness | tack sharp | razor sharp | reduce the blur | less fuzzy | less blurry | less blur | more clarity | add clarity | clarity | definition | more definition | add definition
state sharpen: sharp | oversharpened | over-sharpened | focused
state blur: blurred | blurry | soft focus | fuzzy | out of focus
quality sharpen: sharpness | crispness | clarity | definition | detail{,s} | focus | acuity
quality blur: blur | blurriness | fuzziness

# Turning.
effect mirror: mirror{,s,ed,ing} | mirror image | mirror-image | flip{,s,ped,ping} | flip horizontal{,ly} | horizontal flip | flip left right | flip left to right | flip right to left | flip left and right | left-right flip | flip sideways | flip from left to right | flip along the vertical axis | reverse it | reverse left and right | swap left and right | left to right | reflect | reflected | horizontally mirror{,ed} | horizontally flip{,ped} | flip over
effect flip_upside_down: flip vertical{,ly} | vertical flip | flip upside down | flip upside-down | flip it upside down | flip top to bottom | flip bottom to top | flip top bottom | flip top and bottom | mirror vertically | vertical mirror | vertically mirror{,ed} | vertically flip{,ped} | flip along the horizontal axis | swap top and bottom | head over heels | flip it on its head | top to bottom
effect half_turn: upside down | upside-down | upsidedown | turn upside down | turn it upside down | turned upside down | rotate upside down | half turn | half-turn | half a turn | turn around | turn it around | rotate around | rotate by half a turn | on its head | stand on its head | other way up | other way round
effect turn_right: rotate{,s,d} | rotating | rotation | turn | turned | turning | quarter turn | quarter-turn | turn sideways | turn it sideways | on its side | spin | pivot | rotate right | rotate clockwise | clockwise | turn right | turn clockwise | quarter turn right | rotate to portrait
effect turn_left: rotate left | rotate counterclockwise | rotate anticlockwise | counterclockwise | counter-clockwise | counter clockwise | anticlockwise | anti-clockwise | anti clockwise | turn left | ccw | quarter turn left
tag left: left | to the left | leftward{,s} | counterclockwise | counter-clockwise | anticlockwise | anti-clockwise | ccw | left side
tag right: right | to the right | rightward{,s} | clockwise | cw
tag around: around | upside down
tag vertical: vertical | vertically | upside down | top to bottom | on the vertical axis
tag horizontal: horizontal | horizontally | sideways | left to right | left-right
tag white: white
tag black: black

# Moods.
effect vintage: vintage | retro | old-fashioned | old fashioned | nostalgic | nostalgia | seventies | like an old film | like an old movie | old film | old movie | old-school | old school | analog | analogue | film look | film-like | old polaroid | polaroid | aged | throwback | instagram | hipster | lomo
effect old_photo: old photo | old photograph | old picture | old-time | antique | like an old photo | like an old photograph | like an old picture | old-timey | from the past | from another era | century old | victorian | daguerreotype | ancient
effect warm_evening: warm evening | summer evening | evening light | evening | evening sun | warm summer evening | warm night | evening mood | candlelight | candle light | candlelit | by the fire | fireside | dusk | twilight warm
effect golden_hour: golden hour | golden | golden light | sunset | sunrise | sunset light | sunset glow | golden glow | late afternoon | late afternoon light | like at sunset | like sunset | magic hour
effect pop: pop | pops | make it pop | punch | punchy | punchier | more punch | add punch | add some punch | oomph | more oomph | wow | stand out | more impact | impactful | impact | more life | bring to life | bring it to life | liven up | liven it up | spice up | spice it up | more energy | energetic | zing | snappy | pizzazz | eye-catching | wow factor | more dynamic | dynamic | kick
effect moody: moody | moodier | broody | brooding | melancholic | melancholy | melancholy mood | mysterious | sombre | somber | ominous | dark and moody | atmospheric
effect dramatic: dramatic | drama | more drama | epic | cinematic | cinema | movie-like | like a movie | theatrical | intense drama | blockbuster
effect soft: soft | softer | soften | softened | soften up | gentler | gentle | delicate | smooth and soft | tender | romantic | soft look
effect dreamy: dreamy | dreamier | dreamlike | dream-like | ethereal | magical | fairytale | fairy tale | like a dream | fantasy | soft glow | angelic
state faded: faded | washed out | washed-out | bleached
effect faded: fade | fade it | matte | matt | fade out | bleach
effect noir: noir | film noir | dramatic black and white | moody black and white
effect cold_morning: cold morning | winter morning | wintry | winter light | cold winter | nordic | scandinavian | morning mist
effect sunny: sunny | sunnier | sunshine | sunlit | sun-kissed | sun kissed | summery | like a sunny day | sunny day | cheerful | cheery | happy | happier | joyful | summer vibes | summer feel
state gloomy: gloomy | dreary | sad | depressing | bleak | grim
effect gloomy: gloomier | gloom | sadder | overcast | rainy mood | cloudy | grey day | gray day | rainy day
effect improved: improve | enhance | better | improve it | enhance it | look better | make it look better | make it better | beautify | polish | improve the quality | more professional | professional | fix it up | touch up | prettier | nicer | auto enhance | auto | enhance automatically

# What can be kept.
aspect colours: color{,s} | colour{,s} | tones | hue{,s} | tint{,s} | shades
aspect light: light | brightness | exposure | lighting | luminosity

# Real words that nothing here acts on: never taken for a misspelling of another.
known: write | white | paint | train | tower | water | plate | place | point | paper | might | fight | sight | green | red{,s} | greens | purple | pink | violet | magenta | cyan | grain | grainy | noise | crop | straighten | resize | shadows | highlights
  | whites | blacks | curves | level | hdr | duotone | posterize | pixelate | motion | bokeh | tilt | shift | frame it | border | size up | left side | top | bottom | center | centre | middle | upper | lower half | edge{,s} | corner{,s} | shiny | metal | lunch | beach ball | branch | bench | lighthouse | wood | cloth | class | glass | chair | church | horde | story | stock | stick | stack | stuck | shape | share | sharp-edged | solar | stone{,s} | store | storm | strip{,es} | style guide | sweet | swing
  | tasty | tools | truth | under | visit | voice | warp | waste | watch | wheel | width | world | worst | wrong | young | music | money | month | motor | movie | neat | north | novel | nurse | opera | order | party | phone | piano | pilot | pizza | queen | quiet | radio | river boat | royal | salad | scale | scene change | score | shirt{,s} | shoes | skill | sleep | smart | snake | sound | south | space | spoon | staff | steak | steel | sugar | suit | teach | tiger | title | today | tooth | topic | total cost | track | trade | uncle | union | value added | video | wagon | zebra
say exposure: exposure
say contrast: contrast
say saturation: saturation
say temperature: warmth
say black_and_white: black and white
say sepia: sepia
say vignette: vignette
say gaussian_blur: blur
say sharpen: sharpen
say invert: invert
say flip_horizontal: mirror
say flip_vertical: flip upside down
say rotate_quarter: rotate
say size: size
say radius: radius
say mask: in the mask
say outside_mask: outside the mask
say everywhere: everywhere
