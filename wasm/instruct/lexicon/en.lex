language: en

# Means nothing by itself. Articles may also stand inside any phrase.
article: a | an | the | of | this | that | these | those | my | its | some | it | them | their
skip: please | pls | plz | kindly | thanks | thank you | thx | cheers | hi | hello | hey | ok | okay | so | well | now
  | can you | could you | would you | will you | can we | could we | can i | i would like | i'd like | i wish
  | i need | i want you to | i'd love | i'd prefer | id like | we want | we need | let's | lets | help me | would you mind
  | need | needs | like | be | been | being | am | i'm | looking
  | feeling | there's | fix that | fix it | fix this | please fix it | around it | all around | all around it | i think | i feel | i find | to my taste | for me | me
  | i | we | you | us | our | your | for | from | as | than | by | do | does | did | just | really | only
  | simply | maybe | perhaps | if possible | if you can | possible | bit of | kind of | sort of | kinda | sorta | type of
  | photo{,s} | photograph{,s} | picture{,s} | pic{,s} | image{,s} | img | shot{,s} | snapshot{,s} | selfie
  | scene | file | everything | all | whole | entire | overall | one | ones | thing | version | result
  | makes | making | made | gets | getting | giving | have | has | having | apply | applying | use | using
  | go | going | bring | render | set | do | turned | convert | change to | switch | edit | try
  | effect{,s} | filter{,s} | look{,s} | style{,s} | styled | vibe{,s} | mood | tone{,s} | atmosphere | ambiance
  | treatment | appearance | touch of | hint of | dose of | dash of | finish | level{,s} | amount | value | very much so | also please
  | right now | immediately | quickly | here you go | nice | nicely | good | great | beautiful | same | time
  | in here | would | should | could | can | will | may | must | it be | when | which
  | so that | because | since | who | what | how | 🙏 | 🙂 | 😊 | 👍 | ❤ | way
  | create | even | still | yet | just | tbh | imo | imho | lol | omg | yo | hmm | um | bro | dude | nah | actually | honestly | basically | literally | guess | i guess | i'm afraid | for sure | whole thing | bit | format | formatted | mode | filter on | colour grade | color grade | grade | grading | graded | it possible | is it possible to | would it be possible to | is there any chance you could | any chance you could | do you mind | if you don't mind | when you can | a version | one thing | come | comes | coming | came | so it looks | aesthetic{,s} | feeling | kind | sorts | stuff | area | areas | part | parts | side | zone | zones | region{,s} | bits | tones | hues | shades | here and there | overall look | in general | generally | with me | on me | dear | sir | friend of mine | my friend | buddy | u | ur | ya | pleaseee | plsss | ty | tysm | thank u | gonna | gotta | lemme | gimme | im | cuz | coz | bc | rn | asap | abit of
  | off
  | there is | there are
is: is | are | was | were | it's | its too | looks | seems | feels | appears | has been | came out | turned out | has come out | looks like
  | it has | it has a | it's got | it's got a | has a | has got
  | thats | that's | that is | theyre | they're
# "It looks dark" and "the colours look dull" complain; "make it look dark" does not.
make: make | get | give | let | want | wanna | i want | want it | i want it | i want it to | i'd like it to | i'd like it | have it | to make | make this | make everything | should
seem: look | feel | seem | appear | seem to be
  | its
inside: in | inside | within | on | onto | over | only in | only on | just in | just on | to only
and: and | & | but | also | too also | plus also | as well as | or | nor | yet | while | along with | together with | as well | though | although | however
with: with
then: then | and then | after that | afterwards | next | finally | lastly | followed by | before that | first | firstly | secondly | second | to finish | after which

# How much.
degree 0.25: barely | very slightly | ever so slightly | a tiny bit | a tiny touch | tiny | minimally | hardly | a hair | a smidge | a tad tiny
  | imperceptibly | very subtle | very subtly | very light | very faint | just a hint
  | teeny | teeny bit | a teeny bit | teensy | teensy bit | itsy bitsy
degree 0.5: slight{,ly} | a little | a little bit | a bit | a touch | a tad | somewhat | subtle | subtly | gently | light | lightly
  | faint | faintly | mild | mildly | softly | weak | weakly | a bit of | a small amount of | small | discreet | discreetly
  | delicate | delicately | a notch | a hint of | moderate | moderately | a smidgen | little | just a bit | not too much | not so much | not very much
  | nothing too much | low | natural | naturally | not overdone | don't overdo it | without overdoing it | not too strong | not too strongly
  | not too heavy | don't go overboard | easy on it | subdued | in moderation | keep it subtle | keep it natural | fairly
  | gentle | soft | kinda | kind of | thin | narrow | abit | lil | a lil | lil bit | a lil bit | a notch | a smidge more | a wee bit | wee | modest | modestly | restrained | light touch | slightest | ever so slight | small amount
  | but not too much | but not so much | but not too strong{,ly} | but not too heavy | but subtle
degree 1: normal | normally | quite | pretty
degree 1.7: a lot | lots | lots of | much | very | strong{,ly,er} | heavy | heavily | heavier | really | way | far | considerably | significantly | significant | greatly
  | a great deal | big | huge | hugely | massive | massively | intense | intensely | deep | deeply | bold | boldly | dramatic | dramatically
  | super | so much | high | highly | seriously | substantially | plenty | plenty of | noticeably | clearly | a ton | tons of | loads of | pronounced | marked | serious | powerful
  | hard | thick | wide | thicker | wider | super | hella | mega | wayyy | sooo | soooo | veryyy | loads | properly | solid | good deal | a good deal | generous | generously | full on | badly | terribly | awfully | horribly | ridiculously | real | right up
  | quite a bit | quite a lot | rather a lot | fair bit | a fair bit | good bit | a good bit
degree 2.5: extreme | extremely | insanely | incredibly | as much as possible | super strong | very strong{,ly} | very heavy | very heavily | to the extreme | crazy | drastic | drastically | very very | wildly | very high | very deep
  | insane | ultra | absurdly | massively | to eleven | like crazy | as far as it goes | super duper
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
  | push up | pump up | enhance{,d} | enhancing | amplify | strengthen | intensify | intensified | improve | add more | lacks | lack | lacking | lacks some
  | needs more | not enough | too little | higher | greater | bring up | dial up | extra | additional | insufficient | increment | heighten | elevate | accentuate | emphasize | emphasise | underdone | gain
  | lift | lifted | bring out | stronger | bolder | missing | is missing | open up | raise up | brought up | pump | add a bit of | add a touch of | add some | add a little | juice up | up a bit | turn it up | crank it up | push it | go further | go stronger | further | more of it | could use | could use some | could use more | needs some | needs a bit of | need more | want more | not as much as i want | too weak | too faint | too subtle | not strong enough | make it stronger | make it more | more intense | intensify it
decrease: less | decrease{,d} | decreasing | reduce{,d} | reducing | lower{,ed,ing} | down | turn down | tone down | toned down | drop | cut down | cut back
  | diminish | weaken | dial down | dial back | pull back | pull down | bring down | fewer | minimize | minimise | scale back | ease | ease off
  | back off | take down | knock down | not as | not that | reduction | decrease the amount of | toning down | dampen
  | smaller | cut | not so | weaker | tame | tamed | tone it down | dial it back | dial it down | ease up | take it down | take it down a notch | pull it back | softer on | subtler | more subtle | reel it in | go easier | easier on | lighter on | lessen | lessened | mellow | calm | calm down | go down | shrink the | bring it down | tone down on | not as much | back it off | cool it | chill out on | rein in | cool off on
  | drain | drained | suck out | water down
too: too | too much | too many | overly | excessively | excessive | too heavily | overdone
  | a bit much | overpowering | overwhelming | over the top | too strong | too intense | too heavy | too powerful | too harsh on | went too far | overkill | out of control | excess | way too much
  | i don't like | i dont like | not a fan of | i'm not a fan of | i hate | not keen on | don't like | dont like | do not like | i don't love | bothered by | i can't stand | there is too much | there's too much
enough: enough
limit: not too | but not too | without being too | without making it too | without getting too | not overly | nothing too
add: add{,s,ed,ing} | put{,ting} | insert{,ed,ing} | introduce | place | include | throw in
  | transform | convert | change into | turn into | swap | turn | apply | give it | slap on | slap | chuck in | whack on | stick | wrap it in | surround it with | pop in | throw on
remove: remove{,d} | removing | delete{,d} | deleting | erase{,d} | erasing | get rid of | take away | take out | take off | eliminate | clear | clean up | clean | strip
  | wipe | hide | fix | correct | counteract | neutralize | neutralise | kill | lose | compensate for | combat
  | undo | cancel | remove all | remove any | remove some | no more | cut out the | ditch | scrap | without any | take that off
generate: replace{,d} | replacing | generate | imagine | extend the | outpaint | inpaint | fill in | expand the | in the style of | style of
  | by van gogh | van gogh | picasso | monet | ghibli | pixar | disney | anime | manga
  | lego | make him | make her | make them | make me | make us | smile | smiling | laugh | younger | older | thinner | slimmer | taller
  | give him | give her | give them | dress | wearing | change the background | swap the background | swap faces | cyberpunk | steampunk | put him | put her | photoshop
  | snowing | raining | in winter | in summer | make it snow | make it rain | move | closed eyes | open eyes | look younger | look older | hold | holding | riding | restyle | retouch | uncrop | colorize | colourise | colourize
  | draw | paint | draw me | by monet | by picasso | dali | banksy | picasso style | like van gogh | studio ghibli
object: background{,s} | foreground | backdrop | sky | skies | cloud{,s} | sun | moon | star{,s} | face{,s} | person | people | man | men | woman | women | girl{,s} | boy{,s} | child | children | kid{,s} | baby
  | subject{,s} | him | her | hair | eye{,s} | skin | teeth | lips | nose | mouth | hand{,s} | head{,s} | body | clothes | shirt | dress | jacket | hat | glasses | beard
  | dog{,s} | cat{,s} | horse{,s} | bird{,s} | animal{,s} | dinosaur{,s} | dragon{,s} | unicorn{,s} | tree{,s} | flower{,s} | grass | mountain{,s} | sea | ocean | beach | river | lake | water | wave{,s}
  | car{,s} | bus | truck{,s} | house{,s} | building{,s} | street | road | wall{,s} | window{,s} | door{,s} | table | food | plate | text | logo | watermark | sign{,s} | snow | rain | smoke | fire
  | spaceship | ufo | robot{,s} | castle | bridge{,s} | boat{,s} | ship{,s} | rainbow{,s} | tourist{,s} | crowd | wrinkle{,s} | pimple{,s} | acne | blemish{,es} | spot{,s} | stain{,s} | scratch{,es} | wire{,s} | power line{,s} | trash | shadow of | reflection{,s}
  | night | nighttime | daytime | winter | summer | autumn | spring | red eye{,s} | red-eye | object{,s} | item{,s} | hat{,s} | eyebrow{,s} | ear{,s} | arm{,s} | leg{,s} | friend{,s} | wife | husband | daughter | mother | father | mom | dad | lady | guy{,s} | plant{,s} | garden | forest | city | sunglasses | moustache | mustache | crown | wings | ball | balloon{,s} | cup | bottle{,s}
  | leaves | leaf | roof | bag{,s} | shoe{,s} | coat | sweater | scarf | tie | pants | jeans | trousers | skirt | bike{,s} | bicycle{,s} | umbrella | sofa | chair{,s} | curtain{,s} | carpet | apple{,s} | t-shirt | tee shirt | tshirt | tee | hoodie | boots | helmet | van | bus stop | roofs | petal{,s} | fruit{,s} | field{,s} | landscape | horizon line | ground | sand | pool

# Exceptions and places.
negate: not | don't | dont | do not | doesn't | does not | didn't | isn't | isnt | is not | never | shouldn't | should not | avoid | won't | can't | aren't | wasn't
without: without | no | w/o | minus
keep: keep | keeping | preserve{,d} | preserving | retain{,ing} | maintain{,ing} | leave | leaving | protect | protecting | stay | stays | remain | remains | unchanged | as is | as it is | as they are | untouched | intact
  | alone | keep only | only keep | leave only | just keep | keep just | colour splash | color splash | color pop | colour pop
touch: touch | touching | change | changing | changed | changes | alter{,ing} | modify | modifying | affect{,ing} | adjust{,ed,ing} | adjustment | tweak{,ing} | losing | loss of | mess with | tune | play with | modify
except: except | except for | except in | everything but | everything except | everything except for | everything outside | all but | all except | outside | outside of | but not in | but not | not in | not on | excluding | apart from
  | other than | beyond | anywhere but | everywhere but | everywhere except | anywhere except | not inside
  | around the mask | save for | besides | all except for | but for | bar | not the | leaving out | ignoring | skipping | but
region mask: mask | masked area | masked part | masked region | masked zone | selection | selected area | selected part | selected region | selected zone | painted area | painted part | painted region | painted zone | painted bit
  | brushed area | brushed part | what i painted | what i selected | where i painted | where i brushed | the area i painted | the part i painted | the area i selected | the part i selected | what i've painted | what i've selected | highlighted area | marked area | marked part | marked region
region outside_mask: the rest | rest of it | the rest of the picture | the rest of the image | the rest of the photo | everything else | all else | the remainder | the unmasked area | the unmasked part | unselected area | unselected part | outside | the outside | elsewhere | everywhere else | the remaining part
region everywhere: everywhere | whole picture | whole image | whole photo | entire picture | entire image | entire photo | full picture | full image | the whole thing

# Light.
effect brighter: brighter | brighten{,s,ed,ing} | lighten{,s,ed,ing} | brighten up | lighten up | illuminate | more exposed | more luminous | let there be light | overexpose | less shadowy | bright it up | add light | add some light | shed some light
  | lighter | light up | more light | needs light | needs more light | can't see anything | cant see anything | can't see a thing | can barely see | hard to see | i can't see | more visible | gimme light | brigther | let in more light | lighten things up
state brighter: bright | luminous | well lit
  | light | exposed | lit | white | glaring
quality brighter: exposure | light | lighting
effect darker: darker | darken{,s,ed,ing} | dim | dimmer | dimmed | underexpose | darken down | less light | less exposed
  | tone the light down | darker exposure | dim the lights | less brightness at all
state darker: dark | shadowy
  | black | murky | pitch black
quality darker: darkness
effect contrasted: contrasty | contrastier | punchier contrast | more contrasted | high contrast | high-contrast | stronger contrast | strong contrast | harsher | crisper contrast | increased contrast
state contrasted: contrasted | contrasty | harsh
  | punchy contrast | contrast heavy
quality contrasted: contrast{,s} | contrastiness
effect flatter: flatter | flatten{,ed} | low contrast | low-contrast | soft contrast | lower contrast | reduced contrast
  | soften the contrast | lower the contrast
state flatter: dull contrast
  | flat | dull and flat | lifeless contrast | boring contrast

# Colour.
effect saturated: more colorful | more colourful | more vivid | saturate | vivid colors | vivid colours | livelier | livelier colors | livelier colours | richer | richer colors | richer colours | brighter colors | brighter colours | stronger colors | stronger colours | intense colors | intense colours | intensify the colors | intensify the colours
  | bolder colors | bolder colours | deeper colors | deeper colours | bring out the colors | bring out the colours | enhance the colors | enhance the colours | enrich | color boost | colour boost
  | {colors,colours} {pop,popping} | {colors,colours} pop more | make the {colors,colours} pop | make the {colors,colours} pop more | {colors,colours} stand out | more color | more colour | more {colorful,colourful}
state saturated: saturated | colorful | colourful | vivid | rich | lively | oversaturated | over-saturated | garish | gaudy | flashy | intense
quality saturated: saturation | color{,s} | colour{,s} | vividness | colorfulness | colourfulness | chroma
effect muted: muted | desaturate{,d} | desaturating | mute{,d} | duller | less colorful | less colourful | paler | tone down the colors | tone down the colours | muted colors | muted colours | washed-out colors | softer colors | softer colours | calmer colors | calmer colours | paler colors | paler colours
  | undersaturated | less saturated | calm the {colors,colours} | {colors,colours} less intense
state muted: dull | pale | desaturated | colorless-looking | drab
  | lifeless | faint | undersaturated
quality warmer: warmth | temperature | warm tones | warmness | yellowness | orange tones | yellow tones
  | color temperature | colour temperature | color temp | colour temp | temp
effect warmer: warmer | warm up | warm it up | warm | warming | warmed | yellower | oranger | warmer tones | warm tones | warm light | warmer colors | warmer colours | warm colors | warm colours | warmer light | cozy | cosy | cozier | cosier
  | yellow tint | orange tint | add warmth | warm glow | warm feeling | warmly
state warmer: warm | amber
  | yellowish | orangey | orangish | golden looking | yellowy
  | yellow tint | orange tint | yellowish tint | orange-ish tint
effect cooler: cooler | colder | cool down | cool it down | cool | cooling | cooled | bluer | cool tones | cold tones | cooler tones | colder tones | cold light | cool light | cooler colors | cooler colours | cool colors | cool colours | icy | icier | frosty | chillier
  | blue tint | add coolness | cold feeling | ice cold
state cooler: cool | cold | bluish | blueish | chilly
  | blueish looking | bluey | cyan-ish | icy looking
  | blue tint | bluish tint
quality cooler: coolness | coldness | blue tones | cold tones | cool tones
effect black_and_white: black and white | black-and-white | black & white | black n white | black white | b&w | b and w | b w | bw | bnw | monochrome | monochromatic | greyscale | grayscale | grey scale | gray scale | greyscaled | in grey | in gray
  | shades of grey | shades of gray | grey tones | gray tones | remove the {colour,color}{,s} | remove all {colour,color}{,s} | remove all the {colour,color}{,s} | get rid of the {colour,color}{,s} | get rid of all {colour,color}{,s} | without {colour,color}{,s} | without any {colour,color}{,s} | no {colour,color}{,s} | no more {colour,color}{,s} | take away the {colour,color}{,s} | take out the {colour,color}{,s} | {colourless,colorless} | drain the {colour,color}{,s} | strip the {colour,color}{,s} | delete the {colour,color}{,s} | completely desaturate{,d} | fully desaturate{,d} | desaturate completely | desaturate fully | desaturate it completely
  | grey | gray | black n' white | make it b&w | monochromatic look | mono | no color at all | b&white | greyscale it | desaturate entirely | zero saturation
effect sepia: sepia | sepia tone{,d} | sepia-tone{,d} | sepia filter | brown tint | brown tone{,s} | brownish tint | antique tone
  | brown | brownish | sepia-ish | sepia look | sepia toned | in sepia
effect invert: invert{,s,ed,ing} | negative | photo negative | film negative | inverse | inverted {colours,colors} | invert the {colours,colors} | reverse the {colours,colors} | swap the {colours,colors} | flip the {colours,colors} | reversed {colours,colors} | opposite {colours,colors} | inversion | color inversion | colour inversion | x-ray | as a negative | like a negative | like a film negative | like a photo negative

# Frame and sharpness.
effect vignette: vignette{,s} | vignetting | darker around the {edges,corners,borders} | dark around the edges | shade{,d} the {edges,corners} | shadow{,s} {around,in,on} the {edges,corners} | darken around the edges | black edges | make the {edges,corners} darker | {edges,corners} darker | dim the {edges,corners} | darken the outside edges | burn the edges | spotlight | darker frame edges
  | dark{,er,en,ened} {edges,corners,borders} | darken the {edges,corners,borders} | {edges,corners} dark
effect light_vignette: white vignette | light{,en,er} {edges,corners} | light{,en,er} the {edges,corners} | bright{,er,en} the {edges,corners} | brighter {edges,corners} | brighten the {edges,corners} | white vignetting | bright corners | make the {edges,corners} {lighter,brighter} | white edges
effect blur: blur{,s,red,ring} | blurry | blurrier | gaussian blur | gaussian | out of focus | out-of-focus | unfocused | unsharp look | defocus{,ed} | unfocus | blurriness | smear | smudge | fuzzy | fuzzier | less sharp | softer focus | blur out | blur it out | less crisp
  | soft focus | soft-focus | smooth out | blurred out | gaussian blurring | bluring | blury
  | blurry look
effect sharpen: sharpen{,s,ed,ing} | sharper | sharpen up | crisper | crisp | crispier | clearer details | more details | more detail | bring out the details | bring out details | bring out the detail | enhance the details | enhance details | more defined | better defined | in focus | more in focus | refocus | deblur | unblur | de-blur | un-blur | focus
  | not sharp | isn't sharp | not sharp enough | not crisp | not in focus | fix blurriness | improve the sharpness | tack sharp | razor sharp | less fuzzy | definition | more definition | add definition
  | clearer | sharpness up | more sharp | crisp up | crispen | crispen up | sharp as a tack | more acutance | detail enhancement | fix blur
state sharpen: sharp | oversharpened | over-sharpened | focused
state blur: blurred | blurry | soft focus | fuzzy | out of focus
  | soft looking | shaky | unsharp
quality sharpen: sharpness | crispness | definition | detail{,s} | acuity
  | focus
quality blur: blur | blurriness | fuzziness

# Turning.
effect mirror: mirror{,s,ed,ing} | mirror image | mirror-image | flip{,s,ped,ping} | flip horizontal{,ly} | horizontal flip | flip left right | flip left to right | flip right to left | flip left and right | left-right flip | flip sideways | flip from left to right | flip along the vertical axis | reverse it | reverse left and right | swap left and right | left to right | reflect | reflected | horizontally mirror{,ed} | horizontally flip{,ped} | flip over
effect flip_upside_down: flip vertical{,ly} | vertical flip | flip upside down | flip upside-down | flip it upside down | flip top to bottom | flip bottom to top | flip top bottom | flip top and bottom | mirror vertically | vertical mirror | vertically mirror{,ed} | vertically flip{,ped} | flip along the horizontal axis | swap top and bottom | head over heels | flip it on its head | top to bottom
effect half_turn: upside down | upside-down | upsidedown | turn upside down | turn it upside down | turned upside down | rotate upside down | half turn | half-turn | half a turn | turn around | turn it around | rotate around | rotate by half a turn | on its head | stand on its head | other way up | other way round
effect turn_right: rotate{,s,d} | rotating | rotation | turn | turned | turning | quarter turn | quarter-turn | turn sideways | turn it sideways | on its side | spin | pivot | rotate right | rotate clockwise | clockwise | turn right | turn clockwise | quarter turn right | rotate to portrait
  | sideways | lying on its side | the wrong way | wrong orientation
effect turn_left: rotate left | rotate counterclockwise | rotate anticlockwise | counterclockwise | counter-clockwise | counter clockwise | anticlockwise | anti-clockwise | anti clockwise | turn left | ccw | quarter turn left
tag left: left | to the left | leftward{,s} | counterclockwise | counter-clockwise | anticlockwise | anti-clockwise | ccw
  | counter clockwise
tag right: to the right | rightward{,s} | clockwise | cw
  | right
tag around: around | upside down
tag vertical: vertical | vertically | upside down | top to bottom | on the vertical axis
  | upward{,s} | up and down
tag horizontal: horizontal | horizontally | sideways | left to right | left-right
  | sideway | horizontal direction | across
tag white: white
tag black: black

# Moods.
effect vintage: vintage | retro | old-fashioned | old fashioned | nostalgic | nostalgia | seventies | old-school | old school | aged | throwback | hipster
  | like an old film | like an old movie | old film | old movie | instagram filter | instagram look | old instagram | retro film | vintage film | vintage film look | 70s | 60s | 80s | 50s | seventies look | sixties | eighties | 1970s | 1960s | 1980s | 70's | 60's | 80's | grandma's album | retro vibe{,s} | throwback look | timeworn | retrofy | old timey film | from the {seventies,sixties,eighties}
effect old_photo: old photo | old photograph | old picture | old-time | antique | like an old photo | like an old photograph | like an old picture | old-timey | from the past | from another era | century old | victorian | daguerreotype | ancient
  | old | western | old western | wild west | far west | look old | very old
effect warm_evening: warm evening | summer evening | evening light | evening | evening sun | warm summer evening | warm night | evening mood | candlelight | candle light | candlelit | by the fire | fireside | dusk | twilight warm
effect golden_hour: golden hour | golden light | sunset | sunrise | sunset light | sunset glow | golden glow | late afternoon | late afternoon light | like at sunset | like sunset | magic hour
  | golden | golden hour light | at golden hour | sunset vibe{,s} | sunset mood | at sunset | warm sunset | sun setting | goldenhour
effect pop: pop | pops | make it pop | punch | more punch | add punch | add some punch | oomph | more oomph | wow | stand out | more impact | impactful | impact | more life | bring it to life | liven up | liven it up | spice up | spice it up | more energy | energetic | zing | snappy | pizzazz | eye-catching | wow factor | more dynamic | dynamic | kick
  | punchy | punchier | bring to life | bring life to it | more lively | make it stand out | make it sing | sing | bland | boring | uninspiring | blah | meh | lacks punch | lacks life | lifeless looking | a bit more umph | umph | more oompf | wow look | zest | zesty | pop more | popping | make everything pop | more striking | striking | stunning
effect moody: moody | moodier | broody | brooding | melancholic | melancholy | melancholy mood | mysterious | ominous | dark and moody | atmospheric
  | sombre | somber | dark mood | dark and gloomy | gothic | spooky | creepy | eerie | haunting | dark academia
effect dramatic: dramatic | drama | more drama | epic | theatrical | intense drama
  | more dramatic | dramatic look | stormy | intense mood | powerful mood
effect soft: soft | softer | soften | softened | soften up | gentler | gentle | delicate | tender | romantic | soft look
  | soft and gentle | too harsh | harsh look | less harsh | softer look
effect dreamy: dreamy | dreamier | dreamlike | dream-like | ethereal | magical | fairytale | fairy tale | like a dream | fantasy | angelic
  | soft glow | glow | glowing | dreamy glow | hazy dream | heavenly | orton | orton effect | diffuse glow
state faded: faded | washed out | washed-out
  | bleached | milky | washed
effect faded: fade it | fade out | bleach
  | fade | faded look | washed out look | sun-faded | sun faded | sun bleached
effect noir: noir | film noir | dramatic black and white | moody black and white
  | film noir look | noir look | like a film noir | old detective movie | detective movie
effect cold_morning: cold morning | winter morning | wintry | winter light | cold winter | nordic | scandinavian | morning mist
  | winter {mood,look,vibe,vibes,feel,feeling,atmosphere,tones,colors,colours} | like winter | snowy mood | arctic | frozen look
effect sunny: sunny | sunnier | sunlit | sun-kissed | sun kissed | summery | like a sunny day | sunny day | cheerful | cheery | happy | happier | joyful | summer vibes | summer feel
  | sunshine | bright and sunny | bright and cheerful | bright and airy | airy | more sun | mediterranean | tropical
  | summer {mood,look,light,atmosphere,tones,colors,colours,day} | spring {mood,look,vibes,feel,light} | like summer
state gloomy: gloomy | dreary | sad | depressing | bleak | grim
effect gloomy: gloomier | gloom | sadder | overcast | rainy mood | cloudy | grey day | gray day | rainy day
effect improved: improve | enhance | better | improve it | enhance it | look better | make it look better | make it better | beautify | polish | improve the quality | more professional | professional | touch up | prettier | nicer | auto enhance | enhance automatically
  | fix the photo | fix it all | make it good | just make it nice | make it nice | make it pretty | do your magic | magic | surprise me | auto fix | autofix | auto-enhance | one click | quick fix | best version | overall improvement | instagrammable | instagram ready | instagram-worthy
  | auto | fix it up
  | clean | clean look | crisp and clean

# What can be kept.
aspect colours: color{,s} | colour{,s} | tones | hue{,s} | tint{,s} | shades
aspect light: light | brightness | exposure | lighting | luminosity

# Real words that nothing here acts on: never taken for a misspelling of another.
known: write | train | tower | water | plate | place | point | paper | might | fight | sight
  | size up | shiny | metal | lunch | beach ball | branch | bench | lighthouse | wood | cloth | class | glass | chair | church | horde | story | stock | stick | stack | stuck | shape | share | sharp-edged | solar | stone{,s} | store | storm | strip{,es} | style guide | sweet | swing
  | tasty | tools | truth | under | visit | voice | warp | waste | watch | wheel | width | world | worst | wrong | young | music | money | month | motor | movie | neat | north | novel | nurse | opera | order | party | phone | piano | pilot | pizza | queen | quiet | radio | river boat | royal | salad | scale | scene change | score | shirt{,s} | shoes | skill | sleep | smart | snake | sound | south | space | spoon | staff | steak | steel | sugar | suit | teach | tiger | title | today | tooth | topic | total cost | track | trade | uncle | union | value added | video | wagon | zebra
  | about | above | after | almost | alone time | always | among | another | answer | around here | before | begin | being | believe | below | better half | black tie | board | brand | break | bread | bright idea | bring it | build | button | catch | cause | chance | cheap | check | claim | clean up crew | close | coast | count | cover | cream | cross | crown | dance | death | doubt | draft | drama queen | dream | drink | drive | early | earth | eight | email | empty | enemy | every | exact | extra time | false | fault | fifty | final | first time | floor | focus group | force | forget | frame rate | frank | fresh | front | funny | ghost | giant | given | glove | grand | grave | great idea | group | guess | guide | happen | heart | hotel | house party | human | idea | inner | issue | joint | judge | juice | label | large scale | later | laugh out | learn | lemon | light year | limit order | local | logic | loose | lucky | lunch break | magic trick | major | match | maybe later | media | metal | minor | model | month | mount | night shift | noise pollution | ocean view | offer | often | other | outer | owner | panel | paste | patch | pause | peace | pilot | pitch | plain | plane | plant pot | press | price | pride | prime | print | prize | proof | proud | quick | quote | raise money | range | reach | ready | refer | reply | right away | rough | round | route | rural | scope | sense | serve | seven | shall | shell | shock | shoot | shore | short | shown | since then | sixth | sixty | slide | small talk | smell | solve | sorry | speak | speed | spend | split | sport | squad | stage | stairs | stand | start | state | still life | stupid | stuff | style | sunny side | super bowl | table | taken | taste | thank | their | theme | there | thick | think | third | those | three | throw | tight | tired | total | touch screen | tough | trail | treat | trend | trial | tribe | trick | truck | truly | trust | twice over | twist | ultra | until | upset | urban | usual | valid | value | virus | vital | waist | weird | where | while | whose | woman | worry | would | yacht | yield | youth | zombie 
  | zoom blur | radial blur | spin blur | rotational blur | heat map | thermal | solarize | solarise | chromatic aberration | lens flare | light leak{,s}

definite: the

# What an amount is of: the result ("to 80 %") or, without these, the change.
to: to | down to | up to | at | into | set to | reduced to

# Questions, and what was done before.
question: what would make | what would | what makes | what can make | what could make | how do i | how do you | how do we | how can i | how can we | how could i | how would i | how would you | how to | how might i | how should i
  | can you tell me how to | could you tell me how to | tell me how to | tell me how i can | can you explain how to | show me how to | do you know how to | any idea how to | any tips to | any way to | is there a way to | is there any way to
  | would it look better | would it look better in | would it look better with | would it look better if | would it look good | would it look good in | would it look nicer | would it be better | would it be better in | would it be nicer | would this look better | would this look better in | would this be better | would this work in
  | is it better | does it look better | should i | should i make | should we | should it be | should this be | what if | what if it was | what if it were | what if we | what about | how about | what happens if | what do i do to | what can i do to | what should i do to | what should i do | what do you suggest to | what do you recommend to
  | do you think | do you think it would look better | do you think i should | do you think it should be | do you think it's | would you recommend | would you suggest | would you make | would you say | i wonder if | i wonder whether | i'm wondering if | wondering if | is it | is this | is the photo | is the picture | is the image | does it need | does this need | does it look | does this look | how would it look | how would it look in | how would it look with | what would it look like in | what would it look like | why is it | why is the photo | why does it look
  | is the | are the | is my | are my | is there | are there | does the | do the
undo: undo | undo that | undo it | undo this | undo the last one | undo everything | undo all | undo last | revert | revert that | revert it | revert to the original | go back | take it back | take that back | cancel | cancel that | cancel it | reset | reset it | reset everything | never mind | nevermind | forget it | forget that | scrap that | scratch that | start over | put it back | put it back as it was | back to before | back to the original | back to how it was | restore | restore the original | as it was | as it was before | like before | the way it was | step back | remove that | remove it | ctrl z
again: again | once more | one more time | same again | do it again | do that again | repeat | repeat that | repeat it | the same again | same thing again | another time
instead: instead | rather | instead of that | instead of this | actually make it | on second thought | i meant | i mean | i'd rather | i would rather | make that

# Light by zone.
effect brightened: add brightness | add some brightness
quality brightened: brightness | luminosity | luminance | lightness
region highlights: highlights | highlight | highlighted tones | bright {areas,parts,tones,spots,zones,bits} | brightest {areas,parts,tones,spots} | light {areas,parts,tones} | whites | lights | in the highlights
quality highlights_up: highlights | highlight
effect highlights_down: recover the highlights | highlight recovery | recover highlights | save the highlights | rescue the highlights | tame the highlights | pull the highlights back | {highlights,whites} are {blown,blown out,clipped,clipping,burnt,burned out,too hot} | {highlights,whites} {blown,blown out,clipping,too hot} | bring back the highlights | bring back detail in the highlights | bring back details in the highlights | less glare | remove the glare | glare
  | recover detail{,s} in the {highlights,whites} | rescue the highlights
region shadows: shadows | shadow | shadow areas | shadowed {areas,parts} | dark {areas,parts,tones,spots,zones,bits} | darkest {areas,parts,tones} | darks | blacks | in the shadows
quality shadows_up: shadows | shadow | fill light | shadow detail{,s}
effect shadows_up: {reduce,soften,lighten,lessen,remove,clear} the shadows | {reduce,soften,lighten,lessen,remove} shadows | fewer shadows | less shadow{,s} | recover the shadows | shadow recovery | recover shadows | open the shadows | fill in the shadows | fill the shadows | shadows are too {strong,dark,heavy,deep,harsh,black} | shadows too {strong,dark,heavy,deep,harsh,black} | too much shadow | harsh shadows | add fill light | backlit | against the light | bring back detail in the shadows | see into the shadows
  | recover detail{,s} in the shadows
effect shadows_down: {deeper,darker,stronger,heavier} shadows | deepen the shadows | more shadow | crush the shadows
region midtones: midtones | mid-tones | mid tones | midtone | middle tones | mids | in the midtones
effect whites_up: brighter whites | whiter whites | cleaner whites | whites whiter | make the whites whiter | make the whites brighter | brighten the whites | raise the white point | push the whites
effect whites_down: darker whites | dim the whites | lower the white point | pull the whites down | whites too {bright,strong}
quality whites_up: whites
effect blacks_down: {deeper,darker,richer,stronger,blacker,inkier,inky,deep} blacks | crush the blacks | crushed blacks | deepen the blacks | darken the blacks | blacks {darker,deeper} | lower the black point
effect blacks_up: lift the blacks | lifted blacks | lighter blacks | raise the black point | brighten the blacks | faded blacks | softer blacks | milky blacks
quality blacks_up: blacks
quality curved: curves | tone curve | curve
effect curved: s-curve | s curve | contrast curve | add a curve | curves adjustment
quality levelled: levels
effect levelled: adjust the levels | levels adjustment | set the black and white points
quality gamma: gamma
effect auto_levelled: auto levels | auto-levels | autolevels | auto level | automatic levels | auto contrast | auto-contrast | automatic contrast | auto tone | auto tones | normalize | normalise | normalize the levels | normalise the levels | normalize the tones | equalize | equalise | equalize the histogram | stretch the histogram | stretch the levels | auto exposure | automatic exposure | auto brightness | full tonal range | fix the levels | fix the exposure | correct the exposure | fix the lighting | balance the exposure | balance the light | even out the light | even out the exposure
effect auto_balanced: auto white balance | auto wb | awb | automatic white balance | auto-white-balance | auto color | auto colour | auto color balance | auto colour balance | auto colors | auto colours | automatic colours | automatic colors | fix the {white balance,wb,colors,colours,colour cast,color cast,color balance,colour balance} | correct the {white balance,wb,colors,colours,colour cast,color cast,color balance} | white balance | wb | neutralize | neutralise | neutralize the {colour cast,color cast,cast} | neutralise the {colour cast,cast} | {colour,color} cast | neutral colors | neutral colours | neutral whites | natural colors | natural colours | true colors | true colours | {colors,colours} are off | {colors,colours} are wrong | {colors,colours} look off | {colors,colours} look wrong | white balance is off | wrong white balance | balance the colors | balance the colours | color correct | colour correct | color correction | colour correction | more natural colors | realistic colors | realistic colours
  | remove the {colour cast,color cast,cast} | cast

# Colour.
effect vibrant: more vibrant | vibrant colors | vibrant colours | vibrant
quality vibrant: vibrance | vibrancy
state vibrant: vibrant
effect pinker: pinker | more pink | more magenta | magenta tint | pink tint | pinkish tint | add magenta | rosier
fault darker: underexposed | under-exposed | under exposed | underlit
fault blur: too soft | a bit too soft | soft and mushy | mushy
fault muted: looks {grey,gray,greyish,grayish} | look {grey,gray} | too {grey,gray} | so {grey,gray} | a bit {grey,gray} | greyish | grayish | {colors,colours} are {grey,gray}
fault brighter: overexposed | over-exposed | over exposed | blown out | blown | clipped | clipping | burnt out | burned out | too exposed
# A fault is a state that nobody asks for: it is a complaint wherever it stands.
fault pinker: magenta cast | pink cast | magenta tinge | pinkish cast | pinkish tinge
fault greener: green cast | greenish cast | green tinge | greenish tinge
fault redder: red cast | reddish cast | red tinge
fault purpler: purple cast | purplish cast
fault cooler: blue cast | bluish cast | cyan cast | blue tinge
fault warmer: yellow cast | yellowish cast | orange cast | yellow tinge | orange tinge
state pinker: pinkish | rosy | magenta-ish
  | pink tint | magenta tint | pinkish tint
effect greener: greener | more green | green tint | greenish tint | add green
state greener: greenish | greeny | sickly green
  | green tint | greenish tint
effect deeper: deeper | deepen{,ed}
effect redder: redder | more red | red tint | reddish tint | add red
state redder: reddish | ruddy
  | red tint | reddish tint
effect purpler: purpler | more purple | purple tint | violet tint
state purpler: purplish
quality pinker: tint
quality hue_turned: hue | hues | hue shift
effect hue_turned: shift the hue{,s} | rotate the hue{,s} | change the hue{,s} | hue rotation | shift the {colors,colours} | rotate the {colors,colours} | spin the hues | shift hue | rotate hue{,s} | hue shift
effect duotone: duotone | duo tone | duo-tone | two-tone | two tone | bitone | two colors only | two colours only | spotify style | spotify look
effect gradient_mapped: gradient map | map to a gradient | gradient mapping | map it to a gradient
effect split_toned: split toning | split tone | split-tone | split-toning | split toned | toned highlights and shadows | color toning | colour toning
effect posterised: posterize{,d} | posterise{,d} | posterization | posterisation | posterizing | poster effect | poster | poster look | poster style | flat colors | flat colours | fewer colors | fewer colours | reduce the number of {colors,colours} | limited palette
effect thresholded: threshold amount | pure black and white | stark black and white | only black and white | just black and white pixels | two levels | bitmap | no greys | no grays | stencil | stencil look | photocopy | xerox | like a photocopy
effect threshold_at: threshold | thresholded | binarize | binarise
effect grain: grain | film grain | grainy look | grainy film | grainy effect | analog grain | gritty grain | more grainy | grainier | iso noise
quality grain: grain | noise | graininess | film grain | noise level | digital noise | color noise | colour noise | speckles | luminance noise | chroma noise
state grain: grainy | noisy | speckled
effect denoised: denoise{,d} | de-noise{,d} | denoising | noise reduction | reduce noise | reduce the noise | noise removal | clean up the noise | clean the noise | remove noise | remove the noise | get rid of the noise | get rid of noise | less noise | smooth out the noise | degrain | clean up the grain | cleaner image | iso cleanup | reduce the grain | remove the grain | get rid of the grain | less grain | no grain
effect recoloured: recolour | recolor | recoloured | recolored
effect one_colour: selective colour | selective color | selective colors | selective colours | one colour adjustment

colour red: red | crimson | scarlet
colour orange: orange | tangerine | coral
colour yellow: yellow | lemon yellow
colour green: green | emerald
colour cyan: cyan | aqua
colour blue: blue | cobalt
colour purple: purple | violet | lilac | lavender | mauve
colour pink: pink | rose pink | hot pink
colour magenta: magenta | fuchsia
colour turquoise: turquoise | teal
colour light_blue: light blue | sky blue | baby blue | pale blue
colour dark_blue: dark blue | navy | navy blue | deep blue | midnight blue
colour light_green: light green | lime | lime green | pale green | mint
colour dark_green: dark green | deep green | forest green | olive
colour dark_red: dark red | deep red | burgundy | maroon | wine red | bordeaux
colour gold: gold
colour brown: brown | chocolate brown | tan
colour beige: beige | cream | ivory | sand colour
colour black: black
colour white: white
colour grey: grey | gray | silver
region reds: reds | red {tones,hues,shades,areas,parts,colours,colors,things,bits,objects} | in the reds
region oranges: oranges | orange {tones,hues,shades,areas,parts,colours,colors,things,bits} | skin tone{,s} | skintone{,s} | flesh tone{,s} | in the oranges
region yellows: yellows | yellow {tones,hues,shades,areas,parts,colours,colors,things,bits} | in the yellows
region greens: greens | green {tones,hues,shades,areas,parts,colours,colors,things,bits} | greenery | foliage | vegetation | in the greens
region cyans: cyans | cyan {tones,hues,shades,areas,parts} | aquas | teals | turquoises | in the cyans
region blues: blues | blue {tones,hues,shades,areas,parts,colours,colors,things,bits} | blue of the sky | blue in the sky | sky blues | blue sky | blue skies | in the blues
region purples: purples | purple {tones,hues,shades,areas,parts} | violets | lavenders | in the purples
region pinks: pinks | pink {tones,hues,shades,areas,parts} | magentas | in the pinks

# Places.
region top: top | top half | top part | top third | upper half | upper part | upper third | upper area | the top of it | at the top | at top | top side | up top | upper side
region bottom: bottom | bottom half | bottom part | bottom third | lower half | lower part | lower third | lower area | at the bottom | bottom side | lower side
region left: left | left side | left half | left part | left hand side | left-hand side | left third | on the left | on the left side | on the left hand side
region right: right | right side | right half | right part | right hand side | right-hand side | right third | on the right | on the right side | on the right hand side
region centre: center | centre | middle | central part | central area | centre part | center part | in the centre | in the center | in the middle
region edges: edge{,s} | outer part{,s} | outer area{,s} | periphery | outside edges | surroundings | sides | rim | margins | borders | outskirts | at the edges | around the edges
region corners: corner{,s} | four corners | all corners | in the corners

# Detail and air.
effect clearer: more clarity | add clarity | local contrast | midtone contrast | micro contrast | microcontrast | more definition in the midtones | structure | more structure
quality clearer: clarity | local contrast | structure | midtone contrast
effect textured: more texture | add texture | bring out the texture{,s} | enhance the texture{,s} | textured | emphasize the texture
quality textured: texture{,s}
effect smoother: smooth | smoothen | smoother | smooth the texture | smooth skin | smooth the skin | smooth out the skin | smooth skin texture | smooth the skin texture | soften the skin | soften skin | skin smoothing | silky | soften the texture | less texture | softer skin | smoother skin | beauty filter | airbrush{,ed} | retouch the skin
effect dehazed: dehaze{,d} | de-haze{,d} | dehazing | defog | haze removal | cut through the haze | clear up the haze | clear the air | clear up the fog
quality hazier: haze | mist | fog | haziness | mistiness | smog
state hazier: hazy | misty | foggy | smoggy
effect hazier: hazier | mistier | foggier | add haze | add fog | add mist | hazy look | hazy atmosphere | misty atmosphere | foggy atmosphere | misty mood | foggy mood

# Other blurs.
effect motion_blurred: motion blur{,red} | motion-blur | movement blur | directional blur | speed blur | sense of speed | feeling of speed | sense of motion | panning blur | panning | looks like it's moving | speed effect
effect lens_blurred: lens blur | bokeh | bokeh effect | shallow depth of field | depth of field | shallow dof | shallow focus | portrait blur | aperture blur | blurry bokeh | creamy bokeh | camera blur | wide aperture
effect tilt_shifted: tilt-shift{,ed} | tilt shift{,ed} | tiltshift | miniature | miniature effect | miniature look | miniature world | toy effect | toy town | diorama | like a miniature | like a scale model | model village
tag diagonal: diagonal | diagonally

# Drawn.
effect pixelated: pixelate{,d,s} | pixellate{,d} | pixelated look | pixelation | pixelize{,d} | pixelise{,d} | pixel art | pixels | mosaic | censor | censored | 8 bit | 8bit | 16 bit | retro game | like a retro game | like a video game | blocky | big pixels | minecraft
effect sketched: pencil sketch | pencil drawing | sketch | sketched | sketchy | pencil | in pencil | hand-drawn | hand drawn | drawn in pencil | drawing | charcoal | charcoal drawing | graphite | line drawing | pencil art | like a drawing | turn it into a drawing | pencil or charcoal drawing
effect inked: ink | inked | ink drawing | pen and ink | ink sketch | india ink | pen drawing | woodcut | linocut | engraving | line art | lineart | manga ink | ink wash
effect oil_painted: oil painting | oil | oils | oil paint | in oils | oil paint effect | painterly | like an oil painting | painting | painted | paint effect | like a painting | painted look | paint it in oils | paint it in oil | on canvas | canvas painting | impressionist | impressionist painting | brush strokes | brushstrokes
effect watercoloured: watercolor{,s} | watercolour{,s} | water colour{,s} | water color{,s} | aquarelle | watercolour painting | watercolor painting | like a watercolour | like a watercolor | gouache
effect cartoon: cartoon{,ish,y,ed} | cartoonify | cartoonify this | cartoonize | cartoonise | comic | comics | comic book | comic-book | comic strip | cel shaded | cel-shaded | cel shading | toon | toon shading | graphic novel | like a cartoon | like a comic
effect halftone: halftone{,d} | half tone | half-tone | halftone dots | newspaper | newsprint | newspaper print | printed dots | print dots | dots | dot pattern | lichtenstein | pop art dots | comic dots | ben day dots | screen print | screenprint | old newspaper
effect embossed: emboss{,ed,ing} | relief | bas-relief | bas relief | embossed look | engraved | stamped | chiselled | carved | carved in stone
effect pop_art: pop art | pop-art | warhol | andy warhol

# Format.
effect straightened: straighten{,ed,ing} | straighten up | straighten out | straight | level the horizon | level out | level it | level the photo | fix the horizon | straighten the horizon | horizon is {crooked,tilted,not straight,not level,wonky,off} | the horizon is {crooked,tilted,not straight,not level,wonky,off} | crooked | crooked horizon | tilted | tilted horizon | wonky | slanted | skewed | not straight | isn't straight | not level | isn't level
effect tilted_right: tilt | lean | incline | slant
quality cropped: crop margins
effect cropped: crop{,ped,ping} | crop in | crop it | trim{,med,ming} | cut | cut off | cut away | crop out | crop off | chop off | chop | shave off | slice off | zoom in | closer crop | tighter | tighter crop | crop tighter | tighter framing | closer framing | crop closer | crop the edges | trim the edges | crop the sides | crop the borders | remove the borders
quality ratio: ratio | aspect ratio | proportions
effect ratio: crop to ratio | change the ratio | change the aspect ratio
effect square: square | squared | crop to a square | square crop | crop square | square format | square image | make it square | 1 to 1 | instagram square | profile picture | profile pic | avatar
effect portrait_format: portrait | portrait format | portrait orientation | portrait mode | portrait crop | vertical format | vertical crop | crop vertical | crop vertically | upright format | instagram | instagram post | insta | insta post | insta format | instagram format | instagram portrait | instagram feed | facebook post
  | vertical
effect story_format: story | stories | instagram story | instagram stories | insta story | reel | reels | tiktok | snapchat | phone wallpaper | phone background | phone screen | shorts | smartphone format
effect landscape_format: landscape format | landscape orientation | landscape mode | landscape crop | horizontal format | horizontal crop | crop horizontal | classic photo format | postcard format | postcard
  | horizontal | in landscape | to landscape | make it landscape
effect wide_format: widescreen | wide screen | wide format | wide crop | youtube | youtube thumbnail | thumbnail | youtube format | tv format | desktop wallpaper | wallpaper | presentation slide | slide format | hd format | twitter header | panorama format
effect cinema_format: cinemascope | cinematic crop | cinema format | movie format | anamorphic | letterbox | ultra wide | ultrawide | panoramic | panorama | panoramic format | cinematic ratio | cinematic bars | banner
effect resized: resize{,d} | rescale{,d} | scale | scaled | resizing | scale it
quality resized: size | image size | picture size | photo size | dimensions | resolution | width and height
effect smaller: smaller | shrink | shrunk | downscale | down scale | scale down | downsize | downsample | half the size | half size | half its size | half as big | half as large | make it smaller | reduce the resolution | lower the resolution | reduce the dimensions | compress | lighter file
effect larger: larger | bigger | enlarge{,d} | upscale | up scale | scale up | upsize | blow up | double the size | double size | twice the size | twice as big | twice as large | make it bigger | make it larger | increase the resolution | upsample | higher resolution
effect bordered: border{,ed} | frame | framed | add a frame | add a border | bordering | passe-partout | edge frame | polaroid frame | white frame around | canvas border | put a frame | photo frame | frame it
  | polaroid border | white polaroid border

# Looks.
effect film: film | film look | film-like | filmic | analog | analogue | analog look | analogue look | analog film | 35mm | 35 mm | kodak | portra | kodak portra | fuji | fujifilm | shot on film | like film | film photo | film photography | film stock | film camera | disposable camera
effect moonlight: moonlight | moonlit | by moonlight | under the moon | day for night | moonlight look | like moonlight
effect night: night | nighttime | at night | like at night | night look | night mood | look like night | turn day into night | make it night | night time | evening darkness
effect teal_orange: teal and orange | orange and teal | teal & orange | orange & teal | teal orange | blue and orange grade | blue and orange look | hollywood look | hollywood colors | hollywood colours | hollywood | blockbuster | blockbuster look | michael bay
effect cinematic: cinematic | cinema | cinematic look | movie-like | like a movie | like in a movie | movie look | movie | film still | movie still | cinematographic
effect matte: matte | matt | matte look | matte finish | matte effect | flat matte
effect polaroid: polaroid{,s} | old polaroid | polaroid look | polaroid style | like a polaroid | instant film | instant photo | instax
effect cross_process: cross process{,ed,ing} | cross-process{,ed,ing} | cross processing | xpro | x-pro | lomo | lomography | lomo look | lomo effect | expired film
effect pastel: pastel | pastels | pastel colors | pastel colours | pastel tones | soft pastel | candy colors | candy colours | soft pastels | cotton candy
effect high_key: high key | high-key | highkey | light and airy | bright and light
effect low_key: low key | low-key | lowkey | chiaroscuro | rembrandt | caravaggio
effect lofi: lofi | lo-fi | lo fi | grunge filter
effect gritty: gritty | grit | grunge | grungy | rugged | raw look | street look | urban | urban look | harsh look | industrial
effect bleach_bypass: bleach bypass | bleach-bypass | skip bleach | saving private ryan
effect hdr: hdr | hdr look | hdr effect | high dynamic range | more dynamic range | tone mapped | tone mapping
effect neon: neon | neon look | neon lights | synthwave | vaporwave | cyber | nightclub | electric
effect autumnal: autumn | autumnal | autumn look | autumn colors | autumn colours | fall colors | fall colours | fall vibes | autumn vibes | autumn mood | autumn feel
effect gloomy: rainy | rainy look | stormy weather look | winter gloom

# How a plan is written out.
say exposure: exposure
say brightness: brightness
say contrast: contrast
say highlights: highlights
say shadows: shadows
say whites: whites
say blacks: blacks
say curves: curves
say levels: levels
say auto_levels: auto levels
say auto_white_balance: auto white balance
say saturation: saturation
say vibrance: vibrance
say temperature: warmth
say tint: tint
say hue: hue
say black_and_white: black and white
say sepia: sepia
say duotone: duotone
say gradient_map: gradient map
say split_toning: split toning
say posterise: posterise
say threshold: threshold amount
say grain: grain
say recolour: recolour
say selective_colour: selective colour
say vignette: vignette
say gaussian_blur: blur
say motion_blur: motion blur
say lens_blur: lens blur
say tilt_shift: tilt shift
say sharpen: sharpen
say clarity: clarity
say texture: texture
say dehaze: dehaze
say denoise: denoise
say invert: invert
say pixelate: pixelate
say pencil_sketch: pencil sketch
say ink: ink
say oil: oil painting
say watercolour: watercolour
say cartoon: cartoon
say halftone: halftone
say emboss: emboss
say flip_horizontal: mirror
say flip_vertical: flip upside down
say rotate_quarter: rotate
say rotate: straighten
say crop: crop margins
say crop_to_ratio: crop to ratio
say resize: resize
say border: border

parameter size: size | extent
parameter radius: radius
parameter black: black point | black
parameter white: white point | white
parameter shadows: shadows
parameter midtones: midtones
parameter highlights: highlights
parameter gamma: gamma
parameter dark: dark
parameter light: light
parameter palette: palette
parameter balance: balance
parameter levels: levels
parameter level: level
parameter from: from
parameter to: to
parameter width: width
parameter chroma: chroma
parameter lightness: lightness
parameter centre: centre | center
parameter hue: hue
parameter saturation: saturation
parameter angle: angle
parameter length: length
parameter left: left
parameter top: top
parameter right: right
parameter bottom: bottom
parameter x: x
parameter y: y
parameter red: red
parameter green: green
parameter blue: blue
say size: size
say radius: radius
say black: black point
say white: white point
say midtones: midtones
say gamma: gamma
say dark: dark
say light: light
say palette: palette
say balance: balance
say level: level
say from: from
say to: to
say width: width
say chroma: chroma
say lightness: lightness
say centre: centre
say angle: angle
say length: length
say left: left
say top: top
say right: right
say bottom: bottom
say x: x
say y: y
say red: red
say green: green
say blue: blue

say in_mask: in the mask
say in_outside_mask: outside the mask
say in_everywhere: everywhere
say in_reds: in the reds
say in_oranges: in the oranges
say in_yellows: in the yellows
say in_greens: in the greens
say in_cyans: in the cyans
say in_blues: in the blues
say in_purples: in the purples
say in_pinks: in the pinks
say in_highlights: in the highlights
say in_midtones: in the midtones
say in_shadows: in the shadows
say in_edges: at the edges
say in_corners: in the corners
say in_centre: in the centre
say in_top: at the top
say in_bottom: at the bottom
say in_left: on the left
say in_right: on the right
