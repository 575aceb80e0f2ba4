// Sentences of robots that are neither bounces nor absence notices: receipts, sender checks, acknowledgements, "do not answer this mail".

/** Subject of a read receipt: Outlook, Thunderbird, Lotus Notes, Mail.ru. Folded text. */
export const RECEIPT_SUBJECTS: readonly RegExp[] = [
  /^(?:not read|read|deleted|displayed|delivered|opened) ?:|^(?:return receipt|read[ -]receipt|read notification|disposition notification|message (?:displayed|read)|read report|confirmation of reading) ?(?::|\(|-|$)|^message status - (?:opened|deleted|delivered|accepted|completed)/,
  /^(?:не прочитано|прочитано|прочтено|не прочтено|удалено|удалено без прочтения|доставлено) ?:|^(?:уведомление о прочтении|подтверждение (?:о )?прочтения|отчет о прочтении|квитанция о прочтении) ?(?::|\(|-|$)/,
  /^(?:оқылды|оқылмады|оқылмаған|жойылды|жеткізілді) ?:|^(?:оқылғаны туралы (?:хабарлама|хабарландыру)|оқылым түбіртегі) ?(?::|\(|-|$)/,
  /^(?:gelesen|ungelesen gelöscht|lesebestätigung|lu|accusé de réception|leído|letto|lida|gelezen) ?:/,
];

/** Body of a read receipt. Folded text. */
export const RECEIPT_SENTENCES: readonly RegExp[] = [
  /(?:your (?:message|mail|e-?mail|document)|the message|this is a return receipt|return receipt for)(?:[\s\S]{0,400}?)(?:was (?:read|displayed|deleted|opened|received by)|has been (?:read|displayed|opened|deleted)|return receipt|is no guarantee|only acknowledges)/,
  /(?:сообщение|письмо)(?:[\s\S]{0,400}?)(?:было |был[ао]? )?(?:прочитан|прочтен|открыт|удален|просмотрен|доставлено)|это уведомление (?:о прочтении|подтверждает)|уведомление о (?:прочтении|том, что)/,
  /(?:хат|хабар|хабарлама)(?:[\s\S]{0,400}?)(?:оқылды|оқыды|ашылды|жойылды|көрсетілді)/,
];

/** Sender checks (challenge-response): Boxbe, Spam Arrest, TMDA, Earthlink, Mail.ru filters. Both halves have to be said. Folded text. */
export const CHALLENGE_SENTENCES: readonly RegExp[] = [
  /boxbe|spam ?arrest|spamblocker|mailblocks|bluebottle|choicemail|\btmda\b|antispam uol|sender ?address ?verification/,
  /(?:confirm|verify|authenticate|prove)[^.\n]{0,80}(?:your (?:message|e-?mail to|mail to|delivery)|delivery of|you are (?:a |not a |not )?(?:real|human|person|spam|robot|machine)|that you (?:sent|wrote))[\s\S]{0,300}(?:deliver|inbox|white-?list|allowed|approved senders|spam|one[- ]time)/,
  /(?:to have|to ensure|in order (?:for|to)|before|so that)[^.\n]{0,80}(?:deliver|inbox|reach)[\s\S]{0,160}(?:confirm|verify|prove)[^.\n]{0,60}(?:human|real person|not (?:a )?spam|sender|this message)/,
  /\b(?:allow|accept|receive)[^.\n]{0,60}(?:messages|mails?|e-?mails?)[^.\n]{0,30} only from (?:senders|people|addresses)[\s\S]{0,300}(?:approv|request form|white-?list)/,
  /\byour (?:message|e-?mail|mail)[^.\n]{0,120}(?:held|quarantined|awaiting|waiting|pending|on hold|not (?:be )?delivered until)[\s\S]{0,200}(?:confirm|verif|click|reply to this|approve)/,
  /(?:подтвердите|докажите)[^.\n]{0,60}(?:что вы (?:не (?:спам|робот)|человек)|отправку (?:этого |вашего |своего )?(?:письма|сообщения))[\s\S]{0,300}(?:доставлен|спам|перейд|ответьте|нажмите|белый список)|чтобы ваше (?:письмо|сообщение)[^.\n]{0,60} (?:было |дошло|доставлено|попало)[^.\n]{0,80}(?:перейд|ответьте|нажмите|подтвердите)/,
  /(?:спам|робот)[^.\n]{0,40}(?:емес|еместігіңізді)[^.\n]{0,60}раста|хатыңыз жеткізілуі үшін[^.\n]{0,80}(?:раста|басыңыз|өтіңіз)/,
];

/** A help desk or shop robot confirms receipt. Folded text. */
export const ACKNOWLEDGEMENT_SENTENCES: readonly RegExp[] = [
  /\byour (?:\w{1,20} ){0,3}(?:request|ticket|inquiry|enquiry|message|e-?mail|mail|case|application|question|issue)(?: \S{1,40}){0,4} (?:has been|was|have been|is) (?:successfully |automatically )?(?:received|registered|created|logged|accepted|opened|assigned|submitted|queued)|we(?: have|'ve)? (?:successfully )?received your|(?:a|new) (?:support )?(?:ticket|case|request) (?:has been|was) (?:created|opened|registered)|thank(?:s| you) for (?:contacting|your? (?:request|inquiry|enquiry|message|e-?mail|mail))/,
  /(?:^|[^\p{L}])ваш(?:е|а)? (?:обращение|заявка|запрос|письмо|сообщение|вопрос|тикет)(?: \S{1,40}){0,5} (?:получен[оа]?|принят[оа]?|зарегистрирован[оа]?|создан[оа]?|поступил[оа]?|доставлено)(?!\p{L})|мы получили ваш|благодарим (?:вас )?за (?:ваше )?(?:обращение|письмо)|спасибо за (?:ваше )?(?:обращение|письмо|сообщение)/u,
  /(?:хат|өтініш|өтінім|сұрау|сұраныс|хабарлама|жүгінім)(?:ыңыз|іңіз|ңыз|ңіз)\S{0,3} (?:\S{1,40} ){0,4}(?:қабылданды|тіркелді|алынды|келіп түсті)|(?:хат|өтініш)(?:ыңыз|іңіз)(?:ға|ге)? (?:рахмет|рақмет|алғыс)/,
];

/** What a robot promises or numbers in an acknowledgement. Folded text. */
export const ACKNOWLEDGEMENT_SUPPORT: readonly RegExp[] = [
  /(?:\bi|we|our (?:team|specialists?|staff)|an? (?:agent|operator|specialist|member)[^.\n]{0,40}) (?:will|'ll) (?:\w{1,12} ){0,3}(?:respond|reply|answer|contact|get back|review|be in touch)|(?:your )?(?:ticket|case|request|reference) (?:number|id|no\.?|#)|\[?(?:ticket|case|request|ref|incident)[ #:]{1,3}[a-z0-9-]{2,}|within \d{1,3} (?:\w{1,10} )?(?:hours?|days?)/,
  /(?:мы|наш(?:и|а)? (?:специалист\S*|команда|сотрудник\S*)|оператор|специалист)[^.\n]{0,40} (?:ответ(?:им|ит|ят)|свяж(?:емся|ется|утся)|рассмотр(?:им|ит|ят)|обработ(?:аем|ает))|(?:номер|№) (?:вашего |вашей )?(?:обращения|заявки|запроса|тикета)|(?:заявк|обращени|запрос|тикет)\S{0,3} (?:№|#|номер)|(?:ему|ей) присвоен|в (?:ближайшее время|течение \d)/,
  /(?:жақын арада|\d{1,3} \S{1,10} ішінде)[^.\n]{0,60}жауап|(?:өтініш|өтінім|сұрау)\S{0,8} нөмірі|жауап береміз|хабарласамыз|нөмірі? берілді/,
];

/** "This mail was made by a machine, do not answer." Folded text; looked for at the begin of a line or sentence. */
export const DO_NOT_ANSWER: readonly RegExp[] = [
  /(?:^|[\n.!*(] ?)(?:please note:? )?(?:this is an? (?:\w{1,12} ){0,2}(?:auto(?:matic|mated)?(?:ally)?[- ]?(?:generated|sent|created)?|computer[- ]generated|system[- ]generated) ?(?:\w{1,12} )?(?:message|e-?mail|mail|notification|response|reply|notice)|(?:this|the) (?:message|e-?mail|mail|notification) (?:was|is|has been) (?:sent |generated |created )?automatic|(?:please )?do not (?:reply|respond) (?:directly )?to this (?:e-?mail|message|mail|address|notification)|(?:please )?do not reply[.!\n])/,
  /(?:^|[\n.!*(] ?)(?:данное |это |настоящее )?(?:письмо|сообщение|уведомление)[^.\n]{0,40} (?:сформирован|создан|отправлен|сгенерирован|направлен)\S{0,2}[^.\n]{0,20} (?:автоматически|роботом)|(?:^|[\n.!*(] ?)(?:это|данное) (?:письмо |сообщение )?(?:является )?автоматическ\S{1,4} (?:письмо|сообщение|уведомление|рассылка)|(?:^|[\n.!*(,] ?)(?:пожалуйста, |просим |просьба )?не (?:отвечайте|отвечать|нужно отвечать|надо отвечать) на (?:это|данное|него|этот|данный)|отвечать на (?:него|это письмо|данное письмо) не (?:нужно|надо|требуется|следует)/,
  /(?:бұл|осы) (?:хат|хабар|хабарлама|хабарландыру)[^.\n]{0,40} автоматты (?:түрде|режимде)?[^.\n]{0,20}(?:жіберіл|құрыл|жасал|қалыптас)|(?:бұл|осы) (?:хатқа|хабарламаға|хабарға) жауап (?:бермеңіз|беру (?:қажет емес|керек емес|талап етілмейді))/,
];

/** "This is an automatic reply", as a sentence of its own. Folded text. */
export const AUTOMATIC_REPLY_SENTENCES: readonly RegExp[] = [
  /(?:^|[\n.!*(] ?)(?:please note:? )?(?:this is|you (?:are receiving|have received)) (?:an? )?(?:\w{1,12} )?(?:auto-?|automatic(?:ally)? |automated )(?:generated )?(?:e-?mail )?(?:reply|response|responder|answer|acknowledge?ment)/,
  /(?:^|[\n.!*(] ?)(?:это|данное (?:письмо|сообщение) -?) ?(?:автоматический ответ|автоответ)|(?:^|[\n.!*(] ?)(?:бұл )?автоматты (?:түрде (?:жіберілген|берілген) )?жауап(?: хат|\.|,|!)/,
];

/** Somebody asks us for something: whatever robot he quotes or describes, a person wrote this. Folded text. Asked of each mail: \p{L} costs ten times as much. */
export const ASKS_FOR_HELP: readonly RegExp[] = [
  /\?/,
  /\b(?:can|could|would) you\b|\bi (?:need|can't|cannot|don't)\b|\bwe (?:need|can't|cannot|don't)\b|\b(?:please|pls) (?:help|advise|fix|explain|tell)|\bhelp (?:me|us)\b/,
  /(?:^|[^а-яё])(?:прошу|просим (?:вас|рассмотр|помо|исправ|разъясн|продл)|помогите|подскажите|объясните|разъясните|исправьте|посмотрите|проверьте|что делать|(?:не|никак) (?:могу|можем|получается|открывается|работает|удается)|пришло (?:такое|вот|письмо|уведомление))(?![а-яё])/,
  /(?:өтінемін|сұраймын|көмектес|түсіндір|тексеріңіз|түзетіңіз|не істе|(?:кіре|аша|жібере|бере|қоя) алмай)/,
];

/** The foot of a mass mailing, where its sender wrote no List-Unsubscribe. Folded text. */
export const UNSUBSCRIBE_SENTENCES: readonly RegExp[] = [
  /you(?:'ve| have| are)? (?:received|receiving|got|subscribed)[^.\n]{0,60}(?:because|since|as)[^.\n]{0,60}(?:subscri|sign(?:ed)? up|opt(?:ed)?[- ]in|registered|on our (?:mailing )?list|a member)/,
  /(?:to|if you (?:wish|want|would like|prefer|no longer (?:wish|want))[^.\n]{0,40}) ?(?:unsubscribe|be (?:removed|taken off|excluded)|remove yourself|(?:stop|discontinue) receiving|opt[- ]?out|receive[^.\n]{0,20}(?:mailings|newsletters|e-?mails|messages|offers))[^\n]{0,120}(?:click|visit|https?:|www\.|reply|send (?:an? )?(?:blank )?(?:e-?mail|mail|message)|follow|go to|link)/,
  /(?:click|tap|follow|visit|go)[^.\n]{0,40}(?:here|below|link|url)[^.\n]{0,60}(?:unsubscribe|be removed|to remove|opt[- ]?out|stop receiving)|(?:^|[\s|>])unsubscribe(?: here| now| from this list)? ?(?:\(|\[|<|: ?)?https?:/,
  /вы получили (?:это|данное)[^.\n]{0,40}(?:потому что|так как|поскольку|т\. ?к\.)[^.\n]{0,80}(?:подпис|зарегистр|являетесь)|(?:отписаться (?:от|здесь|можно)|чтобы отписаться|отказаться от (?:получения )?(?:рассылки|подписки)|отменить подписку)[^\n]{0,120}(?:https?:|ссылк|нажм|здесь|перейд)/,
  /жазылым(?:нан|ды)? (?:бас тарту|тоқтату)[^\n]{0,120}(?:https?:|сілтеме|басыңыз|өтіңіз)|сіз бұл хатты[^.\n]{0,80}(?:жазыл|тіркел)/,
];

/** Text that an MFP puts into its scan mails. Folded text. */
export const SCANNER_SENTENCES: readonly RegExp[] = [
  /(?:this e-?mail was sent from "|scan(?:ned)? (?:date|from|to e-?mail|document|image)|device name ?:|please open the attached (?:scanned )?document|(?:sent|scanned) (?:to you )?(?:using|from|by) (?:an? )?(?:xerox|mfp|multifunction|kyocera|ricoh|canon|konica|bizhub|hp|sharp|toshiba))/,
  /(?:отсканирован|скан(?:ирован)?\S* (?:с|на|от) (?:устройств|мфу|сканер))|сканерленген/,
];

/** Robots that keep subscriptions, by their address. */
export const SUBSCRIPTION_SENDER = /(?:newsletter|mailing|subscri|listserv|majordomo|mailman|sympa)/;
