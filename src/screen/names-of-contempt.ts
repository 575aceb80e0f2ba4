// Names of contempt that are known with any one letter wrong (`near-names.ts`), as they stand in a sentence of somebody, and the words of dictionaries that
// look like one of them.

import type { ScreenLanguage } from './verdict';

export const NAMES: Readonly<Record<ScreenLanguage, string>> = {
  kk: `
азғын айуан алаяқ албасты антұрған арамза арамзада арамтамақ ақмақ ақылсыз ақымақ аңқау безбүйрек бейбақ боқмұрын дарақы доңыз дүлей дөрекі екіжүзді
есалаң есек есуас жалмауыз жалқау жарамсақ жауыз жағымпаз жексұрын жемқор жынды жүзіқара жәдігөй залым залымдар зұлым имансыз кәззап кәззәп көргенсіз
малғұн маскүнем масыл мақау милау мисыз миғұла мылжың мәңгүрт надан найсап найсаптар нақұрыс озбыр опасыз оңбаған парақор пасық пысықай сайқал сасық
сатқын сужүрек сұмпайы сұмырай сұрқия тасбауыр топас тоңмойын тоңқылдақ хайуан шошқа ібіліс қайыршы қаншық қаңғыбас қорқау қорқақ ұятсыз ұятсыздар
әумесер өсекші өтірікші
`,
  ru: `
алкаш алкаши аферист аферисты балбес балбесы баран бараны бездари бездарность бездарь бездельник бездельники бездельница безмозглая безмозглые
безмозглый безрукие безрукий бессовестная бессовестные бессовестный бестолковая бестолковые бестолковый бестолочи бестолочь болван болваны быдлан
быдло ватник взяточник взяточники воровка ворюга ворюги вредители вредитель выродки выродок гаденыш гаденыши гадина гандон гандоны гнида гниды дармоед
дармоеды дебил дебилка дебилки дебилы дебильный дегенерат дегенератка дегенераты дура дурак дураки дурачок дурачье дурень дуры дурында живодер
живодеры жулик жулики жулье идиот идиотка идиотки идиотский идиоты имбецил имбецилы истеричка истерички кидала кидалы козел конченная конченный
конченые конченый коррупционер коррупционеры кретин кретинка кретины криворукая криворукие криворукий крохобор крохоборы крыса крысы лгун лгуны лгунья
лентяи лентяй лентяйка лжец лжецы лодыри лодырь лохушка лошара лошары маразматик маразматики мегера мерзавец мерзавка мерзавцы мошенник мошенники
мошенница мрази мразота мразь мудак мудаки наглец наглецы наркоман наркоманы нахал нахалка нахалы нацист нацисты неадекват неадекватная неадекватные
неадекватный неадекваты невежа невежда невежды невежи негодяи негодяй недоноски недоносок недоумки недоумок ничтожества ничтожество нищеброд нищеброды
обманщик обманщики обманщица оболтус оболтусы олух олухи остолоп остолопы отбросы отморозки отморозок отребье падла падлы падлюка паразит паразиты
пидор пидорас пидорасы пидоры подлец подлецы подлюка подонки подонок полудурки полудурок предатели предатель придурки придурок продажная продажные
продажный проститутка проститутки прохвост прохвосты прохиндеи прохиндей проходимец проходимцы психопат психопаты свинота свиньи свинья сволота
сволочи сволочь скотина скотины стерва стервы твари тварь террорист террористы тунеядец тунеядцы тупая тупица тупицы тупоголовая тупоголовые
тупоголовый тупой туполобые туполобый тупорылые тупорылый тупые ублюдки ублюдок упыри упырь урод уродина уроды фашист фашисты хабалка хабалки хамка
хамло хапуга хапуги чмошник чмошники чурбан чурбаны шакал шакалы шарлатан шарлатаны шизофреник шизофреники шлюхи шушера
`,
  en: `
airhead airheads asshole assholes bastard bastards bigot bigots bitch bitches blockhead blockheads bonehead boneheads braindead brainless brainwashed
buffoon buffoons clown clowns clueless cockroach cockroaches coward cowards cretin cretins crook crooks crybabies crybaby degenerate degenerates
dickhead dickheads dimwit dimwits dipshit dipshits donkey donkeys doofus douchebag douchebags dullard dullards dumbass dumbasses dumbest dumbo dunce
dunces faggot faggots fascist fascists filthy foolish fraud frauds fuckwit gutless halfwit halfwits heartless hypocrite hypocrites idiot idiotic
idiots ignoramus ignoramuses imbecile imbeciles incompetent jackass jackasses knucklehead lackey lackeys liars loser losers lowlife lowlifes lunatic
lunatics maggot maggots maniac maniacs meathead moron moronic morons muppet muppets nitwit nitwits numbskull numbskulls numpty nutcase nutjob parasite
parasites peabrain pervert perverts pillock pinhead plonker psycho psychos racist racists rascal rascals retard retarded retards scammer scammers
scoundrel scoundrels scumbag scumbags shameless shithead shitheads simpleton simpletons sleazebag slimeball spineless stupid stupidest stupids
swindler swindlers thief thieves traitor traitors vermin villain villains wacko wanker wankers weakling weaklings weasel weasels weirdo weirdos whore
whores windbag
`,
};

/** Words of dictionaries that are one letter off a name, ё as е: never taken for it. */
export const REAL_WORDS: Readonly<Record<ScreenLanguage, string>> = {
  kk: `
ажуаң азған аидаң айшаң айғаң акимат аксак албаты алдасты алжасты алкаю алмасты алуаң аләқ арамда арамдада арамзадам арбасты аркау арсилер арсыл арсым
арғың арқау арқаулар атбасты ашымақ ағуаң ақбасты ақинақ ақлақ ақмая ақсақ ақынсыз ақырсыз ақысыз аңсау аңқа аңқай аңқам аңқап аңқаю аңқаң аңқу бейуақ
далей дарами даөңіз дбоңыз дениз долей доля донизу допеки доңың драки дублей дуэлей дыңыз діңіз дүзей дұлды дәңіз дөңі дөңім дөңің ексек енсек епсек
есауан есағаң есес жайқау жалгау жалмамыз жалмау жалмауық жалмаңыз жалқу жаусыз жауғыз жиенді жинки жиынды жияды жонді жуынды жымды жында жырды жыңда
жібды жәміз жәңіз зəулім задым зажим займдар зайым залив залил залип залит залом запым зарлым зарым заюлим зақым зақымдар заңым зудим зудым зулам
зушым зуылым зұлыс зәгім зәдым зәйім зәрлім зәрім зәулім зәуім иіліс коргау корка коркам корках корку корчак кәнік көрбақ көргенбіз көрқап көрәк мəсих
мəсли мəсіх майлау майсыз макну мактау марқау масел масин масих маскүнемд масыз мақал мақалдар мақам мақамдар мақап мақар мақаулық мақаш мақаң мигнула
мила милан милап милас миласу милая милчин миміз мисі миялау мияула миңіз мыжың мылжаң мыржиң мысик мысық мінсіз мұсыл мұқау мәйсіз мәкан мәкіл мәкәл
мәкән мәсих мәскәү мәсілі мәсім мәсіх мәсіһ мәҡәл нада надай надың надұрыс назаң наздан накурил налаң намаң намдан нандан нараң нардан натан науан
науаң наҙан нақаң нидәң нисап обасыз обир озасыз озбаған оздыр ойасыз онбір ондаган ондаған опасы опаңыз осасыз осекших осекшей отасыз отырыкшы
отырықты отырықшы отырықшыл отырықшылар отырықшым отырықшың оянбаған оқасыз оңасыз оңбадан оңдаған падық паник парик пасиб пиликай пысык пысықтай пәсі
пәсім пәсің салйқ салкын салтқың салқын салқың сарсық сарқын сарқың сасыр сасыт сатин саттың сатуын сатқыз сауық сауықсын сауықтар саяқің сақиң сақың
саңқиң скаткин судырайсыздар сурайя сүмпий сүмпийсін сүрия сүркіл сұмқайы сұрқы сұрқын сәдық сәйік сәкің сәнік сәсін сәтің сәңкиң тексі тескіз толас
толассыз толассыздар толастар томас топа топаз топай топал топам топан топая топаң топса топсалар топсасын тоғас тоқас уытсыз уытсыздар шакала шакале
шашқа шовқа шокқа шопқа шошақ шошқам шошқаң шоққа шоңқа қабыршы қайырушы қайырушылар қайысшы қайықшы қамзап қаншие қаншыл қаншыр қапшық қапшықтар
қаузап қаңсық қойқақ қорғансыз қорғансыздар қорқа қорқай қорқайсың қорқап қорқар қорқасыз қорқасыздар қорқу қоңқақ ҡорһаҡ ұлтсыз ұятсын ұятсындар
әжуаң әздің әйгің әлгің әңгің өсекті өсекшіл өсекі өтірікшіл
`,
  ru: `
алгаш алкал алкали алкан алкаю алкая алнаши бабаны баган баганы базаны балан банан бананы барад барады баранды барары барасы бараш барган барин барна
барон барсан бархан барханы баршаны барын барыны батаны безударность болган болганы болжаны болман болсан болтан болтаны боран буран бураны взяточниц
воровке воровки воровку вредителе вредителю вредителя выводки выходки выходок гадила галина ганина гардина гарина гнила гнилы градина дарында добил
дубильный дувра дурацки дурачьеа дурачьеу дурачьте дурен дуреть дурынде дурынду дурынды дурыс жилье жулин жулио жульеа жульее жульен
жульеу идиом идиомы кизел копченная копченный копченые копченый красы креатин крестин крестины кретон криса крисы крыты куысы лагун
лагуны лганья лошака меггера мейера мещера навалка наглел наглея наехал назалы налист наркома наркомат наркоматы науалы невежин невена несвежа несвежи
нюхал обманщику огребье олуши ольхи павла павлы пазлы пасла патлы пахла паяла подгонки поденки поденок подлез подлещ поденки поедатель поилец попонки
попонок проданная проданные проданный прохвосту проходимцу проходимы свиная свинята сколота скопина скорины скотинка стерта стерты столочь
тварин топая тугая тугой тулой тупее тупея тупила удоды упарь уродила урожд хайло хамза хамило хамса хатка хашка хаяло чурбак шакалу шамалы шамкал
шаркал шатал шизофрении шизофрению шизофрения шикал шляхи шумера шутера
`,
  en: `
bagot bastaard bastad bastar begot beitch biglot bigod bigos bilch bipot birches bitca blackhead blackheads botches brainwasher brainwashes britches
bustards butches cetin chooks clows conard cowardy coware cowart cowarts cowyard crelin cremin crepin cretan cretans croak croaks croons deckhead
dillard dimmit dinkey diswit dockhead donker dounce dubbo duces dulce dunches dundes dunes dunne fagots fangot farcist fascism fascisms fascisti
filths foolfish foulish fraus gumless gustless hearthless heartlets heatless hypocrize idiom idioms idion idist idistic jackash lacey lachey lacker
lackers laskey liara liard liards liart lidars liras loners lopers losier lowlifer lowlifers lowline maggoty mania manian manias maniax manica manics
manioc maniocs margot meron moppet moppets morin morions mormon mormons morns moroc moroes morong moros moroz morton mortons motronic myron myronic
nutcake parakite parakites pargasite pargasites pighead piltock pinlock pithead plonked plonkier plunker pollock psych psyche psyches psychol psychon
psychs racism racisms ramist ramists retarder retare scamler scammed scammel scamper scampers shadeless shapeless shindler shineless slammer slammers
spammer spammers spiceless spindler spindlers spireless spiteless spithead stammer stammers swindle swindled swindlery swindles thiel thiet thieu
thieve thieved thiever traditor traditors trailor trailors trainor traitory verdin verein vermian vermil verminy vermis vermix villainy villakin
villan villani villans villein villeins villian villians wacker wackers wacky walkers wanier wankel wankier wauker waukers weanel weanels weanling
weanlings weasely weaser whorl whorls whory winkers
`,
};
