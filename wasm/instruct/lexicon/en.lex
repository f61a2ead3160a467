language: en

# Means nothing by itself. Articles may also stand inside any phrase.
article: a | an | the | of | this | that | these | those | my | its | some | it | them | their
  | teh | hte
skip: please | pls | plz | kindly | thanks | thank you | thx | cheers | hi | hello | hey | ok | okay | so | well | now
  | can you | could you | would you | will you | can we | could we | can i | i would like | i'd like | i wish
  | i need | i want you to | i'd love | i'd prefer | id like | we want | we need | let's | lets | help me | would you mind
  | need | needs | like | be | been | being | am | i'm | looking
  | feeling | there's | fix that | fix it | fix this | please fix it | around it | all around | all around it | i think | i feel | i find | to my taste | for me | me
  | i | we | you | us | our | your | for | from | as | than | by | do | did | just | really | only
  | simply | maybe | perhaps | if possible | if you can | possible | bit of | kind of | sort of | kinda | sorta | type of
  | photo{,s} | photograph{,s} | picture{,s} | pic{,s} | image{,s} | img | shot{,s} | snapshot{,s} | selfie
  | scene | file | everything | all | whole | entire | overall | one | ones | thing | version | result
  | makes | making | made | gets | getting | giving | have | has | having | apply | applying | use | using
  | go | going | bring | render | set | do | turned | change to | switch | edit | try
  | effect{,s} | filter{,s} | look{,s} | style{,s} | styled | vibe{,s} | mood | tone{,s} | atmosphere | ambiance
  | treatment | appearance | touch of | hint of | dose of | dash of | finish | level{,s} | amount | value | very much so | also please
  | right now | immediately | quickly | here you go | nice | nicely | good | great | beautiful | same | time
  | in here | should | could | can | will | may | must | it be | when | which
  | so that | because | since | who | what | how | 🙏 | 🙂 | 😊 | 👍 | ❤ | way
  | create | even | still | yet | just | tbh | imo | imho | lol | omg | yo | hmm | um | bro | dude | nah | actually | honestly | basically | literally | guess | i guess | i'm afraid | for sure | whole thing | bit | format | formatted | mode | filter on | colour grade | color grade | grade | grading | graded | it possible | is it possible to | would it be possible to | is there any chance you could | any chance you could | do you mind | if you don't mind | when you can | a version | one thing | come | comes | coming | came | so it looks | aesthetic{,s} | feeling | kind | sorts | stuff | area | areas | part | parts | side | zone | zones | region{,s} | bits | tones | hues | shades | here and there | overall look | in general | generally | with me | on me | dear | sir | friend of mine | my friend | buddy | u | ur | ya | pleaseee | plsss | ty | tysm | thank u | gonna | gotta | lemme | gimme | im | cuz | coz | bc | rn | asap | abit of
  | off
  | there is | there are
  | through | throughout | about | around | roughly | approximately | around about | almost | already | ever | such | both
  | each | any | whatever | somehow | someone | somebody | anyone | anybody | guys | everyone | folks | team | mate
  | mates | y'all | pal | boss | doc | maestro | hiya | howdy | greetings | good morning | good evening
  | good afternoon | {grandma,grandpa,granny,mom,mum,dad,newbie,beginner,noob,photographer} here | long time lurker
  | first time poster | hope you can help | hoping you can help | appreciate it | much appreciated | thanks in advance
  | many thanks | thanks a lot | thanks so much | bless you | god bless | regards | kind regards | xoxo | xx
  | pretty please | if {it's,it is} no {trouble,bother} | if it isn't {any,too much} {trouble,bother} | if you would | if it's not too much trouble | if it is possible | when you get a chance
  | would you | wouldn't you | won't you | shall we | shall | might | ought to | supposed to | meant to | feel free to
  | go ahead and | go for | have a go at | please could you | could someone | can someone | can somebody | can anyone
  | could anyone | could somebody | any chance of | quick one | quick question | end result | final result
  | final image | outcome | composition | capture | exposure-wise | colour-wise | color-wise | jpeg | jpg | raw
  | raw file | png | attached | attachment | attached photo | attached picture | here's a photo | here is a photo
  | this one | that one | these ones | this here | the following | as you see fit | you know | ya know | i mean it
  | i suppose | i reckon | i believe | in my opinion | to be honest | to be fair | frankly | seriously though
  | hopefully | obviously | apparently | definitely | certainly | probably | possibly | generally speaking | at all
  | at least | at most | at once | at the moment | currently | once | again please | it's just that | the thing is
  | the problem is | the issue is | problem is | issue is | feels like | kind of feels | sort of feels | ends up
  | ended up | turns out | across the board | across the whole image | all across | all over | all over it
  | over everything | over the whole thing | across it | to it | on it | in it | into it | out of it | from it
  | with it | at it | back into it | back to it | back in | more or less everything | that kind of | this kind of
  | those kinds of | a kind of | a sort of | something | something like | anything like | along the lines of
  | in the spirit of | reminiscent of | inspired by | à la | a la | in a style | styling | stylish | stylised
  | stylized | theme | themed | flavour | flavor | feel to it | look to it | vibe to it | rendering | rendition
  | processing | process | processed | pass | a pass of | do a | do an | perform | produce | achieve | obtain | yield
  | deliver | run | run a | adjust to | work on | focus on | deal with | handle | sort out | sort | take care of
  | address | see to | see if you can | try to | try and | attempt to | attempt | manage to | want to | wants to
  | want you to | need you to | like you to | love you to | have it be | have them be | get it to | get it to look
  | allow | ensure | make sure | make sure that | it needs to | it has to | has to be | have to be | needs to be
  | need to be | ought to be | must be | should be | could be | would be | to be | it to be | them to be
  | by any chance | as much as | as well | either | neither | whereas | whilst | per se | respectively | equally
  | evenly | uniformly | consistently | accordingly | properly please | clearly visible | visible | noticeable
  | obvious | evident | shift | shifted | shifting | move | nudge | nudged | slide | slider | sliders | dialled
  | dialed | dial | notch | notches | step | steps | setting | settings | tonality | tonal | colouring | coloring
  | coloration | palette | scheme | hue-wise | in colour | in color | colour-graded | feature | features
  | photo-editing | photoshop it | lightroom | edit it | edited | editing | tweak it | pictured | frame of mind
  | every | every bit of | every part of | whichever | wherever | however you like | as you like | up to you
  | i trust you | isn't it | aren't they
  | automatic | automatically | teh | hte | thsi | tihs | taht | ot | fo | thx u | loks | lok
  | iso {100,200,400,800,1600,3200,6400,12800} | {100,200,400,800,1600,3200,6400,12800} iso | band 
  | digital | anything | something in there | nothing in particular | in my view | to my eye | to my eyes
  | in my eyes
  | evening all | evening everyone | evening guys | morning all | morning everyone | afternoon all | here | help
  | as if | as though | if | conversion | convert | converting | out | lines | strokes | bold lines
  | thick lines | thin lines | print | come out | came out as | turned out to be | went | rescue | needed
  | required | requested | wanted | desired | expected | intended | planned | deserve | deserves | merit | merits
  | calls for | prefer | preferably | ideally | as possible | kind regards | rgds
  | street light{,s,ing} | kitchen light{,s,ing} | fluorescent light{,s,ing}
  | tungsten light{,s,ing} | led light{,s,ing} | strength | opacity | intensity | in the office
  | in the kitchen | indoors | outdoors | slt
  | office light{,s} | office lighting
  | draw it as | draw it like | draw it in | draw it with | paint it as | paint it like | paint it with | portrait of
  | everything | in the morning
opinion: says
  | say | said | thinks | think | finds | find | told me | tells me | complained | complains | keeps saying | wants it
  | wants this | would like it | insists | reckons | feels it's | feels that | prefers it | asked for | asked me for
  | asks for | noticed | believes
narrate: i was
  | i am | i took | i shot | i've taken | i have taken | i had | i forgot | i used | i messed up | i screwed up
  | i accidentally | i didn't | i couldn't | i only had | i just took | i got | we were | we had | we took 
  | it's for | it's my | it is my | this is my | this is our 
  | he's | she's | here is | here's | taken | snapped
  | captured | shooting | the flash | my flash | my camera | my phone | the camera | the weather | the light was
  | the sun was | there was | there were | last | yesterday | this morning | back then | when i | when we | while we
  | while i | long story | you can see | as you can see | you see
  | {photo,pic,picture,image,shot,portrait,snap,snapshot} of | {photo,pic,picture,image,shot} from
  | {photo,pic,picture,shot} taken
skip: {for,in,on} {the,my,our,a,their,her,his} {shop ,online shop ,product ,etsy ,store ,web ,wedding ,family ,photo ,school ,holiday ,}{listing,listings,page,site,website,album,catalogue,catalog,menu,flyer,brochure,newsletter,portfolio,feed,fridge,blog}
skip: to {hold,draw,lead,guide,keep,bring} {the ,your ,our ,people's ,}{eye,eyes,attention} {on,to,onto,towards,toward} {the ,}{couple,subject,bride,middle,center,centre,product}
reason: because
  | because of | cause | cos | since | as it was | as i | for my | for our | for his | for her | for the website
  | for a website | for an album | for a wedding | for work | for printing | for print | so that | so i can
  | so we can | so you can | so it can | so people | so everyone | in order to | due to | given that | seeing that
  | even though it was | even if | to show | to send | to post | to print | to put on | to use as | to use for
  | to frame
  | under the | under these | under office | under artificial | from the
# "The email won't take it", "she was laughing": who does what, beside a wish, is no wish.
subject: i | he | she | we | they | you | who | people | everyone | everybody | someone | somebody | nobody | no one | anyone
  | i'm | i've | i'll | i'd | we're | we've | we'll | they're | they've | they'll | you're | you've | you'll | he's | she's | he'd | she'd | he'll
  | she'll | they'd | there | there's | there are | there were | there was | that's when | which
decrease: right down | right back
increase: right up
skip: i'm | i've | i'll | we're | we've | we'll | they've | they'll | you're | you've | you'll | he'd | she'd | he'll | she'll | they'd | he | they | no one | nobody
tells: won't | wont | cannot | can't | cant | couldn't | couldnt | doesn't | doesnt | didn't | didnt | wasn't | weren't | isn't | aren't
  | hasn't | haven't | hadn't | wouldn't | has | have | had | will | can | came | comes | went | goes | got | gets | keeps | kept | takes | took
  | says | said | likes | liked | loves | loved | hates | hated | lives | lived | stands | stood | sits | sat | hangs | hung | falls
  | fell | shows | showed | disappears | disappear | disappeared | disappearing | vanishes | vanish | runs | ran | starts | started | makes | made
  | stops | stopped | knows | knew | thinks | thought | sent | sends | gave | gives | turns | turned | does | did
  | dies | died | moved | moves | blinked | blinks | fills | filled | covers | covered | blends | blend | merges | merge | distracts | distract
  | draws | steals | stole | pulls | happens | happened | matters | works | worked | belongs | reads | tells | told | sees | saw | catches | caught
  | gleams | shines | reflects | hides | hid | ate | eats | sells | sold | buys | bought | wears | wore | holds | held | eat | hurt | hurts
  | screams | shouts | jumps | stare | stares
is: were | isn't | it came out | {has,have,had,is,are} gone {all ,a bit ,a little ,quite ,rather ,completely ,so ,very ,} | gone {all,a bit,a little,quite,rather,completely,so,very} | {has,have} {turned,come out}
wished: {should,must,ought to,has to,have to,needs to,need to} {be,look,seem,appear,remain,become,get,have,} | should | must | needs | need
  | i want | i'd like | i would like | i need | i wish | we want | we'd like | we need
# "brighten it so the faces show": what a wish is for. Those with a verb have its own sense as well.
purpose: so | for | so that | such that | until | till | til | untill | in order to | in order for | so as to | enough so | enough for | enough that
  | to the point where | to the point that | as if | as though | just enough to | enough to | in a way that | to ensure
  | to help | to see | to show | to reveal | to simulate | to mimic | to imitate | to resemble | to match | to look
  | to appear | to let | to allow | to avoid | to compensate | to account for | to draw attention
  | to keep | to accentuate | to complement | to represent | to convey | to create | to get | to fit | to focus
  | so i can | so we can | so you can | so it can | so people | so everyone | like the | like there | like someone
  | which makes | which will make | that way
  | to make | to give | to bring | to bring out | to add | to remove | to take out | to get rid of | to eliminate
  | to fix | to correct | to increase | to enhance | to improve | to boost | to intensify | to strengthen | to raise
  | to reduce | to decrease | to lower | to lessen | to brighten | to lighten | to darken | to sharpen | to soften
  | to define | to emphasize | to emphasise | to highlight
make: to give | to bring | which makes | which will make
increase: to bring out | to increase | to enhance | to improve | to boost | to intensify | to strengthen | to raise | to emphasize | to emphasise
add: to add
remove: to remove | to take out | to get rid of | to eliminate | to fix | to correct
decrease: to reduce | to decrease | to lower | to lessen
effect brighter: to brighten | to lighten
effect darker: to darken
effect sharpen: to sharpen
is: is | are | was | were | it's | one's | its too | looks | seems | feels | appears | has been | came out | turned out | has come out | looks like
  | it has | it has a | it's got | it's got a | has a | has got
  | thats | that's | that is | theyre | they're
  | it was | it were | they were | they are | these are | those are | this is | that was | this was | it is
  | they look | it looks | it seems | they seem | it feels | it appears | everything is | everything looks | all looks
  | portrait is | portrait looks
# "It looks dark" and "the colours look dull" complain; "make it look dark" does not.
make: make | get | give | let | want | wanna | i want | want it | i want it | i want it to | i'd like it to | i'd like it | have it | to make | make this | make everything | should
seem: look | feel | seem | appear | seem to be
  | its
inside: in | inside | within | on | onto | over | only in | only on | just in | just on | to only
and: and | & | but | also | too also | plus also | as well as | or | nor | yet | while | along with | together with | as well | though | although | however
  | adn | nad
with: with
  | wiht | wtih
  | w
then: then | and then | after that | afterwards | next | finally | lastly | followed by | firstly | secondly | second | to finish | after which

# How much.
degree 0.25: barely | very slightly | ever so slightly | a tiny bit | a tiny touch | tiny | minimally | hardly | a hair | a smidge | a tad tiny
  | imperceptibly | very subtle | very subtly | very light | very faint | just a hint
  | teeny | teeny bit | a teeny bit | teensy | teensy bit | itsy bitsy
  | ever so | the tiniest bit | the slightest bit | just barely | just slightly | a whisker | a fraction
  | fractionally | marginally | microscopic | by a hair | a hint | the smallest bit | a sliver | infinitesimally
degree 0.5: slight{,ly} | a little | a little bit | a bit | a touch | a tad | somewhat | subtle | subtly | gently | light | lightly
  | faint | faintly | mild | mildly | softly | weak | weakly | a bit of | a small amount of | small | discreet | discreetly
  | delicate | delicately | a notch | a hint of | moderate | moderately | a smidgen | little | just a bit | not too much | not so much | not very much
  | nothing too much | low | natural | naturally | not overdone | don't overdo it | without overdoing it | not too strong | not too strongly
  | not too heavy | don't go overboard | easy on it | subdued | in moderation | keep it subtle | keep it natural
  | gentle | soft | kinda | kind of | thin | narrow | abit | lil | a lil | lil bit | a lil bit | a notch | a smidge more | a wee bit | wee | modest | modestly | restrained | light touch | slightest | ever so slight | small amount
  | but not too much | but not so much | and not {so,that,too} much | but not too strong{,ly} | but not too heavy | but subtle
  | a wee | a trifle | a shade | a dash | a drop | a pinch | a sprinkle | a sprinkling of | a spot of
  | a splash of | a bit more subtly | gently | smallish | lightish | soft-ish | softish | nothing crazy
  | nothing major | nothing dramatic | nothing extreme | don't go crazy | not crazy | not to the extreme
  | with restraint | tasteful | tastefully | understated | low-level | conservative | conservatively | cautiously
  | carefully | partially | partly | relatively | halfway | sensibly | reasonably | a small bit | a small touch
  | minor | slightly more | slightly less so | a degree | a little more subtle | in a subtle way | whisper
  | muted version of | a notch or two | a couple notches | a couple of notches | a fair touch | just a little
  | just a tad | just a touch | only a little | only slightly | only a bit
  | tad
  | bit
degree 1: normal | fairly | normally | quite | pretty
degree 1.7: a lot | lots | lots of | much | very | strong{,ly,er} | heavy | heavily | heavier | really | way | far | considerably | significantly | significant | greatly
  | a great deal | big | huge | hugely | massive | massively | intense | intensely | deep | deeply | bold | boldly | dramatic | dramatically
  | super | so much | high | highly | seriously | substantially | plenty | plenty of | noticeably | clearly | a ton | tons of | loads of | pronounced | marked | serious | powerful
  | hard | thick | wide | thicker | wider | super | hella | mega | wayyy | sooo | soooo | veryyy | loads | properly | solid | good deal | a good deal | generous | generously | full on | badly | terribly | awfully | horribly | ridiculously | real | right up
  | quite a bit | quite a lot | rather a lot | fair bit | a fair bit | good bit | a good bit
  | the hell out of | the heck out of | the crap out of | the shit out of | like mad | big time | a whole lot | a load
  | loads more | heaps | heaps of | a heap | oodles | masses of | stacks of | no end | very much | ever so much
  | that much | truly | genuinely | vastly | majorly | dramatically | markedly | visibly | distinctly
  | decidedly | aggressively | forcefully | vigorously | fiercely | punchily | beefy | chunky | hefty | fat | dense
  | densely | rich | richly | sharply | steeply | exceptionally | exaggerated | proper | mighty | dead | bloody
  | freaking | fricking | frigging | damn | darn | fucking | effing | wicked | mad | crazy amounts of | quite some
  | a good chunk | a chunk | a good amount | a decent amount | nice and | good and | all the more | ten times
  | stupidly | painfully | unbearably | insane amount of | much much | lot
degree 2.5: extreme | extremely | insanely | incredibly | as much as possible | super strong | very strong{,ly} | very heavy | very heavily | to the extreme | crazy | drastic | drastically | very very | wildly | very high | very deep
  | insane | ultra | absurdly | massively | to eleven | like crazy | as far as it goes | super duper
  | to death | beyond belief | over the moon | off the charts | through the roof | to the moon | to hell | max out
  | maxed out | maxed | maximally | full blast | full throttle | full whack | to the limit | to the hilt
  | to the extreme | all out | go wild | go crazy | go nuts | balls to the wall | as far as possible
  | as strong as possible | as strongly as possible | as hard as you can | as hard as possible | so so | crazily
  | ludicrously | outrageously | violently | savagely | brutally | brutal | savage | absolutely | utterly | monstrous
  | humongous | gigantic | enormous | enormously | immense | immensely | tremendous | tremendously | ultra-strong
  | ten times more | tons
quantity 100 percent: fully | completely | entirely | totally | full | complete | total | to the max | maximum | max | to the maximum | all the way
  | wholly
quantity 2 times: twice | twice as | double | doubled | two times | twofold | twice as much
  | twofold | x2 | times two | twice more | by two | by a factor of two
quantity 3 times: triple | three times | threefold
quantity 4 times: four times
  | quadruple | quadrupled | fourfold
quantity 0.5 times: half as | half as much | half the | half of | halve | halved
  | to half | down to half | fifty percent of | half as much as
quantity 0.25 times: to a quarter
  | down to a quarter | a quarter of | a quarter the | a quarter as
quantity 0.333 times: to a third
  | down to a third | a third of the | a third as
quantity 50 percent: half | in half
  | fifty percent | half way | halfway down
quantity 25 percent: by a quarter 
  | quarter | by one quarter | one quarter
quantity 20 percent: a fifth
  | by a fifth | one fifth
quantity 10 percent: a tenth
  | by a tenth | one tenth
quantity 33 percent: a third
  | by a third | one third | by one third
quantity 1 ev: one stop | a stop | a full stop | one full stop
quantity 1.5 ev: a stop and a half
  | one and a half stops | one stop and a half | one and half stops
quantity 2 ev: two stops
  | two full stops | a couple of stops | a couple stops
quantity 3 ev: three stops
quantity 0.5 ev: half a stop | a half stop | half stop
quantity 0.333 ev: a third of a stop
  | one third of a stop | a third stop | one third stop | third of a stop
quantity 0.667 ev: two thirds of a stop
  | two thirds stop | two-thirds of a stop
quantity 90 degrees: a quarter | a quarter turn | quarter turn
number 1: one
number 2: two
number 3: three
number 4: four
number 5: five
number 6: six
number 8: eight
number 10: ten
number 12: twelve
number 15: fifteen
number 20: twenty
number 25: twenty five
  | twenty-five
number 30: thirty
number 40: forty
number 45: forty five
  | forty-five
number 50: fifty
number 60: sixty
number 70: seventy
number 75: seventy five
  | seventy-five
number 80: eighty
number 90: ninety
number 100: hundred
  | a hundred | one hundred
number 180: one hundred eighty
  | one eighty | a hundred and eighty
unit percent: % | percent | per cent | pct
unit ev: ev | stop | stops | f-stop | f-stops | evs
unit kelvin: k | kelvin | kelvins
unit mired: mired | mireds
unit permille: ‰ | per mille | permille | per mil
unit pixels: px | pixel{,s}
unit pixels_wide: {px ,pixels ,pixel ,}{wide,across,in width}
unit pixels_high: {px ,pixels ,pixel ,}{high,tall,in height}
unit pixels_long: {px ,pixels ,pixel ,}on the {long,longest,longer,larger,biggest} {side,edge} | {px,pixels} {long edge,long side} | {px,pixels} max
unit degrees: ° | degree{,s} | deg | º
  | degs 
unit times: x | × | times | a factor of | factor | factor of
unit levels: levels
  | colour levels | color levels | levels of colour | levels of color | colors | colours | tones | shades
  | tonal levels | steps of colour | steps of color | flat colors | flat colours | different colors
  | different colours
parameter size: size | extent
  | cell size | block size | dot size | blocks of | cells of | dots of
parameter radius: radius

# More and less.
increase: more | increase{,d} | increasing | boost{,ed,ing} | raise{,d} | raising | up | turn up | crank up | crank | bump | bump up | push
  | push up | pump up | enhance{,d} | enhancing | amplify | strengthen | intensify | intensified | improve | add more | lacks | lack | lacking | lacks some
  | needs more | not enough | too little | higher | greater | bring up | dial up | extra | additional | insufficient | increment | heighten | elevate | accentuate | emphasize | emphasise | underdone | gain
  | lift | lifted | bring out | stronger | bolder | missing | is missing | open up | raise up | brought up | pump | add some | juice up | up a bit | turn it up | crank it up | push it | go further | go stronger | further | more of it | could use | could use some | could use more | needs some | needs a bit of | need more | want more | not as much as i want | too weak | too faint | too subtle | not strong enough | make it stronger | make it more | more intense | intensify it
  | jack up | jack | ramp up | ramp | notch up | step up | wind up | beef up | amp up | amp | kick up | kick it up
  | kick it up a notch | hike | hike up | soup up | jazz up | fire up | heat up the | magnify | multiply | maximise
  | maximize | reinforce{,d} | bolster | fortify | augment{,ed} | upgrade | perk up | pep up | deepen the | enrich the
  | build up | add to | adding | give more | give some | bring out more | pull up | lift up | move up | going up
  | up by | plus | some more | a bit of extra | a lot of extra | more in the way of | could do with
  | could do with more | could do with some | could use a bit more | could benefit from | would benefit from
  | would benefit from more | begs for | screams for | cries out for | craves | is short on | short on | short of
  | is devoid of | devoid of | starved of | there's no | there is no | has no | have no | has little | little to no
  | hardly any | barely any | not much | isn't much | not a lot of | no real | wants more | i want more
  | i'd like more | want some | i want some | with more | with extra | more pronounced | more visible | more prominent
  | more obvious | more noticeable | more evident | stronger than that | even stronger | make more of | play up
  | bring up more | pushed | pushing | hyped | hype up | supercharge | turbocharge | insufficiently | too low
  | too small
  | open | open it up | open them | open them up
  | punch up | perk | stand out | stand out more 
  | punchier | more punchy | beefier
decrease: less | decrease{,d} | decreasing | reduce{,d} | reducing | lower{,ed,ing} | down | turn down | tone down | toned down | drop | cut down | cut back
  | diminish | weaken | dial down | dial back | pull back | pull down | bring down | fewer | minimize | minimise | scale back | ease | ease off
  | back off | take down | knock down | not as | not that | reduction | decrease the amount of | toning down | dampen
  | smaller | cut | not so | weaker | tame | tamed | tone it down | dial it back | dial it down | ease up | take it down | take it down a notch | pull it back | softer on | subtler | more subtle | reel it in | go easier | easier on | lighter on | lessen | lessened | mellow | calm | calm down | go down | shrink the | bring it down | tone down on | not as much | back it off | cool it | chill out on | rein in | cool off on
  | drain | drained | suck out | water down
  | knock down | knock back | knock off | step down | notch down | wind down | wind back | tone back | roll back
  | roll off | rein back | keep down | hold down | hold back | play down | de-emphasize | de-emphasise | downplay
  | moderate{,d} | temper{,ed} | soften the | softer | gentler | quieten | quiet down | quiet | hush
  | shave | subtract | subdue{,d} | restrain | curb | diminished | decline | deflate | slash 
  | lower down | low down | lowered | soothe | settle down | simmer down | take the edge off | take off some
  | take some off | take away some | take out some | remove some of
  | lose some | lose some of | get rid of some | drop down
  | back down | down by | minus | going down | move down | fewer of | less of | less pronounced | less visible
  | less prominent | less obvious | less noticeable | less harsh | less aggressive | reduced 
  | under control | bring under control | get under control | keep under control | control | too high | undo some
  | undo some of | reverse some of | go easy on | easy on | easy with | not quite so
  | not quite as | not nearly as | not nearly so | kill some of | kill some | tone it 
  | limit
too: too | too much | too many | overly | excessively | excessive | too heavily | overdone
  | a bit much | overpowering | overwhelming | over the top | too strong | too intense | too heavy | too powerful | too harsh on | went too far | overkill | out of control | excess 
  | i don't like | i dont like | not a fan of | i'm not a fan of | i hate | not keen on | don't like | dont like | do not like | i don't love | bothered by | i can't stand | there is too much | there's too much
  
  | full of | covered in | covered with | riddled with | loaded with | swamped with
  | ruined by | spoiled by | spoilt by | suffers from | suffering from | plagued by | tinged with | marred by
  | swimming in | drowning in | hurts my eyes | hurt my eyes | hurts the eyes | hurting my eyes | blinding | screaming
  | a bit strong | very strong here | a lot of unwanted | unwanted | undesirable | excessive amount of | disturbing
  | distracting | annoying | ugly | nasty | weird | strange | awful | horrible | terrible | gross | unpleasant
  | unflattering | offputting | off-putting | a problem | problem with | trouble with | issue with | dominates
  | dominating | dominant | takes over | overbearing | over-the-top | over done | over-done | over cooked | overcooked
  | overprocessed | over processed | over-processed | overedited | way over the top 
  | on the high side | a bit high | quite high | too far | went overboard | leans | leaning | skews | skewed towards
  | leans towards | leaning towards | tends towards | veers towards | drifting towards | shifted towards | i find too
  | bother{,s} me | bugs me | puts me off | could be less | should be less
  | shout | shouting | scream | screams | glare at me
enough: enough
limit: not too | but not too | without being too | without making it too | without getting too | not overly | nothing too
  | but not overly | not excessively | without overdoing | without exaggerating | without going overboard
  | without going too far | but keep it reasonable | but nothing too | but don't make it too | but don't get too
  | but not crazy | not so very
add: add{,s,ed,ing} | put{,ting} | insert{,ed,ing} | introduce | place | include | throw in
  | transform | convert | change into | turn into | swap | turn | apply | give it | slap on | slap | chuck in | whack on | stick | wrap it in | surround it with | pop in | throw on
  | sprinkle | drop in | mix in | blend in | bake in | layer on | lay on | splash on | dust with
  | finish with | top it off with | top with | complete with | inject | infuse | smother it in | drape | wrap | coat
  | paint on | stamp | bring in | whack | bung | bung on | pop on | pop a | stick on | stick a | hit it with
  | treat it to | grant | lend it | lend | supply | provide | offer | impart | turning | morph | morph into
  | reimagine as | render as | render it as | redo as | make into | made into | make it into | transform it into
  | transform this into | convert it into | convert this into | convert it to | convert to | turn it into
  | turn this into | turn the photo into
remove: remove{,d} | removing | delete{,d} | deleting | erase{,d} | erasing | get rid of | take away | take out | take off | eliminate | clear | clean up | clean | strip
  | wipe | hide | fix | correct | counteract | neutralize | neutralise | kill | lose | compensate for | combat
  | undo | cancel | remove all | remove any | remove some | no more | cut out the | ditch | scrap | without any | take that off
  | clear up | clear away | clear out | scrub | purge | banish | dump | chuck out | cut out | weed out
  | filter out | suppress | tidy up | dispel | dissolve | neutralizing | cancel out | offset | remedy
  | repair | cure | solve | resolve | do away with | do without | bin | axe | nix | zap | rid of
  | rid it of | free of | no need for | we don't need | i don't need | don't need | don't want
  | do not want | i don't want | no longer want | don't want any | can do without | take off the | peel off
  | eradicate | obliterate | wipe out | clean away | shed | fix up | fixing | correcting | corrected | fixed | rectify
  | counter | countering | combatting | reversing
generate: replace{,d} | replacing | generate | imagine | extend the | outpaint | inpaint | fill in | expand the | in the style of | style of
  | by van gogh | van gogh | picasso | monet | ghibli | pixar | disney | anime | manga
  | lego | make him | make her | make me | make us | smile | smiling | laugh | younger | older | thinner | slimmer | taller
  | give him | give her | give them | dress | wearing | change the background | swap the background | swap faces | cyberpunk | steampunk | put him | put her | photoshop
  | snowing | raining | in winter | in summer | make it snow | make it rain | move | closed eyes | open eyes | look younger | look older | hold | holding | riding | restyle | retouch | uncrop | colorize | colourise | colourize
  | draw | paint | draw me | by monet | by picasso | dali | banksy | picasso style | like van gogh | studio ghibli
  | in front of | behind | next to | beside | beneath | wear | wears | sit | sitting | stand | standing | dance
  | dancing | fly | flying | bald | blonde | brunette | tattoo{,s} | makeup | make-up | lipstick | haircut | hairstyle
  | fatter | muscular | sexy | naked | undress | nude | cartoon character | superhero | batman | spiderman
  | spider-man | zombie | vampire | elf | mermaid | clown | santa | pirate | princess | faceswap | face swap
  | swap the face{,s} | swap heads | animate | video of | gif of | 3d model | photobomber | add text | write | caption
  | subtitle | speech bubble | thought bubble | turn him into | turn her into 
  | turn the dog into | turn the cat into 
object: bg | bgs | backgroud | ppl | peeps | background{,s} | foreground | backdrop | sky | skies | cloud{,s} | sun | moon | star{,s} | face{,s} | person | people | man | men | woman | women | girl{,s} | boy{,s} | child | children | kid{,s} | baby
  | subject{,s} | him | her | hair | eye{,s} | skin | teeth | lips | nose | mouth | hand{,s} | head{,s} | body | clothes | shirt | dress | jacket | hat | glasses | beard
  | dog{,s} | cat{,s} | horse{,s} | bird{,s} | animal{,s} | dinosaur{,s} | dragon{,s} | unicorn{,s} | tree{,s} | flower{,s} | grass | mountain{,s} | sea | ocean | beach | river | lake | water | wave{,s}
  | car{,s} | bus | truck{,s} | house{,s} | building{,s} | street | road | wall{,s} | window{,s} | door{,s} | table | food | plate | text | logo | watermark | sign{,s} | snow | rain | smoke | fire
  | spaceship | ufo | robot{,s} | castle | bridge{,s} | boat{,s} | ship{,s} | rainbow{,s} | tourist{,s} | crowd | wrinkle{,s} | pimple{,s} | acne | blemish{,es} | spot{,s} | stain{,s} | scratch{,es} | wire{,s} | power line{,s} | trash | shadow of | reflection{,s}
  | night | nighttime | daytime | winter | summer | autumn | spring | red eye{,s} | red-eye | object{,s} | item{,s} | hat{,s} | eyebrow{,s} | ear{,s} | arm{,s} | leg{,s} | friend{,s} | wife | husband | daughter | mother | father | mom | dad | lady | guy{,s} | plant{,s} | garden | forest | city | sunglasses | moustache | mustache | crown | wings | ball | balloon{,s} | cup | bottle{,s}
  | leaves | leaf | roof | bag{,s} | shoe{,s} | coat | sweater | scarf | tie | pants | jeans | trousers | skirt | bike{,s} | bicycle{,s} | umbrella | sofa | chair{,s} | curtain{,s} | carpet | apple{,s} | t-shirt | tee shirt | tshirt | tee | hoodie | boots | helmet | van | bus stop | roofs | petal{,s} | fruit{,s} | field{,s} | landscape | horizon line | ground | sand | pool
  | lawn | hedge | leaves | bark | tulip{,s} | sunflower{,s} | tomato{,es} | strawberry | strawberries
  | orange juice | wine | beer | coffee | tea | mug | spoon | fork | knife | plate | foam | saucer | cheek{,s}
  | forehead | chin | neck | shoulder{,s} | complexion | freckle{,s} | iris | pupil{,s} | fur | whisker{,s} | paw{,s}
  | tail | feather{,s} | beak | suit | spacesuit | uniform | flag | rocket | shuttle | helmet visor | visor | badge
  | costume | bride | groom | wedding dress | veil | cake | candle{,s} | lamp{,s} | streetlight{,s} | headlight{,s}
  | bulb{,s} | screen | laptop | phone | keyboard | desk | shelf | shelves | book{,s} | poster on the wall
  | ceiling | floor | stairs | rug | pillow{,s} | bed | blanket | grandma
  | grandpa | grandfather | grandmother | uncle | aunt | cousin | niece | nephew | brother | sister | boss's
  | neighbour{,s} | neighbor{,s} | stranger{,s} | passerby | passers-by | pedestrian{,s} | cyclist{,s} | driver
  | police | soldier{,s} | astronaut{,s} | alien{,s} | monster{,s} | elephant{,s} | lion{,s} | tiger{,s} | bear{,s}
  | rabbit{,s} | cow{,s} | sheep | pig{,s} | chicken{,s} | duck{,s} | fish | shark{,s} | butterfly | butterflies
  | bee{,s} | spider{,s} | snake{,s} | kitten{,s} | puppy | puppies | kitty | pet | rainstorm | lightning | tornado
  | volcano | lava | fireworks | confetti | bubbles | snowflake{,s} | snowman | icicle{,s} | puddle{,s} | waterfall
  | island | desert | jungle | meadow | hill{,s} | cliff{,s} | rock{,s} | valley | village | town | skyline
  | skyscraper{,s} | tower{,s} | church | fence | gate | bench | signpost | traffic light{,s} | lamp post{,s}
  | plane{,s} | airplane{,s} | helicopter | train{,s} | tram | motorbike{,s} | motorcycle{,s} | scooter | truck
  | tractor | wing | horn{,s} | tattoo | earring{,s} | necklace | ring{,s} | watch | hoop | cap | beanie
  | gloves | socks | sandals | sneakers | heels | belt | mole{,s} | double chin | belly | tummy | waist | muscles
  | abs | dark circles | eye bags | bags under | pole{,s} | cable{,s} | trash can | bin bag | photobomb | finger{,s}
  | thumb | toes | foot | feet | knee{,s} | eyelash{,es} | eyelid{,s} | nails | braces | stubble | wig
  | ex

# Exceptions and places.
negate: not | don't | dont | do not | doesn't | does not | didn't | isn't | isnt | is not | never | shouldn't | should not | avoid | won't | can't | aren't | wasn't
  | neither | hate to see | cease | stop
  | ain't
without: without | no | w/o | minus
keep: keep | keeping | preserve{,d} | preserving | retain{,ing} | maintain{,ing} | leave | leaving | protect | protecting | stay | stays | remain | remains | unchanged | as is | as it is | as they are | untouched | intact
  | alone | keep only | only keep | leave only | just keep | keep just | colour splash | color splash | color pop | colour pop
  | don't lose | without losing | holding | hold the | maintain the | retain the | conserve{,d} | conserving
  | spare | sparing | safeguard | respect | respecting | hands off | off limits | steady | constant
  | consistent | the same | same as before | same as now | exactly the same | unaffected | unaltered | in place
  | as before
touch: touch | touching | change | changing | changed | changes | alter{,ing} | modify | modifying | affect{,ing} | adjust{,ed,ing} | adjustment | tweak{,ing} | losing | loss of | mess with | tune | play with | modify
  | messing with | playing with | tampering with | tamper with | fiddle with | fiddling with | altering 
  | impacting | influencing | influence | interfere with | hurting | damaging | damage | ruin | ruining | destroy
  | destroying | shift the | tweaking | editing the | edit the | adjusting | modifying
  | affect{,s} | vary | varying
except: except | except for | except in | everything but | everything except | everything except for | everything outside | all but | all except | outside | outside of | but not in | but not | not in | not on | excluding | apart from
  | other than | beyond | anywhere but | everywhere but | everywhere except | anywhere except | not inside
  | around the mask | save for | besides | all except for | but for | bar | not the | leaving out | ignoring | skipping | but
  | with the exception of | aside from | barring | but keep out | but spare | but leave out | but exclude | exclude
  | leave out | besides the | everything besides | all besides | anything but | anything except
  | everything apart from | everything other than | all other than | everywhere apart from | everywhere other than
  | everywhere outside | anywhere outside | anything outside | anything that's not | everything that's not
  | everything that is not | anything not | everything not | whatever is not | whatever's not | outside of
  | outside my | outside the | away from 
region mask: mask | masked area | masked part | masked region | masked zone | selection | selected area | selected part | selected region | selected zone | painted area | painted part | painted region | painted zone | painted bit
  | brushed area | brushed part | what i painted | what i selected | where i painted | where i brushed | the area i painted | the part i painted | the area i selected | the part i selected | what i've painted | what i've selected | highlighted area | marked area | marked part | marked region
  | masked bit | masked bits | masked areas | selected bit | selected areas | selected zone | selected object
  | selected thing | marked bit | marked zone | painted areas | painted bits | where i've painted
  | where i have painted | where i selected | where i marked | what i marked | what i've marked | what i brushed
  | the bit i painted | the bit i selected | the bit i marked | the area i marked | the area i brushed
  | the spot i painted | the spot i selected | the spot i marked | the thing i selected | the thing i painted
  | my selection | my mask | current selection | active selection | current mask | area selected | part selected
  | brush area | brushwork | brushed bit | lasso | lassoed area | the mask area | mask area | mask region
  | selection area
region outside_mask: the rest | rest of it | the rest of the picture | the rest of the image | the rest of the photo | everything else | all else | the remainder | the unmasked area | the unmasked part | unselected area | unselected part | outside | the outside | elsewhere | everywhere else | the remaining part
  | unmasked | unmasked area{,s} | unselected | unpainted area | unpainted part | not selected | not masked
  | what's left | whatever is left | what is left | what remains | everything around it | everything around the mask
  | everything around the selection | the other parts | the other part | the other areas | all the rest
  | all of the rest | rest of the frame | rest of the scene | the area around the mask | the area around the selection
  | the area outside
region everywhere: everywhere | whole picture | whole image | whole photo | entire picture | entire image | entire photo | full picture | full image | the whole thing
  | the entire thing | whole frame | entire frame | full frame | whole scene | entire scene | whole shot | entire shot
  | all of it | the lot | globally | global | edge to edge | corner to corner

# Light.
effect brighter: brighter | brighten{,s,ed,ing} | lighten{,s,ed,ing} | brighten up | lighten up | illuminate | more exposed | more luminous | let there be light | overexpose | less shadowy | bright it up | shed some light
  | lighter | light up | more light | needs light | needs more light | can't see anything | cant see anything | can't see a thing | can barely see | hard to see | i can't see | more visible | gimme light | brigther | let in more light | lighten things up
  | illuminat{e,ed,ing} | bright up | more exposure | less darkness | less black
  | add brightness to it | luminous look | let the light in | turn the lights on | turn on the lights
  | put the lights on | lights on | expose more | expose up | more radiance | radiant | bring light | bring some light
  | throw some light on | shine some light on | make the light stronger | well-lit | well lit look | less gloomy dark
  | visible in the dark | i can hardly see anything | can hardly see anything | can hardly see | can't see much
  | can't see a damn thing | nothing is visible | you can't see anything | you can't see a thing
  | can't make out anything | lit up | lighten the mood of the exposure
state brighter: bright | luminous | well lit
  | light | exposed | lit | white | glaring
  | on the bright side | brightish | blinding bright | blindingly bright | washed in light | overlit
  | over-lit | overly lit | light-struck | blazing | dazzling | whitish | whited out
quality brighter: exposure | light | lighting
effect darker: darker | darken{,s,ed,ing} | dim | dimmer | dimmed | underexpose | darken down 
  | tone the light down | darker exposure | dim the lights 
  | bring the lights down | turn the lights off
  | turn off the lights | turn the lights down | lights off | lower the light | lower the lights | expose less
  | expose down | underexposed look | subdue the light | darker overall | tone the brightness down | black it down
  | dusky
state darker: dark | shadowy
  | black | murky | pitch black
  | dim | dingy | dimly lit | badly lit | poorly lit | under lit | under-lit | on the dark side | darkish
  | hard to make out | inky | nearly black | almost black | pitch dark
  | unlit
quality darker: darkness
effect contrasted: contrasty | contrastier | punchier contrast | more contrasted | high contrast | high-contrast | stronger contrast | strong contrast | harsher | crisper contrast | increased contrast
  | hard contrast | contrast it | contrast it up | depth | more depth | add depth | three dimensional
  | more three dimensional | 3d feel | tonal separation | more separation | bolder tones | deep contrast
  | contrasty look | heavy contrast | rich contrast | separation between light and dark
  | darker darks and lighter lights | darker darks and brighter brights | darker darks and brighter lights
state contrasted: contrasted | contrasty | harsh | crunchy
  | punchy contrast | contrast heavy
  | contrast-heavy | punchy in contrast | crunchy | hard | stark
quality contrasted: contrast{,s} | contrastiness
effect flatter: flatter | flatten{,ed} | low contrast | low-contrast | soft contrast | lower contrast | reduced contrast
  | soften the contrast | lower the contrast
  | even out the contrast | contrast out | tame the contrast | low contrast look | flat look
  | flat profile | log look
state flatter: dull contrast
  | flat | dull and flat | lifeless contrast | boring contrast
  | muddy | muddled | low contrast | low in contrast | contrastless | without depth | flat looking | flat-looking
  | lacklustre in contrast | one-dimensional | two-dimensional | drained of contrast | soupy | murky and flat

# Colour.
effect saturated: more colorful | more colourful | more vivid | saturate | vivid colors | vivid colours | livelier | livelier colors | livelier colours | richer | richer colors | richer colours | brighter colors | brighter colours | stronger colors | stronger colours | intense colors | intense colours | intensify the colors | intensify the colours
  | bolder colors | bolder colours | deeper colors | deeper colours | bring out the colors | bring out the colours | enhance the colors | enhance the colours | enrich | color boost | colour boost
  | {colors,colours} {pop,popping} | {colors,colours} pop more | make the {colors,colours} pop | make the {colors,colours} pop more | {colors,colours} stand out | more color | more colour | more {colorful,colourful}
  | saturated colors | saturated colours | resaturate | technicolor | technicolour | juicy colors | juicy colours
  | juicy | juicier | lush | lusher | color up | colour up | colorize it more | wake up the {colors,colours}
  | revive the {colors,colours} | refresh the {colors,colours} | vivify
  | {colors,colours} more {vivid,intense,alive,lively,punchy,vibrant,bold,saturated,rich}
  | {colors,colours} {vivid,bolder,richer,stronger,deeper,punchier,livelier,brighter,intenser}
  | {bold,punchy,punchier,strong,deep,loud,louder,poppy,poppier} {colors,colours} | colorful look | colourful look
  | {colors,colours} to {pop,stand out,sing} | let the {colors,colours} {pop,sing,shine}
  | {colors,colours} {sing,shine} | turn up the {color,colour}{,s} | crank the {color,colour}{,s}
  | more {candy,cheerful} {colors,colours}
state saturated: saturated | colorful | colourful | vivid | rich | lively | flashy | intense
  | loud | in your face | neon-like | eye-popping | cartoony in color
  | clown-like | candy-coloured | candy-colored | hyperreal | tacky | kitschy | oversatured 
  | electric looking | crazy colours 
  | neon | fluorescent | radioactive | electric
quality saturated: saturation | color{,s} | colour{,s} | vividness | colorfulness | colourfulness | chroma
effect muted: muted | desaturate{,d} | desaturating | mute{,d} | duller | paler | tone down the colors | tone down the colours | muted colors | muted colours | washed-out colors | softer colors | softer colours | calmer colors | calmer colours | paler colors | paler colours
  | undersaturated | calm the {colors,colours} | {colors,colours} less intense
  | muted look | muted tones | muted palette | calm {colors,colours} | quiet {colors,colours}
  | subtle {colors,colours} | subdued {colors,colours} | restrained {colors,colours} | understated {colors,colours}
  | desat | undersaturate{,d} | de-saturate{,d} | knock back the {color,colour}{,s} | drain the {color,colour} a bit
  
  | {colors,colours} {softer,calmer,quieter,paler,duller,muted,weaker,more subtle,more muted,more subdued,more natural}
  | faded {colors,colours} | tame the {colors,colours} | wash the {colors,colours} out | wash out the {colors,colours}
  | a muted palette | earthy tones | earth tones | greyer | grayer | low saturation
state muted: dull | pale | desaturated | colorless-looking | drab
  | lifeless | faint | undersaturated
  | drained | sapped | wan | anaemic | anemic | sickly | colourless | colorless | dead | desaturated looking
  | dusty | flat in colour | flat in color | lackluster | lacklustre | tired | bloodless | insipid | dreary in colour
  | unsaturated | washed out in colour | weak in colour
quality warmer: warmth | temperature | warm tones | warmness | yellowness | orange tones | yellow tones
  | color temperature | colour temperature | color temp | colour temp | temp
effect warmer: warmer | warm up | warm it up | warm | warming | warmed | warmer tones | warm tones | warm light | warmer colors | warmer colours | warm colors | warm colours | warmer light | cozy | cosy | cozier | cosier
  | yellow tint | orange tint | add warmth | warm glow | warm feeling | warmly
  | warm it | toasty | toastier | sun-warmed | warmed up | hotter | balmy | honeyed | honey | amber glow | caramel
  | candlelit warmth | warmer white balance | towards warm
  | toward warm | warmer feel | more warmth | heat it up | heated | hygge
effect yellower: yellower
  | more yellow | yellow it up | towards yellow | toward yellow | more yellowish
effect oranger: oranger
  | more orange | add orange | towards orange | toward orange
state warmer: warm | amber
  | yellowish | orangey | orangish | golden looking | yellowy
  | yellow tint | orange tint | yellowish tint | orange-ish tint
  | hot | toasty | orangy | yellow-ish | orange-ish | goldish | tungsten | jaundiced | sallow
  | like it's under tungsten light
effect cooler: cooler | colder | cool down | cool it down | cool | cooling | cooled | cool tones | cold tones | cooler tones | colder tones | cold light | cool light | cooler colors | cooler colours | cool colors | cool colours | icy | icier | frosty | chillier
  | blue tint | add coolness | cold feeling | ice cold
  | cool it | chill | chilled | coolish | fresher | fresh | crisper air | ice | wintrier 
  | cooler white balance | colder white balance | towards cool | toward cool | cooler feel | colder feel | cold look
  | steel blue | steely | glacial | cold blue
effect bluer: bluer
  | more blue | towards blue | toward blue | towards the blue | more bluish
state cooler: cool | cold | bluish | blueish | chilly
  | blueish looking | bluey | cyan-ish | icy looking
  | blue tint | bluish tint
  | frigid | freezing | wintry looking | blue-ish | clinical | sterile | icy cold | like a morgue
quality cooler: coolness | coldness | blue tones | cold tones | cool tones
quality redder: redness
  | red {look,layer,veil}
quality greener: green {look,layer,film,veil}
  | greenness
quality bluer: blue {look,layer,film,veil}
  | blueness
quality yellower: yellow {look,layer,film,veil}
  | yellowness
effect black_and_white: black and white | black-and-white | black & white | black n white | black white | b&w | b and w | b w | bw | bnw | monochrome | monochromatic | greyscale | grayscale | grey scale | gray scale | greyscaled | in grey | in gray
  | shades of grey | shades of gray | grey tones | gray tones | remove the {colour,color}{,s} | remove all {colour,color}{,s} | remove all the {colour,color}{,s} | get rid of the {colour,color}{,s} | get rid of all {colour,color}{,s} | without {colour,color}{,s} | without any {colour,color}{,s} | no {colour,color}{,s} | no more {colour,color}{,s} | take away the {colour,color}{,s} | take out the {colour,color}{,s} | {colourless,colorless} | drain the {colour,color}{,s} | strip the {colour,color}{,s} | delete the {colour,color}{,s} | completely desaturate{,d} | fully desaturate{,d} | desaturate completely | desaturate fully | desaturate it completely
  | grey | gray | black n' white | make it b&w | monochromatic look | mono | no color at all | b&white | greyscale it | desaturate entirely | zero saturation
  | greyscale look | bw conversion | black-white | blackandwhite | b and white | b n w | b+w | noir-less grey
  | monochromatic version | mono version | take the {colour,color}{,s} out | take out all the {colour,color}{,s}
  | take all the {colour,color}{,s} out | suck out the {colour,color}{,s} | suck the {colour,color}{,s} out
  | ditch the {colour,color}{,s} | kill the {colour,color}{,s} | lose the {colour,color}{,s}
  | drop the {colour,color}{,s} | remove any {colour,color} | zero {colour,color} | saturation to zero
  | saturation to 0 | saturation all the way down | saturation at zero | no saturation | silver gelatin | ansel adams
  | classic black and white | tri-x | ilford | hp5 | like ansel adams | silent film | silent movie | charlie chaplin
effect black_and_white_blue: {black and white,black & white,b&w,bw,monochrome,mono} with a blue filter
  | blue filter {black and white,b&w,bw}
effect black_and_white_green: {black and white,black & white,b&w,bw,monochrome,mono} with a green filter
  | green filter {black and white,b&w,bw}
effect black_and_white_yellow: {black and white,black & white,b&w,bw,monochrome,mono} with a yellow filter
  | yellow filter {black and white,b&w,bw}
effect black_and_white_red: {black and white,black & white,b&w,bw,monochrome,mono} with a {red,orange} filter
  | red filter {black and white,b&w,bw} | orange filter {black and white,b&w,bw}
effect sepia: sepia | sepia tone{,d} | sepia-tone{,d} | sepia filter | brown tint | brown tone{,s} | brownish tint | antique tone
  | brown | brownish | sepia-ish | sepia look | sepia toned | in sepia
  | sepia tint{,ed} | sepia wash | sepia toning | sepia colour{,s} | sepia color{,s} | sepia effect | brown toned
  | brown tones | brown monochrome | browned | brownish tone{,s} | coffee tint | tea stained | tea-stained
  | warm brown tone | like sepia | old brown tone
effect invert: invert{,s,ed,ing} | negative | photo negative | film negative | inverse | inverted {colours,colors} | invert the {colours,colors} | reverse the {colours,colors} | swap the {colours,colors} | flip the {colours,colors} | reversed {colours,colors} | opposite {colours,colors} | inversion | color inversion | colour inversion | x-ray | as a negative | like a negative | like a film negative | like a photo negative
  | inverted look | negative look | negative version | negative effect | as an x-ray
  | xray | like an x-ray | turn it negative | reverse colors | reverse colours | {colors,colours} {inverted,reversed}
  | complementary colors | complementary colours | black becomes white | flip black and white
  | negative film | negative film look | film negative look

# Frame and sharpness.
effect vignette: vignette{,s} | vignetting | darker around the {edges,corners,borders} | dark around the edges | shade{,d} the {edges,corners} | shadow{,s} {around,in,on} the {edges,corners} | darken around the edges | black edges | make the {edges,corners} darker | {edges,corners} darker | dim the {edges,corners} | darken the outside edges | burn the edges | spotlight | darker frame edges
  | dark{,er,en,ened} {edges,corners,borders} | darken the {edges,corners,borders} | {edges,corners} dark
  | dark vignette | darkened {corners,edges,borders} | darken{,ed} towards the {edges,corners}
  | darker towards the {edges,corners} | fall-off | falloff | light falloff | lens falloff | light fall-off
  | corner shading | edge darkening | corner darkening | burned edges | burnt edges | burn in the {edges,corners}
  | burn the corners | spotlight effect | focus the light on the center | focus the light in the centre
  | tunnel effect | tunnel vision | shadowy {edges,corners} | black vignette
  | {edges,corners,borders} {darkened,dimmed,shadowed,burned} | {edges,corners} a bit darker
  | {edges,corners} fade to black | fade the {edges,corners} to black | fade to black {edges,corners} | vignetted
  | vinyet | vignet
effect light_vignette: white vignette | light{,en,er} {edges,corners} | light{,en,er} the {edges,corners} | bright{,er,en} the {edges,corners} | brighter {edges,corners} | brighten the {edges,corners} | white vignetting | bright corners | make the {edges,corners} {lighter,brighter} | white edges
  | lighten the {corners,edges,borders} | faded white {edges,corners} | fade the {edges,corners} to white
  | white fade around the edges | {edges,corners} fade to white | brighter borders | glowing edges | bleached edges
  | remove the dark corners | get rid of the dark corners | fix the dark corners | dark corners are distracting
  | remove the vignetting | fix the vignetting | correct the vignetting | vignette removal | get rid of the vignetting
  | undo the lens vignetting | lens vignetting correction
effect blur: blur{,s,red,ring} | blurry | blurrier | gaussian blur | gaussian | out of focus | out-of-focus | unfocused | unsharp look | defocus{,ed} | unfocus | blurriness | smear | smudge | fuzzy | fuzzier | softer focus | blur out | blur it out 
  | soft focus | soft-focus | blurred out | gaussian blurring | bluring | blury
  | blurry look
  | blur up | blurring | make blurry | blurrify | bleary | defocussed | unfocussed | out-of-focus look
  | softly blurred | gauss blur | gauss | misty blur | frosted glass | frosted | vaseline lens | vaseline on the lens
  | through frosted glass | blurred look | blur effect | blur filter | hazy blur | make it unsharp 
  | obscure the details | hide the details
effect sharpen: sharpen{,s,ed,ing} | sharper | sharpen up | crisper | crisp | crispier | clearer details | more details | more detail | bring out the details | bring out details | bring out the detail | enhance the details | enhance details | more defined | better defined | in focus | more in focus | refocus | deblur | unblur | de-blur | unblur | focus
  | not sharp | isn't sharp | not sharp enough | not crisp | not in focus | fix blurriness | improve the sharpness | tack sharp | razor sharp | definition | more definition | add definition
  | clearer | sharpness up | more sharp | crisp up | crispen | crispen up | sharp as a tack | more acutance | detail enhancement | fix blur
  | sharpness boost | sharpen the details | sharpening | unsharp mask | unsharp masking | crisp details | crispness
  | crystal clear | crystal-clear | pin sharp | pin-sharp | high definition | ultra hd | 4k | 4k quality
  | hi-res look | more focused | focus it | better focus | fix the focus | correct the focus | missed focus
  | focus is off | focus is soft | focus was off | out of focus fix | in better focus | clear it up
  | clear up the blur | fix the blur | fix the blurriness | remove the blur | remove blur | get rid of the blur
  | correct the blur | reduce the blur | crunchy details
  | fine detail | finer detail{,s} | detail boost | bring out fine detail | bring out more detail{,s}
  | see more detail{,s} | show more detail{,s} | detailed | more detailed | edge enhancement | sharper edges
  | crisp edges | defined edges | snap | snappier | bite | more bite
state sharpen: sharp | focused
  | crunchy | edgy | gritty sharp
state blur: blurred | blurry | soft focus | fuzzy | out of focus
  | soft looking | shaky | unsharp
  | not in focus | soft around the edges | bleary | smudgy | smeary | camera shake | shaken | motion-blurred | unclear
  | unfocused | blurryish | softish focus | mushy looking
quality sharpen: sharpness | crispness | definition | detail{,s} | acuity
  | focus
quality blur: blur | blurriness | fuzziness

# Turning.
effect mirror: mirror{,s,ed,ing} | mirror image | mirror-image | flip{,s,ped,ping} | flip horizontal{,ly} | horizontal flip | flip left right | flip left to right | flip right to left | flip left and right | left-right flip | flip sideways | flip from left to right | flip along the vertical axis | reverse it | reverse left and right | swap left and right | left to right | reflect | reflected | horizontally mirror{,ed} | horizontally flip{,ped} | flip over
  | mirrored | flipped horizontally | horizontal mirror | mirror flip | left-to-right flip | flip on the y axis
  | flip along the y axis | mirror horizontally | reverse the direction | facing the other way | face the other way
  | face the other direction | swap sides | swap the sides | flop | flopped | reflection of itself | mirror version
  | mirrored version | horizontal reflection | as in a mirror | as if in a mirror | as seen in a mirror
  | selfie mirrored | unmirror | un-mirror | flip left/right | flip l/r | flip it left to right
effect flip_upside_down: flip vertical{,ly} | vertical flip | flip upside down | flip upside-down | flip it upside down | flip top to bottom | flip bottom to top | flip top bottom | flip top and bottom | mirror vertically | vertical mirror | vertically mirror{,ed} | vertically flip{,ped} | flip along the horizontal axis | swap top and bottom | head over heels | flip it on its head | top to bottom
  | flip on the x axis | flip along the x axis | flipped vertically | mirror top to bottom | flip top/bottom
  | vertical reflection | upside-down mirror | reflected in water | mirror upside down
effect half_turn: upside down | upside-down | upsidedown | turn upside down | turn it upside down | turned upside down | rotate upside down | half turn | half-turn | half a turn | turn around | turn it around | rotate around | rotate by half a turn | on its head | stand on its head | other way up
  | turn on its head | turn it on its head | 180 flip | rotate half way | rotate halfway | half rotation | head down
  | bottom up | bottoms up | inverted orientation | rightside up | right side up | the right way up | right way up
  | wrong way up | upsidedown orientation
effect turn_right: rotate{,s,d} | rotating | rotation | turn | turned | turning | quarter turn | quarter-turn | turn sideways | turn it sideways | on its side | spin | pivot | rotate right | rotate clockwise | clockwise | turn right | turn clockwise | quarter turn right | rotate to portrait
  | sideways | lying on its side | the wrong way | wrong orientation
  | rotate to the right | rotate right by a quarter | turn to the right | turn it to the right
  | ninety degrees clockwise | rotate cw | quarter clockwise | clockwise turn | clockwise rotation
  | rotate once | turn once | upright | stand it upright | stand it up | set it upright | put it upright
  | sideway{,s} on | it's lying on its side | it's on its side | on its side | rotated wrong
  | rotated the wrong way | landscape to portrait | portrait to landscape | turn it vertical | turn it horizontal
effect turn_left: rotate left | rotate counterclockwise | rotate anticlockwise | counterclockwise | counter-clockwise | counter clockwise | anticlockwise | anti-clockwise | anti clockwise | turn left | ccw | quarter turn left
  | rotate to the left | turn to the left | turn it to the left | rotate ccw
  | rotate anti-clockwise | rotate counter-clockwise | rotate counter clockwise | counterclockwise turn
  | anticlockwise turn | counterclockwise rotation | against the clock 
tag left: left | to the left | leftward{,s} | counterclockwise | counter-clockwise | anticlockwise | anti-clockwise | ccw
  | counter clockwise
tag right: to the right | rightward{,s} | clockwise | cw
  | right
tag around: around | upside down
tag vertical: vertical | vertically | upside down | top to bottom | on the vertical axis
  | upward{,s} | up and down
  | going up | going down | upwards | downwards | going upwards | going downwards
tag horizontal: horizontal | horizontally | sideways | left to right | left-right
  | sideway | horizontal direction | across
tag white: white
  | light | lighter | bright | brighter | pale
tag auto: automatic
  | automatically | auto
  | auto
tag black: black
  | dark | darker

# Moods.
effect vintage: vintage | retro | old-fashioned | old fashioned | nostalgic | nostalgia | seventies | old-school | old school | aged | throwback | hipster
  | like an old film | like an old movie | old film | old movie | instagram filter | instagram look | old instagram | retro film | vintage film | vintage film look | 70s | 60s | 80s | 50s | seventies look | sixties | eighties | 1970s | 1960s | 1980s | 70's | 60's | 80's | grandma's album | retro vibe{,s} | throwback look | timeworn | retrofy | old timey film | from the {seventies,sixties,eighties}
  | vintage-y | vintagey | vintage style | vintage filter | retro filter | retro style | retro look | retro color{,s}
  | retro colour{,s} | old-timey film | oldschool | old-school look | nostalgic look | nostalgic feel | nineties | 90s
  | 90's | 1990s | 1950s | 40s | 1940s | 40's | fifties | forties | 70ies | 60ies | 80ies | 70s style | 80s style
  | 90s style | y2k | from the {nineties,fifties,forties} | like a seventies photo | old analog | old analogue
  | old camera | toy camera | from an old camera | shot on an old camera | like an old camera | super 8 | super8 | 8mm
  | 16mm | vhs | old vhs | old tape | old home movie | home movie | home video | old slide film | kodachrome
  | old kodak | faded memories | faded memory | memories | memory lane | blast from the past | antique film
  | grandparents' album | from my childhood | yesteryear | bygone era | bygone | vinyl cover | retro postcard
  | old postcard | vintage postcard | old album cover | dated | old look | older look | oldish | retro-ish
  | instagram style filter | instagram-style filter | instagram style | instagram-like filter | insta filter
  | insta style filter | instagramy
effect old_photo: old photo | old photograph | old picture | old-time | antique | like an old photo | like an old photograph | like an old picture | old-timey | from the past | from another era | century old | victorian | daguerreotype | ancient
  | old | western | old western | wild west | far west | look old | very old
  | 1920s | 1910s | 1900s | 1930s | 20s | 30s | 1800s | 19th century | nineteenth century | 1920's | 1930's
  | roaring twenties | twenties | turn of the century | civil war photo | tintype | ambrotype | old-timey photo
  | old-time photo | old family photo | old family album | family album | old portrait | yellowed | yellowed with age
  | aged photo | aged photograph | aged paper | aged look photo | century-old | hundred years old
  | a hundred years old | years old | great-grandmother | great grandma's time | archive photo | archival | historic
  | historical photo | museum photo | wartime | war photo | from a history book | history book | attic
  | found in an attic | parchment | weathered
effect warm_evening: warm evening | summer evening | evening light | evening | evening sun | warm summer evening | warm night | evening mood | candlelight | candle light | candlelit | by the fire | fireside | dusk | twilight warm
  | christmas | christmassy | christmas mood | christmas eve | cozy evening | cosy evening | cozy lights | cosy lights
  | fireplace | by the fireplace | campfire | by candlelight | candlelit dinner | lamplight | by lamplight
  | lamp light | pub light | warm lamp | lantern light | summer night | warm summer night | end of a summer day
  | indian summer evening | autumn evening
effect golden_hour: golden hour | golden light | sunset | sunrise | sunset light | sunset glow | golden glow | late afternoon | late afternoon light | like at sunset | like sunset | magic hour
  | golden | golden hour light | at golden hour | sunset vibe{,s} | sunset mood | at sunset | warm sunset | sun setting | goldenhour
  | goldenhour glow | sunset glow look | sunset colors | sunset colours | sundown | sunrise glow | dawn | daybreak
  | warm sun | warm sunlight | late sun | low sun | late afternoon sun | afternoon sun | end of day light
  | evening sun light | golden sun | golden sunlight | sunlight | sun-drenched | sundrenched | sun drenched
  | honey light | golden light of evening | like golden hour | golden afternoon | california sun | tuscan sun
  | summer sunset | beach sunset
effect pop: pop | pops | make it pop | punch | more punch | add punch | add some punch | oomph | more oomph | wow | stand out | more impact | impactful | impact | more life | bring it to life | liven up | liven it up | spice up | spice it up | more energy | energetic | zing | snappy | pizzazz | eye-catching | wow factor | more dynamic | dynamic | kick
  | punchy | punchier | bring to life | bring life to it | more lively | make it stand out | make it sing | sing | bland | boring | uninspiring | blah | meh | lacks punch | lacks life | lifeless looking | a bit more umph | umph | more oompf | wow look | zest | zesty | pop more | popping | make everything pop | more striking | striking | stunning
  | popier | poppy | poppier | pop out | more pop | add pop | give it pop | snap and pop | pow | bam | zing to it
  | verve | vim | vigour | vigor | sparkle | sparkly | sparkling | vitality | vivacious | liveliness | lively look
  | alive | more alive | come alive | come to life | jump off the screen | jump off the page | jumps out | leap out
  | leaps out | jazzy | jazz | pep | peppy | peppier | spice | spicy | spicier | pizazz | flair | wow effect | wowza
  | wowed | bling | umpf | oompf | ooomph | oomf | some life | a bit of life | more vibrant and contrasty | energised
  | energized | energy | intensity | more intensity | eye candy | eyecatching | catchy | catch the eye
  | attention-grabbing | grab attention | striking look | less boring | less bland | less dull look
  | not so boring | exciting | more exciting | interesting | more interesting | it's boring | dull overall | drab look
  | doesn't pop | lacks pop | lacks wow | lacks energy | lacks impact | lacks oomph | lacking punch | lacking life
  | without life | without punch | unexciting | lame | so-so | underwhelming | tame looking | undramatic
  | insipid look
effect moody: moody | moodier | broody | brooding | melancholic | melancholy | melancholy mood | mysterious | ominous | dark and moody | atmospheric
  | sombre | somber | dark mood | dark and gloomy | gothic | spooky | creepy | eerie | haunting | dark academia
  | dark and mysterious | moody look | moody edit | moody tones | moody vibe{,s} | dark moody | mystery | mystic
  | mystical | suspense | suspenseful | thriller | horror | horror movie | horror film | scary | scarier | sinister
  | menacing | foreboding | halloween | spookier | haunted | haunted house | vampire movie | goth | darkly atmospheric
  | batman movie | gotham | dystopian | apocalyptic | post-apocalyptic | melancholia | sad and dark | noirish
  | bladerunner | blade runner | tenebrous | darker mood | sombre mood
effect dramatic: dramatic | drama | more drama | epic | theatrical | intense drama
  | more dramatic | dramatic look | stormy | intense mood | powerful mood
  | dramatically lit | drama-filled | epic look | intense look | high drama | strong mood | heroic | powerful
  | majestic | operatic | movie poster | film poster | trailer | stormy mood | storm mood | thunderstorm mood
  | thunder mood | stormy feel | edgy look | intense feel | hard-hitting | theatrics | theatrical lighting
effect soft: soft | softer | soften | softened | soften up | gentler | gentle | delicate | tender | romantic | soft look
  | soft and gentle | harsh look | less harsh | softer look
  | softly | softness | soft and dreamy light | softer feel | softer mood | softer light | soft light | softened light
  | diffused | diffused light | diffusion | mellow look | mellow | mellower | smooth and soft | gentleness
  | gentle look | tenderness | feminine | baby photo look | newborn look | less aggressive look | not so harsh
  | less hard | less crunchy | calmer look | calm look | calming | peaceful | relaxed | soothing | zen
  | light and soft | harsh light | harsh lighting | lighting is harsh
effect dreamy: dreamy | dreamier | dreamlike | dream-like | ethereal | magical | fairytale | fairy tale | like a dream | fantasy | angelic
  | soft glow | glow | glowing | dreamy glow | hazy dream | heavenly | orton | orton effect | diffuse glow
  | dream | dreamscape | dream look | dreamy look | dreamy effect | dream effect | dream sequence | dreaminess
  | floaty | glowy | glowy look | soft dreamy | enchanted | enchanting | fairy-tale | fairy lights look
  | whimsical | otherworldly | surreal glow | bloom | bloom effect | halation | mist filter | pro mist | pro-mist
  | black mist | misty glow | misty dream | romantic haze | nostalgia haze | david hamilton
  | wonderland | glamour glow | hollywood glow
state faded: faded | washed out | washed-out
  | bleached | milky | washed
  | washed up | washed-out looking | whitewashed | bleached out | foggy looking | hazy and flat | lifeless and flat
effect faded: fade it | fade out | bleach
  | fade | faded look | washed out look | sun-faded | sun faded | sun bleached
  | faded film | faded tones | faded look | faded {colors,colours} look | faded photo | faded vintage | washed
  | washed-out look | sun-bleached | sunbleached | bleached look | bleached out | desaturated and flat
  | flat and faded | fade effect | fade filter | fading | vsco | vsco look | lifted and faded
effect noir: noir | film noir | dramatic black and white | moody black and white
  | film noir look | noir look | like a film noir | old detective movie | detective movie
  | noirish look | black and white drama | dramatic b&w | dramatic bw | dramatic b/w | moody b&w
  | gritty black and white | humphrey bogart | bogart | casablanca | sin city | hitchcock | raymond chandler
  | private eye | gangster movie | mafia | 1940s detective | detective story | noir film | noir style | noir mood
effect cold_morning: cold morning | winter morning | wintry | winter light | cold winter | nordic | scandinavian | morning mist
  | winter {mood,look,vibe,vibes,feel,feeling,atmosphere,tones,colors,colours} | like winter | snowy mood | arctic | frozen look
  | winter {day,scene} | cold winter{,y} {day,mood,look,light} | nordic noir cold | snowy look | snow-cold
  | freezing cold look | cold light of morning | early morning | early morning light | crisp morning | frosty morning
  | winter chill | siberia{,n} | alpine | frozen | scandi | christmas morning | polar | antarctic | icy mood
  | icy winter
  | {nordic,cold,icy,snowy,harsh,freezing,arctic,scandinavian,russian,bleak} winter | winter cold | winter feeling
  | cold winter feel
effect sunny: sunny | sunnier | sunlit | sun-kissed | sun kissed | summery | like a sunny day | sunny day | cheerful | cheery | happy | happier | joyful | summer vibes | summer feel
  | sunshine | bright and sunny | bright and cheerful | bright and airy | airy | more sun | mediterranean | tropical
  | summer {mood,look,light,atmosphere,tones,colors,colours,day} | spring {mood,look,vibes,feel,light} | like summer
  | bright sun | brilliant sunshine | sunshiny | full sun | sun-lit | summer | summertime | summer day
  | bright summer day | feel like summer | like summertime | holiday mood | holiday vibes | vacation vibes
  | holiday feel | vacation feel | beach vibes | beachy | spring | springtime | springlike | spring-like
  | fresh and bright | fresh and airy | airy and bright | light and bright | more cheerful | uplifting | optimistic
  | friendly | friendlier | blue sky day | good weather | nice weather | nicer weather
state gloomy: gloomy | dreary | sad | depressing | bleak | grim
effect gloomy: gloomier | gloom | sadder | overcast | rainy mood | cloudy | grey day | gray day | rainy day
  | overcast day | cloudy day | dull day | grey weather | gray weather | bad weather | rainy weather | london fog day
  | dismal | miserable | melancholy grey | november | november mood | funeral | sullen | bleaker
effect improved: improve | enhance | better | improve it | enhance it | look better | make it look better | make it better | beautify | polish | improve the quality | more professional | professional | touch up | prettier | nicer | auto enhance | enhance automatically
  | fix the photo | fix it all | make it good | just make it nice | make it nice | make it pretty | do your magic | magic | surprise me | auto fix | autofix | auto-enhance | one click | quick fix | best version | overall improvement | instagrammable | instagram ready | instagram-worthy
  | fix it up
  | clean | clean look | crisp and clean
  | clean it up | tidy up | tidy it up | make it presentable | presentable | fix it all up | give it a lift
  | give it some love | needs some love | work your magic | make magic | glow up | glow-up | level up 
  | upgraded | improved | improvement{,s} | enhancement{,s} | general enhancement | quality boost | boost the quality
  | better quality | higher quality | finer | best it can be | the best | look its best | look amazing
  | look great | look fantastic | look stunning | amazing | awesome | fantastic | gorgeous 
  | {make it,look,looks,more} lovely | perfected | magazine quality | magazine-worthy | magazine worthy | pro-looking | pro looking
  | pro look | more pro | like a pro | like a pro shot it | professional look | commercial quality | publishable
  | print ready | print-ready | ready to print | ready to post | social media ready | linkedin ready | linkedin
  | nicer overall | more attractive | attractive | appealing | more appealing | flattering | more flattering | retouch
  | basic retouch | basic edit | basic corrections | standard corrections | usual corrections | correct it
  | correct it automatically | fix everything | fix automatically | automatic fix | automatic enhancement
  | automatic enhance | auto improve | auto-improve | auto correct | autocorrect | auto correction | auto adjust
  | auto-adjust | auto everything | rescue it | rescue the photo | rescue this photo | save this photo | salvage
  | salvage it
  | auto

# What can be kept.
aspect colours: color{,s} | colour{,s} | tones | hue{,s} | tint{,s} | shades
  | colouring | coloring | color palette | colour palette | palette | color scheme | colour scheme
  | color balance | colour balance
aspect light: light | brightness | exposure | lighting | luminosity
  | luminance | illumination | luminosity levels | light level{,s} | overall brightness 
  | brightness level{,s}

# Real words that nothing here acts on: never taken for a misspelling of another.
known: write | train | tower | water | plate | place | point | paper | might | fight | sight
  | size up | shiny | metal | lunch | beach ball | branch | bench | lighthouse | wood | cloth | class | glass | chair | church | horde | story | stock | stick | stack | stuck | shape | share | sharp-edged | solar | stone{,s} | store | storm | strip{,es} | style guide | sweet | swing
  | tasty | tools | truth | under | visit | voice | warp | waste | watch | wheel | width | world | worst | wrong | young | music | money | month | motor | movie | neat | north | novel | nurse | opera | order | party | phone | piano | pilot | pizza | queen | quiet | radio | river boat | royal | salad | scale | scene change | score | shirt{,s} | shoes | skill | sleep | smart | snake | sound | south | space | spoon | staff | steak | steel | sugar | suit | teach | tiger | title | today | tooth | topic | total cost | track | trade | uncle | union | value added | video | wagon | zebra
  | about | above | after | almost | alone time | always | among | another | answer | around here | before | begin | being | believe | below | better half | black tie | board | brand | break | bread | bright idea | bring it | build | button | catch | cause | chance | cheap | check | claim | clean up crew | close | coast | count | cover | cream | cross | crown | dance | death | doubt | draft | drama queen | dream | drink | drive | early | earth | eight | email | empty | enemy | every | exact | extra time | false | fault | fifty | final | first time | floor | focus group | force | forget | frame rate | frank | fresh | front | funny | ghost | giant | given | glove | grand | grave | great idea | group | guess | guide | happen | heart | hotel | house party | human | idea | inner | issue | joint | judge | juice | label | large scale | later | laugh out | learn | lemon | light year | limit order | local | logic | loose | lucky | lunch break | magic trick | major | match | maybe later | media | metal | minor | model | month | mount | night shift | noise pollution | ocean view | offer | often | other | outer | owner | panel | paste | patch | pause | peace | pilot | pitch | plain | plane | plant pot | press | price | pride | prime | print | prize | proof | proud | quick | quote | raise money | range | reach | ready | refer | reply | right away | rough | round | route | rural | scope | sense | serve | seven | shall | shell | shock | shoot | shore | short | shown | since then | sixth | sixty | slide | small talk | smell | solve | sorry | speak | speed | spend | split | sport | squad | stage | stairs | stand | start | state | still life | stupid | stuff | style | sunny side | super bowl | table | taken | taste | thank | their | theme | there | thick | think | third | those | three | throw | tight | tired | total | touch screen | tough | trail | treat | trend | trial | tribe | trick | truck | truly | trust | twice over | twist | ultra | until | upset | urban | usual | valid | value | virus | vital | waist | weird | where | while | whose | woman | worry | would | yacht | yield | youth | zombie 
  | zoom blur | radial blur | spin blur | rotational blur | heat map | thermal | solarize | solarise | chromatic aberration | lens flare | light leak{,s}
  | block | blank | blanks | charity | cooking | hours | hunting | cherry tree | chest | planning | nature | palace
  | market | lightning bolt | measure | concert | contract | contact | couple | crime | cosmic | define | dimension
  | farmed | factory | float | flute | grant | grind | grace | gravel | grave | hazelnut | minds | modesty | pinch of
  | portray | profession | protest | realm | rebel | revolution | sculpture | shake | silly | sites | situation
  | sticky | sting | string | superb | swamp | tiles | topical | vitamin | warning | whale | wished | widen | beside
  | burns | carton | carve | cooked | cranky | craze | creep | crispy | donut | donuts | droop | dully | electrical
  | electronic | emphasis | fatten | fatter | frost bite | fuels | glance | hardy | heave | hippy | hoard
  | horrible person | impression | inert | insertion | intensive | lacing | lager | leads | lesson | licking | licks
  | linear | locking | locks | lotus | lovers | lover | maids | mails | matter | matters | meets | menus | merge
  | mines | moist | monsters | muddle | munch | noose | outsider | overlay | pained | palate | parenting | peripheral
  | pester | petting | petty | plump | plums | poles | potting | proportion | rally | ration | reads | reel | refuel
  | regal | relied | respond | restrain | retail | retry | revel | rotten | rouse | rudder | scald | scaly | seams
  | seize | selecting | sipping | slipping | sober | soggy | spook | squire | stomp | strangely | strap | stray
  | stroking | structural | stumped | subset | substance | summary | supper | surround | swans | taint | teams | tempo
  | tempt | tents | thicket | thirsty | threw | tinder | tinny | tongs | towns | undergo | vegetarian | washes
  | weekly | windscreen | wiser | wreck | counter | letter | letters | dinner | folder | printer | painter | toaster
  | hunter | butter | gutter | pepper | paper | super hero | doctor | actor | sister act | hammer | ladder | leader
  | reader | writer | winner | weather | leather | feather bed | rather not | whether | ginger | finger print | danger
  | anger | hanger | manager | lecture | fracture | pasture | future | venture | culture | vulture | gesture | torture
  | nurture

skip: horizon

definite: the

# Typed for another word, though some are words of another language.
slip less: les | lss | lees | elss
slip more: mre | moar
slip too: tto | toi
keep: where {they,it} {are,is} | as they were | as it was
stay: where {they,it} {are,is} | as they were
region mask: selection's | mask's
remove: {turn,switch,shut} off | turned off
effect black_and_white: {turn off,switch off,shut off,cut} {,all ,all the ,the }{colours,colors,colour,color}
limit: {,but }not {fake,artificial,unnatural,garish,cheesy,tacky,plastic,cartoony} {,looking} | without looking {fake,artificial,unnatural}
effect leaning: {is,it's,its} off by
question: should {the,my,this,that,these,those,it} | {can,could} you tell {,me }if | tell me {if,whether}
effect blacks_up: {fade,fading,wash out,soften} {,the }blacks
effect pop: {some,more,a bit of,a little} life | life
fault auto_balanced: {colors,colours} {came out,turned out,are,look} {all ,a bit ,so ,completely ,}{wrong,weird,off,funny,strange,odd}
fault auto_balanced: {colors,colours} {are,look,seem} {off,wrong,weird,strange,unnatural,all wrong}
skip: em | 'em | medium | average
effect cartoon: {,like a ,as a ,from a }{comic,comic book,comic strip,graphic novel} {,page,panel,style}
generate: {into,to} {summer,winter,spring,autumn} | it's {summer,winter,spring}
actually: actually | hmm actually | wait | on second thoughts | come to think of it
only: only | just | simply
effect wide_format: wider
effect tall_format: taller
question: what {can,could,should} be done | what's to be done | is there anything to do
skip: {can,could} {it,this,that} be {fixed,saved,rescued,salvaged,done,improved} | is {it,this} {salvageable,fixable} | full on
increase: {bigger,larger,coarser,chunkier} grain
decrease: {smaller,finer,tinier} {pixels,blocks,dots,squares,tiles,grain}
object: {license,licence,number} plate{,s} | dust {,spots,specks} | speck{,s} | lint | stray hair{,s}
generate: add a {sunset,sunrise,storm,rainbow,full moon,starry sky,night sky}
keep: {should,must,can,to} {stay,remain}
stay: stay | stays | remain | remains | unchanged | untouched | intact | unaffected | unaltered | {should,must,can,to} {stay,remain} | the same | as is | as it is | as they are
first: first | first of all | before that | beforehand | before anything else
skip: fake | faux | simulate{,d} | simulation of | pretend | suits it | suit it | suits this | suits it better | work better | works better | works nicely
limit: without {burning,frying,burning out,washing out,oversaturating,over-saturating,overdoing it,overcooking it,overprocessing,blowing,blowing out,blowing it out,clipping,crushing} {,the highlights,the shadows,the whites,the blacks,the colours,the colors,it}
question: {what's,what is,whats} {wrong,up,off} with | {could,does,would} {it,this,the photo,the picture} {use,need,take,benefit from}
effect stark_black_and_white: {high contrast,high-contrast,contrasty,hard,stark,punchy,hard contrast,strong contrast} {black and white,black & white,b&w,bw,mono,monochrome,greyscale,grayscale}
tag red_filter: red filter {,effect} | orange filter {,effect}
tag yellow_filter: yellow filter {,effect}
tag green_filter: green filter {,effect}
tag blue_filter: blue filter {,effect}
fault highlights_up: {,flash ,light ,sun ,lens }glare | hot spot{,s} | hotspot{,s} | shiny spot{,s}
too: bleed | bleeds | bleeding | clash | clashes | jump out | stick out | burn my eyes | hurt the eyes
is: everything's | photo's | picture's | image's | pic's | shot's | all's
opens: everything's
skip: nothing else | and nothing else | that's it | that's all | only that | just that
skip: perfect | awesome | lovely | almost perfect | nearly there | almost there | close | getting there | not bad | well done | love it | nice one | in {your,ur} {opinion,view} | so far
state darker: under
effect pop: {wake,liven,jazz,spice,freshen} {it,this,that,things} up | {wake,liven,jazz,spice} up | more {fire,soul,magic,spark,drama and life}
effect cyanotype: cyanotype | cyanotype {look,print,effect,style} | blueprint | blueprint {look,effect} | prussian blue
effect turn_right: {lying ,}on its left side | {lying ,}on the left side
effect turn_left: {lying ,}on its right side | lying on the right side
quantity 0.333 times: to {a,one} third | down to {a,one} third
opens: it's | it is | it looks | it seems | it feels | it was | it appears | they are | they look | they're
skip: pull | pulled | pulling
limit: {,but }not {over the top,overdone,excessive,excessively,too far,overboard,in your face,cartoonish,like crazy}
degree 0.5: slim | skinny
narrate: night {shot,photo,picture,photograph} | {taken,shot} {,it ,this ,them ,these }{at night,by night,in the dark}
  | {took,snapped,photographed} {it ,this ,them ,these }{at night,by night,in the dark}
except: {what's,what is,whatever's,whatever is,that's,that is,all that's,everything that's,everything that is,the stuff} {outside,not in,not inside} {,of}
then: {once,when,after} {that's,that is,it's} {done,finished} | once done | when done | when you're done | having done that
effect auto_balanced: {make,get,have,keep,want,turn} {,the ,my }whites {,actually ,really ,truly ,look ,be ,to be }{white,neutral,pure white} | whites {,actually ,really }{white,neutral}
colour orange: {autumn,burnt,sunset,fiery,deep,bright,pumpkin} orange
colour pink: {pastel,soft,candy,neon} pink
colour light_blue: {pastel,icy,powder} blue
colour light_green: {pastel,sea} green
colour purple: {deep,dark,royal,light,pastel} purple
increase: recover | rescue | retrieve | salvage | recovered | recovering | regain
quality shadows_up: shadow detail{,s} | {detail,details} {in,of,from} {,the }shadows
quality highlights_down: highlight detail{,s} | {detail,details} {in,of,from} {,the }{highlights,bright areas}
remove: drop | dropping | dropped
unit percent: point | points
effect cinema_format: {cinematic,widescreen,movie} {crop,cropping,ratio,aspect ratio,bars,black bars}
fault auto_balanced: {white balance,wb,colour balance,color balance} {,is ,looks ,seems ,feels ,is all }{off,wrong,weird,bad,all over the place,messed up,screwed up,shot,broken,awful,terrible}
skip: {from,of,by,under,because of,due to} {,the ,those ,these ,my ,some }{lamp,lamps,bulb,bulbs,light bulb,light bulbs,neon,neons,neon light,neon lights,neon tubes,fluorescents,fluorescent,fluorescent tubes,strip lights,tungsten,tungsten lights,street lamp,street lamps,street lights,streetlights,led,leds,ceiling light,ceiling lights,stage lights,candle,candles,flash,sun,window}
state muted: meh | blah | bof | lame

# What an amount is of: the result ("to 80 %") or, without these, the change.
to: to | down to | up to | at | into | set to | reduced to

# Questions, and what was done before.
question: how i {can,could,do,should} | what would make | what would | what makes | what can make | what could make | how do i | how do you | how do we | how can i | how can we | how could i | how would i | how would you | how to | how might i | how should i
  | can you tell me how to | could you tell me how to | tell me how to | tell me how i can | can you explain how to | show me how to | do you know how to | any idea how to | any tips to | any way to | is there a way to | is there any way to
  | would it look better | would it look better in | would it look better with | would it look better if | would it look good | would it look good in | would it look nicer | would it be better | would it be better in | would it be nicer | would this look better | would this look better in | would this be better | would this work in
  | is it better | does it look better | should i | should i make | should we | should it be | should this be | what if | what if it was | what if it were | what if we | what about | how about | what happens if | what do i do to | what can i do to | what should i do to | what should i do | what do you suggest to | what do you recommend to
  | do you think | do you think it would look better | do you think i should | do you think it should be | do you think it's | would you recommend | would you suggest | would you make | would you say | i wonder if | i wonder whether | i'm wondering if | wondering if | is it | is this | is the photo | is the picture | is the image | does it need | does this need | does it look | does this look | how would it look | how would it look in | how would it look with | what would it look like in | what would it look like | why is it | why is the photo | why does it look
  | is the | are the | is my | are my | is there | are there
  | can you picture it | can you imagine it | could you imagine it in | how about making it | how about making
  | what about making it | what about making | how about some | what about some
  | would it help to | would it be good to | would it benefit from | does it want | would you rather | is it worth
  | shall i | should i go for | should i try | what would it be like | what would it look like with
  | what would it look like if | what happens when | do you reckon | do you reckon it needs | does it call for
  | any suggestions for | any ideas to | ideas to | tips to | tips for | which setting would | what setting would
  | does it help to | would that help | would it help
undo: undo | undo that | undo it | undo this | undo the last one | undo everything | undo all | undo last | revert | revert that | revert it | revert to the original | go back | take it back | take that back | cancel | cancel that | cancel it | reset | reset it | reset everything | never mind | nevermind | forget it | forget that | scrap that | scratch that | start over | put it back | put it back as it was | back to before | back to the original | back to how it was | restore | restore the original | as it was | as it was before | like before | the way it was | step back | remove that | remove it | ctrl z
again: again | once more | one more time | same again | do it again | do that again | repeat | repeat that | repeat it | the same again | same thing again | another time
instead: instead | rather | instead of that | instead of this | actually make it | on second thought | i meant | i mean | i'd rather | i would rather | make that

# Light by zone.
effect brightened: add brightness | add some brightness
  | brightness up
quality brightened: brightness | luminosity | luminance | lightness
  | brighness
region highlights: highlights | highlight | highlighted tones | bright {areas,parts,tones,spots,zones,bits} | brightest {areas,parts,tones,spots} | light {areas,parts,tones} | whites | lights | in the highlights
  | highs | high tones | lightest {areas,parts,tones,bits,spots} | lighter {areas,parts,tones,bits,spots}
  | bright bits | brights | white areas | white parts | brighter {areas,parts,tones,bits,spots} | lights and whites
  | light bits | burnt {areas,parts} | blown {areas,parts} | specular highlights
quality highlights_up: highlights | highlight
  | high lights | hilights | highlites
effect highlights_down: {bring,get} {,back }{the ,}sky back | {recover,rescue,save,restore} {the ,my }sky | bring back {the ,my }sky | recover the highlights | highlight recovery | recover highlights | save the highlights | rescue the highlights | tame the highlights | pull the highlights back | {highlights,whites} are {blown,blown out,clipped,clipping,burnt,burned out,too hot} | {highlights,whites} {blown,blown out,clipping,too hot} | bring back the highlights | bring back detail in the highlights | bring back details in the highlights | less glare | remove the glare | glare
  | recover detail{,s} in the {highlights,whites} | rescue the highlights
  
  | highlights {recovered,restored,under control,tamed}
  | {recover,restore,rescue,save} {what you can,detail,details,some detail,some details} in the {sky,bright areas,window,windows,clouds}
  | {blown,blown out,blown-out,burnt,burnt out,burned out,clipped,hot} {highlights,whites,bright areas,spots}
  | {highlights,whites} are {gone,lost,burned,burnt,too strong,harsh,too harsh,hot}
  | {highlights,whites} {gone,lost,burnt,burnt out,burned out,clipped,too strong} | hot spots | hotspots | shiny spots
  | less shine | reduce shine | reduce the shine | shiny | too shiny | glary
  | overexposed {highlights,areas,parts,spots,bits}
  | dim the {highlights,bright areas,bright parts,brightest areas,brightest parts,lights} | lost the highlights
  | lost highlights | highlight rolloff | highlight roll-off
  | bring the {highlights,whites} back | get the {highlights,whites} back | bring back the whites
  | {recover,restore,retrieve,rescue,save,salvage,tame,calm,control,pull down,bring down,rein in,repair,fix} {the,any,some,blown,blown out,burnt,burnt out,clipped,hot} {highlights,whites,bright areas,bright spots}
region shadows: shadows | shadow | shadow areas | shadowed {areas,parts} | dark {areas,parts,tones,spots,zones,bits} | darkest {areas,parts,tones} | darks | blacks | in the shadows
  | lows | low tones | dark bits | darker {areas,parts,tones,spots,zones,bits} | darkest bits | black areas
  | black parts | deep tones | deepest tones | underexposed {areas,parts,bits} | blocked up areas | dim areas
quality shadows_up: shadows | shadow | fill light | shadow detail{,s}
  | shades of shadow | fill-light | fill
effect shadows_up: {reduce,soften,lighten,lessen,remove,clear} the shadows | {reduce,soften,lighten,lessen,remove} shadows | fewer shadows | less shadow{,s} | recover the shadows | shadow recovery | recover shadows | open the shadows | fill in the shadows | fill the shadows | shadows are too {strong,dark,heavy,deep,harsh,black} | shadows too {strong,dark,heavy,deep,harsh,black} | too much shadow | harsh shadows | add fill light | backlit | against the light | bring back detail in the shadows | see into the shadows
  | recover detail{,s} in the shadows
  | {open,open up,lift,raise,bring up,fill,fill in,lighten,brighten,relieve,recover,rescue,restore,boost,push up,pull up,dig into} {the,any,some,dark,blocked,crushed,deep,those} {shadows,shadow areas,dark areas,dark parts,darks}
  | shadows are {blocked,blocked up,crushed,clogged,too much,gone,closed,plugged,heavy,harsh,hard}
  | shadows {blocked,blocked up,crushed,clogged,plugged}
  | shadows look {blocked,blocked up,crushed,clogged,plugged,too dark,heavy,black}
  | {blocked,blocked up,crushed,clogged,plugged} shadows | too many shadows | too many harsh shadows
  | too many dark shadows | too many dark areas | detail{,s} in the {shadows,dark areas,dark parts,darks,blacks}
  | see {more,anything,something,detail,details} in the {shadows,dark areas,dark parts,darks}
  | can't see {anything,a thing,detail,details,much} in the {shadows,dark areas,dark parts,darks}
  | nothing {visible,to see} in the {shadows,dark areas,dark parts} | backlighting | backlit subject | back lit
  | back-lit | silhouetted | shot against the light | shooting into the sun | against the sun
  | i was against the light | softer shadows | soften shadows | lighter shadows | brighter shadows | shadow lift
  | shadow fill | less shadowy shadows | shadows less dark | weaker shadows | gentler shadows | lighten shadows
  | lift shadows | brighten shadows | raise shadows | fill shadows | open shadows
effect shadows_down: {deeper,darker,stronger,heavier} shadows | deepen the shadows | more shadow | crush the shadows
  | shadows {darker,deeper,heavier,stronger}
  | {darken,deepen,strengthen,drop,sink} the {shadows,dark areas,dark parts,darks} | darken shadows | deepen shadows
  | add shadow{,s} | richer shadows | dense shadows | denser shadows | inkier shadows
region midtones: mid-tone | mid tone | mid | midtones | mid-tones | mid tones | midtone | middle tones | mids | in the midtones
  | mid range | midrange | mid-range | middle range | middle greys | mid greys | mid grays | middle grays
  | intermediate tones
effect whites_up: brighter whites | whiter whites | cleaner whites | whites whiter | make the whites whiter | make the whites brighter | brighten the whites | raise the white point | push the whites
  | whites {brighter,cleaner,whiter} | cleaner white | clean whites | bright whites | pure whites | crisp whites
  | crisper whites | purer whites | brighten whites | push whites | whiten | whitened | whiten the whites
  | true whites
effect whites_down: darker whites | dim the whites | lower the white point | pull the whites down | whites too {bright,strong}
  | {lower,dim,reduce,tame,calm,drop,pull,bring} down the whites | duller whites | softer whites
quality whites_up: whites
effect blacks_down: {deeper,darker,richer,stronger,blacker,inkier,inky,deep} blacks | crush the blacks | crushed blacks | deepen the blacks | darken the blacks | blacks {darker,deeper} | lower the black point
  | blacks {blacker,richer,inkier,stronger,crushed} | true blacks | real blacks | proper blacks | solid blacks
  | pitch black blacks | crush blacks | deepen blacks | darken blacks | black level down | lower the black level
  | clip the blacks | deep black | deeper black | denser blacks | dense blacks | more black in the blacks
fault blacks_up: blacks {are,look,seem} {grey,gray,washed out,milky,faded,weak,flat,thin}
fault whites_down: whites {are,look,seem} {grey,gray,dull,dirty,dingy,muddy,flat,weak}
effect blacks_up: lift the blacks | lifted blacks | lighter blacks | raise the black point | brighten the blacks | faded blacks | softer blacks | milky blacks
  | raise the blacks | raised blacks | lift blacks | raise blacks | lighten the blacks | greyer blacks | grey blacks
  | black level up | raise the black level | blacks {lifted,raised,lighter} | matte blacks | softened blacks
  | faded black | lifted black point
quality blacks_up: blacks
quality curved: curves | tone curve | curve
effect curved: s-curve | s curve | contrast curve | add a curve | curves adjustment
  | s curve contrast | s-shaped curve | s shaped curve | tone curve in an s | gentle curve | film curve
  | contrast s-curve | classic s-curve | an s | curve it
quality levelled: levels
effect levelled: adjust the levels | levels adjustment | set the black and white points
quality gamma: gamma
effect auto_levelled: auto levels | auto-levels | autolevels | auto level | automatic levels | auto contrast | auto-contrast | automatic contrast | auto tone | auto tones | normalize | normalise | normalize the levels | normalise the levels | normalize the tones | equalize | equalise | equalize the histogram | stretch the histogram | stretch the levels | auto exposure | automatic exposure | auto brightness | full tonal range | fix the levels | fix the exposure | correct the exposure | fix the lighting | balance the exposure | balance the light | even out the light | even out the exposure
  | auto-tone | auto exposure correction | auto expose | auto-expose | automatic tone | automatic levels pass
  | auto levels pass | levels automatically | contrast automatically | exposure automatically
  | brightness automatically | automatically adjust the {levels,contrast,exposure,brightness,tones,light}
  | automatically fix the {levels,contrast,exposure,brightness,light}
  | automatically correct the {levels,contrast,exposure,brightness,light}
  | adjust the {levels,contrast,exposure,brightness,light,tones} automatically
  | fix the {levels,contrast,exposure,brightness,light,tones} automatically
  | correct the {levels,contrast,exposure,brightness,light,tones} automatically
  | set the {levels,exposure,contrast,brightness} automatically | optimise the {levels,contrast,exposure,tones}
  | optimize the {levels,contrast,exposure,tones} | optimal {levels,exposure,contrast} | correct exposure
  | proper exposure | properly exposed | correctly exposed | well exposed | well-exposed | balanced exposure
  | stretch levels | stretch the histogram automatically | full histogram | spread the histogram | histogram stretch
  | use the full range | full dynamic range of tones | full range of tones | expand the tonal range
  | correct the levels | fix levels | correct levels | level adjustment automatic | even lighting | even light
  | even exposure
  | auto {adjust,fix,correct} {levels,exposure,contrast,light}
  | auto {adjust,fix,correct} the {levels,exposure,contrast,light}
effect auto_levelled: {set ,adjust ,find ,fix ,}{black and white points,black and white point,black point and white point,white and black points} {automatically,for me} | {auto,automatic} {black and white points,black and white point,black point and white point,white and black points}
quality levelled: black and white point{,s} | white and black point{,s} | black point and white point
effect auto_balanced: auto white balance | auto wb | awb | automatic white balance | auto-white-balance | auto color | auto colour | auto color balance | auto colour balance | auto colors | auto colours | automatic colours | automatic colors | fix the {white balance,wb,colors,colours,colour cast,color cast,color balance,colour balance} | correct the {white balance,wb,colors,colours,colour cast,color cast,color balance} | white balance | wb | neutralize | neutralise | neutralize the {colour cast,color cast,cast} | neutralise the {colour cast,cast} | {colour,color} cast | neutral colors | neutral colours | neutral whites | natural colors | natural colours | true colors | true colours | white balance is off | wrong white balance | balance the colors | balance the colours | color correct | colour correct | color correction | colour correction | more natural colors | realistic colors | realistic colours
  | remove the {colour cast,color cast,cast} | cast
  | fix white balance | correct white balance | wb fix | fix wb | correct wb | auto-wb | auto-white balance
  | automatic wb | white balance correction | white balance fix | balance the white | balance the whites
  | white balance it | set the white balance | adjust the white balance
  | wb is {off,wrong,weird,bad} | wb {off,wrong} | bad white balance | off white balance
  | {colors,colours} {off,wrong,weird,inaccurate,unnatural,not natural,not right}
  | {colors,colours} are {weird,inaccurate,unnatural,not right,not natural,all wrong,bad}
  | {colors,colours} look {weird,unnatural,unreal,not right,not natural,bad,strange}
  | make the {colors,colours} {natural,neutral,accurate,realistic,correct,right,true to life}
  | {accurate,correct,proper,right,faithful,true-to-life,lifelike,balanced} {colors,colours}
  | {colors,colours} {balanced,corrected,accurate,realistic,neutral} | fix {colors,colours} | correct {colors,colours}
  | automatic color{,s} {correction,balance} | automatic colour{,s} {correction,balance} | color auto | colour auto
  | {colors,colours} automatically | color balance | colour balance | neutral white balance | neutral balance
  | neutral tones | neutral look | neutral | neutralise {colors,colours} | neutralize {colors,colours}
  | make the whites white | make white look white | white should be white | whites should be white
  | whites aren't white | whites are not white | white isn't white | get the whites white | whites to be white
  | whites look {yellow,blue,orange,pink,green} | whites are {yellow,blue,orange,pink,green}
  | white looks {yellow,blue,orange,pink,green} | true-to-life | strange tint | weird tint | odd tint | strange cast
  | weird cast | odd cast | cast removal | remove cast | remove color cast | remove colour cast
  | fix the cast | grey card | gray card | grey balance
  | auto {correct,fix,adjust} the {colors,colours,colour,color,white balance} | {colors,colours} auto

# Colour.
effect vibrant: more vibrant | vibrant colors | vibrant colours | vibrant
quality vibrant: vibrance | vibrancy
  | vibrence
state vibrant: vibrant
effect pinker: pinker | more pink | more magenta | magenta tint | pink tint | pinkish tint | add magenta | rosier
  | towards magenta | toward magenta | towards pink | toward pink | tint towards magenta | tint toward magenta
  | tint to magenta | magenta tint shift | a magenta shift | more rosy
fault darker: underexposed | under-exposed | under exposed | underlit
fault blur: too soft | a bit too soft | soft and mushy | mushy
fault muted: looks {grey,gray,greyish,grayish} | look {grey,gray} | too {grey,gray} | so {grey,gray} | a bit {grey,gray} | greyish | grayish | {colors,colours} are {grey,gray}
fault saturated: oversaturated
  | over-saturated | over saturated | garish | gaudy | lurid | too saturated | oversatured
fault sharpen: oversharpened
  | over-sharpened | over sharpened | oversharp | too sharp | over-processed sharpness
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
  | pink-ish | rosy-ish | magentaish
effect greener: greener | more green | green tint | greenish tint
  | towards green | toward green | tint towards green | tint toward green | tint to green | a green shift
state greener: greenish | greeny | sickly green
  | green tint | greenish tint
  | green-ish | fluorescent | seasick
effect deeper: deeper | deepen{,ed}
effect redder: redder | more red | red tint | reddish tint
  | towards red | toward red | ruddier | more reddish
state redder: reddish | ruddy
  | red tint | reddish tint
  | red-ish | sunburnt | sunburned | flushed | like a tomato | beetroot
effect purpler: purpler | more purple | purple tint | violet tint
  | towards purple | toward purple | towards violet | more violet | violet cast look
state purpler: purplish
quality pinker: tint
quality hue_turned: hue | hues | hue shift
effect hue_turned: shift the hue{,s} | rotate the hue{,s} | change the hue{,s} | hue rotation | shift the {colors,colours} | rotate the {colors,colours} | spin the hues | shift hue | rotate hue{,s} | hue shift
  | hue rotate | hue rotation of | shift all the hues | shift all the {colors,colours} | cycle the {colors,colours}
  | turn the hue wheel | rotate the colour wheel | rotate the color wheel | turn the colour wheel
  | turn the color wheel | different hues | hue change | change hue
effect duotone: duotone | duo tone | duo-tone | two-tone | two tone | bitone | two colors only | two colours only | spotify style | spotify look
  | duotone effect | duotone look | duotone filter | in duotone | as a duotone | two colour print | two color print
  | two-colour | two-color | two colour | two color | two-coloured | two-colored | in two colours | in two colors
  | only two colours | only two colors | just two colours | just two colors | risograph | riso | riso print
  | spotify duotone
effect gradient_mapped: gradient map | map to a gradient | gradient mapping | map it to a gradient
  | gradientmap | gradient-map | gradient overlay map | colour gradient | color gradient | map the tones to a gradient
  | map tones to a gradient | map it onto a gradient | gradient colours | gradient colors | false color | false colour
  | false-color | false-colour
effect split_toned: split toning | split tone | split-tone | split-toning | split toned | toned highlights and shadows | color toning | colour toning
  | split-toned | split the tones | split-tone it | toned shadows and highlights | tint the shadows and highlights
  | colour the shadows and highlights | color the shadows and highlights | different tint in shadows and highlights
effect posterised: posterize{,d} | posterise{,d} | posterization | posterisation | posterizing | poster effect | poster | poster look | poster style | flat colors | flat colours | fewer colors | fewer colours | reduce the number of {colors,colours} | limited palette
  | postarize | posterize effect | posterise effect | poster style | as a poster | like a poster | banding
  | banded colours | banded colors | obama poster | hope poster | shepard fairey | flat areas of colour
  | flat areas of color | flat colour areas | limit the {colors,colours} | limit the number of {colors,colours}
  | reduce the {colors,colours} to | only a few {colors,colours} | just a few {colors,colours} | few {colors,colours}
  | a handful of {colors,colours} | simplified colours | simplified colors | simplify the {colors,colours}
  | reduced palette | colour levels | color levels | quantize | quantise | colour quantisation | color quantization
effect thresholded: threshold amount | pure black and white | stark black and white | only black and white | just black and white pixels | two levels | bitmap | no greys | no grays | stencil | stencil look | photocopy | xerox | like a photocopy
  | threshold effect | binary image | binary | 1 bit | 1-bit | one bit | pure black & white | strictly black and white
  | black or white | black or white only | no grey tones | no gray tones
  | no half tones | no midtones | fax | like a fax | like a xerox | silhouette | two-level
  | two tone black and white | stamp look | rubber stamp
effect threshold_at: threshold | thresholded | binarize | binarise
effect grain: grain | film grain | grainy look | grainy film | grainy effect | analog grain | gritty grain | more grainy | grainier 
  | film-grain | grain effect | grain texture | grainy texture | noise effect | some grain to it | analogue grain
  | analog noise | high iso look | high iso grain | iso grain | fine grain | coarse grain | silver grain
  | gritty film grain | vintage grain | 35mm grain | film noise | grain it up | sandy
  | add noise | add some noise | more noise | noisier | noisy look | noise on top
quality grain: grain | graininess | film grain 
fault grain: noise
  | noise level | digital noise | color noise | colour noise | speckle{,s} | luminance noise | chroma noise
  | image noise | sensor noise | iso noise | colour speckles | coloured specks | specks | fuzzy noise | noise pattern
  | jpeg artifacts | jpeg artefacts | artifacts | artefacts | compression artifacts | graininess in the dark
fault hazier: haze
  | haziness | mist | mistiness | fog | fogginess | smog | foggy veil | milky haze | veil | milky veil | white veil
  | greyish veil | atmospheric haze
state grain: grainy | noisy | speckled
effect denoised: denoise{,d} | de-noise{,d} | denoising | noise reduction | reduce noise | reduce the noise | noise removal | clean up the noise | clean the noise | remove noise | remove the noise | get rid of the noise | get rid of noise | smooth out the noise | degrain | cleaner image | iso cleanup 
  | noise down | noise reduced | noise cleanup | clean noise | clean out the noise | remove the graininess
  | reduce graininess | noise-free | noise free | smooth the noise
  
  | cleaner | clean image | clean result | high iso cleanup | iso noise cleanup | kill the noise
  | denoiser | nr | noise red
effect recoloured: recolour | recolor | recoloured | recolored
effect one_colour: selective colour | selective color | selective colors | selective colours | one colour adjustment

colour red: red | crimson | scarlet
  | ruby | cherry red | fire red | blood red | vermilion | brick red
colour orange: orange | tangerine | coral
  | apricot | peach | pumpkin | copper | terracotta
colour yellow: yellow | lemon yellow
  | lemon | mustard | canary | sunflower yellow | golden yellow
colour green: green | emerald
  | grass green | bright green | moss | moss green | leaf green | sage | jade | khaki green | pea green | bottle green
colour cyan: cyan | aqua
colour blue: blue | cobalt
  | royal blue | sapphire | azure | cerulean | electric blue | ultramarine | indigo | denim | bright blue
colour purple: purple | violet | lilac | lavender | mauve
  | plum | aubergine | eggplant | amethyst | orchid | magenta purple
colour pink: pink | rose pink | hot pink
  | salmon | bubblegum | blush | baby pink | light pink | pale pink | bright pink | dusty pink | fluo pink
colour magenta: magenta | fuchsia
colour turquoise: turquoise | teal
colour light_blue: light blue | sky blue | baby blue | pale blue
colour dark_blue: dark blue | navy | navy blue | deep blue | midnight blue
colour light_green: light green | lime | lime green | pale green | mint
colour dark_green: dark green | deep green | forest green | olive
  | emerald green dark | hunter green | khaki
colour dark_red: dark red | deep red | burgundy | maroon | wine red | bordeaux
colour gold: gold
colour brown: brown | chocolate brown | tan
  | beige brown | chestnut | hazel | mocha | caramel brown | coffee brown
colour beige: beige | cream | ivory | sand colour
colour black: black
colour white: white
colour grey: grey | gray | silver
region reds: reds | red {tones,hues,shades,areas,parts,colours,colors,things,bits,objects} | in the reds
  | red{,dish} {stuff,elements,objects,areas,tones,items,bit,region} | the reddish parts | all the reds | all reds
  | anything red | everything red | everything that is red | everything that's red | anything that is red
  | anything that's red | what is red | what's red | red channel | red range
region oranges: oranges | orange {tones,hues,shades,areas,parts,colours,colors,things,bits} | skin tone{,s} | skintone{,s} | flesh tone{,s} | in the oranges
  | orange{,y,ish} {stuff,elements,objects,items,bit,region} | all the oranges | anything orange | everything orange
  | everything that is orange | everything that's orange | orange channel | orange range | skin colour{,s}
  | skin color{,s} | skin hue{,s} | flesh colour{,s} | flesh color{,s}
region yellows: yellows | yellow {tones,hues,shades,areas,parts,colours,colors,things,bits} | in the yellows
  | yellow{,ish} {stuff,elements,objects,items,bit,region} | all the yellows | anything yellow | everything yellow
  | everything that is yellow | everything that's yellow | yellow channel | yellow range
region greens: greens | green {tones,hues,shades,areas,parts,colours,colors,things,bits} | greenery | foliage | vegetation | in the greens
  | green{,ish} {stuff,elements,objects,items,bit,region} | all the greens | anything green | everything green
  | everything that is green | everything that's green | green channel | green range
  | green of the {grass,trees,leaves,lawn,plants,forest,foliage,field,fields,hills}
  | greens of the {grass,trees,leaves,lawn,plants,forest,foliage} | plants and leaves
region cyans: cyans | cyan {tones,hues,shades,areas,parts} | aquas | teals | turquoises | in the cyans
  | cyan{,ish} {stuff,elements,objects,items} | anything cyan | everything cyan | turquoise {tones,parts,areas}
  | teal {tones,parts,areas}
region blues: blues | blue {tones,hues,shades,areas,parts,colours,colors,things,bits} | blue of the sky | blue in the sky | sky blues | blue sky | blue skies | in the blues
  | blue{,ish} {stuff,elements,objects,items,bit,region} | all the blues | anything blue | everything blue
  | everything that is blue | everything that's blue | blue channel | blue range
  | blue of the {sky,sea,ocean,water,lake,pool} | blues of the {sky,sea,ocean,water} | blue{,s} in {the,that,this,your,our} sky | sky's blue
  | blue part of the sky
region purples: purples | purple {tones,hues,shades,areas,parts} | violets | lavenders | in the purples
  | purple{,ish} {stuff,elements,objects,items,parts,areas} | all the purples | anything purple | everything purple
  | everything that's purple | violet {tones,hues,parts,areas} | mauves | lilacs
region pinks: pinks | pink {tones,hues,shades,areas,parts} | magentas | in the pinks
  | pink{,ish} {stuff,elements,objects,items} | all the pinks | anything pink | everything pink
  | everything that's pink | magenta {tones,hues,parts,areas} | fuchsias | rosy tones

# Places.
region top: top | top half | top part | top third | upper half | upper part | upper third | upper area | the top of it | at the top | at top | top side | up top | upper side
  | the top bit | top area | top of the {picture,photo,image,frame,shot} | upper bit | uppermost part | upper edge
  | top edge | top portion | upper portion | top quarter | upper quarter | upper
  | top third of the {picture,photo,image,frame}
region bottom: bottom | bottom half | bottom part | bottom third | lower half | lower part | lower third | lower area | at the bottom | bottom side | lower side
  | the bottom bit | bottom area | bottom of the {picture,photo,image,frame,shot} | lower bit | lowest part
  | lower
  | lower edge | bottom edge | bottom portion | lower portion | bottom quarter | lower quarter | underside | base
region left: left | left side | left half | left part | left hand side | left-hand side | left third | on the left | on the left side | on the left hand side
  | left edge | left area | left portion | left bit | left of the {picture,photo,image,frame}
  | left side of the {picture,photo,image,frame} | far left | left-hand part | left hand part | left margin
  | lefthand side
region right: right | right side | right half | right part | right hand side | right-hand side | right third | on the right | on the right side | on the right hand side
  | right edge | right area | right portion | right bit | right of the {picture,photo,image,frame}
  | right side of the {picture,photo,image,frame} | far right | right-hand part | right hand part | right margin
  | righthand side
region centre: center | centre | middle | central part | central area | centre part | center part | in the centre | in the center | in the middle
  | center area | centre area | middle area | middle part | middle of the {picture,photo,image,frame}
  | center of the {picture,photo,image,frame} | centre of the {picture,photo,image,frame} | middle bit
  | middle portion | central portion | central bit | very middle | dead centre | dead center | core
  | heart of the {picture,photo,image,frame} | towards the centre | towards the center | towards the middle
region edges: edge{,s} | outer part{,s} | outer area{,s} | periphery | outside edges | surroundings | sides | rim | margins | borders | outskirts | at the edges | around the edges
  | outer edge{,s} | edges of the {picture,photo,image,frame,shot} | border areas | outer border{,s}
  | outer region{,s} | outside edge{,s} | outside area{,s} | outside part{,s} | outermost part{,s}
  | outside of the frame | towards the edges | near the edges | along the edges | around the edge | around the outside
  | frame edges | image edges | picture edges | fringes
region corners: corner{,s} | four corners | all corners | in the corners
  | 4 corners | each corner | every corner | corners of the {picture,photo,image,frame} | corner areas
  | towards the corners | near the corners | around the corners

# Detail and air.
effect clearer: more clarity | add clarity | local contrast | midtone contrast | micro contrast | microcontrast | more definition in the midtones | structure | more structure
  | clarity up | crisp midtones | more structured | bring out structure | bring out the structure
  | definition in the midtones | more definition to the midtones | pop the midtones | micro-contrast | local-contrast
  | clarify | clarity boost | 3d look
effect softer_local:
  | negative clarity | clarity down 
quality clearer: clarity | local contrast | structure | midtone contrast
effect textured: more texture | add texture | bring out the texture{,s} | enhance the texture{,s} | textured | emphasize the texture
  | textures | texture up | texture boost | show the texture{,s} | emphasise the texture{,s} | tactile | more tactile
  | rough texture | rougher | surface detail{,s} | show the fabric | bring out the fabric | bring out the grain of the
quality textured: texture{,s}
effect smoother: smooth | smoothen | smoother | smooth the texture | smooth skin | smooth the skin | smooth out the skin | smooth skin texture | smooth the skin texture | soften the skin | soften skin | skin smoothing | silky | soften the texture | softer skin | smoother skin | beauty filter | airbrush{,ed} | retouch the skin
  | smooth it | smooth it out | smooth out | smoothness | smoothed | smooth look | smoother look | even skin
  | soft skin | clear skin | porcelain skin | glass skin | skin smoother | skin softening | skin retouch | smoothing
  | smooth my skin | soften my skin | smooth {his,her,their,our} {skin,face} | smooth my face | plastic look | buttery
  | creamy | velvety | texture down | reduce the texture | reduce texture 
  
effect dehazed: dehaze{,d} | de-haze{,d} | dehazing | defog | haze removal | cut through the haze | clear up the haze | clear the air | clear up the fog
  | cut the haze | cut through the fog | cut the fog | kill the fog | remove haze | remove the haze | remove the fog
  | remove the mist | haze out | clear the haze | clear the fog | clear the mist | lift the fog | lift the haze
  | fog removal | clear view | clear air
  | clearer air | see through the {haze,fog,mist} | punch through the {haze,fog,mist}
  | get through the {haze,fog,mist} | de-fog | defogging | unhaze | haze reduction | haze filter | anti-haze
  | anti haze | antihaze | visibility | better visibility | improve the visibility
quality hazier:
  | haze effect | fog effect | mist effect
state hazier: hazy | misty | foggy | smoggy
effect hazier: hazier | mistier | foggier | add haze | add fog | add mist | hazy look | hazy atmosphere | misty atmosphere | foggy atmosphere | misty mood | foggy mood
  | more haze | more fog | more mist | dreamy haze | misty look | foggy look | bring in fog | morning fog
  | morning mist look | sea mist | london fog | fog it up | veiled | veiled look | mysterious fog

# Other blurs.
effect motion_blurred: motion blur{,red} | motion-blur | movement blur | directional blur | speed blur | sense of speed | feeling of speed | sense of motion | panning blur | panning | looks like it's moving | speed effect
  | motion blurred | in motion | motion effect | movement effect | motion | sense of movement
  | feeling of movement | feeling of motion | speed lines | fast motion | as if moving fast | as if it's moving
  | like it's moving | like it's moving fast | going fast | looks fast | look fast | drag blur | dragged
  | smear it {horizontally,sideways} | streak | streaks | streaky | streaking | blur in motion | racing blur
  | racing effect | whoosh | zoom past | zooming past | speeding | panned | panning shot | linear blur | long exposure
  | long exposure look | slow shutter | slow shutter speed 
effect lens_blurred: lens blur | bokeh | bokeh effect | shallow depth of field | depth of field | shallow dof | shallow focus | portrait blur | aperture blur | blurry bokeh | creamy bokeh | camera blur | wide aperture
  | lens-blur | lens blurred | dslr blur | dslr look 
  | wide-open aperture | large aperture | low f-stop | bokeh balls | bokeh circles | bokeh blur | nice bokeh
  | soft bokeh | out of focus discs | camera bokeh | dof | shallow dof effect | narrow depth of field
  | thin depth of field | less depth of field | optical blur | camera lens blur | iphone portrait mode
  | portrait mode blur | portrait mode look | circles of light | disc blur | disk blur
effect tilt_shifted: tilt-shift{,ed} | tilt shift{,ed} | tiltshift | miniature | miniature effect | miniature look | miniature world | toy effect | toy town | diorama | like a miniature | like a scale model | model village
  | toy | toy model | toy-like | toylike | toys | toy world | toy look | model town | model railway | model train set
  | model village look | model look | scale model | tiny world | tiny people | tiny town | miniature scene
  | miniature toy | miniature toy {town,village,city,train} | miniaturize | miniaturise | miniaturized | miniature model | mini world | like a toy
  | like a model | fake miniature | small-scale model | lilliput | dollhouse | doll house | doll's house
  | lego town look | little people world
  | like a toy model | like a model railway | like a toy town | like toys
tag diagonal: diagonal | diagonally

# Drawn.
effect pixelated: pixelate{,d,s} | pixellate{,d} | pixelated look | pixelation | pixelize{,d} | pixelise{,d} | pixel art | pixels | mosaic | censor | censored | 8 bit | 8bit | 16 bit | retro game | like a retro game | like a video game | blocky | big pixels | minecraft
  | pixel | pixel effect | pixel mosaic | pixel look | pixilate{,d} | pixelize effect | mosaic tiles | mosaic effect
  | mosaic look | large pixels | huge pixels | chunky pixels | fat pixels | blocks | square blocks | big squares
  | into squares | squares | low res | low-res | lowres | low resolution look | retro video game | old video game
  | old computer game | videogame | video game graphics | video game | nintendo | nes | snes | game boy | gameboy
  | atari | sega | 8-bit | 16-bit | 8bits | 8 bits | 16bit | sprite | censor bar | pixel censor | anonymize
  | anonymise | blur in squares | minecraft look | roblox | tiled
effect sketched: pencil sketch | pencil drawing | sketch | sketched | sketchy | pencil | in pencil | hand-drawn | hand drawn | drawn in pencil | drawing | charcoal | charcoal drawing | graphite | line drawing | pencil art | like a drawing | turn it into a drawing | pencil or charcoal drawing
  | pencil sketches | pencil look | pencil effect | pencil style | pencil lines | in pencils | sketch in pencil
  | sketch it | sketch it in pencil | sketch effect | sketch style | sketch look | sketchbook | sketchbook page
  | drawn | drawn by hand | hand-sketched | hand sketched | hand drawn look | hand-drawn look | like it was drawn
  | like it's drawn | drawn look | drawing effect | drawing style | doodle | doodled | charcoals | charcoal sketch
  | charcoal look | crayon drawing | graphite drawing | graphite pencil | like a pencil drawing | like a pencil sketch
  | like a sketch | pencil portrait | pencil art style | drawn with a pencil | drawn with pencils | as a drawing
  | as a sketch | as a pencil drawing | into a sketch | into a drawing | life drawing | courtroom sketch
  | architect's sketch
effect inked: ink | inked | ink drawing | pen and ink | ink sketch | india ink | pen drawing | woodcut | linocut | engraving | line art | lineart | manga ink | ink wash
  | ink style | ink look | ink effect | ink lines | ink art | inking | in ink | black ink | with ink | ink pen
  | fountain pen | ballpoint | ballpoint pen | biro | pen & ink | pen sketch | pen-and-ink | pen look | quill
  | calligraphy look | chinese ink | india-ink | sumi-e | etching | etched | woodblock | woodblock print
  | wood engraving | linoleum print | lino | lino print | line work | linework | outline drawing | outlines | outline
  | just the outlines | contour drawing | contours | manga lines | black lines | line-art | hatching | crosshatch
  | cross-hatch | crosshatched | cross-hatching
effect oil_painted: oil painting | oil | oils | oil paint | in oils | oil paint effect | painterly | like an oil painting | painting | painted | paint effect | like a painting | painted look | paint it in oils | paint it in oil | on canvas | canvas painting | impressionist | impressionist painting | brush strokes | brushstrokes
  | oil colours | oil colors | oil-painting | oil-painted | oil painted | hand painted in oil | painted in oil{,s}
  | painted in oils | painted by hand | hand painted | hand-painted | hand-painted look | oil on canvas | oil canvas
  | canvas | canvas print look | painting effect | painting style | painting look | painterly look | painterly effect
  | painterly style | as a painting | as an oil painting | into a painting | into an oil painting | thick paint
  | thick brush strokes | thick brushstrokes | palette knife | impasto | brushwork look | brushy | brushed strokes
  | old master | old masters | old master painting | rembrandt painting | renaissance painting | baroque painting
  | classical painting | museum painting | gallery painting | fine art painting | acrylic | acrylics
  | acrylic painting | acrylic paint | painter's touch | painted portrait | like it was painted | like it's painted
  | as if painted | as if it were painted
effect watercoloured: watercolor{,s} | watercolour{,s} | water colour{,s} | water color{,s} | aquarelle | watercolour painting | watercolor painting | like a watercolour | like a watercolor | gouache
  | watercolored | watercoloured | watercolour effect | watercolor effect | watercolour look | watercolor look
  | watercolour style | watercolor style | watercolour wash | watercolor wash | in watercolour{,s} | in watercolor{,s}
  | as a watercolour | as a watercolor | aquarell | aquarel | aquarelle painting | painted in watercolour{,s}
  | painted in watercolor{,s} | water-colour | water-color | wet paint | gouache painting | ink and wash
effect cartoon: cartoon{,ish,y,ed} | cartoonify | cartoonify this | cartoonize | cartoonise | comic | comics | comic book | comic-book | comic strip | cel shaded | cel-shaded | cel shading | toon | toon shading | graphic novel | like a cartoon | like a comic
  | cartoonified | cartoon look | cartoon effect | cartoon style | cartoon version | cartoon filter | cartoonization
  | cartoonlike | cartoon-like | toonify | toonified | toon look | comicbook | comic look | comic style | comic effect
  | comic filter | comic-style | comic strip look | comic panel | comic book style | comic book look | comic book art
  | cartoon drawing | cartoon art | animated look | animated film look | animated movie look
  | saturday morning cartoon | simpsons | marvel comic | tintin | asterix | flat shading | cell shaded | cell shading
  | like a graphic novel | graphic-novel | vector art | vector look | vectorised | vectorized | as a cartoon
  | as a comic | into a cartoon | into a comic | caricature
effect halftone: halftone{,d} | half tone | half-tone | halftone dots | newspaper | newsprint | newspaper print | printed dots | print dots | dots | dot pattern | lichtenstein | pop art dots | comic dots | ben day dots | screen print | screenprint | old newspaper
  | half-toned | half toned | halftone effect | halftone pattern | halftone print | halftone look | halftone screen
  | halftones | newspaper dots | newspaper look | newspaper style | newspaper photo | newspaper print look
  | newsprint look | printed in a newspaper | printed in an old newspaper | printed look | printed effect
  | printed in a magazine | print dots effect | magazine print dots | dotted | dotty | dots effect | dot print
  | dot effect | dot screen | little dots | small dots | big dots | made of dots | made out of dots | out of dots
  | offset print | offset printing | cmyk dots | silkscreen | silk screen | roy lichtenstein | lichtenstein dots
  | ben-day dots | benday dots | benday | comic book dots | retro print | raster | rasterised | rasterized
effect embossed: emboss{,ed,ing} | relief | bas-relief | bas relief | embossed look | engraved | stamped | chiselled | carved | carved in stone
  | emboss effect | embossed effect | embossed metal | embossed paper | embossed metal look | bas relief look
  | relief effect | relief look | relief carving | raised relief | 3d relief | engraved look | engraved in stone
  | engraved metal | engraved in metal | carved look | carved in wood | chiseled | stone carving | stone relief | coin
  | coin look | like a coin | medal | medallion | stamped metal | stamped in metal | pressed paper | hammered metal
  | letterpress | plaster relief
effect pop_art: pop art | pop-art | warhol | andy warhol
  | popart | pop art style | pop art look | pop art effect | warhol style | warhol look | like warhol
  | andy warhol style

# Format.
effect straightened: straighten{,ed,ing} | straighten up | straighten out | straight | level the horizon | level out | level it | level the photo | fix the horizon | straighten the horizon | horizon is {not straight,not level,wonky,off} | the horizon is {not straight,not level,wonky,off} | crooked horizon | tilted horizon | not straight | isn't straight | not level | isn't level
  | straighten it up | straighten it out | horizon straight | straight horizon | make the horizon straight
  | make the horizon level | level the picture | level the image | get it level | get it straight | make it level
  | make it straight | level it out | level | tilted horizon | horizon tilted
  | horizon is {skewed,leaning,slanting,slanted,uneven,askew,not horizontal}
  | the horizon is {skewed,leaning,slanting,slanted,uneven,askew,not horizontal}
  | uneven horizon | isn't level | camera was tilted
  | held the camera crooked | skewed horizon | unskew | deskew | de-skew
effect tilted_right: tilt | lean | incline 
  | tilt it | tilting | lean it | dutch angle | incline it
effect leaning: leaning | crooked | tilted | wonky | slanted | skewed | askew | lopsided | aslant | slanting
  | leans | slopes | slopes down | slants | dips | horizon {leans,tilts,slopes,slants,dips}
  | horizon is {leaning,tilting,sloping,slanting,tilted,crooked} | picture {leans,tilts} | photo {leans,tilts}
  | image {leans,tilts} | it {leans,tilts} | is {leaning,tilting,tilted,crooked,slanted}
quality cropped: crop margins
effect cropped: crop{,ped,ping} | crop in | crop it | trim{,med,ming} | cut | cut off | cut away | crop out | crop off | chop off | chop | shave off | slice off | zoom in | closer crop | tighter | tighter crop | crop tighter | tighter framing | closer framing | crop closer | crop the edges | trim the edges | crop the sides | crop the borders | remove the borders
  | crop it in | crop it down | crop it tighter | crop closer in | crop in close | close crop | tight crop
  | tight framing | crop the outside | crop around | crop into | cropped in | trim off
  | trim down | trim around | cut the edges | cut the borders | cut the sides off
  | cut down the edges | zoom | zoom in closer | zoomed in | zoom into | zoom closer | closer | closer up | close up
  | close-up | get closer | go closer | move closer | bring closer | punch in | frame it tighter | frame tighter
  | tighten | tighten the frame | tighten the crop | tighten up the crop | tighten the framing
  | tighten the composition | reframe | reframe tighter | recompose | lose the edges | get rid of the edges
  | remove the edges | less space around | less empty space | too much space around | too much empty space
fault trimmed: {too much,so much,way too much,lots of,a lot of,less} {headroom,empty space,dead space,space,wasted space}
  
  
  
  
quality ratio: ratio | aspect ratio | proportions
  | format ratio | image ratio
effect ratio: crop to ratio | change the ratio | change the aspect ratio
  | crop to | crop it to | crop ratio | crop at | crop as | cropped to | format to | crop in format | reformat
  | reformat to | recrop to 
effect square: square | squared | crop to a square | square crop | crop square | square format | square image | make it square | 1 to 1 | instagram square | profile picture | profile pic | avatar
  | crop to square | square it | square it up | square it off | in a square | into a square | squared off | squarish
  | perfect square | a perfect square | squared crop | square shape | square for instagram | instagram square
  | square for insta | square for my profile pic | square for my profile | for a profile picture | for a profile pic
  | for my profile picture | for my profile pic | as a profile picture | as my profile pic | dp | pfp | my pfp
  | album cover | album cover format | cd cover | vinyl cover format | icon format | whatsapp profile
  | linkedin profile | linkedin photo | square thumbnail | one by one | 1 by 1 
effect portrait_format: portrait | portrait format | portrait orientation | portrait mode | portrait crop | vertical format | vertical crop | crop vertical | crop vertically | upright format | instagram | instagram post | insta | insta post | insta format | instagram format | instagram portrait | instagram feed | facebook post
  | vertical
  | portrait ratio | upright | upright crop | vertical orientation | vertical ratio | tall | taller than wide
  | tall crop | taller format | insta portrait | for instagram | for insta | ig | ig post | ig feed | for my feed
  | for ig | for facebook | pinterest | pinterest pin
effect story_format: story | stories | instagram story | instagram stories | insta story | reel | reels | tiktok | snapchat | phone wallpaper | phone background | phone screen | shorts | smartphone format
  | for stories | for my stories | for my story | for a story | for instagram stories | for insta stories
  | for an instagram story | for tiktok | for a reel | for reels | for snapchat | for my phone wallpaper
  | phone format | phone ratio | mobile format | for mobile | mobile wallpaper | lock screen | lockscreen
  | whatsapp status | status format | full phone screen | fill my phone screen | vertical video
  | vertical video format | story size | story ratio
effect landscape_format: landscape format | landscape orientation | landscape mode | landscape crop | horizontal format | horizontal crop | crop horizontal | classic photo format | postcard format | postcard
  | horizontal | in landscape | to landscape | make it landscape
  | landscape ratio | landscape shape | wider than tall | horizontal orientation | for a postcard | print ratio
  | standard print ratio | classic ratio | 35mm ratio
effect wide_format: widescreen | wide screen | wide format | wide crop | youtube | youtube thumbnail | thumbnail | youtube format | tv format | desktop wallpaper | wallpaper | presentation slide | slide format | hd format | twitter header | panorama format
  | for youtube | for a youtube thumbnail | for a thumbnail | for a slide | for a presentation
  | for powerpoint | powerpoint | for tv | for my tv | for the tv | tv screen | for a monitor | for my desktop
  | for my desktop wallpaper | for a wallpaper | desktop background | computer wallpaper | pc wallpaper | screensaver
  | twitter banner | website header | web header | header image | hero image | hd ratio | full hd | 1080p
  | facebook cover | cover photo | video format | video ratio | widescreen format | widescreen ratio | wide-screen
  | wide screen format
effect cinema_format: cinemascope | cinematic crop | cinema format | movie format | anamorphic | letterbox | ultra wide | ultrawide | panoramic | panorama | panoramic format | cinematic ratio | cinematic bars | banner
  | cinema ratio | cinema crop | cinema scope | cinema widescreen | movie ratio | movie crop | movie aspect ratio
  | film ratio | scope ratio | scope | anamorphic crop | anamorphic format | anamorphic widescreen | letterboxed
  | letterbox format | letterbox crop | ultra-wide | ultrawide crop | ultrawide format | super wide | super widescreen
  | panoramic crop | pano | pano crop | panorama crop | panorama format | banner format | banner crop
  | cinematic aspect ratio | cinematic format | cinematic widescreen | black bars | movie bars | cinema bars
effect resized: resize{,d} | rescale{,d} | scale | scaled | resizing | scale it
  | resize it | resize to | resize it to | scale to | scale it to | rescale it
quality resized: size | image size | picture size | photo size | dimensions | resolution | width and height
effect smaller: smaller | shrink | shrunk | downscale | down scale | scale down | downsize | downsample | half the size | half size | half its size | half as big | half as large | make it smaller | reduce the resolution | lower the resolution | reduce the dimensions | compress | lighter file
  | {resize,rescale,scale} {it ,this ,the image ,the photo ,the picture ,}{to ,at ,by ,}{half,half the,half its,half of its} size
  | shrink it | shrink down | shrink it down | scale it down | make smaller | half of its size | half of the size
  | half the width | half the resolution | reduce the size | reduce its size | reduce it in size | reduce in size
  | reduce size | reduced size | smaller size | smaller version | smaller file | smaller image | lower resolution
  | lower res | fewer pixels | downscaled | downsized | downsampled | size down | tinier | miniature size | mini size
  | small version | small size | for email | to email | email size | for the web | web size | web-sized
  | less heavy file | lighter file size | reduce the file size | reduce file size | thumbnail size
effect larger: larger | bigger | enlarge{,d} | upscale | up scale | scale up | upsize | blow up | double the size | double size | twice the size | twice as big | twice as large | make it bigger | make it larger | increase the resolution | upsample | higher resolution
  | {resize,rescale,scale} {it ,this ,the image ,the photo ,the picture ,}{to ,at ,by ,}{twice,twice the,twice its,double,double the,double its} size
  | blow it up | scale it up | make bigger | make larger | increase the size | increase its size
  | increase size | bigger size | larger size | bigger version | larger version | double the width
  | double the resolution | double resolution | more pixels | higher res | hi-res | hi res | high res
  | high resolution | upscaled | upsampled | upsized | size up | super-resolution | super resolution | superres
  | magnify it | magnified | expand it | stretch it bigger | poster size
effect bordered: border{,ed} | frame | framed | add a frame | add a border | bordering | passe-partout | edge frame | polaroid frame | white frame around | canvas border | put a frame | photo frame | frame it
  | polaroid border | white polaroid border
  | frame it | frame it in | framing | frame around | frame around it
  | frame around the {picture,photo,image,edge,outside} | border around | border around it
  | border around the {picture,photo,image,edge,edges,outside} | edging | edge it in | matting
  | mat board | matboard | passepartout | passe partout | margin | margins | white margin{,s} | padding | pad it
  | canvas extension | extend the canvas | add canvas | larger canvas | bigger canvas 
  | empty space around | white space | white space around | whitespace | blank space around | space around it
  | room around it | breathing room around it | photo border | picture frame | gallery frame | polaroid frame
  | outline around it | outline around the {picture,photo,image} | stroke | stroke around | line around it
  | line around the {picture,photo,image,edge} | strip around | band around | edge around | postcard border
  | print border 

# Looks.
effect film: film | film look | film-like | filmic | analog | analogue | analog look | analogue look | analog film | 35mm | 35 mm | kodak | portra | kodak portra | fuji | fujifilm | shot on film | like film | film photo | film photography | film stock | film camera | disposable camera
  | film like | film vibe{,s} | film feel | film style | film effect | film filter | film emulation | film simulation
  | analog vibe{,s} | analog feel | analog style | analogue vibe{,s} | analogue feel | analogue style | analog photo
  | analogue photo | analog photography | analog camera | analogue camera | film roll | roll of film
  | film negative scan | film scan | scanned film | 35mm film | 35mm look | 35 mm film | medium format film | 120 film
  | kodak film | kodak gold | kodak ektar | ektar | gold 200 | portra 400 | portra 160 | portra 800 | fuji film
  | fuji superia | superia | fujicolor | velvia | provia | astia | ektachrome | cinestill | agfa | leica | leica look
  | leica m | contax | hasselblad | point and shoot | point-and-shoot | disposable | disposable cam
  | disposable camera look | throwaway camera | shot on 35mm | shot on kodak | shot on portra | filmy
  | old film camera
effect moonlight: moonlight | moonlit | by moonlight | under the moon | day for night | moonlight look | like moonlight
  | moon light | moonshine | full moon | under a full moon | under moonlight | like under the moon | moonlit night
  | bathed in moonlight | lunar | lit by the moon
effect night: night | nighttime | at night | like at night | night look | night mood | look like night | turn day into night | make it night | night time | evening darkness
  | shot at night | taken at night | as if at night | as if it was night | as if it were night | like it's night
  | like it's nighttime | like it was shot at night | like it was taken at night | like night time | in the night
  | by night | into night | midnight | nighttime look | nocturnal | late at night | after dark | evening to night
  | blue hour | the blue hour | night scene | night feel | night vibe{,s} | night mode | starry night mood
  | dark night
effect teal_orange: teal and orange | orange and teal | teal & orange | orange & teal | teal orange | blue and orange grade | blue and orange look | hollywood look | hollywood colors | hollywood colours | hollywood | blockbuster | blockbuster look | michael bay
  | teal/orange | teal and orange look | teal and orange grade | teal & orange look | orange teal | orange/teal
  | blue and orange hollywood | blue/orange grade | orange and blue grade | orange and blue look | hollywood grade
  | hollywood style | hollywood feel | hollywood colour grade | hollywood color grade | blockbuster feel
  | blockbuster grade | blockbuster colours | blockbuster colors | blockbuster movie | blockbuster style
  | action movie | action film | action movie look | mad max | transformers movie | transformers look | fury road
effect cinematic: cinematic | cinema | cinematic look | movie-like | like a movie | like in a movie | movie look | movie | film still | movie still | cinematographic
  | cinema look | cinema feel | cinema style | cinema mood | cinema effect | cinematic feel | cinematic style
  | cinematic mood | cinematic vibe{,s} | cinematic effect | cinematic filter | cinematic color{,s}
  | cinematic colour{,s} | cinematic grade | cinematic tones | movie feel | movie style | movie vibe{,s} | movie mood
  | movie scene | movie effect | movie colors | movie colours | film look of a movie | from a movie | from a film
  | out of a movie | straight out of a movie | straight from a movie | like a film still | like a movie still
  | like a movie scene | like a scene from a movie | like a scene from a film | like something out of a movie
  | like a hollywood movie | like a netflix series | netflix | netflix look | a24 | a24 look | arri | arri look
  | alexa look | big screen | on the big screen | silver screen
effect matte: matte | matt | matte look | matte finish | matte effect | flat matte
  | matte film | matt finish | matte style | matte filter | matted | matt look | matte paper | mattified | matte tones
  | faded matte | matte fade | matte black point | satin | chalky | flat film look
effect polaroid: polaroid{,s} | old polaroid | polaroid look | polaroid style | like a polaroid | instant film | instant photo | instax
  | polaroid effect | polaroid filter | polaroid picture | polaroid photo | polaroid camera | polaroid vibe{,s}
  | polaroid feel | polaroid colours | polaroid colors | polaroid-like | polaroid-ish | polaroid shot | as a polaroid
  | instant camera | instant camera look | instax look | instax mini | sx-70 | sx70 | impossible project
effect cross_process: cross process{,ed,ing} | cross-process{,ed,ing} | cross processing | xpro | x-pro | lomo | lomography | lomo look | lomo effect | expired film
  | crossprocess{,ed} | cross processed look | cross-processed look | cross process look | cross process effect
  | cross-process effect | cross process film | cross processed film | xprocess | xprocessed | e6 in c41
  | slide film in c41 | lomography look | lomo style | lomo camera | lomo film | lomo filter | lomo vibe{,s} | holga
  | diana camera | expired film look | wrong chemicals
effect pastel: pastel | pastels | pastel colors | pastel colours | pastel tones | soft pastel | candy colors | candy colours | soft pastels | cotton candy
  | pastel look | pastel style | pastel filter | pastel effect | pastel palette | pastel shades | pastel hues
  | pastel vibe{,s} | pastelly | pastel-y | pastel coloured | pastel colored | pastel-coloured | pastel-colored
  | baby colors | baby colours | soft candy | candy | candy tones | cotton candy colors | cotton candy colours
  | ice cream colors | ice cream colours | macaron | macaron colors | macaron colours | wes anderson
  | wes anderson look | wes anderson style | wes anderson colors | wes anderson colours | grand budapest | powdery
  | powder colors | powder colours | easter colors | easter colours | sherbet | sorbet
effect high_key: high key | high-key | highkey | light and airy | bright and light
  | high key look | high key portrait | high key effect | high-key look | high-key portrait | high key lighting
  | light & airy | light airy | bright airy | bright & airy | bright airy look | airy look | clean and bright
  | bright white look | white and bright | overexposed look | overexposed and bright | super bright and soft
  | washed in white light | studio white | beauty lighting
effect low_key: low key | low-key | lowkey | chiaroscuro | rembrandt | caravaggio
  | low key look | low-key look | low key lighting | low key portrait | low key effect | dark and dramatic
  | dark & dramatic | dark and contrasty | dark and intense | dark academia look | chiaroscuro lighting
  | caravaggio lighting | rembrandt lighting | rembrandt light | out of the darkness | lit from the dark
effect lofi: lofi | lo-fi | lo fi | grunge filter
  | lo fi look | lofi look | lo-fi look | lofi vibe{,s} | lo-fi vibe{,s} | lofi aesthetic | lo-fi filter | lofi filter
  | lo fi filter | toaster filter
effect gritty: gritty | grit | grunge | grungy | rugged | raw look | street look | urban | urban look | harsh look | industrial
  | gritty look | gritty feel | gritty style | gritty mood | gritty texture | grittier | grit and texture | grungier
  | grunge look | grunge style | grunge effect | grungy look | grime | grimy | dirty | dirty look | street photography
  | street photo | street style | street feel | urban style | urban feel | urban decay | rough look | rough and ready
  | rugged look | raw | rawness | raw and gritty | punk | punk look | rock n roll | rock and roll | rock album
  | hardcore | tough look | tougher | manly | masculine | documentary | documentary look | photojournalism | reportage
  | war movie | battle | saving private ryan look
effect bleach_bypass: bleach bypass | bleach-bypass | skip bleach | saving private ryan
  | bleach-bypass look | bleach bypass look | bleach bypass effect | silver retention | silver-retention | se7en
  | private ryan
effect hdr: hdr | hdr look | hdr effect | high dynamic range | more dynamic range | tone mapped | tone mapping
  | hdr style | hdr filter | hdr toning | hdr-like | hdr-ish | hdr photo | faux hdr | fake hdr | pseudo hdr
  | dynamic range | more dynamic-range | extended dynamic range | high-dynamic-range | tonemapped | tonemapping
  | tone-mapped | tone-mapping
effect neon: neon | neon look | neon lights | synthwave | vaporwave | cyber | nightclub | electric
  | neon style | neon vibe{,s} | neon feel | neon effect | neon colors | neon colours | neon night | neon sign
  | neon glow | neon-lit | neon city | 80s neon | miami vice | miami | tokyo night | tokyo neon | cyberpunk look
  | synthwave look | vaporwave look | retrowave | outrun | disco | disco lights | club lights | nightclub lights
  | rave | fluorescent colors | fluorescent colours | fluo | fluorescent look | electric colors | electric colours
  | laser | tron
effect autumnal: autumn | autumnal | autumn look | autumn colors | autumn colours | fall colors | fall colours | fall vibes | autumn vibes | autumn mood | autumn feel
  | autumn-like | fall | fall-like | fall look | fall mood | fall tones | fall feel | autumn tones | autumn day
  | october | harvest | pumpkin spice | indian summer | autumn palette | fall palette
effect gloomy: rainy | rainy look | stormy weather look | winter gloom


# Said of how much, beside what it is much of.
increase: {,some ,more ,a bit of }{snap,bite,zing,oomph,zip,pep,punch,kick,sparkle,life,edge,depth} {to,into,in,for} | snap | bite | oomph | zing | zip
is: made everything | made it | made it all | made them | made this | made everything look | made it look | turned everything | makes everything | makes everything look | gave everything
opinion: made everything | made it | made it all | made them | made this | made everything look | made it look | turned everything | makes everything | makes everything look | gave everything
question: would
skip: would {like,love,prefer,be,look,want,appreciate,rather,suit,need,feel,say,work} | {it,that,this,i,we,they,you,he,she,which,who} would | back | in there | up in there | right here | over there
decrease: back by | roll | rein | knock
increase: bring back | brought back | get back
add: dial in
fault blacks_up: blacks {aren't,are not,not,don't look} {,really ,quite ,very ,nearly }{black,dark,deep} enough | blacks {aren't,are not,not} {really ,quite ,that ,very ,}{black,dark,deep}
fault whites_down: whites {aren't,are not,not,don't look} {,really ,quite ,nearly }{white,bright,clean} enough
fault whites_up: whites {are,look,seem} {,way ,far ,a bit ,a little ,much }too {bright,strong,hot,harsh}
fault brighter: exposure {is ,looks ,seems ,feels ,runs ,}hot
object: saucer{,s} | mug{,s} | spoon{,s} | whisker{,s} | paw{,s} | flag{,s} | shuttle | rocket | patch{,es} | foam | coffee | latte art
quantity -25 percent: a quarter less
state hazier: smoky | smokey | milky
effect old_photo: {like ,as in ,}{my ,}{grandparents,grandmother,grandfather,grandma,grandpa,granny} {photos,pictures,album,albums} | {like ,}{my ,}{grandparents',grandmother's,grandfather's,grandma's,grandpa's} {photos,photo,pictures,picture,album}
effect sepia: brown and white
effect leaning: horizon {tilts,is tilting,leans,slopes,is tilted,slants,is slanted,dips}
remove: forget | forget about | leave out | omit
skip: there
colour blue: blu
fault cooler: blu cast
question: don't you think | do you find it | do you find
narrate: portrait of
state hazier: {foggy,misty,hazy} morning
effect pinker: {shift,push,move,pull} {,the }tint {towards,toward,to} {,the }{magenta,pink}
effect greener: {shift,push,move,pull} {,the }tint {towards,toward,to} {,the }green
skip: take
quantity 0.333 ev: by {a,one} third of a stop
quantity 0.667 ev: by two thirds of a stop | by two-thirds of a stop
quantity 0.5 ev: by half a stop | by a half stop
quantity 1 ev: by a stop | by one stop | by a full stop
quantity 2 ev: by two stops
remove: take | off | away | out | against | do about | do something about | do against
skip: out | away
fault blur: {is,are,looks,look,seems,it's,came out} {,a bit ,a little ,slightly ,quite ,rather ,somewhat ,a touch ,a tad }soft
effect halftone: {old,vintage,retro} {comics,comic books,comic book,newspaper,newspapers,newsprint} | {comics,newspaper,newsprint} {dots,printing}
effect bordered: polaroid {style ,type ,}{,white }{border,frame} | {border,frame} like {on ,}a polaroid
region outside_mask: around the {mask,selection,masked area,painted area} | all around the mask
question: what {can,could,should,would} {i,we}
effect gradient_mapped: {sunset,fire,ocean,rainbow,heat,neon} {gradient map,gradient} | gradient map {sunset,fire,ocean,rainbow}
effect embossed: {metal,metallic,stone} relief
effect sharpen: clean crisp | clean and crisp | crisp clean | crisp and clean | clean sharp
quality blacks_up: black level{,s}
quality whites_up: white level{,s}
effect hue_turned: {rotate,turn,spin,shift,cycle} {,all ,all the ,the }{colours,colors,hues}
effect flip_upside_down: turn over | flip over
effect auto_balanced: daylight {white balance,balance} | white balance daylight
effect tilt_shifted: {,like a ,look like a }{model village,model railway,train set,toy town,toy village}
skip: quick | after | after the | look better | looks better | look nicer | be better
question: why
too: {is it,is this,is that,is everything,are they,does it look,does this look} so
increase: kick
effect saturated: {bring,get,put} {,the ,some ,those }{colours,colors,colour,color} back
effect halftone: {small,tiny,big,large,fine} dots
fault darker: too little light
fault darker: too much in shadow
fault saturated: too colorful looking
fault warmer: too much like tungsten
fault sharpen: too crisp looking
degree 0.5: {,but }nothing {too ,}{crazy,strong,extreme,heavy,fancy,wild,drastic,dramatic,bold,intense,major}
effect threshold_at: hard threshold
effect embossed: embossed coin | coin relief
effect soft: soften the
too: so
effect motion_blurred: {motion blur,motion-blur} to the {right,left}
skip: wow | whoa
effect highlights_down: highlights {look,are,feel,seem} {,too ,a bit ,a little ,very ,so }{harsh,hard,hot,strong,aggressive}
effect shadows_up: {pull,bring,get,tease} {,some ,more ,the }{detail,details} {out of,from} {,the }shadows
fault muted: {colours,colors} {feel,look,are,seem} {,a bit ,a little ,so ,rather ,too ,quite }{flat,dull,dead,lifeless,weak,tired}
degree 1.7: {big,large,huge,chunky} {tiles,blocks,squares}
skip: radial | circular
effect turn_right: quarter turn {clockwise,right,to the right}
effect turn_left: quarter turn {counterclockwise,counter-clockwise,anticlockwise,left,to the left}
effect light_vignette: vignette off | {turn,switch} off the vignette


# What customers wrote beside all that, by what it means.
skip: {input,imput,original,source,current,given,existing,starting,uploaded,first,raw} {image,photo,picture,pic,photograph,shot}{,s} | input | imput
  | the overall {image,photo,picture,pic} | make sure to | be sure to | see to it that
  | {whole,entire,full,complete} {image,photo,picture,pic,thing,scene} | once more | try adding | start by | start with | begin by | then also
  | so then | adjustment layer{,s} | layer{,s} | with the {brush,brush tool,curves tool,dodge tool,slider,sliders} | natural looking | natural-looking
  | imagine | pictue | picutre | phot | iamge | imag | imge | aimage | {image,photo,picture} → {adjustments,adjustment} | adjustments | desired level
  | desired effect | desired amount | tool{,s} | {,the ,a }{dodge and burn,dodge,burn,brush,healing brush,curves,levels} tool
  | dodge and burn {tool,tools,too} | dodge and burn | command{,s} | pallet{,e} | color pallet{,e} | colour pallet{,e} | channel{,s} | on rgb | rgb
  | rbg | photo frame | change {the ,}filter | frame of the {photo,picture} | various | in general | generally | pixel value{,s} | points | pts | min
  | in appearance | currently showing | presented | depicted | individual | {away from,out of,off of,from} the {image,photo,picture,pic,scene}
  | by using | like an old lens | percentage{,s} | ish | toward | towards | quality of the {image,picture,photo,pic} | quality | undertone{,s}
  | current | int | would you make sure | a point | by {about,around,roughly,approximately,nearly,almost} | a reference
  | {,on the ,from the ,of the ,to the }surface | function | came out of | shoebox | loose | on insta | on instagram | sorry | oops | whoops | my bad
  | all round | all the way round | grandad's | {great ,}{grandad,grandpa,grandma,granddad}'s | go any | get any | i changed my mind | changed my mind
  | angle | worse | like a gradient | {lose,drop,remove} all {the ,}other {colors,colours} | in the style of | without changing anything else
  | leave {everything else,all else,the rest} {alone,as is,as it is} | nothing else | sort it out | than that | for real | top to bottom reflection
  | wouldn't hurt | wouldnt hurt | would help | wouldn't be bad | would be nice | would be great | cutoff in the middle | pure | plain
  | {would,could,will,might} be {better,cool,nice,great,lovely,awesome,neat,good,perfect,amazing,fun}
  | {it,that,this,which} {would,could} be {cool,nice,great,lovely,awesome,neat,good,perfect}
  | compared to {the rest,everything else,the others,the top,the other side} | compared with the rest | could you please | can you please
  | it {ruins,spoils} {everything,it,the picture,the photo} | would you please | chromatic | of the two | what should happen is | hue{,s} that
picture: photo{,s} | photograph{,s} | picture{,s} | pic{,s} | image{,s} | snapshot{,s} | shot{,s} | feel | feeling | look | vibe | mood
narrate: {you ,we ,i ,}{can ,could ,}{hardly,barely} see | {you ,we ,i ,}{can't,cannot,cant} {really ,even ,}see | everybody does | everyone does
  | she | he's | she's | took this | took it | taken with
purpose: showing | revealing | allowing | to tone down | enough to where | thus | thereby | we should be able to | you should be able to
  | one should see | only until | just until | like | just like | to stop | to prevent
article: tht | thr | our | your | his | her
opens: and not {so,as,that}
decrease: and not {so,as,that}
opens: could you | can you | would you | could you please | can you please | please
is: photo's | picture's | image's | pic's | {image,photo,picture,pic,shot} {has,has got,has a,has an,looks,seems,appears,appears to be}
make: make them | by making | becomes | became | become
with: by {adding,removing,increasing,reducing,using,adjusting,making,lowering,raising,decreasing,taking,bringing,changing,brightening,darkening,lightening,enhancing,boosting,turning up,turning down}
and: amd | ande | snd
instead: instead of | rather than | as opposed to | versus | vs | and not | should've been | should have been | shouldve been | no i {meant,mean}
  | no i'd {rather,prefer}
reverse: {the ,}other {way,direction,way round,way around} | {wrong,opposite} {way,direction} | the opposite
undo: go back to {the ,}original | back to {the ,}original | start over | start again | {actually ,}{i ,i'd ,}{prefer,preferred,liked} it without
  | better without it | without it after all
question: what {does,do} | what's {a,the} | whats {a,the} | what is {a,the} | which {look,filter,format,crop,style,effect,one} | what's better
  | whats better | which is better | is it better | does
keep: {don't,dont,do not} let
without: skip | minus
limit: keep {the image,the photo,the picture,it} {realistic,natural} | while {keeping,maintaining} {it,the image,its} {realistic,natural}
  | {keep,maintain,keeping,maintaining} it's realistic appearance | without {frying,ruining,wrecking,burning,overdoing} {the ,}{skin,skin tones,faces}
too: to much | to many | way to much
degree 0.25: very very {slightly,little,lightly,subtly,softly} | very {little,lightly} | just slightly | a very little bit | a very small amount
  | tiny amount of | a tiny amount
degree 0.5: alittle | a alittle | alittle bit | a littel | alil | a few notches | a couple of notches | few notches | a couple notches | some amount
  | by a little | by a little bit | by a bit | by a small amount | a small amount | mid amount | a few degrees
  | by a {small,slight,tiny,little,hair's} margin | littlebit | a littlebit | alittlebit
degree 1: a moderate amount | moderately | by a moderate amount | an average amount | a medium amount | {a ,}few shades | a couple {more ,of ,}shades
  | couple more shades | few steps | a few percent
degree 1.7: alot | a alot | by a lot | by alot | a fair amount | by a fair amount | a good deal | a great amount | a large amount | by a large amount
  | a considerable amount | considerable | considerably | quite alot | several stops | a few stops | by several stops | a significant amount
  | by a significant amount | a decent bit | whole lot | a good bit | dramatical | substantial | several notches | several | quite some | way more
  | al lot | a lots | by a {large,big,wide,huge,good} margin | most of
degree 2.5: as much as {you,we} can | as you can
quantity 180 degrees: {halfway,half way} {round,around} the {wheel,colour wheel,color wheel} | halfway round | half way round | halfway around
increase: by {increasing,raising,enhancing,boosting,bringing,turning up} | emphasis on | with an emphasis on | with emphasis on | upped | restore
  | liven | enliven
decrease: by {reducing,lowering,decreasing,turning down} | to tone down | lessened | lessening | pull
add: by adding | ad some | ad a
remove: {away from,out of,off of,from} the {image,photo,picture,pic,scene} | out of the entire {image,photo,picture} | by {removing,taking} | gone
  | nearly gone | almost gone | all gone
touch: by {adjusting,changing}
generate: {remove,erase,get rid of,take out,take away,eliminate} {the ,my ,his ,her ,our ,this ,}{shadow,shadows} {of,from,behind}
object: background {image,picture,photo} | foreground {image,picture,photo}
inside: especially {in,on} | mainly {in,on} | mostly {in,on} | particularly {in,on} | above the | on top of the
region edges: around {,the ,all }edges
region mask: {i've ,i ,i have ,}painted over {it,them,that,this} | i've painted over | {is,are} {already ,}{selected,masked,painted,brushed}
  | {i ,i've ,i have ,}{masked,selected,brushed over,painted over} | under the brush
  | {that ,which ,}{i've ,i ,i have ,}{painted,masked,selected,brushed}
region outside_mask: rest of the {image,picture,photo}
colour light_green: add {,some }light green
colour light_blue: add {,some }light blue
colour yellow: creamy yellow | cream yellow
colour dark_red: brick | brick red
colour green: emerald green
quality brightened: overall brightness | brightness level{,s} | luminosity levels | bright brightness
quality brighter: illumination | light level{,s} | overall exposure | overall light{,ing} | ambient light{,ing} | ambient | natural light{,ing}
  | natural sunlight | light exposure | amount of {light,lighting} | light source | sunlight | daylight exposure | light intensity | lightening
  | brilliance | brillance | sun light | iso
quality darker: ambient darkness | dim lighting
quality contrasted: contrast level{,s} | overall contrast | contrast ratio | contrasting
quality saturated: color level{,s} | colour level{,s} | color saturation | colour saturation | color intensity | colour intensity
  | saturation level{,s} | overall saturation | color richness | colour richness | saturations | richness | color vividness
quality vibrant: color vibrancy | colour vibrancy | color vibrance | vibrancy level{,s} | vibration
quality sharpen: image sharpness | overall sharpness | sharpening | sharpness level{,s} | crispiness
quality clearer: clearness | visibility | overall clarity
quality warmer: warm {color ,colour ,}cast | {yellow,golden,orange,warm} {light,lighting}
quality cooler: {cool,cold} {color ,colour ,}cast | {blue,cold,cool} {light,lighting}
quality auto_balanced: balance
state cooler: freezing | icy
state warmer: boiling
state darker: in {the ,}{shade,shadow} | in deep shade
  | darker than {the ,}{right,left,top,bottom,rest,other,others} {side,half,part,one,}
fault darker: {you ,we ,i ,}{can ,could ,}{hardly,barely} see {a thing,anything,much}
  | {you ,we ,i ,}{can't,cannot,cant} {really ,even ,}see {a thing,anything,much}
  | dark {overlay,filter,tint,layer,tone,tones,cast,film,veil,shade,mask,hue,coloring,colouring} | black {overlay,filter,tint,layer,film,veil,tone}
  | dimness | gloominess | shadowiness
fault blur: {photo's,picture's,image's,pic's} {,a bit ,a little ,slightly ,quite ,rather ,somewhat ,too }soft
  | {is,looks,look,was,came out,seems} {,a bit ,a little ,very ,too ,so }{blur,fuzzy,unclear,unfocused,hazy in focus} | not clear | isn't clear
  | unclear
fault warmer: {yellow,orange,golden} glow
  | {brown,brownish,tan,orangish,orangey,rust,rusty,amber} {overlay,layer,cast,film,veil,wash,hue,hues,tinge,shade,undertone,undertones} | brownness
  | too brown | so brown | looks brown | look brown | is brown | orangeness | {yellow,orange} {overlay,layer,film,veil,wash}
fault hazier: {white,whitish,milky,hazy,foggy,smoky,cloudy,misty} {overlay,filter,tint,layer,tone,cast,film,veil,wash,haze} | fuzziness of the air
  | cloudiness
fault faded: {came out,came back,turned out} {,all ,so ,rather ,a bit }{gray,grey} | {grey,gray,greyish,grayish} {overlay,filter,tint,layer,tone,tones,cast,film,veil,wash,hue,hues,shade,shades,color,colour}
  | {dull,drab,faded} {overlay,filter,layer,film,veil,cast} | dullness | drabness | greyness | grayness
fault cooler: {blue,bluish,cyan,cold} {overlay,layer,film,veil,wash} | blueness | too blue looking
fault redder: {red,reddish} {overlay,layer,film,veil,wash}
fault greener: {green,greenish} {overlay,layer,film,veil,wash} | greenness
effect black_and_white: monotone
effect sunny: mid day | midday | {midday,mid day,noon} {light,lighting,sun} | day time | daytime | like day | sunny day
  | add {,some ,a little }sunlight | sunshine | {very ,}bright day | brighter day
effect sharpen: define the lines {,more} | more distinct | distinct | more defined lines | better definition | more definition
  | define {,the }{image,picture,photo} | crisp up | crisp it up | clear up | more clear | clear it up | make clear | clearer | clear | clarified
  | clear picture | clear image | more focused | more focus | clearer and sharper | more precise | not blurry | less fuzzy
effect brighter: by {brightening,lightening} | enlighten{,ed} | light up | lit up | lift it | raise it up | {fix,improve,better} lighting
  | better lighting | better light | easier to see | more visible | easily seen | shine | shining | make it shine | brillant | more brilliant
  | as bright | bring light | let light in | let in light | fill with light | {brighten,lighten} {up ,}{the ,}hue{,s} | brighter hue{,s}
  | lighter hue{,s} | brightening filter | lightening filter
effect darker: by darkening | darken {the ,}hue{,s} | darker hue{,s} | darkening filter | shadier | more shaded | dim light
effect muted: fade {the ,}{colors,colours} | {colors,colours} {a bit ,a little ,}faded
effect softer_local: less defined | less sharply defined
effect warmer: {remove,get rid of,take off,take away,take out,reduce,lose} {the ,that ,}{blue,cyan} {filter,filters} | warm light | warm lighting
  | more warm | warm filter | warming filter | warmer filter | sunlight feel
effect cooler: {remove,get rid of,take off,take away,take out,reduce,lose} {the ,that ,}{yellow,orange,brown,warm} {filter,filters}
  | {remove,removing,taking out,reducing,reduce,take out,take away,get rid of,eliminate,decrease,lessen,less,no more,tone down,take off,filter out} {brown,browns,brownish,tan} {,tone,tones,tint,hue,hues,cast,filter,color,colour,shade,wash,layer,overlay,undertones}
  | cool light | cool lighting | more cool | cool filter | cooling filter | cool tint | cooler filter
effect pinker: {remove,get rid of,take off,take away,take out,reduce,lose} {the ,that ,}green {filter,filters}
effect less_red: {remove,get rid of,take off,take away,take out,reduce,lose} {the ,that ,}red {filter,filters}
effect auto_levelled: {adjust,change,fix,apply} {the ,a ,}{level,level adjustment,level adjustments,levels adjustment} | {level,levels} adjustment{,s}
  | adjust levels | adjust the levels | fix the levels | apply levels | properly exposed | well balanced | properly balanced | balanced lighting
  | correct exposure | {correct,fix} the {exposure,lighting,light,brightness,contrast,levels} | {correct,fix,even out} the {over,under} exposure
effect improved: cleaned up | {clean,clear} {the ,this ,}{image,photo,picture} up | clean up {the ,this ,}{image,photo,picture} | to {enhance,improve}
  | {improve,increase,enhance,better,raise} {the ,}{quality,picture quality,image quality,photo quality} | better quality | high quality
  | higher quality | hd | more appealing | better lighting and color | improve the look | look better | looks better
effect faded: wash {it ,}out
effect yellower: yellowing filter
effect redder: reddening filter
effect auto_balanced: balanced | more balanced | {balance,even} out {,the }{colors,colours,color,colour,tones}
  | {fix,correct,adjust and fix} {the ,}{color,colour} | true color{,s} | true colour{,s} | real color{,s} | real colour{,s}
  | {natural,realistic,accurate,correct,proper,normal} {color,colour}{,s} | more {natural,realistic} {color,colour}{,s}
  | {look,looks,be,appear,seem} {,more }{natural,realistic} | more natural | natural look | make it {more ,}natural | natural color tone{,s}
  | {fix,correct} the {tint,hue,hues} | more realistic | more natural in colo{,u}r
effect tilted_left: {rotate,turn} {it ,the image ,the photo ,the picture ,the view ,}{slightly,a little,a bit,a touch,a tad,slightly to the,a bit to the,a little to the} {counterclockwise,counter clockwise,counter-clockwise,anticlockwise,left}
effect tilted_right: {rotate,turn} {it ,the image ,the photo ,the picture ,the view ,}{slightly,a little,a bit,a touch,a tad,slightly to the,a bit to the,a little to the} {clockwise,right}
effect saturated: better {colors,colours,color,colour} | more {color,colour} | brighter {color,colour}{,s} | {color,colour} brighter
  | brighten {up ,}{the ,}{color,colour}{,s} | bold | more bold | stronger {color,colour}{,s} | bolder {color,colour}{,s}
effect highlights_down: {clouds,sky,skies,window,windows,snow,face,faces,background,beach} {is,are,looks,look} {,all ,completely ,totally ,a bit ,way too ,too }{blown out,blown,burnt out,burned out,clipped,overexposed}
  | cut the {highlights,glare} | {reduce,remove,less,take out,get rid of,lower} {the ,}glow
effect gradient_mapped: map {the ,all the ,all }{tones,colors,colours,tonal range}
effect moonlight: moonlit | {turn,change,make} {day,the day,it} into {a ,}{moonlit ,}night | moonlit night
  | night time under {a ,the ,}{full moon,moon} | under {a ,the ,}full moon | night with {moonlight,moon light,a moon,the moon}
effect tilt_shifted: miniature {village,town,city,world,effect,look,model} | toy {town,village,city} | model {village,town,railway}
  | {look ,}like a toy {,model,town,village}
effect thresholded: {just,only} {pure ,}black and {pure ,}white | pure black and pure white
effect golden_hour: {late ,}{evening,afternoon} sun | {late ,}{evening,afternoon} sun glow | sun glow
effect pastel: candy {colors,colours} | soft candy {colors,colours}
effect cross_process: lomo | lomography | lomo {colors,colours} | wrong chemicals | {developed,processed} in the wrong chemicals
effect oil_painted: thick oils | oils
effect hue_turned: {spin,turn,rotate} {the ,}{colour,color} wheel
effect shadows_up: fill {them ,it ,the shadows }in | shadows are blocked up
  | {remove,reduce,eliminate,get rid of,take away,take out,lessen,soften,lose,minimize} {the ,some ,some of the ,most of the ,all ,}{shadow,shadows,shade,shades,shading,shadowing}
  | less shadow{,s} | fewer shadows | brighten {the ,}shadow{,s}
effect light_vignette: {edges,corners} {are ,look ,}darker than the {middle,centre,center}
effect pop: {remove,removing,taking out,reducing,lower,lowering,reduce,take out,take away,get rid of,eliminate,decrease,lessen,less,no more,tone down,take off,filter out} {grey,gray,greys,grays,greyscale,grayscale} {,tone,tones,tint,hue,cast,filter,color,colour,shade,wash,layer,overlay,overcast,haze,fog}
  | take gray out | take grey out | {remove,reduce,lose} {the ,}dullness
effect shadows_down: {add,create,apply,more,bring in,put in} {some ,a little ,a bit of ,more ,}{shadow,shadows,shadowing,shade,shading}
  | {deepen,strengthen} {the ,}{shadow,shadows}
effect whites_up: {increase,raise,boost,lift,turn up} {the ,}{levels of white,white levels,white level,level of white,whiteness} | levels of white
  | whiteness | whiten
effect contrasted: sharpen {,up }{,the }contrast{,s}

# Beside the wish: rooms that are photographed, whole-hearted refusals to touch the rest, and what a shop says.
skip: {in ,of ,from }{the ,this ,my ,our ,that ,a }{living room,front room,dining room,sitting room,bedroom,bathroom,kitchen,hallway,hall,lounge,flat,apartment,conservatory,studio,garage,loft,attic,basement}
  | {the ,this ,my ,our ,that }{living room,front room,dining room,sitting room,bedroom,bathroom,kitchen,hallway,lounge,apartment}
  | {this ,my ,the ,our ,that ,these }old {photo,photos,photograph,photographs,picture,pictures,print,prints,snapshot}
  | {and ,but ,}{nothing,nothing at all} {more,else} {though,please,} | {and ,but ,}that's {all,it,everything} {i need,i want,really,}
  | {without,not} {touching,changing,affecting,altering,messing with,messing up} {anything else,the rest,the others,everything else,other things,other colours,other colors,the other colours,the other colors,the rest of it}
  | {leave,keep} {all ,}{the ,}{other,remaining} {colours,colors,tones,hues} {alone,as they are,as is,the same,untouched,unchanged}
  | {keep,keeping,maintain,preserve,lock} {the ,}{aspect ratio,proportions,aspect,ratio} | proportions {kept,locked} | aspect ratio {locked,kept}
  | i was wondering {if,whether} {you ,we ,i ,}{could,can,might,would,may} | i wonder {if,whether} {you ,we ,it ,}{could,can,might,would} | whether
  | {is,are,looks,works,would be,might be} {better,nicer} | work better | on {canvas,paper,a mug,a tshirt,a t-shirt,a card,cardboard,a poster,a flyer}
  | {look,looks,seem,seems,feel,feels} {bigger,larger,roomier,more spacious} | meant for | the way {it was,it should be,i remember it}
  | you know what | have a look | take a look | if that makes sense | does that make sense | if you know what i mean | no rush | no hurry
  | as per usual | as usual | same as always | like last time | for good measure | while you're at it | while at it | at the same time
picture: scene | view | street scene
narrate: {it's,its,it is,this is,that's,this one's,they're} {going,meant,intended,destined,needed,heading,ending up} {on,to,for,in,into,up on} | its raining | it's raining | it was raining
  | it's for | its for | this is for | that's for | these are for | i want to {print,hang,frame,send,post,use,put,show} | i'd like to {print,hang,frame,send,post,use,put,show}
  | i'm {printing,hanging,framing,sending,posting,using,selling,putting,trying,making,doing} | i am {printing,hanging,framing,sending,posting,using,selling,putting,trying,making,doing}
  | we're {printing,hanging,framing,sending,posting,using,selling,putting,trying,making,doing}
opinion: wants us to | wants me to | wants you to | wants one | wanted us to | wanted me to | wants us | wants me
limit: {but ,}not so much that | {but ,}not to the point {where,that} | {but ,}not so {far,strong,heavy} that
purpose: {but ,}not so much that | {but ,}not to the point {where,that} | {but ,}not so {far,strong,heavy} that
region edges: {only ,}round the edges | round the outside
increase: more strong | {give,gives} {him,her} {more,some} | stand out
undo: go back | put it back | {put,bring} it back {how,the way,like,as} it was | back to how it was | back to what it was | revert
too: too far the other way | gone too far
quantity 0.5 times: meet me {halfway,in the middle,half way} | meet halfway | {somewhere ,}halfway between | split the difference
keep: {is,are,looks,look} {ok,okay,fine,good,alright,all right,perfect,great} {as is,as it is,as they are,already,like that,the way it is,the way they are}
  | {is,are} {ok,okay,fine,alright,all right}
stay: {is,are,looks,look} {ok,okay,fine,good,alright,all right,perfect,great} {as is,as it is,as they are,already,like that,the way it is,the way they are}
  | {is,are} {ok,okay,fine,alright,all right}
aspect colours: {the ,its ,their ,}{original,own,existing,current,real} {colours,colors,colour,color}
object: milky way | rose{,s} | petal{,s} | beak | plumage | newborn
is: it came {off,out,back}
opens: it came {off,out,back}
effect hue_turned: {round,around} the {colour,color} wheel | {shift,move,rotate,turn} {round,around} the {colour,color} wheel
region highlights: for the lights | in the lights | the lights and
region shadows: in the darks | for the darks
colour yellow: {mustard,canary,sunflower,golden,lemon,pale,pastel,bright,butter} yellow
colour dark_green: {olive,bottle,hunter,moss,sage} green
colour red: {cherry,fire engine,tomato,bright,pillar box,poppy} red
colour pink: {dusty,salmon,blush,bubblegum,baby,pale,light} pink
colour turquoise: {petrol,duck egg,teal} blue
colour blue: {electric,royal,cornflower,denim,bright} blue
colour brown: {chestnut,coffee,dark,light} brown
colour grey: {charcoal,slate,pale} {grey,gray}
effect noir: {19,}{30s,40s,50s} {film ,}noir | {a ,}film noir
effect golden_hour: late evening sun {is ,}{falling in,coming in,streaming in}
effect cartoon: look like {i'm,im,i am,we're,he's,she's} in a {comic,cartoon} | like {i'm,im} in a comic {book,}
decrease: easier | go easier | go easy on
fault warmer: glowing orange
skip: ugh | argh | eek | yikes | oof | phew | meh | ew | urgh | scene | view | street scene
fault cooler: {blue,bluish,cyan,cold} {tinge,tinges,glow,shimmer}
fault warmer: {yellow,yellowish,orange} {tinge,tinges,shimmer}
fault greener: {green,greenish} {tinge,tinges,glow,shimmer}
fault pinker: {pink,pinkish,magenta} {tinge,tinges,glow,shimmer}
narrate: {this ,my ,the ,our ,that ,to this ,in this }old {photo,photograph,picture,print} of | when
reason: when
reason: compared to | compared with | in comparison to | relative to
narrate: compared to | compared with | in comparison to | relative to
is: finds it | finds this | finds them | find it | think it's | thinks it's | says it's | reckons it's
state brighter: very light | quite light | nice and light
effect blacks_up: {lift,raise,open up,bring up} {the ,those ,}crushed blacks | crushed blacks {be ,to be ,}{lifted,raised,opened up}
quantity 1 degrees: one degree | a degree
decrease: thinner | slimmer | narrower
skip: {so ,}what {i want,i'd like,i need,i would like,i'm after} is | would it be possible | rly | {apart from that ,}leave it be
  | apart from that | other than that | {leave,keep} the {outside,others,other parts,other bits} {how it is,how they are,as it is,as they are,alone}
  | everything else {stays,should stay,can stay,is fine,is ok} {as is,} | {but ,and ,}the rest you don't touch | {but ,and ,}don't touch the rest | lower part stay normal
  | not loads | {sorry for,excuse} my english | love | in real life | in person | in reality | by a mile | you see | for granny | for once
  | {this,that,it} is for | is for | {leave,leaving} {it,everything else} be | whole thing | the thing | as it was | as it really was | like it was
  | {this,these,my} {scan,scans,print,prints,negative,slide,plate,glass negative,accession photograph} | glass
  | thing is | the client | stands to reason | poor thing | bless him | bless her
picture: thing | version
degree 0.25: {just ,}like a tiny bit | a whisper | a whisper of | just a whisper of each | just a whisper
degree 1.7: a bunch | quite a bunch | rly | suuuper | suuper | loads
narrate: shot {this,it,at,in} | taken {at,in,on,with,from} | otherwise | or else
reason: otherwise | or else
quantity 25 percent: maybe a quarter | {down,up,by} a quarter
quantity 1.5 degrees: {a,one} degree and a half | one and a half degrees | 1 degree and a half
tells: cuts | shakes | shake | stays | lies | leans | whistles | glares | flickers | drops | fits | goes on | disagrees | faces | pays | cost | costs | drives
unit levels: flat colour levels | flat color levels | flat colours | flat colors | flat tones | flat shades | flat steps | grey levels
effect mirror: {swap,switch,flip} left and right | {swap,switch} {the ,}left and {the ,}right | back to front
effect pastel: pale pastel {colours,colors}
effect one_colour: apart from anything red
keep: {is,are} {perfect,great,lovely,nice,spot on}
stay: {is,are} {perfect,great,lovely,nice,spot on}
decrease: {go ,come ,}halfway back | back off | {come,go} back a {bit,little,touch}
remove: forget about
effect auto_balanced: make it look white again | white balance so {buyers,people}
effect cartoon: make me a cartoon
effect tilt_shifted: {tiny ,}toy town thing | {the ,}tiny toy town {thing,effect,look}
effect sepia: that brown {shade,colour,color,tone} {photographs had,} | brown like old photographs
colour dark_blue: deep navy | dark navy
colour beige: warm cream | pale cream
region mask: {i ,i've ,i have ,}painted over the {thing,part,area,bit}
aspect colours: skin colours | skin colors
effect grain: suuuper grainy
skip: outdoor | outdoors | wait | yes | yep | yeah | round it | around it
and: n
keep: should keep | must keep | needs to keep | has to keep | to stay | should stay | must stay | has to stay | needs to stay | to remain
fault faded: {has,have,had} {faded,bleached,washed out} {badly,a lot,over time,over the years,} | faded over
decrease: take some of {that,it,this,them} {out,away,off}
narrate: i want {people,everyone,everybody,viewers,customers,the eye}
skip: {like ,as ,}on {pinterest,tiktok,the gram} | printed on canvas | having it printed {on canvas,} | we're having it
skip: {finish,effect,look,filter,layer} on top | {gym,stage,street,hall,church,shop,stadium,studio,hospital} lights | cringe
tells: wants to {colour,color} it in | wants to {colour,color} it | want to {colour,color} it in
effect turn_right: turn {it ,the photo ,the picture ,the image ,}on {the ,its ,}right side
effect turn_left: turn {it ,the photo ,the picture ,the image ,}on {the ,its ,}left side

# Common words that look like misspellings of others here.
known: affection | alice | altar | ambulance | andre | angel | angelica | antarctica | appalling | archie | arena
  | artifact | aunty | badger | bailing | bangs | banks | bare | barker | bass | batter | battery | bedside
  | believers | bell | bella | belong | bending | bends | bette | billy | binding | bitter | blaring | blind
  | blinds | blink | blondie | boast | bonding | booth | bossy | boulder | brace | brass | breach | bridget
  | brock | brody | brook | brooks | broth | budge | bugger | bully | bumpy | bunch | busy | butt | calling
  | camel | cameras | cane | cape | casting | cater | cathy | caves | chain | chalk | chant | cheeky | china
  | chino | choir | cindy | clapping | clause | closet | colin | coma | comet | commanders | commando | compete
  | complaint | complaints | completion | consultant | contestant | conversation | cooper | corey
  | coroner | costa | covert | crate | crows | crusty | curse | damon | dared | dates | decks | defective
  | delivery | denise | depression | desires | dicks | disagree | distraction | district | diver | docks
  | dominate | dominated | domination | donor | donors | doses | drawer | dread | dreamt | dried | dripping
  | drizzle | drugged | ducky | duplicate | earns | east | edith | eighth | ella | endure | eucalyptus | event
  | exaggerate | farce | fare | farming | fate | fiber | fiend | finn | finnish | fishy | fist | fists | flapping
  | fleet | fling | flood | flour | followers | folly | forge | forged | foxing | franky | fried | fringe
  | froze | functional | funds | gary | gavin | gemma | generator | gents | girly | glory | goldfish | goo | gravy
  | greet | greeting | greta | grimm | grove | grunt | guests | hairy | handy | harding | hari | hatred | hayes
  | heals | heard | helga | herring | holed | honesty | horny | hunger | hunted | import | improvise | inn
  | insist | intro | investing | irish | jingle | kevin | kneel | lambs | lawyer | lawyers | lefty | lena
  | lettuce | licked | linked | linus | lise | liter | litter | loans | loosen | lumps | lured | macaroni | maddy
  | madge | makers | males | mane | mango | mann | manner | manor | marion | marking | marquee | mateo | mattie
  | matty | maude | meddle | memorized | microscope | midst | milly | mining | ministers | mister | mixed
  | monastery | moron | morse | moses | multiple | mutant | mutters | needy | nerds | neural | norma | notices
  | olga | operative | ounce | overlooked | paddle | palmer | panting | pedal | pew | phony
  | photographic | picks | piles | pills | pinky | pinned | planet | planets | plans | plato | plays | policy
  | polls | polo | ports | posse | preach | prevented | princes | procession | producers | pronounce | props
  | prosper | protection | protector | prue | pudding | punishing | purse | pushy | quack | rabbi | racket
  | radical | raided | raisin | rani | raven | realizing | reddy | reich | religions | require | requires | resent
  | resisting | ridiculous | rigged | ringo | rises | rising | rivera | rocky | roots | rosen | rosie | roster
  | rotting | rover | rugby | saga | sakes | salim | santo | sarge | scare | scarlett | scent | scold | scram
  | scrape | seals | seeds | seeks | settling | shaft | shame | shane | shitting | shove | shred | shrine | shuts
  | slime | slimy | sling | slope | snorts | sofia | sonny | spain | sparky | specs | spells | spent | spike
  | spine | spite | spits | spitting | spock | spreading | sprung | stalin | stall | startled | stats | steal
  | steep | stein | steph | stiles | stokes | stolen | stoop | strain | strangle | strangled | strike | strikes
  | stripe | stuffy | stump | suing | suspended | swallow | tablet | taels | talker | tally | tamil | tammy
  | tanner | tear | teens | teller | thingy | thong | thrash | thuds | thugs | thump | tile | timmy | toast
  | token | tommy | torn | touchy | tramp | trans | tried | tries | tulle | tuna | turner | uptight | velvet
  | verses | vet | vibrating | victoria | villagers | walks | wally | walter | warner | weary | weirdo
  | whatsoever | wheat | whine | whistle | whitey | whore | widow | widows | willy | witch | wither | wives
  | wrote

# What people and things do, in tales.
tells: admired | admires | agreed | agrees | allowed | allows | appeared | appears | arrested | arrests | arrived
  | arrives | asked | asks | attended | attends | became | becomes | began | begins | belonged | bleeded | bleeds
  | blew | blows | bothered | bothers | breaks | broke | brought | built | called | calls | carried | carries
  | celebrated | celebrates | chose | climbed | climbs | collected | collects | collided | collides | competed
  | competes | complained | complains | cooked | cooks | crashes | crawled | crawls | cried | cries | danced
  | dances | decided | decides | delivered | delivers | demanded | demands | depended | depends | deserved
  | deserves | doubted | doubts | drank | dreamt | drew | drinks | drove | enjoyed | enjoys | escaped | escapes
  | existed | exists | expected | expects | explained | explains | feels | felt | finds | flew | flies | followed
  | follows | forced | forces | forgeted | forgets | forgot | found | froze | graduated | graduates | grew
  | grows | guessed | guesses | heard | hears | hired | hires | hited | hits | hoped | hopes | hosted | hosts
  | ignored | ignores | imagined | imagines | insisted | insists | inspected | inspects | installed | installs
  | invited | invites | judged | judges | laid | landed | lands | laughed | laughs | leads | leaned | learned
  | learns | led | lent | loses | lost | marched | marches | married | marries | means | meant | meets | mentioned
  | mentions | messed | messes | met | missed | misses | moaned | moaning | moans | needed | noticed | notices
  | offered | offers | opened | opens | ordered | orders | overlaped | overlaps | owned | owns | paid | parked
  | parks | passed | passes | performed | performs | photographed | photographs | picking | played | plays | posed
  | poses | posted | posts | practiced | practices | practised | practises | prefered | pretended | pretends
  | promised | promises | proposed | proposes | protested | protests | proved | proves | published | publishes
  | rained | rains | rang | reached | reaches | received | receives | recognised | recognises | recognized
  | recognizes | refused | refuses | regreted | regrets | rejected | rejects | relied | relies | remembered
  | remembers | reminded | reminds | rented | rents | requested | requests | retired | retires | returned
  | returns | rides | rings | rises | rode | ruined | ruins | sang | scaned | scans | screamed | served | serves
  | shiped | ships | shone | shook | shot | shouted | shoved | shoves | signed | signs | skiped | sleeps | slept
  | smelled | smells | smiled | smiles | sneaked | sneaks | snowed | snows | sounded | speaks | spends | spent
  | spoil | spoiled | spoils | spoilt | spoke | squinted | squints | stoped | struck | stuck | studied | studies
  | studying | submited | submits | surprised | surprises | survived | survives | swam | swims | swore | talked
  | talks | tasted | tastes | taught | teaches | teased | teases | thanked | thanks | threw | traveled | travels
  | tried | tries | triped | trips | trusted | trusts | understands | understood | uploaded | uploads | viewed
  | views | visited | visits | voted | votes | waited | waits | wakes | walked | walks | wandered | wanders
  | watched | watches | waved | waves | whispered | whispers | wins | woke | won | wondered | wonders | worried
  | worries | writes | wrote

# What many kinds of people say.
skip: ngl | listen | right boss | {the ,this ,my ,our ,}{usual,usual thing} | would you {kindly ,please ,} | dear me | oh dear | quick one | for {a laugh,the laugh,fun,good measure}
  | while you are there | while you're there | while you're at it | if that isn't a bother | if it isn't a bother | you know the sort of thing {i mean,} | the sort of thing i mean | ought to do | will do | should do | would do
  | {don't,dont} ask {me ,}why | naturally | crusty | what i want is | honestly | i mean it
narrate: it's the {class,year,summer,winter,time} of | it's my | it's our
tells: refuse | did not | had been | {keep,keeps} moaning | complains | complained
region outside_mask: everything that {isn't,is not,ain't} {them,him,her,it,painted,masked,selected,mine} | {everything,everywhere} around what i {painted,masked,selected,brushed,coloured,colored,highlighted} | not on {me,her,him,them,us}
  | {anything,everything} around {what ,the bit ,the part ,the area ,}{i ,i've ,i have ,}{painted,masked,selected,brushed} | {anything,everything} outside {what ,the bit ,the part ,}{i ,i've ,}{painted,masked,selected,brushed}
region mask: {i ,i've ,i have ,}painted {me,her,him,them,us,over both,over them,over him,over her} | i have paint {with the brush ,}on {my,the}
quantity 0.333 times: a third of {that,it,this}
degree 0.5: a third of a stop
effect turn_left: turn {it ,the photo ,the picture ,}to {the ,}left side | {a ,one ,}turn to {the ,}left
effect turn_right: turn {it ,the photo ,the picture ,}to {the ,}right side | {a ,one ,}turn to {the ,}right
effect wide_format: wide like {the ,a ,}{telly,tv,television} | {telly,tv} shape
effect square: square {it ,}off
effect shadows_up: bring out the {dark parts,dark bits,dark areas} | {lift,open,raise} the {dark tones,dark parts,dark bits}
effect mirror: wrong way round | left should be right | the wrong way round
effect half_turn: wrong way up
fault grain: speckly | speckled
effect denoised: {smooth,clean,take} {that ,the ,}speckle{,s} {out,away,} | smooth out the speckle{,s}
effect dehazed: cut through {that ,the ,}{haze,mist,fog,murk} | {remove,take away,clear} {this ,the ,that ,}milk | {take,clear} the milk {off,away}
fault hazier: like with milk on it
decrease: go back a little | go back a bit | meet me halfway | gentler | go lighter on it
skip: though not {garishly,gaudy,garish} | not garishly | hang on | that was fine
inside: where {the,my,our,her,his,their,a}
subject: where {the,my,our,her,his,their,a}
effect black_and_white: straight {bw,black and white,mono,monochrome}
skip: no {fuss,frills,nonsense} | can you like | could you like | steady on | nothing that clips | to the luminance | {leave,leaving} every other {hue,colour,color} {untouched,alone,as it is} | it's giving | just do
  | {but ,}{don't,dont,do not,without} {blow,blowing} {out ,}{the ,}{windows,sky,highlights,whites} {out,} | {in ,for ,}the supplement | {the ,}sort of thing
degree 1.7: af
decrease: pull {it,them,that,this,these,those} back
instead: rather than
region outside_mask: {everything,all} {but,except} {me,us,him,her,them,myself} | {the ,all the ,}{stuff,bits,part,parts} {behind,around} {it,him,her,them,me,us}
region mask: {i ,i've ,i have ,i already ,}brushed over {myself,me,him,her,them,it} | {the ,}{faces,bits,parts,face} i {rubbed over,rubbed,went over,coloured in,colored in} | {i ,i've ,i have ,}{marked,rubbed} over {it,him,her,them,already,} | i was painting {it ,}with the brush
effect bordered: {thin ,thick ,}edge all round | {thin ,thick ,}edge all {the way ,}round
tells: hardly make out | can hardly {make out,see,read} | always mixing
remove: compensate for
effect vignette: dark edge around the outside | dark {edge,edges} {all ,}{round,around} {it,the outside}
fault greener: gone {a bit ,a little ,rather ,}green | came out {a bit ,a little ,rather ,}green
skip: {before ,so }i post {this,it} | {in ,on ,for ,to }{the ,my ,our ,}{magazine,feed,story,stories,portfolio,grid,menu,poster,calendar,newsletter,leaflet,flyer,banner,listing,supplement}
opens: i still want {it ,her ,him ,them ,}to
narrate: i still want {it ,her ,him ,them ,}to
effect tilt_shifted: {tiny ,}toy town {thing ,look ,effect ,}where only the middle {strip ,bit ,part ,}is sharp
effect saturated: give {him,it,her} back the colours
effect contrasted: give {him,it,her} back the contrast
narrate: {up ,}at {two,three,four,five,six} {baking,working,nursing}
tells: love to see | loves to see | used to do | used to be
colour light_grey: {light,pale,soft} {grey,gray}
colour dark_grey: charcoal {grey,gray,}
undo: go back to {color,colour,colours,colors}
effect tilt_shifted: like a miniature {town,village,city,world,model,} | miniature {town,village,city,world}
effect faded: {that ,}old faded {film look,film,look}
decrease: it was better before {this,that,}
is: {is,are,was,were,she's,he's,it's,they're} looking
effect wide_format: crop {it ,this ,}wide
region mask: {i ,i've ,i have ,}{marked,outlined,circled,highlighted} {them,it,her,him,this,that,the area} {with the brush,in the mask,}
effect black_and_white: {kill,remove,drop,lose,strip,strip out,take out,take away,get rid of} all {the ,of the ,}{colour,color,colours,colors}
effect highlights_down: {get,bring,pull,put} {some ,the ,a bit of ,more ,}detail{,s} back in{,to} the {whites,highlights,bright bits,bright parts,bright areas}
effect shadows_down: {lots of,plenty of,loads of} {shadow,shadows}
region outside_mask: {everything,all,whatever,anything} {i ,that i ,}{didn't,did not,haven't,have not} {paint,painted,brush,brushed,select,selected,mask,masked}
effect pixelated: chunky {blocks,squares} | fuzz out
effect tilt_shifted: look like a toy {model,village,town,set} | like a toy {model,village,town,set}
skip: {like ,}a page from | {without ,}{turning,making} it {to,into} mush | {from ,with ,}{the ,a ,}high iso | nothing harsh | {in ,into ,on }{metal,leather,stone} | {ceiling,kitchen,street,shop} lights {made,turned} it
fault hazier: {milky,grey,gray} {haze,mist,fog}
fault vignette: {dark ring,corner shading}
effect duotone: two inks {only,} | in two inks
effect moonlight: {shot ,taken ,}at night {with only the moon,by moonlight,under the moon}
quantity 2 times: twice as {wide,thick}
effect dehazed: get rid of {that ,the ,this ,all that ,}{milky ,grey ,gray ,blue ,}haze {over ,on ,in ,above ,}{the mountains,the hills,the valley,the sea,the lake,the city,}

asfor: for | from | as | like | than | during | per | as if | as though | in the style of

person: face{,s} | person | people | man | men | woman | women | girl{,s} | boy{,s} | child | children | kid{,s} | baby | babies | skin | eye{,s} | tooth | teeth | hair | hairs | lip{,s} | nose{,s} | mouth{,s} | cheek{,s} | hand{,s} | head{,s} | body | forehead | chin | neck | beard | bride | groom | couple
generate: drop shadow{,s}

# What less common words ask for.
quantity 1 ev: {another,one more,a further,an extra} stop {of light,of exposure}
quantity 1 ev: {another,one more,a further,an extra} stop
skip: {roughly,somewhere around,give or take} | exactly | per {colour,color,channel} | any other | photographic | of light please
  | {keep,leave} the other {thing,one,part,bit,effect}{, alone, in, as it is} | {,with }no halo{,s} | without halo{,s}
  | {and ,but ,}{don't,do not,dont} {change,touch,affect,alter} {any,the} other {colours,colors,hues,shades}{, please}
  | {round,around,on} the {colour ,color ,}wheel | paint job | {somebody,someone,an artist,a child} {had ,has ,}{drew,drawn} it
  | {i don't want,i do not want,no} {any ,}{filter,filters,preset,presets} on it | flat fills | redo it as | do it like
  | {on,with} {soggy,wet,damp,cartridge,textured} pap{,e}r | the toy town thing with the {high street,street,town,village,city}
decrease: rein {it,them,this,that,those} in | rein in | ease off {a bit,a little,a touch,slightly}
effect highlights_down: {clouds,sky,skies,window,windows,snow,face,faces,background,beach,dress} {has,have} {,all ,completely ,totally ,a bit }{blown out,burnt out,burned out,clipped}
limit: without {blowing out,blowing,burning,burning out,clipping,overexposing,frying,bleaching} the {sky,clouds,snow,windows,window,dress,whites in the sky}
  | without losing {the ,any ,}{detail,details} in the {sky,clouds,snow,windows,dress,shadows,highlights}
effect invert: {flip,reverse,swap} {,all }{,the }{tones,light and dark,lights and darks}{, like a film negative, like a negative}
region outside_mask: {,only ,but only }where {i ,i've ,i have }{haven't,havent,have not,didn't,not} {painted,brushed,masked,selected,coloured}{, over}
effect auto_levelled: {stretch,spread,pull out} {,out }{the ,}{tones,tonal range,histogram,levels}{, from {,proper ,pure ,true ,full ,deep }black to {,proper ,pure ,true ,full ,bright }white}
effect textured: {bring out,show} the {weave,nap,pile,grain of the wood,wood grain,brushwork}
effect cooler: cool {it,this,that,everything} {right ,}down
effect warmer: warm {it,this,that,everything} right up
effect inked: pen and {black ,}ink | {pen,biro} drawing
quantity 120 degrees: {a third,one third} of the way {round,around}{, the wheel, the colour wheel, the color wheel}
quantity 180 degrees: {half,half of the} way {round,around} the {,colour ,color }wheel
quantity 90 degrees: {a quarter,one quarter} of the way {round,around}{, the wheel, the colour wheel, the color wheel}
effect golden_hour: {,in ,during ,at }{the ,}{last,final} {hour,hours,light} {before,of} {sunset,the day,daylight} | {just ,right ,shortly ,}before {the sun goes down,the sun sets,sunset,dusk} | {the ,}sun {hanging ,sitting ,}low {at the end of the day,in the sky,on the horizon,over the horizon} | low evening sun
effect noir: {private ,hardboiled ,1940s ,forties ,}detective{, film, movie, story}
effect faded: {that's ,that has ,which has ,that had ,}{sat,hung,been left,been lying,been} in {a ,the ,my ,}{shop ,sunny ,}{window,sun,sunlight}{, for thirty years, for years, for decades, all summer, for ages}
effect pastel: sugared almond{,s}{, shades, colours, colors, tones}
degree 0.5: {,at }half {the ,its }strength | half strength
effect vignette: {let ,have ,make ,}the corners {fall,fade,melt,sink,drop} {away ,off ,}{into,to} {darkness,shadow,black,dark}
effect grain: {rough,roughen,grit} it up{, with some speckle, with some grit, with grit, with grain, with some grain} | {some ,}speckle like {high speed ,fast ,old ,}film
fault grain: {too,so,very} gritty
effect motion_blurred: {whizzing,zooming,speeding,racing,rushing,flying,hurtling} {past,by} | streaks going sideways | {speed,motion} streaks
effect sharpen: {firm,crisp,tighten} up the edges
effect thresholded: {pure ,just ,only }black {or,and} {pure ,}white{, nothing in between, nothing inbetween, no grey, no gray, no greys, and nothing else} | nothing {in between,inbetween} | {only,just} pure black and {pure ,}white
effect sketched: {with ,}an hb{, pencil} | hb pencil
effect embossed: {stamp,stamped,press,pressed,strike,struck} {it ,}{into,in} {metal,leather,foil,wax} | so it looks raised | {looks,look} raised

first: once you've {given it,done,made,applied}{, the} | after you've {given it,done,made,applied}{, the} | once you have {given it,done,made,applied}{, the}
effect halftone: {comic ,comic book ,newspaper ,ink ,print ,printing ,}dots {on top,over it,over the top,all over}
effect hue_turned: {shift,rotate,turn,spin,move,slide} all {the ,}{hues,colours,colors}

# Skin that is spared, and the rest.
skin: skin
region outside_mask: rest
rest: the rest | rest | rest of it | the rest of it | everything else | all else | the remainder | the rest of the {picture,image,photo,frame,scene}
skip: {nothing,no thing} else {should ,must ,may ,}{change,changes,move} | {i ,i'd }{said,typed,wrote,meant to say} {top,bottom,left,right,centre,center,edges}{, but} | same thing but | same again but
  | {so ,until ,till }it fades {out ,away ,}{to,into} white | split at
limit: don't {overcook,overdo,overbake} it | {don't,do not,dont} {overcook,overdo,overbake}{, things, anything}
effect auto_balanced: {it ,they ,that ,this ,snow ,}{should ,ought to ,is meant to ,is supposed to ,must }{look,be} {,pure ,proper ,clean ,}white{, not blue, not yellow}
effect tilt_shifted: {make ,}the {town,city,street,village,station,harbour,square,high street,place,scene,people} look like {a ,}{tiny ,little ,toy ,miniature ,}{model,models,toy,toys,miniature,miniatures,model railway,train set,toy town}{, set, village, town, figures}
colour brown: russet
skip: {round,around} by

# What an evaluation asked for.
skip: {holiday,beach,family,birthday,wedding,party,old,phone} {snap,snaps} | idk | dunno | not sure | {would,might} suit it {better,more}
  | {keep,leave} everything that {isn't,is not,ain't} {red,orange,yellow,green,blue,purple,pink} {the same,alone,as it is,untouched} | at the {midpoint,halfway point}
actually: nah | nope
effect shadows_up: i can't see {a thing,anything,anyone,anybody,anybody's face,anyone's face,any faces,the faces,his face,her face,their faces,much} in the {shadows,dark bits,dark areas,dark}
effect saturated: {boost,liven up,lift,wake up,enliven,revive,perk up,brighten} {up ,}the {dull,muted,drab,washed out,flat,tired,lifeless} {colours,colors,tones}
  | make the {dull,muted,drab,washed out,flat,tired,lifeless} {colours,colors,tones} {livelier,brighter,stronger,richer,punchier,pop,more vivid,sing}
effect sepia: those brown {photographs,photos,pictures,portraits}{, my grandmother had, my gran had, my nan had, from my grandmother, of my grandmother, in my grandmother's album}
effect moonlight: lit {only ,just ,}by {the moon,moonlight}
effect noir: {gritty ,}{private ,1940s ,forties ,hardboiled ,}detective {movie,film,story} {vibe,vibes,look,feel,mood}
effect pastel: {easter egg,easter-egg,sugary,candy} {colours,colors,tones,shades} | soft sugary
effect thresholded: {stark,hard,crisp} threshold
effect motion_blurred: the {car,bike,train,bus,cyclist,runner,horse,scooter} is {whizzing,speeding,racing,zooming,rushing,flying,hurtling} {past,by}{, from left to right, left to right, from right to left}
region outside_mask: the other {side,half} | the opposite {side,half}
rest: the other {side,half} | the opposite {side,half}

skip: {through,via,passing through} {a ,}{pale ,deep ,hot ,soft ,dusty ,bright ,}{pink,red,orange,yellow,green,teal,cyan,blue,purple,magenta,grey,gray,coral,peach,gold,white}

except: go easy on | easy on

particle: down | up
backdrop: background{,s} | backdrop | bg | bgs
effect highlights_down: {get,bring,pull} {some ,the ,}{detail,details,texture} back{, in it, in them, into it, in there, in that}
limit: without making {the ,}{skin,faces,people,anyone,it,them} {go ,look ,}{neon,orange,garish,radioactive,cartoonish,fake,plastic}
effect saturated: give the {dull,muted,drab,washed out,flat,tired,lifeless} {colours,colors,tones} a {lift,boost,kick}
effect light_vignette: {edges,corners} {to ,}{fade,melt} {out ,}{to,into} white{, instead of black}
effect moonlight: by the light of the moon | in the light of the moon | by moonlight
effect golden_hour: {golden hour,sunset,before sunset,hour before sunset} glow
effect auto_levelled: sort out the {tones,levels,tonal range}{, by itself, for me, automatically}
skip: {cut,split} at the middle | {cut,split} in the middle
effect sharpen: sharpen on top
region outside_mask: other half
rest: other half
region edges: everything {but,except,apart from} the {centre,center,middle}
skip: i'd {like,prefer,want} {it,them}

sky: sky | skies
effect sepia: tone it {sepia,brown}
except: keep it but off | keep it off | but off

# What one more examination asked for.
tag right: on the right
tag left: on the left
skip: {,with }no plastic look | without {the ,a ,any ,}plastic look | nothing else touched | {but ,}keep it {readable,legible,visible} | see what you can {rescue,save,recover}{, up there, there}
effect improved: {put,set} it right | put {this,that} right
effect textured: bring out the {rock,stone,wood,brick,fabric,leather,bark} {detail,details,structure,texture}
effect moonlight: day for night
effect golden_hour: {as though ,as if ,like }the sun is about to set | the sun {is ,}about to set
effect duotone: two ink print | two-ink print
fault yellower: turned everything {horribly ,all ,so ,a bit ,}yellow

# Said of white balances, filters and places.
unit kelvin: k {daylight,tungsten,flash,white balance,light}
tag red_filter: red channel
tag green_filter: green channel
tag blue_filter: blue channel
skip: mostly | mainly | primarily | predominantly | chiefly
opinion: wants | wants that | wants this
except: {none,nothing} {in,at,on,to} {the ,}
quality threshold_at: cut at | cutoff | cut-off | cutoff at | cut-off at
skip: {crop,cut,trim} {off,away} the {empty,blank,black,white,leftover,bare} {wedges,corners,triangles,edges,gaps} | without changing anything around {it,that,the mask,} | changing nothing around it
skip: left in a | left in the | found in a | found in the | kept in a

skip: {everybody,everyone} {has,uses,does,likes} {on,in} {instagram,insta,tiktok}

skip: {that ,}the {neon,fluorescent,tungsten,street,kitchen,office,led,party} {light,lights,lamp,lamps,bulbs,tubes} {gave,give,gives,cast,left,put} {it,me,us,on it,on everything,on everyone,}
narrate: {i ,we ,you ,one }{can ,could ,can't ,cannot ,couldn't ,}{barely,hardly,scarcely} {make out,see,tell,read,recognise,recognize,distinguish,discern} | {i ,we ,you ,}{can't,cannot,can not,couldn't,could not} {make out,tell,read,recognise,recognize,distinguish,discern}

purpose: {like,as,as if,as though} {through,behind,under} {a ,an ,}
to: {must not,mustn't,should not,shouldn't,can't,cannot,may not} {exceed,be over,be more than,be larger than,be wider than,be bigger than} | not exceeding | no more than | no wider than | no larger than
skip: {keep,keeping,preserve,preserving,maintain,maintaining} the {proportions,aspect,aspect ratio,ratio}
skip: without {hurting,affecting,spoiling} the other {colours,colors,hues} | without {the ,}other {colours,colors,hues} {suffering,changing}

again: do the same | do the same thing | do likewise | same thing | same deal | same treatment | likewise | ditto | same on | same for | same to | same in
also: also | as well | too | likewise

degree 1.5: as {hell,heck,anything,can be,it gets} | like hell
object: behind {the ,my ,our ,}{subject,couple,person,model,dog,cat,bride,kids,baby} | behind {him,her,them,us,me}
backdrop: behind {the ,my ,our ,}{subject,couple,person,model,dog,cat,bride,kids,baby} | behind {him,her,them,us,me}
effect cartoon: {turn ,make ,}{me ,us ,him ,her ,them ,}{in,}to a {comic book,comic,cartoon} {character,hero}

# Said beside a wish, and of looks.
skip: between {light and dark,lights and darks,dark and light,the lights and the darks} | by yourself | by itself please | {round,around} the {colour wheel,color wheel,wheel} | {and ,but ,with ,}no {colour,color} {change,changes,shift,shifts}
  | {no,without,without any} {blank,empty,black,white,bare} {corners,edges,borders,wedges,triangles} | wait | that are already | for {the ,my ,our ,this ,a ,}{bridal,wedding,family,corporate} portrait | compared to the rest | relative to the rest
  | broad | as in | remove attention from the {borders,edges} | would you mind compensating for {that,this,it} | compensate for {that,this,it} | compensating for {that,this,it}
asfor: as in
quantity 25 percent: by {one ,}quarter | by {a ,one }fourth
quantity 20 percent: by {a ,one }fifth
quantity 10 percent: by {a ,one }tenth
degree 1.7: {pretty,very,quite,really} long
fault pinker: leaning {to ,towards ,}magenta | leaning {to ,towards ,}pink
fault greener: leaning {to ,towards ,}green
fault yellower: leaning {to ,towards ,}yellow
fault bluer: leaning {to ,towards ,}blue
effect gradient_mapped: gradient {for,on,across,over} the tones | tone gradient | tonal gradient
effect matte: {raise,lift,pull up} the {bottom end,foot,toe,low end,bottom left,black end} of the curve {so black becomes dark grey,so black becomes grey,}
effect faded: faded by {years,time,the sun,sunlight,age} {in a shop window ,in the window ,in the sun ,} | bleached by {years,time,the sun,sunlight}
effect cross_process: {weird ,odd ,strange ,}chemistry {colours,colors} | {e-6,e6} {developed,processed} in {c-41,c41} | slide film in the wrong chemistry
effect high_key: {almost,hardly any,barely any,nearly} no shadows | {hardly,barely} any shadows
keep: kept {as they are,as it is,as is,the same,the way they are} | left {as they are,as it is,as is,the way they are}
stay: kept {as they are,as it is,as is,the same,the way they are} | left {as they are,as it is,as is,alone,the way they are}
make: throw
effect pixelated: 8-bit {video ,}game {style,look,graphics} | {8-bit,8 bit} {video ,}game
effect oil_painted: {thick,visible,heavy,bold,broad} {brush strokes,brushstrokes} | {thick ,heavy ,}{brush strokes,brushstrokes} {a la,like,in the style of} {van gogh,monet} | impasto
effect watercoloured: {painted with ,}{watered-down,watered down,diluted,runny} {pigment,pigments,paint,paints} {on wet paper ,} | on wet paper
effect half_turn: {turn,stand,flip} {the world,everything,this,it} on its head
effect pop: {some,more,a bit of} character
colour orange: rust | autumn rust | rust orange
colour dark_red: crimson
degree 1.5: as hell
decrease: {with ,}{very little,hardly any,barely any,next to no}
keep: {is,are} already
stay: {is,are} already

effect soft_black_and_white: soft {black and white,b&w,monochrome} | gentle {black and white,b&w}

effect faded: faded {film,photo,polaroid,print} {look,style,effect,}
skip: one bit | a single bit | one iota | in any way | in the slightest

touch: {change,alter} {one bit,at all,a thing,in the slightest}
quantity 25 percent: {up,down} by a quarter
reverse: other way round | other way around
region mask: i meant inside | meant inside {it,the mask,} | inside {,and }not outside
region outside_mask: i meant outside | meant outside {it,the mask,} | outside {,and }not inside
generate: {a la,in the style of} {van gogh,monet,picasso,rembrandt,vermeer}
asfor: {a la,in the style of} {van gogh,monet,picasso,rembrandt,vermeer}
skip: fiddling with the {dials,settings,buttons,controls}

person: subject{,s} | model{,s} | couple{,s} | bride{,s} | groom{,s} | daughter{,s} | son{,s} | wife | husband | kid{,s} | baby | dog{,s} | cat{,s}

# Of places, formats and what is left.
region centre: {middle,centre,center} of the {frame,shot,image,picture,photo}
region outside_mask: outside of it | outside it
skip: {crop,cut,trim} the corners {off,away,out}
effect black_and_white: {drop,bring,take,pull,turn,set,lower,reduce,put,push} {the ,}saturation {down ,all the way ,}to {zero,nothing,none,0}
quality saturated: whatever {colour,color} is left | {the ,any ,}{colour,color} that is left | {the ,any ,}{remaining,leftover} {colour,color}
effect sepia: sepia postcard

# Of light that is lost, bands that are sharp, and formats.
decrease: dial {it,that,this} back
effect vibrant: {bring,wake} the {dull,muted,drab,tired,faded,flat} {colours,colors} {to life,back to life,up}
fault muted: all {grey,gray} | so {grey,gray} | too {grey,gray}
effect highlights_down: {recover,rescue,save,restore,bring back,get back} {the ,some ,}{detail,details,texture,structure} in the {bright ,white ,blown ,blown out ,}{clouds,sky,windows,window,whites}
skip: {the ones,ones,those} already {strong,saturated,vivid,bright} | lit by {an ,a ,the ,}{office tube,office tubes,fluorescent tube,strip light,strip lights} | in that order | in this order | of the width | of its width | on a {white,plain,clean} background
limit: but not the ones already {strong,saturated,vivid}
quantity 180 degrees: to the opposite side {of the wheel,of the colour wheel,of the color wheel,}
effect old_photo: {grandma's,grandmother's,granny's,grandpa's} {photo ,old ,}album
effect faded: {faded ,bleached ,}like a poster left in the {sun,window}
effect noir: {1940s,40s,forties,fifties,1950s} detective {movie,film} | detective {movie,film}
effect cross_process: slide film {developed,processed} in the wrong {chemistry,chemicals,soup}
effect pastel: {baby-soft ,baby soft ,soft ,pale ,}candy {tones,colours,colors} | baby-soft {tones,colours,colors}
effect motion_blurred: {whizz,whizzes,whizzing,whooshes,whoosh,zooms,zooming,speeds,speeding,flies,flying,races,racing} past
generate: van gogh it
inside: {keep,limit,confine,restrict} it to | {keep,limit,confine,restrict} that to
tag low_band: {sharp,in-focus,focused} {strip,band,area,zone,part} {at,near,in,along} the bottom | sharp at the bottom
tag high_band: {sharp,in-focus,focused} {strip,band,area,zone,part} {at,near,in,along} the top
effect brighter: bright studio {feel,look,light}
skip: {clean ,}studio feel
to: make it just

region centre: in the {middle,centre,center} of the {frame,shot,image,picture,photo}
remove: out of it
quality hue_turned: spin the {hue,hues,colours,colors}
effect old_photo: like {grandma's,grandmother's,granny's,grandpa's} {photo ,old ,}album
effect high_key: clean {,and }bright {studio ,}{feel,look,light}
quantity 67 percent: by {two thirds,two-thirds}
limit: without washing out {the ,}{brightest parts,highlights,whites,bright areas,sky}

before: before {you ,we ,you do ,}{turning ,making ,putting ,adding ,applying ,}
skip: before {you ,we ,you do ,}{turning ,making ,putting ,adding ,applying ,}

effect muted: {dial,dialled,dialling} the {colour,color,colours,colors,saturation} back
effect flatter: dial the contrast back
fault shadows_down: lost in {the ,}{shadows,shadow} | {buried,hidden,drowned} in {the ,}{shadows,shadow}

effect noir: {dark and moody ,moody ,}like a {1940s ,40s ,1950s ,50s ,}detective {movie,film}
skip: nearly | just tell me | {don't,do not} change it yet | original
tag vertical: {going ,straight ,going straight ,}up and down
unit levels: {colour,color} steps | steps of {colour,color} | {colour,color} levels
region outside_mask: everything {around,surrounding,behind} {her,him,it,them} | all that's around {her,him,it,them}

effect posterised: {like ,}{a ,}screen-printed poster | {like ,}{a ,}screen printed poster

# How a plan is written out.
ordinal 1: {the ,}first {one,thing,edit,change,step,effect,adjustment,tweak} | the first
skip: {the ,}first {one,thing,edit,change,step,effect,adjustment,tweak} | the first
ordinal 2: {the ,}second {one,thing,edit,change,step,effect,adjustment,tweak} | the second
skip: {the ,}second {one,thing,edit,change,step,effect,adjustment,tweak} | the second
ordinal 3: {the ,}third {one,thing,edit,change,step,effect,adjustment,tweak}
skip: {the ,}third {one,thing,edit,change,step,effect,adjustment,tweak}
ordinal -1: {the ,}last {one,thing,edit,change,step,effect,adjustment,tweak} | the last
skip: {the ,}last {one,thing,edit,change,step,effect,adjustment,tweak} | the last
reverse: swap {the ,}{two ,}colo{u,}rs{, round, around, over} | {the ,on the ,}other axis | swap {them ,the two ,}{round,around,over}
undo: back {how,as,the way,like} it was{, before}
then: after {you've,you have,having,we've,i've}
first: after {you've,you have,having,we've,i've}
undo: forget {the,about the}| never mind {the,about the}| scrap the
remove: forget {the,about the}| scrap the
effect auto_balanced: get rid of the {color,colour,colour's,color's} cast | lose the {color,colour} cast
effect black_and_white: {drain,take,remove,suck,strip,pull,bleed} {all ,all of }{the ,}{color,colour,colors,colours}{, out, away}
effect improved: {do,can do,could do} something about the {light,lighting}
region edges: {off ,from ,}{each,every} {side,edge} | {off ,from ,}all {,four ,}{sides,edges}
skip: {trim,cut,crop,lose,hide} {off ,away ,out ,}the {empty,blank,black,white} {corners,bits,edges}
colour dark_red: burgundy | wine red | maroon | oxblood
colour beige: cream | off white | off-white | ivory | ecru
colour dark_blue: midnight blue | ink blue
quality clearer: {midtone ,}bite
reverse: {the ,}other axis
effect film: slide film
undo: i {liked,preferred} it {better ,more ,}before | it was better before
parts 0.67: {much ,a bit ,slightly ,a little ,}{finer,smaller,tinier,thinner} {strokes,brush strokes,brushstrokes,dots,blocks,squares,tiles,pixels,lines}
parts 1.5: {much ,a bit ,slightly ,a little ,}{bigger,coarser,chunkier,larger,broader,fatter} {strokes,brush strokes,brushstrokes,dots,blocks,squares,tiles,pixels}
again: {now ,}the same {thing ,}{for,to,with}
effect auto_levelled: {stretch,spread} the {tones,histogram,levels}{, out} | fill the {whole ,entire ,full ,}histogram
skip: so they fill the {whole ,entire ,full ,}histogram | to balance {it,this,that,things}{, out}
quality hue_turned: {all ,}{the ,}{colours,colors,hues} {round,around} the {colour ,color ,}wheel
make: map the | swing
region outside_mask: everything but {that,it,this,those} | all but {that,it,this,those}
effect inked: pen and ink drawing | pen-and-ink drawing | ink drawing
known: stone

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
parameter height: height
parameter side: long side | longest side | long edge
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
say height: height
say side: long side
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

say except: except
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
