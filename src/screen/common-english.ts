// The commonest English words, by which a text without spaces is read ("youareabunchofthieves"). Written by `npm run letters` from
// fixtures/words/common.en.txt: change that. Over 250 lines, nearly all of them that list.

import { WordTree } from './word-tree';

const WORDS = `
a abandon abandoned abbreviation ability able aboard aborted about above abroad abrupt absence absent absolute absolutely absorbed abstract
abstraction absurd abundance abundant abuse abuses academic accelerated acceleration accelerator accent accept acceptable acceptance
accepted accepting accepts access accessed accessibility accessible accessing accident accidentally accompanied accompanying accomplish
accomplished accomplishment accord accordance according accordingly account accountant accounting accounts accumulated accumulation
accuracy accurate accurately accused accustomed achieve achieved achievement achievements achieving acknowledge acknowledged acquire
acquired acquisition acres across act acted acting action actions activate activated active actively activities activity actor acts actual
actually acute adapt adapted adapter add added adding addition additional additions address addressed addresses addressing adds adequate
adequately adherence adjacent adjust adjusted adjusting adjustment adjustments admin administered administration administrative
administrator administrators admire admission admit admitted adopt adopted adopting adoption adult adults advance advanced advancement
advances advancing advantage advantageous advantages adventure adverse advertising advice advisable advise advised aesthetic affair affairs
affect affected affecting affection affects afford afforded affords afraid after afternoon afterwards again against agencies agency agenda
agent agents ages aggregate aggression aggressive agitation ago agree agreed agreement agreements agricultural agriculture ahead aided
aimed aims air aircraft airplane airport akimat alarm album albums alcohol alert algorithm alias alien alienation align aligned alignment
alike alive all alleged allegiance alliance allies allocate allocated allocation allotment allow allowance allowances allowed allowing
allows almost alone along alongside alpha already also alter altered alternate alternative alternatives although altogether always am
amateur amazing ambiguous ambition ambitions ambitious amended amendment amendments amicable amity ammunition among amount amounted
amounting amounts ample amusing an analysis analyst anchor ancient and anger angle angles angry animal animals animated animation annex
anniversary annotation announce announced announcement announcing annoying annual annually anode anonymous another answer answered
answering answers anticipate anticipated anticipation anxiety anxious any anybody anymore anyone anything anyway anywhere apart apartment
app apparatus apparent apparently appeal appeals appear appearance appeared appearing appears applause apple applicable application
applications applied applies apply applying appointed appointment appointments appreciate appreciated appreciation apprehension approach
approached approaches approaching appropriate appropriated appropriation appropriations approval approve approved approximate approximately
apt aptitude arbitrary arbitration architect architecture architectures archive archives are area areas arent argue argued argument
arguments arise arisen arises arising arm armed armies arms army arose around aroused arrange arranged arrangement arrangements array
arrays arrest arrested arrival arrive arrived arrives arriving arrow arrows art artery article articles artifacts artificial artist
artistic artists arts as ascending ascertain ascertained ashamed aside ask asked asking asks asleep aspect aspects aspirations assault
assemble assembled assembly assert asserted assess assessment asset assets assign assigned assignment assignments assist assistance
assistant assistants associate associated associates association associations assume assumed assumes assuming assumption assumptions
assurance assurances assure assured astronomy at atmosphere atom atomic atoms attach attached attachment attachments attack attacked
attacker attacks attain attained attainment attempt attempted attempting attempts attend attended attending attention attitude attitudes
attorney attract attracted attractive attribute attributed attributes auction audience audio augmented authentic authenticate
authentication author authorities authority authorization authorize authorized authorizing authors auto automated automatic automatically
automobile automobiles autonomy autumn avail availability available average avoid avoided avoiding avoids await awake award awarded awards
aware awareness away awful axes axis babies baby back backed backend background backgrounds backup backups backward backwards bad badly
balance balanced balances ball ballet ballistic ballot band bank banking banks banned banner bar bare barely bargaining barn barrel barrier
barriers bars base baseball based baseline basement bases basic basically basis bass batch bathroom batteries battery battle be beach bear
beard bearing bears beat beaten beautiful beauty became because become becomes becoming bed bedroom beef been beer before began begin
beginning begins begun behalf behave behavior behaviour behind being beings belief beliefs believe believed believes believing bell
belligerent belly belong belonging belongs beloved below bench bend beneath beneficial benefit benefits beside besides best better between
bevel beware beyond big bigger biggest bill billion billions bills binary binding binomial biological bipartisan bird birds birth birthday
bit bite bitmap bits bitter bitterness black blade blame blank blanket blend blending bless blessed blessing blessings blind block blockade
blocked blocks blonde blood blow blowing blue blues blur board boards boat boats bob bodies body bold bomb bombers bombs bond bonds bone
bones book bookmark bookmarks books boolean boot booted booting bootloader boots border borders bore bored born borne borrow boss both
bother bottle bottles bottom bought bound boundaries boundary bounding bounds box boxes boy boys brain brains branch branches brand brass
brave bread break breakfast breaking breaks breath breathing breed brick bride bridge bridges brief briefly bright brighter brightness
brilliant bring bringing brings bro broad broadcast broader brochure broke broken bronchial brooks brother brothers brought brown browse
browser browsing brush brushes bucket buddies buddy budget buffer bug bugs build builder builders building buildings built bullet bullets
bulls bunch bundle bundles burden burdens bureau buried burn burned burning burns burst bus business businesses busy but butt butter button
buttons buy buying by byte bytes cabin cabinet cable cache cake calculate calculated calculation calculations calendar calibration call
called calling calls calm came camera cameras camp campaign campaigns camps campus can canal cancel canceled cancelled cancer candidate
candidates candle candy cannot cant canteen canvas capabilities capability capable capacity capita capital captain captcha caption captions
capture captured car carbon card cards care career careful carefully cares carpet carried carries carry carrying cars case cases cash cast
casual cat catalogue catch categories category cats caught cause caused causes causing caution cavalry cease ceased ceiling celebrated
celebration cell cellar cells cement census cent center centered centers central cents centuries century cereal ceremony certain certainly
certainty certificate certificates certified chain chains chair chairman chairs challenge challenges challenging chamber champion chance
chances change changed changes changing channel channels chaos chapter chapters char character characteristic characteristics characterized
characters charge charged charges charging charity charm charming chart charter charts chat cheap cheaper check checkbox checked checking
checks checksum cheek cheers cheese chemical chemistry cherish cherished chest chief chiefly child childhood childish children chin ching
chip chlorine chocolate choice choices choose choosing chorus chose chosen church churches cigarette cigarettes circle circles circuit
circular circulating circulation circumstance circumstances cited cities citizen citizens citizenship city civic civil civilian
civilization civilized claim claimants claimed claiming claims clarity class classes classic classical classification classified classroom
clause clay clean cleaned cleaner cleaning clear cleared clearer clearing clearly clerk clever click clicked clicking client clients
climate climb climbed clinical clip clipboard clips clock clockwise clone clones close closed closely closer closes closest closing cloth
clothes clothing cloud clouds club clubs cluster coach coal coalition coast coasts coat coating cockpit cocktail cocktails code codec codes
coffee coin coinage coins cold collapse collapsed collar colleague colleagues collect collected collecting collection collections
collective collector college colleges collision colonial colonies colony color colored colorful colors column columns com combat
combination combinations combine combined combining come comedy comes comfort comfortable comic coming comma command commanded commander
commanding commands commas commenced commencement commend comment commented comments commerce commercial commission commissioner
commissioners commissions commit commitment commitments committed committee committees commodities commodity common commonly communicate
communicated communicating communication communications communism communities community compact companies companion company comparable
comparative comparatively compare compared comparison compass compassion compatibility compatible compelled compensation compete competence
competent competing competition competitive compilation compile compiled compiler complain complained complaint complaints complement
complete completed completely completion complex complexity compliance complicated comply component components compose composed composer
composing composite composition comprehensive compressed compression compromise compromised compulsory computed computer computers
computing conceded conceived concentrate concentrated concentration concept conception concepts concern concerned concerning concerns
concert conclude concluded conclusion conclusions concrete concur condemned condition conditional conditions conduct conducted conductor
conference conferences conferred confidence confident confidently config configuration configurations configure configured configuring
confined confirm confirmation confirmed conflict conflicting conflicts conform conformity confront confronted confused confusion
congregation congressional conjunction connect connected connecting connection connections connector conquest conscience conscious
consciousness consecutive consent consequence consequences consequent consequently conservation conservative consider considerable
considerably consideration considerations considered considering considers consist consisted consistency consistent consistently consisting
consists console consolidation conspiracy constant constantly constituents constitute constituted constitutes constitution constitutional
constrained constraint constraints construct constructed construction constructive consular consult consulted consumer consumers
consumption contact contacts contain contained container containers containing contains contemplated contemporary contempt content contents
contest context contiguous continent continually continuance continuation continue continued continues continuing continuity continuous
continuously contour contract contracted contracts contrary contrast contrib contribute contributed contributing contribution contributions
contributors control controlled controller controllers controlling controls controversy convenience convenient convention conventional
conventions conversation conversations conversion convert converted converting convicted conviction convictions convince convinced cook
cookie cooking cool cooling cooperate cooperation cooperative coordinate coordinates coordination copied copies copper copy copying
copyright cordial core corn corner corners corporate corporation corporations corps correct corrected correction correctly correlation
correspond correspondence corresponding corresponds corrupt corrupted corruption cosmic cost costly costs cotton could couldnt council
counsel count counted counter counties counting countless countries country countrymen counts county couple courage course courses court
courts cousin cover coverage covered covering covers cpu crack cracked craft crash crashed crawl crawled crazy cream create created creates
creating creation creative creator creature creatures credentials credit credits crew cried crime crimes criminal criminals crises crisis
criteria criterion critic critical criticism critics cron crop crops cross crossed crossing crowd crowded crown crucial crude cruel
cruisers crushed crying crystal cubic cultivate cultivation cultural culture cumulative cure curiosity curious currency current currently
curse cursor curve curves custom customary customer customers customize customized customs cut cuts cutting cycle cylinder daemon daily
damage damaged damned dance dancer dancers dances dancing danger dangerous dangers daring dark darkness dash data database databases date
dated dates daughter day daylight days dconf dead deadline deadly deal dealer dealers dealing deals dealt dear death debate debconf debian
debt debts debug debugging decade decades decay decent decide decided decides deciding decimal decision decisions decisive declaration
declare declared declares declaring decline declined declining decode decoding decrease decree dedicated dedication deeds deemed deep
deeper deepest deeply default defaults defeat defeated defective defects defend defended defending defense defenses defensive deficiency
deficit deficits define defined defines defining definite definitely definition definitions degree degrees delay delayed delays delegates
delete deleted deleting deliberate deliberately deliberations delicate delight delightful deliver delivered delivery demand demanded
demanding demands democracy democratic demonstrate demonstrated demonstration denial denied dense density deny department departments
departure depend dependence dependencies dependency dependent depending depends deposit deposited deposits deprecated depreciation
depressed depression deprived depth depths deputies deputy derive derived descending describe described describes describing description
descriptions desegregation desert deserve deserves design designated designed designer designs desirable desire desired desires desk
desktop despair desperate desperately despite destination destined destiny destroy destroyed destroying destruction destructive detail
detailed details detect detected detection detective detergent determination determine determined determines determining develop developed
developer developers developing development developments deviation device devices devil devils devise devised devote devoted devotion
diagram dialog dialogs diameter dictionary did didnt die died diet differ difference differences different differently difficult
difficulties difficulty diffusion digital digits dignity dilemma dimension dimensions diminished dining dinner diplomacy diplomatic direct
directed direction directions directive directives directly director directories directors directory dirt dirty disability disable disabled
disabling disagree disappear disappeared disappointed disaster disastrous disc discard discarded discharge discharged discipline disclosed
disconnected discount discouraged discover discovered discovery discretion discriminating discrimination discuss discussed discussing
discussion discussions disease diseases disgusting dishes disk disks disorder dispatch displacement display displayed displaying displays
disposal disposed disposition dispute disputes disregard distance distances distant distinct distinction distinctly distinguish
distinguished distress distribute distributed distribution distributions district districts distrust disturb disturbance disturbed
disturbing diverse diversity divide divided divine division divisions divorce do doctor doctors doctrine document documentation documented
documents does doesnt dog dogs doing dollar dollars domain domains domestic dominant dominated domination done dont doogie door doors dos
dot dots double doubled doubt doubted doubtful doubtless doubts dough down download downloaded downloading downloads downtown downward
dozen dpkg draft drag dragged dragging drain drama dramatic dramatically drank drastic draw drawing drawings drawn draws dread dream
dreamed dreams dress dressed dressing drew dried drift drill drink drinking drinks drive driven driver drivers drives driving drizzle drop
dropped dropping drops drove drug drugs drums drunk drying dude due dull duly dummy dump duplicate duplicates duration during dust duties
duty dwelling dying dynamic dynamics each eager earlier earliest early earn earned earnest earnestly earnings ears earth ease easier
easiest easily east eastern easy eat eaten eating ebook echo economic economical economically economies economy ecumenical edge edges edit
editable edited editing edition editor editorial editors educated education educational effect effected effective effectively effectiveness
effects efficiency efficient efficiently effort efforts eggs eight eighteen eighth einstein either elaborate elderly elected election
elections electric electrical electricity electron electronic electronics elegant element elementary elements elevator eleven eligible
eliminate eliminated eliminating elimination ellipse else elsewhere email emails embedded emblem embrace embraced emerge emerged
emergencies emergency eminent emission emotion emotional emotions emphasis emphasize emphasized empirical employ employed employee
employees employer employers employment empty enable enabled enables enabling enact enacted enactment enclosed encoding encounter
encountered encourage encouraged encouragement encouraging encrypt encrypted encryption end endeavor ended ending endless ends endure
enduring enemies enemy energies energy enforce enforced enforcement engage engaged engagement engagements engine engineer engineering
engineers engines english enhance enhanced enjoy enjoyed enjoying enjoyment enlarge enlarged enlargement enlightened enlisted enormous
enough ensuing ensure ensures enter entered entering enterprise enterprises entertain entertained entertainment enthusiasm enthusiastic
entire entirely entitled entity entrance entries entry envelope environment environments equal equality equally equals equation equipment
equipped equitable equity equivalent erase erected err error errors escape escaped especially essence essential essentially establish
established establishing establishment establishments estate estimate estimated estimates etc eternal ethical evaluate evaluated evaluation
even evening event events eventually ever every everybody everyone everything everywhere evidence evident evidently evil evils evolution
exact exactly examination examinations examine examined example examples exceed exceeded exceeding exceedingly exceeds excellence excellent
except exception exceptional exceptions excess excessive exchange exchanged exchanges excited excitement exciting exclude excluded
excluding exclusive exclusively excuse executable execute executed executes executing execution executive exempt exercise exercised
exercises exhausted exhibit exhibited exhibition exhibits exist existed existence existing exists exit expand expanded expanding expansion
expect expectation expectations expected expecting expects expediency expedient expedition expended expenditure expenditures expense
expenses expensive experience experienced experiences experiment experimental experiments expert experts expiration expired explain
explained explaining explains explanation explanations explicit explicitly exploration explore explosion explosive export exported
exporting exports exposed exposition exposure express expressed expressing expression expressions extend extended extending extends
extension extensions extensive extent external extra extract extraordinary extreme extremely eye eyes fabric fabrics face faced faces
facilitate facilities facility facing fact factor factories factors factory facts faculty fail failed failing fails failure failures faint
fair fairly faith faithful faithfully falcot fall fallen falling fallout falls false familiar families family famous fancy fans fantastic
far farm farmer farmers farming farms farther fashion fast faster fastest fat fatal fate father fathers fault faulty favor favorable
favorably favored favorite favorites favors fear feared fears feasible feature features federal feed feeding feel feeling feelings feels
fees feet fell fellow fellowship felt female females fence fetch fever few fewer fiber fibers fiction fidelity field fields fifteen fifth
fifty fight fighting figure figured figures file filed filename filenames files filesystem filesystems fill filled filling film films
filter filtered filtering filters final finally finance finances financial financing find finding findings finds fine fined finest finger
fingerprint fingers finish finished fire fired fires firewall firing firm firmly firms firmware first fiscal fish fishing fissure fit fits
fitted fitting five fix fixed fixes fixing flag flags flame flames flash flat fleet flexibility flexible flies flight floating flood floor
flow flowed flower flowers flowing fluid flurries flush fly flying foam focus focused folder folders folk folklore folks follow followed
followers following follows folly font fonts food foods fool fools foot football footer footing footnote for forbidden force forced forces
forcing forecast foreground forehead foreign foreigners foremost forest forests forever forget forgive forgot forgotten fork form formal
formally format formation formats formatted formatting formed former formerly formidable forming forms formula formulas forth
fortifications fortunate fortune fortunes forty forum forward fought found foundation foundations founded four fourteen fourth fraction
fractions frame framed frames framework frank franklin free freed freedom freely freeze freezing freight french frequencies frequency
frequent frequently fresh friction friend friendly friends friendship frightened from front frontier frozen fruit fruits fulfill fulfilled
fulfillment full fullscreen fully fun function functional functionality functions fund fundamental funding funds funeral funny furious
furnish furnished furniture further future fuzzy gain gained gaining gains galaxy gallery gambling game games gamma gamut gang garage
garbage garden gate gates gateway gather gathered gathering gave gear gedit general generally generate generated generates generating
generation generations generator generic generous genius gentle gentleman gentlemen gently genuine geographical geometry gesture gestures
get gets getting giant gift gifts gimp girl girls git give given gives giving glad glance glanced glass glasses global globe glorious glory
gloves go goal goals god gods goes going gold golden golf gone gonna good goodness goods got gotta gotten gov govern governed governing
government governmental governments governor grabbed grace grade grades gradient gradients gradual gradually graduate graduates grain
grains grammar grand grant granted granting grants graph graphic graphical graphics grasp grass grateful gratifying gratitude grave gravity
gray great greater greatest greatly greatness greedy green greeted grew grid grinned gross ground grounds group grouped groups grow growing
grown grows growth guarantee guaranteed guarantees guard guarded guards guess guessed guest guests guidance guide guided guides guilt
guilty guitar gun guns guy guys ha habit habits had hair half halfway hall hammer hand handed handle handled handles handling hands
handsome handy hang hanging happen happened happening happens happily happiness happy harbor harbors hard harder hardest hardly hardware
harm harmony has hash hasnt hate hated hates hatred have havent having he head headed header headers heading headquarters heads health
healthy hear heard hearing heart hearts heat heating heaven heavier heavily heavy heels height heights held help helped helpful helping
helpless helps hemisphere hence henry her herd here hereafter heretofore herewith heritage hero heroes heroic herself hes hesitate
hesitated hey hidden hide hides hiding hierarchy high higher highest highkey highlight highlighting highlights highly highway highways hill
hills him himself hints hire hired his histogram historian historic historical history hit hitherto hits hitting hold holder holding holds
hole holes holiday holidays home homes honest honestly honesty honey honor honorable honored hope hoped hopeful hopeless hopes hoping
horizon horizontal horizontally horrible horror horse horses hospital hospitals host hostile hostilities hostility hostname hosts hot hotel
hour hours house household houses housing how however hows huge human humane humanity humans humble humor hundred hundreds hunger hungry
hunting hurried hurry hurt husband husbands hydrogen hyperbolic hyperlink hypothesis i ice icon icons id idea ideal ideals ideas identical
identification identified identifier identify identity ideological idle if ignorance ignore ignored ignoring ill illegal illness illusion
illustrate illustrated illustration im image images imaginary imagination imagine imagined imitation immediate immediately immense
immigrants immigration immortality impact impartial imperative implement implementation implemented implications implied implies imply
import importance important imported importing imports impose imposed impossible impressed impression impressions impressive improper
improve improved improvement improvements improving impulse in inability inactive inadequate incentive incentives inch inches incident
incidents inclined include included includes including income incomes incoming incompatible incomplete inconsistent inconvenience
incorporated incorrect increase increased increases increasing increasingly incredible incurred indeed indemnity indent independence
independent independently index indicate indicated indicates indicating indication indicator indifference indifferent indirect indirectly
indispensable individual individually individuals induce induced industrial industries industry inevitable inevitably inferior infinite
inflation influence influenced influences info inform informal information informed infrastructure inhabitants inherent inherit inherited
init initial initialization initialize initially initiated initiative initrd injured injuries injurious injury injustice inner innocence
innocent innovation input inquired inquiries inquiry insert inserted inserts inside insight insist insisted insistence inspection inspector
inspiration inspired install installation installations installed installer installing installs instance instances instant instantly
instead instinct instituted institution institutions instructed instruction instructions instrument instruments insufficient insult
insurance insure insurrection intact integer integrate integrated integration integrity intellectual intelligence intelligent intend
intended intense intensity intensive intent intention intentions interaction interactive intercourse interest interested interesting
interests interface interfaces interfere interference interior intermediate internal international internet interpolation interpret
interpretation interpreted interpreter interrupted interruption intersection interstate interval intervals intervention interview intimate
into introduce introduced introduction invalid invariably invasion invented invention inventory inverse invest invested investigate
investigated investigation investigations investment investments invisible invitation invitations invite invited invites invoice invoke
invoked involve involved involves involving iodine iron is island islands isnt isolated isolation issue issued issues it italic item items
its itself ive jack jacket james jazz job jobs john join joined joining joint joke jokes journalist journey joy judge judged judges
judgment judgments judicial juice jump jumped jungle junior junk jurisdiction jury just justice justification justified justify justly keep
keeping keeps kept kernel kernels key keyboard keyframe keyframes keyring keys keyword kick kicked kid kidding kids kill killed killer
killing kills kind kindergarten kindly kinds king kiss kitchen knees knew knghtbrd knife knock knocked know knowing knowledge known knows
label labeled labels labor laboratory laborers labors lack lacking ladder ladies lady laid lamp lamps land landed landing landlord lands
landscape language languages laptop laptops large largely larger largest last lasted lasting late lately later latest latter laugh laughed
laughing laughs laughter launch launched launcher launching law lawful laws lawyer lawyers layer layers laying layout layouts lazy lead
leader leaders leadership leading leads league leaned learn learned learning learns least leather leave leaves leaving lecture left legacy
legal legend legislation legislative legislators legislature legitimate legs length lengths lens less lesser lesson lessons let lets letter
letters letting level levels lewis liability liable liberal liberties liberty libraries library licence license licenses lie lies life
lifetime lift lifted light lighted lighter lighting lightly lightness lightning lights like liked likely likes likewise limit limitation
limitations limited limiting limits line linear lined lines link linked linking links linux lips liquid liquidation liquor list listed
listen listened listening listens listing lists literal literally literary literature little live lived lively liver lives living load
loaded loader loading loads loan loans lobby local locale locales localhost localities localization locally locate located location
locations lock locked locking locks logged logging logic logical login logo logs lol lonely long longer look looked looking looks lookup
loop loose lord lose loses losing loss losses lossless lost lot lots loud louder loudly lousy love loved lovely lover loves loving low
lower lowercase lowered lowest lowkey loyal loyalty luck lucky lumber lunch luncheon lungs luxury lying machine machinery machines macro
macros mad made magazine magazines magic magnetic magnificent magnitude mail mailbox mailing mails main mainly maintain maintained
maintainer maintainers maintaining maintains maintenance major majority make maker makers makes making male males malicious man manage
managed management manager managers manages managing mandatory manifest manifested mankind manner manpower mans manual manually manuals
manufacture manufactured manufacturer manufacturers manufactures manufacturing many map mapping maps marble march margin marginal margins
marine maritime mark marked marker markers market marketing markets marking marks marriage marriages married marry martin marvelous mask
masks mass masses massive master masters match matched matches matching mate material materially materials mathematical mathematics matrix
matter matters mature maturity max maximize maximum may maybe mayor mdadm me meal meals mean meaning meaningful meanings means meant
meantime measure measured measurement measurements measures measuring meat mechanical mechanics mechanism mechanisms media medical medicine
medieval medium meet meeting meetings meets melody melting member members membership memo memory memos men menace mental mentally mention
mentioned menu menus merchandise merchant merchants mercury mercy mere merely merge merged merger merit merits merry mesh message messages
met metadata metal metals method methods metres metropolitan mice microphone middle midnight midst might mighty migration mike mile miles
military militia milk miller million millions milliseconds mind minds mine mineral mines minimal minimize minimum minister ministers
ministry minor minority minus minute minutes miracle mirror mirrors mirtuel miserable misery misfortune miss missed missile missiles
missing mission missions mistake mistaken mistakes misunderstanding mixed mixture mobile mode model models moderate moderation modern modes
modest modification modifications modified modify modifying modular module modules mold mom moment moments momentum monetary money moneys
monitor monitoring monitors monopoly month monthly months monument mood moon moral morale morality morals more moreover morning mortgage
most mostly motel mother mothers motion motive motives motor mount mountain mountains mounted mounting mouse mouth movable move moved
movement movements moves movie movies moving much multiple multiplied mum municipal murder muscle muscles museum mushrooms music musical
musician musicians must mustard mutual mutually my myself mysterious mystery myth nails naive name named namely names namespace naming
narrative narrow nation national nationalism nations native natives natural naturalization naturally nature naval navigation navy near
nearby nearer nearest nearly necessarily necessary necessities necessity neck need needed needs negative neglect neglected negotiate
negotiated negotiation negotiations neighbor neighborhood neighborhoods neighboring neighbors neither nephew nerve nerves nervous nest
netgod network networking networks neutral neutrality never nevertheless new newer newest newly news newspaper newspapers next nice
nickname night nights nine nineteen nineteenth ninety no noble nobody nodded node nodes noise nominal none noon nor norm normal normally
norms north northern nose not notable notably note noted notes nothing notice noticed notification notifications notify notion notions
notwithstanding novads novel novice now nowadays nowhere nuclear null number numbered numbering numbers numeric numerical numerous nursing
obedience object objection objections objective objectives objects obligation obligations obliged obscene obscure observance observation
observations observe observed obsolete obstacle obstacles obtain obtained obtaining obvious obviously occasion occasional occasionally
occasions occupation occupied occupy occur occurred occurrence occurrences occurring occurs ocean odd of off offense offenses offensive
offer offered offering offers office officer officers offices official officially officials offline offset often ointment ok okay okrug old
older oldest omg omitted on once one ones oneself onion online only onto opacity opaque opcode open opened opening openly opens opera
operand operate operated operates operating operation operational operations operator operators opinion opinions opportunities opportunity
oppose opposed opposing opposite opposition oppression optical optimal option optional optionally options or orange orchestra order ordered
ordering orderly orders ordinary organic organization organizations organize organized orientation origin original originally originated
other others otherwise ought our ours ourselves out outcome outdoor outer outgoing outline outlook output outside outstanding over overall
overcome overflow overhead overlap overnight override overseas overview overwhelming overwrite overwritten own owned owner owners ownership
oxygen pace pack package packaged packages packaging packed packet packets padding page pages paid pain painful paint painted painter
painting paintings pair pairs pale palette pane panel panels panic panorama paper papers para parade paragraph paragraphs parallel
parameter parameters parent parents parity park parked parker parking parks parse part partial partially participants participate
participation particle particles particular particularly parties partisan partition partitioning partitions partly partner partners
partnership parts party pass passage passages passed passenger passengers passes passing passion passions passive passphrase passport
password passwords past paste pasted patch patches patent patents path pathetic paths patience patient patients patriotic patriotism patrol
pattern patterns paul pause paused pay paying payment payments pays peace peaceful peacetime peacock peculiar peculiarly pecuniary pellets
pen penalties penalty pencil pending pension pensioners pensions people peoples perceive percent percentage perception perfect perfection
perfectly perform performance performances performed performing perhaps peril period periods perl permanent permanently permission
permissions permit permits permitted permitting perpetual persistent persists person personal personality personally personnel persons
perspective persuade persuaded pertinent peter petrol phase phases phenomena phenomenon philosopher philosophical philosophy phone phones
photo photograph photographs photos phrase phrases physical physically physics piano pick picked picking picnic picture pictures piece
pieces pig pile pilot pink pioneer pipe pistol pitch pitcher pivot pixel pixels place placed placeholder placement places placing plain
plainly plan plane planes planet planets planned planning plans plant plants plastic plastics plate plates platform play playback played
player players playing playlist plays pleasant please pleased pleasure pledge pledged plenty plot pls plug plugged plugin plugins plumbing
plus plz pocket pockets poem poems poet poetic poetry poets point pointed pointer pointing points poison police policeman policies policy
polite political politician politicians politics polynomial pool poor popular popularity population popup porch port portable portal
portion portions portrait ports position positions positive possess possessed possession possessions possibilities possibility possible
possibly post postage postal posted posting postponed posts potato potatoes potential potentially pound pounds poured poverty powder power
powerful powers practicable practical practically practice practices praise prayer preaching preceded preceding precious precise precisely
precision preconfiguration predecessor predefined predicted prefer preference preferences preferred prefix prejudice preliminary premium
preparation preparations prepare prepared preparing prescribed preseed preseeding presence present presentation presented presenting
presently presents preservation preserve preserved preserves preserving preset president press pressed pressing pressure pressures prestige
presumably presumed pretending pretty prevail prevailed prevailing prevent prevented preventing prevention preventive prevents preview
previews previous previously price prices pride priest priests primarily primary prime principal principle principles print printed printer
printers printing prior priorities priority prison prisoners privacy private privilege privileged privileges prize probabilities
probability probable probably probe problem problems procedure procedures proceed proceeded proceeding proceedings proceeds process
processed processes processing processor proclaimed proclamation procurement produce produced producer producers produces producing product
production productions productive productivity products profession professional professor profile profiles profit profitable profits
profound profoundly program programmer programmers programming programs progress progressive prohibited prohibition project projected
projection projects prolonged prominent promise promised promises promising promote promoted promoting promotion prompt prompted promptly
pronounced proof propaganda proper properly properties property proportion proportional proportions proposal proposals propose proposed
proposes proposing proposition proprietary propriety prosecuted prosecution prospect prospective prospects prosperity prosperous protect
protected protecting protection protective protest protocol protocols proud prove proved proven proverb proves provide provided provider
providers provides providing province provision provisions proxies proxy psychological public publication publicity publicly publish
published publishing pull pulled pulling pulmonary pump punctuation punish punishment pupils purchase purchased purchases purchasing pure
purely purge purple purpose purposes purse pursuant pursue pursued pursuing pursuit pursuits push pushed pushing put puts putting
qualifications qualified qualities quality quantities quantity quarrel quarter quarters queen queries query quest question questioned
questioning questionnaire questions queue queued quick quickly quiet quietly quit quite quota quotation quote quoted quotes rabbit race
races racial racing radar radiation radical radio radius railroad railroads railway railways rain raise raised raises raising ran ranch
random randomly range ranges ranging rank ranks rapid rapidly rare rarely rat rate rates rather ratification ratified rating ratio rational
rats raw ray reach reached reaches reaching reaction reactions read readable reader readers readily readiness reading reads ready real
realism realistic reality realization realize realized really realm rear reason reasonable reasonably reasoning reasons rebellion reboot
rebuild recall recalled receipt receipts receive received receives receiving recent recently reception receptionist recession recipe
recipient recipients reciprocal reciprocity reckless recognition recognize recognized recognizes recommend recommendation recommendations
recommended recommending recommends reconciled reconstruction record recorded recording records recover recovered recovery recreation
rectangle rectangular recurring red redemption redress reduce reduced reduces reducing reduction reductions redundancy refer reference
references referred referring refers reflect reflected reflection reflects reform reforms refrain refresh refrigerator refuge refund
refusal refuse refused refuses refusing regard regarded regarding regardless regards regime regiment region regional regions register
registered registers registration regression regret regretted regular regularly regulate regulated regulating regulation regulations
rehabilitation reinstall rejected rejection related relating relation relations relationship relationships relative relatively relatives
relax relaxed release released releases relevant reliable relief relieve relieved religion religious relocation rely remain remainder
remained remaining remains remark remarkable remarked remarks remedy remember remembered remind reminded reminder remote remotely removable
removal remove removed removes removing rename renamed renaming render rendered rendering renew renewal renewed rent reorganization repair
repaired repairs repeal repeat repeated repeatedly repeating repetition replace replaced replacement replaces replacing replication replied
replies reply replying report reported reporter reporters reporting reports repositories repository represent representation
representations representative representatives represented representing represents republic reputation request requested requesting
requests require required requirement requirements requires requiring requisite rescue research reservation reservations reserve reserved
reserves reset residence residential residents resigned resist resistance resize resolution resolve resolved resort resource resources
respect respectable respected respectfully respecting respective respectively respects respond responded response responses
responsibilities responsibility responsible rest restart restarted restaurant rested resting restoration restore restored restoring
restrain restraint restrict restricted restriction restrictions rests result resulted resulting results resume resumed resumption retain
retained retired retirement retreat retrieve retrieved retry return returned returning returns reveal revealed reveals revenue revenues
reverse reversed review reviewed reviews revised revision revolution revolutionary reward rhythm rich ride ridiculous riding rifle right
rights rigid ring rise rises rising risk risks ritual rival river rivers road roads robot rock rocks rode rogers role roles roll rolled
rolling rolls romantic roof room rooms root rooted roots rose rot rotate rotated rotation rotten rough roughly round rounded rounds route
router routes routine row rows royal rubbish ruined rule ruled ruler rulers rules run running runs runtime rural rushed sack sacred
sacrifice saddle safe safeguard safely safer safety sage said sailing saint sake salaries salary sale sales salesman salesmen saline salt
salutary salutation salvation sam same sample samples sampling sanction sand sat satisfaction satisfactorily satisfactory satisfied satisfy
satisfying saturation sauce save saved saves saving savings saw say saying says scale scaled scales scaling scan scanned scanner scanning
scarcely scared scattered scenario scene scenes schedule scheduled schema scheme schemes scholars scholarship school schools science
sciences scientific scientist scientists scope score scored scrap scratch scream screamed screaming screen screens screenshot screws script
scripts scroll scrolling scrutiny sea search searched searches searching seas season seasons seat seated seats second secondary seconds
secret secretary secrets section sections sector secure secured securing securities security see seed seeds seeing seek seeking seeks seem
seemed seemingly seems seen sees segment segments seized seldom select selected selecting selection selections selector selects self
selfish sell selling send sender sending sends senior sense sensible sensitive sensitivity sensor sent sentence sentenced sentences
sentiment sentiments separate separated separately separation separator sequence sequences serial series serious seriously servant servants
serve served server servers serves service services serving session sessions set sets setting settings settle settled settlement
settlements settlers setup seven seventeen several severe severely sewage sexual shade shading shadow shadows shaft shaking shall shame
shape shaped shapes share shared shares sharing sharp sharply shaunm shaw she shear sheer sheet sheets shell shells shelter shelters shes
shield shift shifted shifting shifts shining ship shipped shipping ships shirt shock shoes shook shoot shooting shop shopping shops shore
shores short shortage shortcut shortcuts shorter shortly shorts shot shotgun shots should shoulder shoulders shouldnt shout shouted
shouting show showed shower showers showing shown shows shrink shut shuttlecock sick side sidebar sides sidewalk sighed sight sign signal
signals signature signatures signed significance significant significantly signing signs silence silent silly silver similar similarity
similarly simple simpler simplest simplicity simplified simplify simply simultaneously since sincere sincerely sincerity sing singer
singing single singular sinking sir sister sit site sites sits sitter sitting situated situation situations six sixteen sixth sixty size
sizes sketch skies skill skilled skills skin skip skipped skipping skirt sky skywave slave slavery slaves sleep sleeping slept slice slide
slider slides slight slightest slightly slipped slope slot slow slower slowly small smaller smallest smart smarter smell smelly smile
smiled smiles smiling smoke smoking smooth smoothing snap snapped snapping sniglets snow so soap sober social societies society socket soft
softly software soil solar sold soldier soldiers sole solely solemn solid solution solutions solve solved some somebody someday somehow
someone something sometimes somewhat somewhere son song songs sons soon sooner sophisticated sorry sort sorted sorting sorts sought soul
souls sound sounded sounds soup source sources south southern sovereign sovereignty space spaces spacing span spare spared sparse speak
speaker speakers speaking speaks special specialist specialized specially specie species specific specifically specification specifications
specified specifies specify specifying specimen spectacle spectacular spectrum speculation speech speeches speed speedily speeds speedy
spell spelling spend spending spent sphere spiral spirit spirits spiritual spite splendid split splits spoke spoken spokesman sponsored
spontaneous sport sports spot spots spotted spray spread spreading spreadsheet spring squad square squares stability stable stack staff
stage stages stained staining stairs stake stamp stand standard standards standing standpoint stands star stardate stared staring stars
start started starting startled startling starts startup stat state stated statement statements states static stating station stations
statistical statistics statue status statute statutes statutory stay stayed staying stays steadily steady steal stealing steam steel stems
step stepped steps sterile stern steven stick sticks sticky stiff still stimulate stimulus stinking stipulations stock stockholders stocks
stole stolen stomach stone stones stood stop stopped stopping stops storage store stored stores stories storing storm story stove straight
strain strange stranger strategic strategy straw stream streams street streets strength strengthen strengthened strengthening stress
stressed stretch stretched stretching strict strictly strife strike strikes striking string strings strip strips strive stroke strokes
strong stronger strongest strongly struck structural structure structured structures struggle struggling stuck student students studied
studies studio study studying stuff stumbled stupidity style styles subfolders subject subjected subjects submarine submarines submission
submit submitted submitting subordinate subsequent subsequently substance substances substantial substantially substitute substituted
subtitle subtle suburban succeed succeeded success successes successful successfully succession successive successor such sudden suddenly
suffer suffered suffering sufficient sufficiently suffix sugar suggest suggested suggestion suggestions suggests suicide suit suitable
suitcase suite suited suits summary summer sums sun sunlight sunny superior superiority supervision supervisor supper supplement supplied
supplier suppliers supplies supply supplying support supported supporting supports suppose supposed suppress suppression supreme sure
surely surface surfaces surplus surprise surprised surprising surprisingly surrender surrounded surrounding survey surveys survival survive
suspect suspected suspend suspended suspension suspicion sustain sustained swap swear sweat sweeping sweet swept swift swimming swing
switch switched switches switching sword swore swung symbol symbolic symbols sympathetic sympathy symptoms sync syntax synthesis system
systematic systemctl systemd systems tab table tables tablet tabs tactics tags tail take taken takes taking talent talents tales talk
talked talking talks tall tangent tangible tanks tao tape target targets tariff task tasks taste tastes taught tax taxation taxed taxes
taxpayer taxpayers tea teach teacher teachers teaches teaching team teams tears technical technique techniques technological technologies
technology teeth telephone television tell telling tells temperature temperatures template templates temple temporarily temporary
temptation tempted tend tended tendency tender tends tennis tense tension tensions tentative term terminal terminals terminate terminated
termination terms terrible terribly territorial territories territory terror test tested testimony testing tests text textile texts texture
than thank thanks that thats the theater theatre thee their theirs them theme themes themselves then theological theology theoretical
theories theory therapist therapy there thereafter thereby therefore therein thereof theres thereto thermal these they theyll theyre thick
thickness thin thing things think thinking thinks third thirty this thorough thoroughly those thou though thought thoughts thousand
thousands thread threads threat threaten threatened threatening threats three threshold threw throat through throughout throw throwing
thrown thrust thumb thumbnail thumbnails thus thy thyroid ticket tickets tied ties tight tile till timber time timed timeline timeout times
timestamp timing tiny tips tired tissue title titles to toast tobacco today together toggle toilet token told tom tomorrow tone tongue
tonight tonnage tons too took tool toolbar tools tooltip tooth top topic topics tossed total totally touch touched touching touchpad tough
tour tournament toward towards town towns trace tracing track tracking tracks tractor trade traders trading tradition traditional
traditions traffic tragedy tragic trail train trained training trains transaction transactions transfer transferred transfers transform
transformation transformed transit transition transitions translate translated translation transmission transmit transmitted transparency
transparent transport transportation trap trapped trash travel traveled traveling tray treasury treat treated treaties treatment treats
treaty tree trees trembling tremendous trend trends trial trials tribe tribes tribunal tribute trick tried tries trigger trip trips triumph
trivial troops trouble troubled troubles truck trucks true truly trust trusted trusts truth try trying tube tubes tunnel turn turned
turning turns tweak twelve twenty twice twisted two type typed types typical typically typing tyranny ugly ultimate ultimately unable
unavailable uncertain uncertainty unchanged uncle unconscious undefined under underground underline underlying underneath understand
understanding understands understood undertake undertaken undertaking undo undone undoubtedly undue uneasy unemployed unemployment
unexpected unexpectedly unfair unfortunate unfortunately unhappy unified uniform uniformity uniformly union unions unique unit unite united
units unity universal universe universities university unjust unknown unless unlike unlikely unlimited unlock unnecessary unpleasant
unprecedented unread unreasonable unrecognized unsaved unstable unsupported until unused unusual up update updated updates upgrade upgrades
upload uploaded upon upper upright upset upstairs upstream upward ur urban urge urged urgency urgent urgently us usable usage use used
useful usefulness useless user username users uses using usual usually utilities utility utmost utter utterly vacation vacuum vague valid
validation validity valley valuable value valued values valve vanished variable variables variant variation variations varied varies
variety various vary varying vast vector vehicle vehicles velocity vendor vendors venture verbal verified verify verse version versions
vertical vertically very vessel vessels vet veteran veterans via vice vicious victim victims victory video view viewed viewer viewing views
vigilance vigor vigorous vigorously village villages violate violation violence violent virtual virtually virtue virtues virus viruses
visibility visible vision visit visited visiting visitors visits visual vital vitality vivid vocational voice voices vol volume volumes
voluntarily voluntary volunteer volunteers vote voted voters votes voting voyage vulnerability vulnerable wage wages wagon wait waited
waiter waiting wake walk walked walking walks wall wallpaper walls wanna want wanted wanting wants war ward warfare warm warmth warn warned
warning warnings warrant warranty wars was wash washed washing wasnt waste wasted wasteful watch watched watching water watermark waters
wave waves way ways we weak weakness wealth wealthy weapon weapons wear wearing wears weary weather web website websites wedding week
weekend weekly weeks weighed weight weird welcome welfare well went were werent west western weve what whatever whats wheat wheel wheels
when whenever where whereas whereby wherever whether which while whilst whiskey whisky whispered white whites who whoever whole wholly whom
whos whose why wide widely wider widespread widget widow width wife wild wildlife wildly will willing willingness willow win wind window
windows winds wine wines wings winner winning winter wire wired wireless wisdom wise wisely wiser wish wished wishes with withdraw
withdrawal withdrawn within without witness witnessed witnesses wives wizard woman women wonder wondered wonderful wondering wonders wont
wood wooden woods woody word words wore work workbook worked worker workers working works workshop workspace workspaces world worlds worn
worried worry worrying worse worship worst worth worthless worthy would wouldnt wound wounded wrap wrapped wrapping wright write writer
writers writes writing written wrong wrongs wrote yall yard yards yeah year years yelled yellow yes yesterday yet yield yielding york you
youd youll young younger your youre yours yourself yourselves youth youve zero zone zones zoom
`;

export const COMMON_ENGLISH = new WordTree(() => WORDS.trim().split(/\s+/));
