// Real words that are one letter away from a word of the lexicon's phrases ("надо убирать", "holy shine"): they are no slips. Gathered from dictionaries and
// ordinary texts, by a word of each phrase put in their place. Over 250 lines at times, all of it that list.

const WORDS = `
abort abound ached aching acids acrid admen admits adobe afore agility aground aides aline allay alloy alright altitude amain amylum anted anther
apologies ardent ares argent argon aright ashes assent aster astray atone automation avert axles babas babes backers backing backs badger bagger
bagging baht bails baiter bakers bakes baking balas bales balked balking balks balky ballets balling balls bally balmy banded banding bands bandy
banes banged bangs banked banker bankers banners banning banns banter barbed barbs bared barge baring barked barman barns baron barons barre barring
barter bartered basing basking basses basset bast basting bated bates bathed bather bathing baths batted batter batty bawdy bawling bayed bazar
beading beads beaked beaming beams beans beast beasts beater beating beats beaver becket beech beets befell begat beheld belch belga believers belled
belles bellies bellow bells belting belts bends bennet berating beret bergs berth beset bested beta betas betting bible bidden biddy bilbo bilge
bilking billet billets billy binds binger birling biter bites bitts bitty blacked blacks blain blanch bland blanks blast blasts blaze bleach bleak
blear bleed bleeding bleeds blende blent blight blinder bling blink blisters bloat bloating blobs blocs blogs bloke blond bloom bloomer blots blotted
bluet blunder blurb blurt blush bluster boars boast boasts boating bobbed bobbing bodes bodices boding bogus boiling boink bolas boles bolt bolting
bolts bolus bonded bonding boned boney bonkers bonne bonny bonus booed bookies booms boost boosts booth booths booties boozy bora borer boring boron
bosom bosses bothers botnet bourn bouts bowed bower bowers bowing bowled boxed boxer boxers boxing boyar brace braces brach bracken bract brae brags
braided braids brake braking bran brands brant bras brash braves brawn brazer breach breached breaches breaching breadth breast breasts breaths
breeding brent breve brewed brides bridging bridle brine brink brisk brock broil broiled brood broods broody broom brose broth brothels brows bruin
brume brunch brunt bubbling bucks budge bugger bugging bulb bulks bulky bullock bumps bunkers bunter buoys buran buret burger burgers burgess burin
burly burners burnet burnt burry burying busby bushes bushing bushy busied businessman busses bustard buster busts busyness butler butted buttery buys
bygone cabal cabled cabling cached caches caged cages caked cakes caking calif callas calmed calming calms calving cancels canes canker canned canner
canning canoe canst canted canter canting cantle caped caper capes capitol capped carder caress caret carets caring carling carnal carny carp carper
carse cartel carter cartes carts carve carved carver carves cased casing castle casts cater caved caves caving ceded celled ceres chairmen chaise
champ champs chanced changer chant chanted chanter chants charmed charred chars charted chasm chats chattel cheated cheeked chert chested chests chick
chide chimes chins chipped chips chirps chloride chock chocks choir choking chomp chook chops chore chores chums chunk cirrus clack clamp clamped
clams clanged claps clash clashes clasped clave cleanly cleanser cleansing cleat cleaver cleaving clement clicks clink clipped cloak cloaked cloaks
clocked clocker clocks cloned closers closets cloths clotting clout clove clover cloves cluck clucks clump clutches coats cocking cocks cocos coder
coders coding coed coils coiner cokes coles collage collet colt colts combe combing commends commits communization commuter commuters completing
comport comps computes concerted conch cones conger contactor contrasts cooing cooked cooks cools copes coping copra copse corded corder cores corked
corker corking corns corny coroner corpuses corse cotes couch couched cough couldst coulter coupe coups courted courter courting coves cowed cowman
crabs cracker crackled cradled craftsman crags cramp crane cranes craps crashers crashes crass crave craved crayola creak creaked creamed creeds
creeks creel cremated crepe crept cress crest crested crews cribs crick crimp cringle crock crocks cronies cropped crouch crowds crowed crowns croze
crus crush crushers crusted crutch crypt cubit cuddle culling cumin curbs curds cured curer cures curie curled curls curried curry currying cursed
curtain curved cussed cuttle czars daemons daffy dagger daman dammed damped dandy darkling darned darning darting dashes dawned dearth decaf decant
deceit decked decks decoded decrees deems defected defied deign deigned dejected dells deluged demos dempster dented denuded departed deplete depleted
depleting deportment derision derives descent dessert detested dialer diarrhoea didst diets dignify dimes dimmed dined diner dines dingle dings
diplomats dipped dipper dippers dipping direst dirks distract ditty dived diver dives doable docked docks doers dogger dogging doings doles dolls
dolor domes dongle donor donors doormen doorstep dose doses dosing dossier doting doves downed downing downy doyen dozing drafty drags drams drier
dries drifting dripped droll droop drooped drooping dross drover droves drown drugged ducked ducks dudgeon dukes dumper dumping dumpy dupes duress
durst durum dusky dusty dutch dyeing eared earing earls earns easing edema elater elaters elide emery emoticon emoticons employes endued enters entice
entirety envoy epact eras ester ether excise excises executer exert exerts exits explores fabled facer facers facet facets faded fader fades fairs
faked fallow falter famed fancies fangs fanny farce farces fared fares farmland fated fates fats fatter faxes feast feaster feather feathers feedings
feeds feeler feint felled fells fencers fences fender fester feuding fiend fills filly filmed finder finders finer fines finned finny firmer firth
fishers fives flack flagged flagging flail flailed flails flaky flanked flare flares flaring flavor flaws fleck flick fliers fling flint flints flips
float floes floods floored floss flour flout flume fluor foals foaming foams foiled foist folds footfall foray fords forks forts forums foster
foundling founds fowls frail framer framers freeing frees fried fries fright frill fringe frock frost frying funky gallons gaming garbled gashed
gasped gassed gasses gater gating gaudy gauge gauging gayer gazer gazers gazing genial genie genome genre gents genus getter gibbous giblet gills
gipsy girds gist givens givers glaze glazing gloat globs gloss glossed glowing glows glutted gnus gobblers gobbles goodies goods gores gorge goring
gorse gowns graces grainy grampus grams grandma grandpa grape grapes grasps grassed grasses grate grater gratin grating gravy graying grays graze
greaser greet greeter greyed grits groan groat groats groin groks groping grouping grove groves grower growl growling growls gummy gunter gurus gust
gusts gutta gutting guzzles hafts haired hakes halted halter halters halts halve halving hamper hampering hampers handing handlers handover hanged
hangman hangover hangs hanks hanky hanuman harden hards hardy harem hares harmer harper harries harry harsh harts hast haste haters hating hatted
hatter haunt haver haves hawks haying heads headsmen healed heals heaped heaps hearer hearers hears hearth heated heater heaters heath heats heave
heaved heaver heavers heaving heeded heeding heedless heeds heirs heller hells helve herbs herded herder herds heron heros herring hiked hikes hiking
hinged hippy hires hiring hist hitched hither hitter hitters hoard hoarse hokey holed homeless honer hones honors hoods hoofs hooker hooks hooper
hoops hooter hooters hoots hoover horas horde hordes hoses hostler hotspot hover hubby hulks hummer humming hunks hunts hurst husky idles idols
importer inane inapt incest incite incited indented indexed indite indolent inert infect infected infecting inflected inflection ingest ingested
inject injected injection injects inset insets insolvent inspect inspects inst insulated intel intro inured invert inverted jails jingle joist jolly
joust juggle juggler keeling keels keener kegler kelter kidder kilns kilts knack kneel knell knobs knocker knockers knots krill kurus lacer laces
lacks lading lager lair laird lairs lakes lamas lambs lamely lamming lance lander lanes larder lardy largo lari larks lasses lateral lather lathes
lats lauder laver lawns leach leaded leafed leafs leafy leaking leaner leaning leans leaped leaping leaps lease leased leases leash leasing leaved
leaver leis lender lenders lending lends lever liber liberally liberate licensee licked licking lief lien liens lifer lifter liger lightening liking
limbs limed limes liming limos lineman linemen linens liner liners linger lining linker linter lints lions lira lire lisle lisp lister liter literals
liters lithe litter littler livers livery livid livre loach loaders loaned loaves lobed lobes locker lockers locus lodger lofty logger logon logons
logos loins loner longs looker loomed looming looms looped looper looping loops loosed loosens looses loosing looted looters looting loper lopes lords
lotus lovers lowers lowing lucks lumps lunger lunges lurch luring lynch lyre maces madden mages magma mains malar malted mamba mamma manas maned manes
mange manger manic manly manor mantle marches mares marge maria maroon marred marsh marts mashers masking masque massed massing maternal mates matin
mating matte maund maxim mazes meany meats medals mediation medico meditation melded melding melton menage menial meson messed messes messing meta
mete meted midge mien mikes minas mince minced minded minder mined miner mingle miniseries minke minks minster minted minter mints minuet misled
misses missis missive misted mists misused misuses moaning moans modal modality modals moire molds moles mommy mono moods moons moped morass morays
morel mores morose morrow morse mortality mortals mosey mosses motes moths mound mourning mousse mowed mowing mulch mumps munch muses mutes myths
nance nancy nanny natter natty neater negro nestle nether nets netter netty neutron nicety niche nicker nicks niece niter nobler noddle noes noises
noisy nones nooks noose northing noting novels nudges nuked omens opined ounce ovens overfeed overlaid overran oversight pacer pacers pacing packer
packing packs pacts paddle paddled padlock pagers paging pained pains paints palace palate pales pampers panes pangs panned panties panting pants
panty parch pares paring parish parol parry parsed parsing parson parsons parted parting pasts pasty pathos patin pats patted patties patting patty
paunch paupers paving pawns payed payer payers pealing pease pecked peddle peeking peeling peels peeping peering peers pelting pelts pence peonies
peony peppy perch perks perky perron personas petrel pets petted petty pheasant pheasants phish piazza picker picket picketed pickets picks piddle
pierce pigmy pikes pilaster piles pinch pinched pings pinhole pinks pinny pissed pitted pitting placer plage plaid plaints plait plaits planed planer
planing planted planter plaque plated plater plating plats platter platy pliant plonk plotted pluck plugs plush plying poach podded poisons poker
pokes poking polices polis politicos polities polity polls polluters polo polys pommel ponder ponds poorer popes popish poplar poppet poppy pores
porgy poring ported porting poses posit poster pots potty pouch pouts pouty prank pranks prate prayed prayers praying prays preen prefect prepend
prickle prides primes prince princes prissy prizes procession processional profess professes programer programmes prone propel propped prosper
protestors prover prowess prying pucker puddle pulls puls pumps puree putty qualify quark quilt quine quint quire quirk quirt raced racket racks rafts
raged rages raging raided raiding railed railing rained raining rains raiser raisers raked rakes raking rales rally ramble ramps rance ranee rants
raped rapier rapped rapping rares raring raster rated rater raved raving razed razing readying reals realty reams reaped reaping reared rearing rears
reeds reedy reefed reefs reelection reeled reels refuges refute refuted regain regains regal reign reigned reined reins relayed relied religions renal
rending repay replay resin retains retch retiree retried reuse reused reuses rewards rewire reword ribbed ribbing ricer rices ricks ridding rider
riders ridge riffle rioting riots ripper rippled riser rites roach roadster roamed roams roared roars robbing robed robes roble robles roiling roister
roofed roofing roomed rooming rooster rooting roped ropes roping roque roses roster rotating rotted rotting rotund rouge rouse routed routing rover
roving royalty rubbed rubber rubbing rubble rubies ruble ruffle ruining ruins runaway runes rungs rutted saber sable sables sacked sacker sacking
sacks sages sagging sailer sails sakes sallow sally salsa salts salvage salve salvia sames sandpiper sands saner sapped sapper sapping saros sashes
sassy satin satins saver sawing sayer sayings scanners scape scarce scare scarp scarred scars scarves scatter scent schilling scold scone scoot scores
scout scouts screamer screw scribbles scrip scrouge scull sealing seals seams seared sears sects sedate seeping seine seize sells semen sente serer
serge seta settee sever severs sewed sewer sexes shack shacks shake shakes shaky shale shallow shallows shalt shandy shank shanks shards shark sharps
shatter shave shaved shaves shavings shays sheds sheen sheeting shelf shell shelled shelling shelly shelved shelves shews shied shill shims shindy
shine shines shingle shins shipper shire shires shirk shirts shiver shocks shogun shone shooter shoots shored shorted shorting shouts shove shoved
showman shrank shrewd shriek shrift shrike shrill shrove shrub shrubs shrunk shuck shucks shunned shunt shuts shutter shutters shuttling sicker sided
siege sifter sifting sighs signer silken silks silky silt simile simmer simmering singe singed sings sinker sinks sinned sinner sinning sinter sinus
sipped sipper sired sires sitters situs sixes sized skate skein skewer skier skiff skimmer skimming skinning skipper skulk skulks skull skulls slabs
slack slacked slacks slain slaked slang slapped slash slashed slashes slate slats slavers sleeps sleet slick slicker sliders slily sling slinger
slings slink slinky slipper slipping slits sliver sloe sloop slosh slots slotted slowed slows sluice slump slumps slums slung slunk smacker smacks
smalt smelled smelling smells smelted smelting smelts smite smites smith smiting smock smooch smote snack snacks snagged snaky snapper snare snared
snark snarl snarls snatches sneaking sneck sneer snick snider snifter snipped snook snore snoring snort snorter snorts snout snowed snows snuck snuff
snuffed snuffer snuffing soared soars soave socked socks soiled soils soled soles soloed solon solos solver solves somber sones sooth sooty sorbs
sorely sores sorter sours sowed sower sowing spade spake spank spanked spanned spanning sparing spark sparked sparks spars spate spatter spawner spear
spearing spears specialty speck specks spelled spells spelt spends spice spicer spices spied spies spike spikes spile spill spilling spills spine
spinner spinners spins spiny spire spires spits splash splashed splat splay spline splines splint splitter splitting spool spools spoon spore sported
sporting sporty spotting spout spouted spouts sprang sprat sprig sprung spying squint squire stabile stabs stacked stacker stacks staffed staffing
stagger staggers staid stain stains stair staked stakes stale stall stamps stank staple staples stare stares stark starred starter starve starved
stash stashed stashes stats stature statuses stave staved staves steak steaks stealer steals steamer steaming steed steels steep steeped steeple steer
stein stent sterling stets sticker sticking stiffer stiffly stile stilling stills stilly sting stinger stinging stings stink stinks stirs stitches
stiver stoke stoker stokes stomp stoop stooped stope stork stoup stout stover stoves stowed straggle strake strand strangle strap stray strayed strays
streamer streaming strep stride strider strides strikers stringer stringy stripe striper stripes strives strobe strode stroud strove stubbed stubs
studios studs stuffer stuffy stump stumped stumps stunk stuns stunted sturdy sturgeon suave suckled suckling sucks suing suites sulked sulks sully
sundry supine surety surfer surfers surly swage swagger swain swallow swamp swamps swapped swapper swapping sward swart swash swatch swatter swayed
sways sweep sweeps sweeting swell swelled swelling swells swerve swill swilling swingle swings swipe swoon swoop tabby tacit tacked tacking tacks
tagger takers takin tali talus taming tanked tanker taped tapes tarot tarts tasked tasking tasted taster tatter tatty taunt taxing taxis teats tedder
teems tempter tench tenner tenter tenth tents testbed testy thanking thicket thill thinker thinning thins thirsty thole thong thorn thrash threes
thresh threshing thrives throbs throng thrush thrusts thump thunk ticker tides tier tiered tiers tiled tiles tiling tilts tinder tined tines tinge
tinker tinner tints tipping tires tithe tittle toasty toddies toddy toils tolls tomes tonal tones tonic toots torah torch tosses totes touches toughs
toying trackers tractors trad trailed trailing trails trainer trams trance trans trapping trashed trashing trawler trays tread treble tress tribal
trice tricks trill tripe tripling trite tromp tron troth trough troy truce trues truest trump trumpets trunk tryst tucks tuned tuning turnkey tusks
tutor twain tween twigs twill twine twinks twins twist twists tying typos undoes unharmed varnish vernal veter vices vines vises vocation vowed waddle
wafer wafted wafting wager wailing wails waist waisted waits waiver waives waiving waking wales walling wallowing wally wands waned wanes waning
warder warding wards wares warming warms warper warping warps warren warring warts washer washes wasting watches watts waver waxes weaning wearying
weaving wedded wedder weeder weeding weeds weer welch welding well wellies wells welter wester wether whacks whine whiney whish whispering whiter
whither whiting whity whomever whopping widener widows wield wielder wight wilder wilding wilds wiles willet willies wills willy winch wincing winder
winders winding windowed windy wined winger winging winked winking winkle winks winners winnow wiper wipes wires wiring wisher wishing wisps wist
witching witter witters wobble woken wont wonted wooed woolen wools woops worded wording worming wouldst woven wrack wracked wrath wreak wrench
wrenched wring writhe writhing writs wrung wurst yanks yarns yodel yokes zealous zeroes
аврора авторша акула амба американцем анаша апорт бабка бабский байка байский балабан балабошка балка балочка банка банту баранка барачный барда
барион барка барн барханный барщина барыня барышня басенка басок батан батон батончик бахать бачок башенка башка баюшки бедноватый безводный
безголосый бездомный безоарный безударный бейся бекон белеть белиться беркут биота битва битый бланк блошка бобок божба бойка бойке бойку бойня
болванка болвашка болтанка болят борат борцов борясь бочка бранный братия бреет брить брошка буйки буйку букет булочка буранный бурат бурский бутон
буфет бухгалтерша вага валиться валище валуи валять ванный ванта варение варенье варить ватка ваттный вахта ваяем ваять ваяться вбить вбросить ввалить
вгонять вгустую вдали вдернуть вдеть вдовий вдовый вебер веда ведать ведер ведовство ведома ведра веер веет везти везущий веки велите веник венок
венчик верблюдка веред веровать вертушка весны весть весы ветел ветре ветшать вещать веять вжать взашей взбить взбросить вздернуть вздеть взобьем
взобью взобьют взрезать взрос взросла взрывать взывать видовой визит висеть витать витой вить вкачу вкинуть вколочу вкруг влага влезать влить вмешать
вмять вник внять вобьем вобьет вобью вогнать возьмете воитель войди вокзальный вольем волью вольют вопру ворковать воробье ворог воронка ворот
воротить ворочать ворсовать вотку вошел вошла вошьем вошью вошьют впасть вплавить впустить враки врасти врата врачом врезать врос врывать врыть
вскинуть всласть вспороть вставать встань встарь вступать втер втравить вшитый вшить выбей выберу выбить выбрить выброс выбросать выбывать выбыть
выбьем выбью выбьют выведем выведу выведут вывез вывезет вывел вывернуть выводок выгнуть выгода выдел выдеру выдирать выдраить выжгла выжди выжить
выжрать выжрете выжри вызнать вызовете выйдут выкать выклевывать выколоть вылаз вылезать вылезти вылей выливать вылить выльем вылью вымазать вымел
вымывать вынесет вынос выпер выпечь выползи выползти выполоть выправить выпрете выпри выпросить выпью вырастет вырвать вырывать выставлять выстукать
выступить вытащить вытер вытрете выходка вычел вычла вышей вышить вышка вышьем вышью вязать вязнул вяла вялить вянул гадить гаркать гать глазик
гласить глохнуть глухость гнедой гниет гниль гнить гноить гнуть говеть година годовой голевой голо головка гонимый гонясь горелка горесть горечь
горловой горсть горчит гостий готовка графоманка греби греть гриль гроза грозный грузный груша грызется гудеть гусек давить давиться давка далай
дарить дачка движу двойник дворик двурогий двушка дебай девать девон девчушка дека делишки депутатка дерби дергать деревнях деревцо дереза держась
дерзать дери детка детушки дешева дивить директорша длить доберись добить добреемся догма доем доешь дожать дождить дозвониться дойка доймет долбать
долбиться долить домком домна домра донка допить допой досох дотла дотянуть дотянуться дохнуть дошить дошла дошлый драга драже дражный драить драка
дрань дранье драть драчка древни древо дрога дрожки дружить дружище друза дубить дубочек дудка дудочка дужка дуло думка дурий дурить дурна душка дымка
дыра дырочка дышло жабра жаднюга жалиться жало жаркий жать жвала желоб женка жесток жжете жжешь живодерка животинка жилет жилой житный житься жмете
жмешь жнете жнешь журиться жёсток заахать забей забелеть забирать забойный забортный заботный забочу забривать заброс завалять заварить завей завивать
завить завяли загнить загнуть задавиться задарить задорный задубить задурить задушиться заедят заем заерзать зажгу заживать зажить зажравшийся
зазорный займетесь займу займусь займут зайтись заказывать закалить закалывать закапать закатывать закивать закипать заковать закопченный закосить
закупать закуток залезать залей заливать залижи залучить замереть замечу заморить замочить замутить замучить замучу замшей занозить занос заохать
западня запалить запахать запей запивать запирать запить запищать запоем запорный запою запрете запреть запрешь зареву зарезу заржать заржем заржу
зарница зародить зарыть зарябить засада заснуть засос застелить застрелить засучить засушить затереть затихать заткем затопать заторный заточить
затрем затушить заутра заухать заучить захвалить захлебнуться захочу зачалить зачать зачищать зашалить зашейке зашивать зашить зашкаливают зашьем
зашью зашьют защипать звание звеня зевать зеница змейка зубил игрек идиома избирать извивать изживать изжить изливать излить изменница изолью изопью
инвалидка инвалидный индюшка инспекторша инспектура искренен искрение истереть истерика историчка кабала кажись казан казарка казачка казачок калан
кали калоша кампания канава канапе кантор капать каплет капот кара карать караться карбин карданный карма карминный картишки касаться катить катиться
качаться кашне квасить квасной кидать кипень китель кишеть клади клака кликуха кличка клюка кляни коала коати кобза кобура кобылка ковать ковка ковра
ковров коготь коему козни койка кола колба коленка колец колика колоша колун колюшка конек конторка контра конц кончать кончина коняга копель копить
копоть копра копров копты кора корда корить корица коровка королевна корона корчить косенка косец косить костел котяра кофтенка кошель кошечка крага
крае кранец краса крашение кредитный кресел криворогий крикуша крица кров кроль кропать кружить круча кручу крушить крысий ктитор кубок кука куки
кулачье кулек кумушка куница купать купена купина куплетный купол купонный курилка курок кусать кусачки кутать кутаться кутила кутить кучка ладей
лазать лазер лазерный лапать лаповый лапочка лапшой ласочка латинский лганье лгущий левит легок лезть лениться леновые лепить лепиться лепной лепта
летка лещом лжете лжешь ливер лидар ликер лиловый липнул липнуть литер литерал лишать ловиться ломиться лорнет лугово лучить лучиться ляпнуть магма
мазь малина мамба мамка марал масло масть махина машинка мгла меггер мезга мелеет мелеть мелеют мелют мена мерзлость мерзший мерность мертвый месса
местком месье мета метет метете метешь мети меткий мигли мидель мирра мистер митра мление ммоль мнимо мобиле молить молочко мордва морзе морить
морщиться моталка мотель мотет мочиться мракобеска мутиться мучается мучительный мучить мчать мщение мылкий мяско мясцо набей набла навал наведи
навези наверчу нависать навлеки навяз нагадить нагнать нагой надавить надбить наддавать надевать наделение надетый надолго надписать надувать надшей
нажим нажить нажми наим наймем наймете найми найму наймут накал накалывать накапать накатать накатывать накачать наладить налаживать налей налим
налить налоговый намазать намазывать наметать намокать намыть нанос напеки напер напирать напитать напихать наповал напрячь нард нарды нарос наряд
наряду насиживать насладить настукать наступать натер натуга наутро научать нахальство начальница начинить начинять начитать начищать начхать нашить
нашьем нашью наяда недоимка недолог недопитый нейдут нейти некто нелады немка немытый немятый ненастный необтесанный нестоящий несытый неуемный
неумытый нечет нешумный ничьего ножен ножны ножом оббивать оббитый оббить обвернуть обвить обдать обдаться обезьянка обеим обелить обещаться обжить
обзывать обивать обитый обить обкрутить обкручу облизать облов облом обломить обмороженный обними обобьем обобью обовьем обовью ободрать обожравшийся
обозвать обоими оболжем обольются обопьем обопью оборвать обошьем обошью обрез обрить обрубать обрубить обрывать обсасывать обсиженный обсосать обсох
обстрел обстреливать обуженный обчелся обшить объемся огревать огрех одень одолеть озлить окисный окосеть окошек окрутить окручу окуренный олеин ольха
опала опивки опилить опить оплачивать оправить опушенный опушечный орава орлиный осень осинка осиный осман осока оспина оставшийся остов осушенный
отбельный отбирать отбой отбривать отбрить отбывать отбыть отвевать отведать отвергнуть отвечу отгороженный отграниченный отгребать отделка отдернуть
отел отельный отжать отживать отжитый отжить отзывать откупить отлепить отливать отлитый отлить отломать отлудить отлучить отмечать отмывать отними
отобрать отольем отолью отопьем отопью отошьем отошью отпертый отпивать отпить отправитель отправиться отпущенный отравитель отравить отравиться
отрасти отревем отреву отрез отрепать отрет отрешать отрубать отругать отрулить отрут отрывать отрёт отселить отсыхает отсюдова оттрубить отшибать
отшивать отшить охаянный охотница ошкуренный ощущенный пагода падальный падкость пайки пайку пакуется палатный палить пампа пани папаха папаша папуа
папуша парадный параша пари пария паркет парочка паси паста пастель пасясь патина паутина паштет паяет паяный паять пелена пеней пенка перевевать
перевить перегрызи передарить передом переду переедать переедим переломить перемешать перепутанный перерешать переруганный перечитывать перешить
перешьем перешью песик песнь печальный пиала пивать пика пикан пикать пикет пилить пилка пинать пинаться пинта пипочка писарь писаться питать питон
пихать пихаться пищать плавка плавный планет плата плач плача плева плевра пленка плетень плетка плетя плешка плотный площе плюха плюхнуть побей
побери побивать побор повалиться повеление повелим повелит повелю повелят повеситься повториться повял повяла погодка погрешить подаваться подавить
подавиться подбеги подберете подвесить подвешивание подвох подговорить подгонка поддавать поддать подевать поделом поденка подери поджать поджимать
подзорный подивиться подлетать подлечить подлечиться подлещом подломать подмесить подметить подмечать подмешать подмешивать подмотать подмять поднимет
подогнуть подожгут подожмем подожму подожмут подойник подол подолгу подольше подолью подомнешь подопри подотрете подошли подошью подпаяю подпирать
подпой подпруга подрать подрезать подсадить подсасывать подсечь подслушать подсох подсохнуть подставить подтают подтек подтечь подуть подучить
подъедят подъять поедемте поедите поем поеный поерзать поете пожать пожечь поживать пожинать пожирать пожмет пожмёшь позванный позвать позем позер
позорище поить пойди поймем поймут покалывать покачу покер покойница покорение покорный поладить полазать полгода полевка полениться полечить ползущий
поливать полизать полить полка полнее положе полоть полулист получиться полый полымем поляна помазывать помелем помели помело помелья помелю помер
помет помешивание помногу помол помор помучает помучают помучить помыть понадобиться поотбирать попади попей попер пописать попить поплатиться попой
попойка попонка попочка попрете попрешь поприще попру попёр порвутся поревем поревет пореву поревут порей порешать порка порох пороша портовый
поручить порушить порхать порча порывать порыть посапывать посв посла послы посол посох поссорить постилка постный постовой постой посудить потер
потешить потискать потный потовой потрете потрешь потри потух потёр поучить походка похуже почить почище почка пошлый пошьем пошью пощадить правша
предавать президентша прекращу престо прете прибивать прибить прибл прибыть привалиться привези привезти привет пригодиться пригон придавать придел
приди придирка придти приемный прижженный прижить прижми приземной прикалывать прикапывать прикатывать прикачу прикопить прикупать прикурить прикусить
прилет прилетать прилить приличный примем примет примни приму примут припарочный припушить присадочный пристрелять притерся притри притупить притушить
прицел пришить пришьет пришью пришьют проба пробейся пробирать пробить пробовать пробой пробредить пробыть провал проваляться проварить провариться
провесить проветрить провешивание провыть прогал прогибать проговорить прогон продавать продавить продажа продевать продохнуть продувать продумать
проехать проживать прозрение проискать проймет проймешь проймёшь прокатиться проклятие проклятье прокучу пролегла пролететь пролечиться проливать
проложить проломать проори пропей пропивать пропил пропись пропитие пропой прорванный прорвать прореву прорезать прорыть просадить прослушать просо
проспорить проставить прострелить проток протомить протон протрете профессорша профессура профит процедить прошибить прошивать прошить прошью прядем
прядет прядете пряду прядут пряжа пряный прятки прячь псарь птаха пуаз пуганый пупырь пустеть пустозвонка путать путаться путина путный пучина пхнуть
пыжиться пылать пылить пыхать пялец пялить пяльцы пясть пятина пятить работка работница разбавить разберется разберись развевать разведать развеивать
развести развилина развить раздавать раздарить раздерем раздеремся раздерешь раздеру раздерусь раздерутся раздуй разить разлить размешать размешивать
разморило разнеси разобщаться разовьем разовью разодраться разольем разолью разом разопьем разопью разораться разоряться разошьем разошью разрежать
разреженный разуете разыму райка райком райку райский ракша рамень рамка раненный ранет ранка раскрасить расплатиться растеряха растление растрепа
рать ревень ревет ревут регистраторша регистратура редут резкий резня релит ретро решета ржать ржут роднее рожать рожна рожок розга розняла рокот
ролик ропот роса росток рояль рубать ружей рулет рулить ручье ручьи ручья рушить рыбий рябить рябки рябой саами садить саднить сайга сайда сайка сайра
салон самба самка санки санный санок сапер сбавить сборный свалить свалиться сваляться свара свариться сватов свей свекла свергнул свергнуть сверить
сверкнуть свести светел свечу свисать сводка сгнию сгноить сгонит сгонный сгонят сгорать сдавить сдать сдернуть сдувать севок седел седеть седлать
семей семерка семя серверный середка сечка сечь сеять сжалиться сжарить сживать сжижать сжимать сжирать сигать сими симка синеть синить синь сипеть
скаку скалить скалиться скисать склон скоба сковорода сколь скорбим скорблю скоттов скрадывать скроить скула скупить скурить скусить скучиться скушать
славить слада сладить слать слега слегла слеза слезка слечь слива словить словцо сложа сломить слопать служится служиться служка случать случаться
случка слюда слюнки смахнуть смелет смелют смерить смести смети сметут смоль сморить смущу снимете сниму сном сноха собачка собраться совать советь
соврать совьем согреть содрать соед сожмем сожму сожмут созидание сойка соковый солгу солгут солжем солка соло соловьи соломка солон солона сомнешь
сонет сопка сопрем сопру сорит сорить сорный сорочка соседка сосенка соска сосковый сослать сосок сост состарить сотенка сотка соткем сотку сотов соты
сохнуть сочный сочтется сошла сошли сошный спалиться спалось спартанка спасать спасть спаяет спаять спаяю спеть специалистка спечь спеют спилить спирт
спится сплети сплит споить спороть сражать сряду ссадить ссорить ссуда ссудить стает сталось стами станина старина старить старье статут стащить
стаять стежка стекловатый стела стена стечь стоить стойкий стойче стонет стонешь стону стонут стопа стояние стравить страшилка стращать строчить
строчок струить студить стужа ступа ступень ступка стухнуть стуча судок сужать сузить сулить сулой сумка супер суток сучить сучиться сушить сушка
сценка счесть счищать съедят сыпать сыплется сыпят сыпятся сырок сычом табуретка тавр таково тапка тезка телик теребить тереть терка теска теснота
тесный тетерь течка тикать ткать ткнуть токай толок толь томить томный тонуть топать топить топка точить трактористка трачу трель трень трепет трепка
третей трети треща триоль триплет тритий троим тропа тропить тропка труба трусца труха тряска трясся туговатый тугость тузить тукать тулей тупеть
тупить турусы тучка тушить тыркать тюкать тяпка тяпнуть тёзка тёрка тёска убавить убирать убывать убыть уваренный уварить увивать увить уводить
увозить угоду удавиться ударить ударять удивить удила удирать удится удить ужаренный ужарить узник уйдемте уймете уймешь укатывать укротить уличка
умалять умерить умерять умет умилять уминать умнется умница умолить умрете уничтожать упади упаренный упарить упаси упейся упереть упирать упрек урду
урываться усыпать утереть утертый утирать утолить утолять утомить утопать утрете утёртый учти ушивать ушить ушник ушной ушьет ферма фижмы форум фурма
футболка хаки ханство хлещу хлоп хлопальщик хлюпать хлюпнуть хлябает ходящий холера холить хомячий хохма хребте хреновка цвелый чайница чарка чашник
челн череда черепашка черна чернее чертяка чесать чета четверка чикать чиновница чирок числить чихать чрез чулок чумка чуять шажок шайба шайка шаль
шарлатанка шарм шарошка шатры шашка швами шевелить шейка шириться шкала шкода шкурка шрам штиль штопанный шуаны шумеры щека щеки щелка щелок щепка
щетка щечка щипать этом юзист
аздап айналған айсыз айына айып айырып алан албан алдан алдынан алтай алуан алым апат аран арнау артынан артында астам астық атаман аттау атылған
аудан аузына ашылуы бабына базасы байла балар балта бана банка банкет баратын бары баса басады баста басшы басына басында басының бауыры бедер бекер
белсен берейін береміз беттер бетімен бетіне битті болар болмасын боса бізге білік біреуі бұрама бұған бәріне допты доңыз енеді есептер еткен жазыла
жайын жалау жалын жапсырма жарады жарым жасайтын жасалмайды жасанды жасы жатқанын жаулап жауын жағына жақтың жерінде жеті жинаған жиынды жолаушы жылда
жылды жіберген жүзеге жүйе жұмыс кадет калий карап келді келіп кетік кетіп крем күткен көрем малта маған мекен мина мундир мына мұнай мұнар назар ойны
ойынды орма отыратын отырсын оңда сабын сазан сайман сайран салатын салым саман санап санда саты сауыт сахна сақал селен сода сона сота старт стақан
сусын сыңар сөзімен тазша талат таниды танып таспа тасталған тасын теңеу тосын туған түрады түсе түскен тұра тұралы тұрды шелпек шошқа шыны шығады
қабылдады қайсы қалақ қалын қанық қарыз қашық қозы қолына қордың қызметкері құрды әкімі әрекеттің өзінде өзіне өзінен
`;

const REAL: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

export const isRealWord = (word: string): boolean => REAL.has(word);
