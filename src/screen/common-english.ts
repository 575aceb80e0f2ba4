// The commonest English words, by which a text without spaces is read ("youareabunchofthieves"). No list of abuse: the lexicon is.

import { WordTree } from './word-tree';

const WORDS = `
man sat ran rat rats assist son sons sir via vet tea ha
a ability about above absolute absolutely accelerated accept access according account across act action active actually add added adding additional
address addresses adds adjust advanced advice afraid after again against aggregate ago ahead air algorithm align alignment alive
all allocate allow allowed allows almost alone along alpha already also alter alternative although always am among amount an analysis analyst and
angle animal animals another answer answered answers any anybody anyone anything anyway anywhere app appear appears apple application applications
applied apply apt architecture archive are area arent argument arguments arm arms around array arrow art article as ask asked assess asset assets
assign assume assumed at attempt attention attribute attributes audio authentication author auto automatic automatically available average
avoid away axis baby back background backup bad ball bar base based basic bass be bear beat beautiful beauty became because become becomes bed been
beer before begin beginning behavior behind being belief believe bell below best better between beware beyond big bill binary bird birth bit
bitmap bits black blank blind block blocks blood blue board bob body book books border born boss both bottle bottom bought bound box boy boys brain
branch brass break breakfast bright bring bro broken brooks brother brought brown brush buffer bug bugs build building built bunch burn bus business
busy but butt button buy by byte bytes cache calendar call called calling calls came can cannot cant canvas captain car card care careful carry case
cast cat catch category cats cause causes cell cells center century certain certainly certificate chance change changed changes changing channel
chapter char character characters chart check checking cheers child children ching choice choose chorus church city claim class clean clear click
client clipboard close closed clothes cluster cocktail cocktails code coffee cold collection color colors column columns com come comes coming comma
command commands comment comments commit common company compare complete completely complex component compression computer computers condition
conditions configuration configure conflict connect connection consider considered constant constitution constraint contact contain containing
contains content contents context continue control controls conversion convert cool copy core corner correct corrupt cost could couldnt count country
couple course court cpu crash crazy create created creates creating creation crime cross culture current currently cursor curve custom cut dangerous
dark data database date day days dead deal dear death debug debugging decided decrease deep default define defined defines definition degrees delay
delete deleted department depends deprecated depth description design designed desire desktop destination destroy details detected determine
development device devices devils dialog dictionary did didnt die died difference different difficult direct direction directive directly directories
directory dirty disable disabled discovered disease disgusting disk display displayed displays distance distribution do doctor document documentation
documents does doesnt dog dogs doing dollars domain done dont door dos dot double doubt down download drag draw drawing dream drink drinking drive
driver driving drop dude due dump duplicate during dying dynamic each early earth easier easily easy eat edge edges edit editing editor education
effect effects eight einstein either element elements else email empty enable enabled encoding end ends engineer english enjoy enough enter entered
entire entries entry envelope environment equal err error errors escape especially etc even event events eventually ever every everybody everyone
everything evidence evil evolution exactly example except execute executed exist existing exists exit expect expected experience explain export
expression extended extension extensions external extra extremely eye eyes face fact factor facts fail failed failure fair faith fall falling falls
false family famous far fast faster fat father fault favorite fear feature feel feeling feet fell fellow female few field fields fight figure file
filename files fill filled filter filters final finally find finds fine fire first fish fit five fix fixed flag flags floating floor fly focus folder
folders follow followed following follows font food fool fools foot for force foreground foreign forever forget form format formatting forms formula
forth fortune fortunes forward found four frame frames frank franklin free freedom french friend friends from front full fully fun function functions
funny further future gain galaxy game garbage gave general generally generate generated generation genius get gets getting gimp girl girls git give
given gives giving glass global go god gods goes going gold gone gonna good got gotta gov government gradient graphics grass gray great greater
greatest greedy green grid ground group groups grow guess guide gun guy guys had hair half hall hand handle hands hang happen happened happens
happiness happy hard hardware harmony has hash hasnt hate hates have havent having he head header headers heading heads hear heard heart heaven height
held help helped henry her here hes hey hidden hide high higher him himself his history hit hold hole home honest hope horizontal horse horses host
hot hour hours house how however hows human humor hundred hurt husband i ice icon id idea ideas if ignore ignored ignoring ill illegal im image images
immediate immediately import important impossible in include included including incorrect increase index individual infinite info information initial
input insert inserted inserts inside install installation installed instance instead instruction instructions integer intelligence interest interested
interesting interface internal internet interval into invalid invented is isnt it item items its itself ive jack james job jobs john join joy jump
junk just justice keep keeps kernel key keyboard keys kid kids kill killed kind king kiss knew know knowing knowledge known knows label lack lady land
language languages large larger last late later latest laugh law laws lawyer lawyers layer layers layout lazy lead leading learn learned learning
least leave leaves left legs length let lets letter letters level levels lewis library license lie lies life light lights like likely limit line
linear lines link linked links list listen lists little live lived lives living load loaded loading local locale location lock locked logical
login lol long longer look looked looking looks loop lord lose lost lot lots love loved low lower lying machine machines macro mad made magic mail
main major make makes making male manage management manager managers mans manual many map mark marked marriage married marry martin mask mass
master match matching matter max maximum may maybe me mean meaning means meant measure media meet meeting member members memo memory men mental menu
mercury merely merge message messages met metadata method middle might mike miles miller million mind minds mine minimum ministry minute minutes
mirror miss missing mistake mistakes mode model modern modified modify module modules mom moment money month months moon more morning most mother
motion mountain mouse mouth move moved moves movie moving much multiple mum music must my myself name named names nation national natural nature near
necessary need needed needs negative neither network never new news next nice night no nobody node nodes noise none nor norm normal north nose not
note notes nothing notice now nuclear null number numbering numbers numeric object objects odd of off offer office offset often ok okay old older omg
on once one ones only opacity opcode open opened opening opens operand operating operation operations operator operators opinion opposite option
optional options or order original other others otherwise ought our out outline output outside over overflow override own owner pack package
packages page pages paid pain paint palette paper paragraph parallel parameter parameters parent parents parker parse part particular partition parts
party pass passed password past paste patch path pathetic paths pattern paul pay peace peacock pen people peoples percent perfect perform performance
perhaps period permission permissions person personal persons peter philosophy phone pick picture piece pig pile pipe pixels place places plain plan
plane planet play playing playlist please pleasure pls plz point pointer points police policy political politics poor popular port portal position
positive possible post power powerful practice precision preferences prefix present preserve president press pressed pretty preview previous price
primary prime principle print printed printer private probably problem problems procedure process processes processing produce product professor
profile program programmer programmers programming programs progress project prompt proof proper properties property protect protected protocol prove
proverb provide proxy public purpose push put quality query question questions quiet quit quite quote race radius rain raise random range rate
rather ratio raw ray reach reached read reader reading ready real reality realize really reason receive received recent record records recovery red
reference references region register registers regular relation relative release religion religious relocation remain remains remember remote remove
removed removing rename repeat replace replication replied reply report repository represents republic request requested require required requires
research reset resolution resource respect response rest restore result results return returned returns reverse rich right ring road rock rogers role
roll room root rose rot rotate rotation rotten round row rows rule rules run running runs sack safe sage said saint salesman sam same sample save
saved saving saw say saying says scale schema school science scientific scientists scrap screen script sea search second seconds secret section
sections security see seek seem seems seen segment select selected selection self sell send sending sense sent sentence separate separated separator
sequence series serious server service services session set sets setting settings seven several shadow shall shape share shared shaw she sheet shell
shes shift ship shoes short shot should shouldnt show shown shows shut shuttlecock sick side sign signal signature signed simple simply since sing
single sister sit site sitting six size skin skip skipping sky sleep slide slot slow small smaller smart smelly smoke snap sniglets so social
society socket soft software solution some somebody someone something sometimes somewhere song soon sorry sort soul sound sounds source sources
south space spacing speak special specific specification specified specifies specify speed spend spent spirit split square stack staff stand standard
standing star stars start started starting starts stat state statement states statistics status stay step steven stick still stinking stone stood stop
stopped store story straight strange stream street strength string strings stroke strong structure student study stuff style styles subject subtitle
success successful such suddenly suffix summer sun support supported supposed sure surely sweet switch symbol symbolic symbols syntax system systems
tab table tables tail take taken takes taking tales talk talking tao tape target task tasks taste tax taxes teach team technical technology
television tell telling tells template temporary tend tender term terminal terms terrible test text than thank that thats the thee their them theme
themselves then theory therapist there therefore theres these they theyll theyre thing things think thinking thinks third this those thou though
thought thoughts thousand three through throw thus thy ticket till time timeout times tired title titles to today together toggle told tom tomorrow
too took tool tools top total totally touch town track transaction transform transparency trap trash travel treat tree tried trigger trouble true
truly trust truth try trying turn turned turns twenty twice two type types ugly unable undefined under understand understanding unexpected union
unique unit united universe university unknown unless unrecognized unsupported until up update updated updates upon upper ur us usage use used useful
useless user users uses using usually utter vacuum valid value values variable vector version versions vertical very video view violence visible
voice vol volume wait waited waiting wake walk wall wanna want wanted wants war warm warn warning was wasnt waste watch watching water way ways we
weak wear web website week weeks weight weird well went were werent west western weve what whatever whats when where whether which while white who
whole whom whos whose why wide widget width wife wild will win wind window windows wisdom wise wish with within without wizard woman women wonder
wonderful wont woody word words work worked working works world worlds worry worse worst worth worthless would wouldnt wrap wright write writer
writing written wrong wrote yall yeah year years yellow yes yet yield york you youd youll young your youre yours yourself youth youve zero zone zoom
`;

export const COMMON_ENGLISH = new WordTree(() => WORDS.trim().split(/\s+/));
