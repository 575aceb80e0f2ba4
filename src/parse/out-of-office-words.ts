// How people tell a robot to say that they are away, in Kazakh, Russian, English and a few more: subjects, sentences, and what denies them.

/** Beginnings that mail programs put before the subject of the answered mail: nobody types them. Folded text. */
export const AWAY_SUBJECT_PREFIXES: readonly RegExp[] = [
  // Exchange and Outlook, in the languages of their users; Zimbra, GroupWise, Yandex, Mail.ru
  /^(?:\[[^\]]{1,40}\] ?)?(?:automatic reply|out of (?:the )?office(?: auto-?reply| reply| notification)?|away from (?:my |the )?(?:e-?mail|mail|office|desk)|auto(?:matic|mated)?[ -]?(?:reply|response|answer|responder)(?: (?:from|to|re|for) [^:]{1,80})?|autoresponse|vacation (?:reply|message|response)|away message) ?:/,
  // Lotus Notes names the person and the day: `AUTO: Smith, John is out of the office (returning 05/01/2010)`
  /^auto: .{1,120}(?:(?:is|am|are|will be) (?:out|away|on|not|absent|off|travell?ing)|\(returning )/,
  // The subject that whoever sets up a robot gives it, and nothing else
  /^(?:auto-?reply|auto-?response|automatic (?:reply|response)|автоответ(?:чик)?|автоматический ответ|автожауап|автоматты жауап)[.!]?$/,
  /^[[(*]{1,3} ?(?:auto-?reply|auto-?response|automat(?:ic|ed) (?:reply|response)|out of office|автоответ|автоматический ответ|автоматты жауап|automatyczna odpowied|automatische antwort|réponse automatique|respuesta automática|risposta automatica)|^out of office auto-?reply|^(?:auto-?reply|auto-?response|automat(?:ic|ed) (?:reply|response))(?: (?:from|to|re|message)(?: |$)| ?- )/,
  /^(?:автоматический ответ|автоответ(?:чик)?|автоматическое (?:сообщение|уведомление) об отсутствии|нет на (?:работе|месте|рабочем месте)|отсутствие на работе|отсутствую на работе|вне офиса|нет в офисе) ?(?::|\()/,
  /^(?:автоматты (?:түрде )?жауап|автожауап|кеңседе жоқ(?:пын)?|кеңседен тыс(?:пын|қары)?|жұмыста жоқ(?:пын)?|орнында жоқ) ?(?::|\()/,
  /^(?:automatische (?:antwort|abwesenheit\S*)|abwesenheits(?:notiz|meldung|nachricht|assistent)|abwesend|réponse automatique|absence(?: du bureau)? ?:|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori (?:sede|ufficio)|resposta automática|ausência|automatisch antwoord|afwezigheid\S*|niet aanwezig|autosvar|automatiskt svar|frånvaro|automaattinen vastaus|odpowiedź automatyczna|automatická odpověď|otomatik yanıt|ofis dışında)/,
];

/** Subjects that a robot was told to use, or that Lotus Notes makes; a person might type some of them, so the text must agree. */
export const AWAY_SUBJECTS: readonly RegExp[] = [
  /^(?:auto|away|vacation) ?:|(?:is|am|i'm|will be|be) (?:currently )?(?:out of (?:the |my )?office|away|on (?:annual |sick |maternity |parental )?(?:leave|vacation|holidays?))|^out of (?:the |my )?office|^ooo(?:[ :]|$)|^(?:on )?(?:vacation|holiday|annual leave)|^away from (?:my mail|the office|my desk)|auto-?(?:reply|response)|^absen(?:ce|t)/,
  /^(?:я )?(?:в отпуске|отпуск|нахожусь в отпуске|в командировке|командировка|отсутствую|меня нет|на больничном)(?: |$|,|\.)|автоответ|автоматический ответ/,
  /^(?:мен )?(?:(?:еңбек )?демалыста(?:мын)?|іссапарда(?:мын)?|кеңседе жоқпын)|автоматты жауап|автожауап/,
];

/** The writer is away, now or from now on. The past ("I was on leave") and other people's leave are left out on purpose. */
export const AWAY_SENTENCES: readonly RegExp[] = [
  /(?:\bi am|\bi'm|\bi'll be|\bi will be|\bi shall be|^(?:is |be |am )?|\bcurrently|\bhe is|\bshe is|\bwe are) ?(?:currently |now |presently |temporarily |also |)(?:out of (?:the |my |our )?office|away (?:from (?:the |my )?(?:office|desk|work|e-?mail|mail|computer)|on (?:business|holiday|vacation|leave|annual)|until|till|from|through|this week|for)|on (?:\w{1,12} )?(?:leave|vacation|holidays?|pto|sabbatical|a business trip|business travel)|off (?:work|sick)|travell?ing|not in (?:the|my) office|absent|unavailable|out (?:until|till|on|from|through|sick|today|this week))/,
  /\bi (?:will|shall|am going to) (?:not|have (?:very )?(?:limited|no|little|intermittent|sporadic)|only have) (?:be )?(?:(?:in the office|checking|reading|able to|available|access|e-?mail)|(?:\w{1,12} ){0,3}access)|\bi (?:will|shall) be (?:back|returning|in the office again)|\bi (?:have|will have) (?:limited|no|little|intermittent|sporadic) (?:\w{1,12} ){0,2}access|\b(?:my|our|the) offices? (?:is|are|will be) closed|\bwe (?:are|will be) closed (?:for|until|till|from|on|today)/,
  /\b(?:is|am) no longer (?:employed|working|works?|with|at)\b|no longer works? (?:for|at|here|with)|this (?:mailbox|e-?mail address|account) is (?:no longer|not) (?:monitored|in use|active|used|being)|\byour (?:e-?mail|message) will not be (?:read|answered|forwarded|seen)/,
  /(?:сейчас |я |временно |в настоящее время |в данный момент |с .{1,30} )?(?:нахожусь|буду находиться|пребываю) (?:в |на )(?:\S{1,20} ){0,3}(?:отпуск|командировк|больничн|отгул|обучени|декрет)/,
  /(?:^|[\n,] ?|я )(?:сейчас |уже |пока |с \S{1,20} )?(?:в|на) (?:\S{1,20} )?(?:отпуске|командировке|больничном|отгуле|декрете)(?: (?:с |по |до |и )|[.,!\n]|$)/,
  /(?:буду |временно |сейчас |я )?отсутств(?:ую|овать|ует)(?: (?:на |в |с |по |до )|[.,!\n]|$)|меня (?:не будет|нет) (?:в офисе|на (?:рабочем )?месте|на работе|до |с |по )|(?:не смогу|не могу|нет возможности|не имею возможности) (?:читать|проверять|отвечать на|просматривать|оперативно)|ограничен(?:ный|а)? (?:доступ|возможност)/,
  /(?:больше|более) не работа(?:ет|ю) в|(?:данный|этот) (?:почтовый )?(?:ящик|адрес)(?: электронной почты)? (?:больше |более )?не (?:используется|обслуживается|проверяется)|(?:ваше |данное )?письмо не будет (?:прочитан|рассмотрен|доставлено адресату|переслан)|(?:наш |мой )?офис(?: компании)? (?:сейчас |временно |будет )?закрыт|мы не работаем (?:с|до|по|в)(?: |$)/,
  /(?:еңбек|кезекті|жұмыс|декреттік|бала күтімі \S{1,12}) ?демалысында(?:мын|\s|[.,]|$)|демалыста(?:мын| боламын| жүрмін)|іссапарда(?:мын| боламын| жүрмін)|ауырып (?:жатырмын|қалдым)|(?:кеңседе|жұмыста|жұмыс орнымда|орнымда) (?:жоқпын|болмаймын|емеспін)|(?:қазір|уақытша) (?:жоқпын|орнымда емеспін)|поштамды (?:тексере|оқи) алмаймын|кеңсе(?:міз|)(?: \S{1,20}){0,3} жабық|хатыңыз оқылмайды/,
  /bin (?:ich )?(?:derzeit |zur zeit |momentan |bis \S{1,12} )?(?:nicht (?:im (?:büro|hause|haus)|erreichbar|am arbeitsplatz)|abwesend|im urlaub|außer haus)|ich bin .{0,60}(?:nicht im (?:büro|hause)|abwesend|im urlaub|nicht erreichbar|außer haus)|je (?:suis|serai) (?:actuellement |)(?:absent|en (?:congé|vacances|déplacement))|estoy (?:fuera|de vacaciones|ausente)|estaré (?:fuera|ausente|de vacaciones)|sono (?:assente|fuori|in ferie)|sarò (?:assente|fuori)|estou (?:ausente|de férias|fora)|ik ben (?:afwezig|niet (?:aanwezig|op kantoor)|met (?:vakantie|verlof))/,
];

/** Absent at this moment, not next week: people announce what will be, robots are switched on when it is. Folded text. */
export const AWAY_NOW: readonly RegExp[] = [
  /(?:\bi am|\bi'm|\bcurrently|\bnow|\bpresently|\bhe is|\bshe is|\bis no longer|\bno longer|\bclosed|^(?:out of|away|on (?:\w{1,12} )?(?:leave|vacation)))(?! going)/,
  /нахожусь|пребываю|отсутствую|меня нет|сейчас|в данный момент|в настоящее время|(?:^|[\n,] ?|я )(?:в|на) (?:\S{1,20} )?(?:отпуске|командировке|больничном|отгуле|декрете)|не работа(?:ет|ю)|закрыт/,
  /демалысындамын|демалыстамын|іссапардамын|жоқпын|емеспін|қазір|жатырмын|жүрмін|алмаймын|жабық/,
  /bin |je suis|estoy|sono |estou|ik ben/,
];

/** What is said to whoever wrote: a late answer, a substitute, urgent matters. Folded text. */
export const AWAY_ADVICE: readonly RegExp[] = [
  /(?:in|during) my absence|(?:up)?on my return|when i(?:(?: return| get back| am back|'m back))|(?:for|if (?:you (?:have|need|require)|your|this|it is|it's)|in case of) (?:an? |any |my )?(?:urgent|immediate|emergenc|assistance|something urgent)|(?:urgent|immediate)(?: \w{1,12}){0,3} (?:matters?|assistance|attention|help|issues?|requests?|inquir)|will (?:respond|reply|answer|get back to you|read your)|your (?:e-?mail|message|mail) (?:will|is|has)|limited access|thank(?:s| you) for (?:your (?:e-?mail|message|mail)|contacting|writing)|e-?mails? (?:will|are) (?:not )?(?:be )?(?:forwarded|read|monitored)|please (?:contact|direct|forward|refer|write|e-?mail)/,
  /(?:в|на время|в период) мое(?:го|м)? отсутстви|(?:по|в) (?:всем )?(?:срочн|неотложн|рабоч|возникш|экстренн)|срочны\S{1,2} (?:вопрос|дел|случа|сообщен)|по (?:\S{1,20} ){0,2}вопросам[^.\n]{0,60}(?:пишите|звоните|контакт)|пишите (?:на|по адресу|мне на)|мы (?:ответим|рассмотрим|свяжемся|вернемся)[^.\n]{0,60}(?:после|по окончани|в первый|\d)|обращайтесь|обращаться|свяжитесь|связывайтесь|(?:отвечу|свяжусь|прочитаю)[^.\n]{0,40} (?:после|по возвращени|как только|\d|сразу|позже)|по возвращени|замещает|заменяет|исполняющ|спасибо за (?:ваше )?(?:письмо|сообщение)/,
  /(?:мен )?(?:болмаған|жоқ) (?:кезде|кезімде|уақытта)|шұғыл|хабарласыңыз|хабарласуыңызды|жүгініңіз|орынбасар|жауап бере(?:мін|міз)|хатыңызға рахмет|хатыңыз үшін рахмет/,
  /vertret|dringend|rückkehr|en mon absence|à mon retour|durante mi ausencia|a mi regreso|in mia assenza|al mio rientro|na minha ausência|tijdens mijn afwezigheid|bij dringende/,
];

/** Dates and ways that go with an absence. Folded text. */
export const AWAY_DATES: readonly RegExp[] = [
  /returning (?:on|to)|return(?:ing)? (?:to the office|on |\d)|will (?:return|be back)|checking (?:my )?(?:e-?mail|voice ?mail|messages)|can be reached|until|\btill\b|back (?:in the office|on )|please call|as soon as/,
  /звоните|(?:вернусь|выйду|буду)[^.\n]{0,40} (?:после|\d|на работ)|с \d{1,2}[^.\n]{0,25} (?:по|до) \d|(?:по|до) (?:\d{1,2}[. ](?:\d|янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)|понедельник|вторник|сред|четверг|пятниц)/,
  /(?:оралған|қайтқан|келген|шыққан)(?:да|нан|соң| соң| кейін)|ораламын|жұмысқа (?:шығамын|ораламын|кірісемін)|орныма|дейін/,
];

/** What no absence notice says: a question, a wish about our work, the past, a matter of the desk. Folded text. */
export const NOT_AWAY: readonly RegExp[] = [
  /\?/,
  /[,.] but (?!i will|will|i'll|i am|am|checking|i can|can|have|i have|may)|[,.] (?:но|однако) (?!буду|почт|провер|на связи|доступ|вы |можно|постара|отвеч|при )|бірақ (?!пошта|жауап|хабарлас|телефон)/,
  /\b(?:i was|i had been|was (?:away|out of|on)|just (?:got|came) back|(?<!(?:when|once|after|until|till|soon as) )(?:i'm|i am) back|back from|sorry (?:for|about) (?:the |my )?(?:late|delay|slow)|apologies for)\b|\b(?:can|could|would|will) you\b|\bplease (?:fix|find|see|check|advise|send|help|tell|let me|do|make|restore|reset|unlock|change|update|process|close|confirm|note|review|explain|give|extend|look|provide|open|cancel|approve|sign|submit|add|remove|delete|grant|enable|disable|attach|re-?send)\b|\bi need\b|\bi (?:can't|cannot|can not) (?:log|sign|open|submit|find|enter|publish)|\battached\b/,
  /(?:^|[^а-яё])(?:был|была|были|вернулся|вернулась|вышел|вышла)(?![а-яё])|извините за (?:поздн|задерж)|прошу (?!обращ|связ|писать|направл|звонить|пере|адрес|вас обращ|по срочн|всех|не беспок)|(?:помогите|исправьте|подскажите|проверьте|разблокируйте|продлите|восстановите|отмените|закройте|пришлите|сделайте|перенесите|рассмотрите|ответьте|удалите|добавьте)(?![а-яё])|не (?:могу войти|открывается|работает|получается|подписывается|загружается)|во вложении/,
  /(?:болдым|оралдым|келдім|шықтым|кешіріңіз)(?![\p{L}])|сұраймын|өтінемін(?! (?:хабарлас|жүгін))|көмектесіңіз|түзетіңіз|тексеріңіз|жіберіңіз|ашылмайды|кіре алмай|жұмыс істемей|қоса беріл/u,
];
