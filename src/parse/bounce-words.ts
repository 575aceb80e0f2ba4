// How mail systems say in words that a mail was not delivered: their subjects, their openings, and what shows delay, full boxes, returned mail.

/** Subjects of bounces, from their beginning: "Fwd: Undeliverable" and "Re: failure notice" were written by a person. Folded text. */
export const BOUNCE_SUBJECTS: readonly RegExp[] = [
  // Exchange, Postfix, sendmail, Exim, qmail, Gmail, Domino, GroupWise, IMail, PMDF, Communigate, MailMarshal, Yahoo, AOL
  /^(?:\[[^\]]{1,40}\] ?)?(?:undeliver(?:able|ed)|not deliver(?:ed|able)|returned (?:e-?)?mail|(?:e-?mail|message|mail) return(?:ed|ing)?|return(?:ed|ing)? (?:message |mail )?to sender)/,
  /^(?:mail|e-?mail|message) (?:delivery|transport|system|status|routing)(?: |$).{0,40}?(?:fail|error|status|notif|problem|warning|report|undeliver|delay|retry|return|$)/,
  /^(?:mail|e-?mail) (?:fail|error|undeliver|not delivered)|^(?:failure|delivery|non-?delivery) (?:notice|notification|notif)|^(?:ndn|ndr)\b/,
  /^delivery (?:fail|status|report|error|problem|has failed|has been delayed|incomplete|delayed|unsuccessful|attempt|final|of .{0,60} failed|to .{0,60} (?:failed|delayed))/,
  /^(?:your )?(?:message|mail|e-?mail)(?: to .{0,80}| you sent)? (?:could not|cannot|can't|couldn't|was not|wasn't|has not been|not|is|has been|was)(?: be)? (?:deliver|sent|delay|return|reject|undeliver|refus|block)/,
  /^(?:non-?deliver|nondeliver|fail(?:ed|ure) (?:mail|message|deliver|to deliver|notice)|sorry, your (?:message|mail)|unable to deliver|could not deliver|can ?not (?:be )?deliver|permanent (?:delivery )?(?:failure|error)|unknown (?:user|recipient|address)|user (?:unknown|not found)|(?:address|recipient) (?:not found|unknown|rejected))/,
  /^warning: (?:could not send|message|mail|delivery|unable)|^(?:mail|message) (?:could not|delayed|rejected|refused)|^problems? delivering|^error (?:sending|delivering)|^(?:mailbox|inbox) (?:full|unavailable|over)|^bounced? (?:mail|message|e-?mail)|^rejected (?:mail|message|posting because)|^failed delivery/,
  // Russian: Exchange, Yandex, Mail.ru, Rambler, Gmail
  /^(?:не ?удалось доставить|не удается доставить|невозможно доставить|недоставлен|не ?доставлен|(?:ваше )?(?:сообщение|письмо)(?: для .{0,80})? (?:не ?(?:доставлен|может|удалось|отправлен|было доставлен|получен)|задерж|отклонен|возвращен))/,
  /^(?:ошибк[аи] (?:при )?(?:доставк|отправк)|сбой (?:при )?доставк|сбой рассылки|доставка (?:сообщения |письма |почты )?(?:не ?(?:удалась|выполнена|возможна)|невозможна|задерж|отложена)|адрес не найден|отчет о (?:не)?доставк|уведомление о (?:недоставк|задержк|состоянии доставк|статусе доставк|невозможности)|(?:сообщение|извещение) о (?:недоставк|невозможности|задержк)|возврат (?:письма|почты|сообщения)|переполнен|почтовый ящик (?:переполнен|не найден|не существует|отключен))/,
  // Kazakh
  /^(?:жеткізілмеді|жеткізілмеген|(?:сіздің )?(?:хат|хабар|хабарлама)(?:ыңыз|ңыз)? (?:жеткізілмеді|жеткізілген жоқ|кейінге қалды|кешіктірілді)|жеткізу (?:мүмкін болмады|қатесі|сәтсіз|кешік)|мекенжай табылмады|пошта жәшігі (?:толы|толып|табылмады))/,
  // German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish: Exchange and Gmail in those languages
  /^(?:unzustellbar|nicht (?:zugestellt|zustellbar)|zustellung(?:sfehler|sstatus| fehlgeschlagen| verz)|übermittlung fehlgeschlagen|fehler bei der (?:zustellung|übermittlung)|non remis|échec de (?:la )?(?:remise|distribution|livraison)|message non (?:remis|distribué)|no se puede entregar|no entregado|error (?:de|en la) entrega|correo (?:devuelto|no entregado)|non recapitabile|mancat[ao] (?:consegna|recapito)|não (?:é possível )?entreg|falha (?:na|de) entrega|não foi possível entregar|onbestelbaar|niet bezorgd|nie można dostarczyć|niedostarczon|teslim edilemedi|kunde inte levereras|ikke leveret)/,
];

/** Sentences that only mail systems write. Looked for in the notice, before the returned message. Folded text. */
export const BOUNCE_SENTENCES: readonly RegExp[] = [
  /this is the (?:qmail-send program|mail system at host|(?:mail )?\S{1,40} program at|\S{1,40} mail (?:delivery )?system)|i(?:'m afraid i)? wasn't able to deliver your message/,
  /this (?:message|e-?mail|notification) (?:was|is|has been) (?:created|generated) automatically by (?:the |our )?(?:mail|smtp|e-?mail)|this is (?:a|an) (?:automatically generated )?(?:delivery (?:status|failure) notification|(?:permanent|temporary) error|non-?delivery)/,
  /(?:sorry|regret) to (?:have to )?inform you that (?:the |your )(?:e-?mail|message|mail)/,
  /did not reach the following recipient|(?:was|were|has|have) not (?:been )?delivered to(?: the following)? ?[:\n]|transcript of (?:the )?session follows|(?:following|these) (?:e-?mail )?address(?:\(?es\)?)? (?:had|failed|was|were|could|cannot|has|have)/,
  /(?:delivery|transmission|sending) (?:of (?:the|your) (?:following )?(?:message|mail|e-?mail) )?(?:to|for) (?:the |this |these )?(?:following )?(?:recipients?|address(?:es)?|user|.{1,80}@.{1,80}) (?:\(?s\)? )?(?:has |have |was |is )?(?:been )?(?:fail|delay|abort|unsuccess|not )/,
  /delivery has failed to these recipients|(?:following message|message) to <?\S{1,80}@\S{1,80} (?:was|is) undeliverable|failed recipient|invalid final delivery userid|unknown (?:local )?user ?:|failure reasons|permanent fatal errors|transient non-?fatal errors|undeliverable (?:recipients?|to the following)|unable to deliver (?:the |your |this )?(?:message|mail|e-?mail)/,
  /(?:message|mail|e-?mail|it)(?: (?:that |which )?you sent| below| shown below| attached| that follows)?(?: (?:with|dated|titled|to|for|sent|addressed)[^.\n]{0,120})? (?:could not|cannot|can not|can't|couldn't|was not|wasn't|has not been|were not|is not able to)(?: yet)? (?:be )?(?:successfully )?(?:deliver|reach|sent to|transmitted|forwarded|processed|deliverable)/,
  /(?:user|recipient|mailbox|account|address)(?:'s)?(?: \S{1,80})? (?:is |has )?(?:unknown|not (?:found|known|exist|listed|recogni[sz]ed|active)|does(?: not|n't) exist|(?:is )?over (?:its |their )?quota|exceeded (?:its|their|the) (?:quota|storage)|(?:is )?full|unavailable|disabled|has been (?:disabled|suspended))|no such (?:user|recipient|mailbox|address|account)|quota exceeded|host (?:or domain name )?(?:unknown|not found)|name server (?:error|unknown)/,
  /(?:message|mail) (?:was |has been )?(?:returned|rejected|refused|blocked) (?:to (?:the )?sender|by|because|for|due)|original message was received at|reporting-mta:|final-recipient:|(?:could|did) not (?:be )?deliver(?:ed)? (?:because|due|to the following|for the following)/,
  // Russian
  /(?:сообщение|письмо)[^.\n]{0,120} (?:не (?:может|могло|удалось|было|доставлен|дошло|получен|отправлен)|невозможно)[^.\n]{0,40}(?:доставлен|доставить|отправлен|адресат|получател|$)|не удалось доставить|невозможно доставить|(?:доставка|отправка) (?:сообщения |письма |почты )?(?:следующим|для следующих|получател|адресат|не удалась)[^.\n]{0,80}|не ?доставлено (?:следующ|адресат|получател|указанн)|(?:почтовый )?ящик (?:получателя |адресата |пользователя )?(?:переполнен|не существует|не найден|отключен|заблокирован)|переполнен почтовый ящик|(?:пользователь|получатель|адресат|адрес)[^.\n]{0,80} не (?:найден|существует|зарегистрирован)|превышена квота/,
  // Kazakh
  /(?:хат|хабар|хабарлама)[^.\n]{0,120} (?:жеткізілмеді|жеткізілген жоқ|жеткізу мүмкін (?:болмады|емес)|жеткізе алмады)|жеткізу мүмкін болмады|жәшігі (?:толы|толып|табылмады)|(?:алушы|пайдаланушы|мекенжай)[^.\n]{0,80} (?:табылмады|жоқ)/,
  // Others
  /(?:konnte|konnten) nicht zugestellt|nicht zugestellt werden|n'a pas pu être (?:remis|distribué|livré)|n'a pas été remis|no (?:se )?(?:ha podido|pudo|puede) (?:ser )?entreg|non è stato possibile (?:consegnare|recapitare)|não (?:pôde|foi|pode) (?:ser )?entreg|kon niet (?:worden )?(?:bezorgd|afgeleverd)|送信できませんでした|配信できませんでした|送信に失敗|配信不能|配達できません|お届けできません|送信先メールアドレスが見つ|宛先(?:不明|が見つか)|無法(?:投递|投遞)|退信/,
];

/** The mail system still tries (RFC 3464 Action: delayed, in words). Folded text. */
export const DELAY_WORDS: readonly RegExp[] = [
  /(?:delivery|message|mail)[^.\n]{0,60} (?:is |has been |was )?delayed|warning: (?:could not send|message|mail)|not yet been delivered|has not (?:yet )?been delivered (?:yet|to|for|within)|(?:still|will) (?:be )?(?:trying|(?:continue|keep)(?: on)?(?: to)? (?:try|attempt|be retried)|retry|retried|try again|re-?attempt)|attempts? (?:to deliver [^.\n]{0,40})?will (?:continue|be made)|will be (?:retried|attempted)|do not need to resend|this is a warning (?:message )?only/,
  /(?:доставк|письмо|сообщение)[^.\n]{0,80} (?:задерж|отложен)|задержк[аи] (?:доставк|при доставк)|попыт(?:ки|ка) (?:доставки |доставить )?[^.\n]{0,40}(?:будут|будет) (?:продолж|повтор|предпринят)|еще не доставлен|пока не доставлен/,
  /(?:хат|жеткізу)[^.\n]{0,60} (?:кешік|кідір)|кейінірек қайталан|әрекет(?:тер)?[^.\n]{0,40} (?:жалғас|қайталан)|әлі жеткізілген жоқ/,
];

/** The mail system tries no more; these outweigh the words of delay, which qmail and others use to deny ("I'm not going to try again"). */
export const GAVE_UP_WORDS: readonly RegExp[] = [
  /permanent(?:ly)? (?:fatal |delivery )?(?:error|fail)|fail(?:ed|ure) permanent|giving up|given up|gave up|not going to try again|will not be (?:retried|attempted)|no further (?:attempts|delivery)|queue too long|retry time(?:out)? (?:not reached|exceeded)|retry timeout exceeded|unrouteable|could not be delivered (?:for|after|within) \d/,
  /попыт(?:ки|ок) (?:доставки )?(?:прекращен|больше не)|постоянная ошибка|доставка прекращена|тоқтатылды/,
];

/** A state of the mailbox that may pass (RFC 3463 X.2.2): without a status code such a bounce is not called permanent. */
export const FULL_BOX_WORDS: readonly RegExp[] = [
  /mailbox (?:is |was )?(?:full|over)|(?:over|exceed(?:ed|s|ing)?|out of) (?:its |the |their |disk |mail |storage |mailbox |maximum )*(?:quota|storage|disk space)|quota (?:exceeded|is full)|mailbox size limit|insufficient (?:system )?storage|box(?:'s)? full/,
  /ящик[^\n]{0,120} переполнен|переполнен[^\n]{0,40} ящик|превышен[ао]? (?:квот|размер ящика|лимит)|квота (?:превышена|исчерпана)/,
  /жәшігі (?:толы|толып)|квота(?:дан)? ас/,
];

/** Begin of the returned message inside a text. Raw lines. */
export const RETURNED_MESSAGE_MARK =
  /^[ \t>*]*(?:-{2,}|={2,}|_{2,}|\*{2,})?[ \t]*(?:below (?:this|the next) line|ниже этой линии|this is a copy of (?:the|your)|(?:begin(?:ning)? of |start of )?(?:the )?(?:old|original|forwarded|unsent|returned|undelivered|rejected|bounced|undeliverable)[ -](?:e-?mail )?(?:message|mail)|(?:the )?headers? of the original|message (?:header|text) follows|(?:message )?headers? (?:follow|of)|a copy of (?:the|your) (?:original )?message|your (?:original )?message (?:follows|reads)|(?:original|returned) (?:headers?|content)|(?:исходное|оригинальное|возвращаемое|возвращенное) (?:сообщение|письмо)|(?:копия|текст|заголовки) (?:исходного|вашего|оригинального) (?:сообщения|письма)|(?:бастапқы|қайтарылған) (?:хат|хабар))/i;
