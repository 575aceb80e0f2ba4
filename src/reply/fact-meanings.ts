// What each fact of a notice means, in the three languages. Typed by the facts that fill it: none can be forgotten.
import type { NoticeFacts, NoticeName } from '../decide/notice';
import type { Language } from '../ticket/language';

export type Words = Readonly<Record<Language, string>>;
export type FactName = { [N in NoticeName]: keyof NoticeFacts[N] }[NoticeName];

export const FACTS: Readonly<Record<FactName, Words>> = {
  missing: { kk: 'өтініште жетіспейтін мәліметтер', ru: 'чего не хватает в обращении', en: 'what the request lacks' },
  attachments: {
    kk: 'хатпен келген файлдар саны',
    ru: 'сколько файлов пришло с письмом',
    en: 'how many files came with the mail',
  },
  category: { kk: 'өтініштің санаты', ru: 'категория обращения', en: 'category of the request' },
  opensAt: {
    kk: 'оператор хатты қашан қарайды; жұмыс уақытында бос',
    ru: 'когда оператор посмотрит письмо; в рабочее время пусто',
    en: 'when an operator will look at the mail; empty within working hours',
  },
  outsideHours: {
    kk: 'хат жұмыс уақытынан тыс келді ме',
    ru: 'пришло ли письмо вне рабочего времени',
    en: 'whether the mail came outside working hours',
  },
  megabytes: { kk: 'хаттың көлемі, МБ', ru: 'размер письма, МБ', en: 'size of the mail, MB' },
  limit: {
    kk: 'қабылданатын ең үлкен көлем, МБ',
    ru: 'наибольший принимаемый размер, МБ',
    en: 'the largest size taken in, MB',
  },
  text: {
    kk: 'қызметкер немесе клиент жазған мәтін; бос болуы мүмкін',
    ru: 'слова сотрудника или клиента; могут быть пусты',
    en: 'what the operator or the client wrote; may be empty',
  },
  operator: {
    kk: 'жауап берген қызметкердің аты',
    ru: 'имя ответившего сотрудника',
    en: 'name of the operator who answers',
  },
  quoted: {
    kk: 'жауап берілген хат: at, from, text',
    ru: 'письмо, на которое отвечают: at, from, text',
    en: 'the mail that is answered: at, from, text',
  },
  files: {
    kk: 'қоса берілген файлдар: filename, type, size, screenshot',
    ru: 'приложенные файлы: filename, type, size, screenshot',
    en: 'files that go along: filename, type, size, screenshot',
  },
  askedAt: { kk: 'ақпарат сұралған сәт', ru: 'когда запрошены сведения', en: 'when the information was asked for' },
  dueAt: { kk: 'жауап күтілген соңғы сәт', ru: 'крайний срок ответа', en: 'the deadline of the answer' },
  actions: {
    kk: 'жасалған әрекеттер: at, what, detail',
    ru: 'что было сделано: at, what, detail',
    en: 'what was done: at, what, detail',
  },
  reopenDays: {
    kk: 'қайта ашуға болатын күндер саны',
    ru: 'сколько дней можно открыть повторно',
    en: 'days within which a reply reopens',
  },
  into: {
    kk: 'біріктірілген өтініштің тіркеу нөмірі',
    ru: 'номер обращения, с которым объединено',
    en: 'number of the request that this one was merged into',
  },
  exclusion: {
    kk: '6-тармақтағы ерекшелік коды; бос болуы мүмкін',
    ru: 'код исключения из пункта 6; может быть пуст',
    en: 'code of the exclusion in clause 6; may be empty',
  },
  title: {
    kk: 'Анықтау орталығы мақаласының атауы',
    ru: 'название статьи Справочного центра',
    en: 'title of the Reference Centre entry',
  },
  answer: { kk: 'Анықтау орталығының жауабы', ru: 'ответ Справочного центра', en: 'answer of the Reference Centre' },
  url: {
    kk: 'мақаланың мекенжайы; бос болуы мүмкін',
    ru: 'адрес статьи; может быть пуст',
    en: 'address of the entry; may be empty',
  },
  channel: {
    kk: 'VIP деңгейіне арналған байланыс тәсілінің коды',
    ru: 'код способа связи для VIP',
    en: 'code of the channel for VIP',
  },
  phone: {
    kk: 'кері қоңырау нөмірі; бос болуы мүмкін',
    ru: 'номер для обратного звонка; может быть пуст',
    en: 'number to call back; may be empty',
  },
  callTime: {
    kk: 'қоңырау шалуға ыңғайлы уақыт; бос болуы мүмкін',
    ru: 'удобное время звонка; может быть пусто',
    en: 'good time to call; may be empty',
  },
  what: { kk: 'болған оқиғаның коды', ru: 'код того, что произошло', en: 'code of what happened' },
  status: { kk: 'өтініш күйінің коды', ru: 'код состояния обращения', en: 'code of the status' },
  due: { kk: 'мерзім; болмауы мүмкін', ru: 'срок; может отсутствовать', en: 'the deadline; may be nothing' },
  targets: {
    kk: 'қызмет мерзімдері: target, due, left (жұмыс минуты)',
    ru: 'сроки обслуживания: target, due, left (рабочие минуты)',
    en: 'service targets: target, due, left (working minutes)',
  },
  sender: {
    kk: 'хат авторы: name, address',
    ru: 'автор письма: name, address',
    en: 'author of the mail: name, address',
  },
  findings: {
    kk: 'жүйе анықтаған мәліметтер: name, value',
    ru: 'что определила система: name, value',
    en: 'what the system found: name, value',
  },
  linked: {
    kk: 'байланысты өтініш: number, why; болмауы мүмкін',
    ru: 'связанное обращение: number, why; может отсутствовать',
    en: 'the linked request: number, why; may be nothing',
  },
  history: {
    kk: 'бұрынғы хаттар: at, from, text',
    ru: 'прежние письма: at, from, text',
    en: 'earlier mails: at, from, text',
  },
  done: {
    kk: 'пәрмен бойынша жасалғандар: at, what, detail',
    ru: 'что сделано по команде: at, what, detail',
    en: 'what the command did: at, what, detail',
  },
  sends: {
    kk: 'жіберілетін хаттар: what, to, at',
    ru: 'какие письма уйдут: what, to, at',
    en: 'mails that will leave: what, to, at',
  },
  undoUntil: {
    kk: 'пәрменді қайтаруға болатын соңғы сәт; болмауы мүмкін',
    ru: 'до какого времени можно отменить; может отсутствовать',
    en: 'until when it can be undone; may be nothing',
  },
  faq: { kk: 'дайын жауаптар: slug, title', ru: 'готовые ответы: slug, title', en: 'standard answers: slug, title' },
  mine: { kk: 'қызметкердің өтініштері', ru: 'обращения самого сотрудника', en: 'the operator’s own tickets' },
  unassigned: { kk: 'жауаптысы жоқ өтініштер', ru: 'обращения без ответственного', en: 'tickets without an assignee' },
  others: { kk: 'әріптестердің өтініштері', ru: 'обращения коллег', en: 'tickets of colleagues' },
  problems: {
    kk: 'пәрмендегі қателер: code, tag, value, suggestion',
    ru: 'ошибки команды: code, tag, value, suggestion',
    en: 'mistakes of the command: code, tag, value, suggestion',
  },
  pieces: {
    kk: 'сол мәтін бөліктерге бөлінген: text, rude (16-тармаққа қайшы сөз бе)',
    ru: 'тот же текст по частям: text, rude (недопустимо ли это по пункту 16)',
    en: 'the same text in pieces: text, rude (whether clause 16 forbids it)',
  },
  tickets: {
    kk: 'тыныш сағаттарда өзгерген өтініштер',
    ru: 'обращения, изменившиеся в тихие часы',
    en: 'tickets that changed in the quiet hours',
  },
  excerpt: { kk: 'хаттан үзінді', ru: 'отрывок из письма', en: 'an excerpt of the mail' },
  grade: { kk: 'әдеп бұзу дәрежесінің коды', ru: 'код степени нарушения', en: 'code of the grade of the breach' },
  author: {
    kk: 'әдепті бұзған басқа адамның мекенжайы; алушының өзі болса, бос',
    ru: 'адрес другого человека, нарушившего вежливость; пусто, если это сам получатель',
    en: 'address of another person who broke the rule; empty when it is the recipient',
  },
  participant: {
    kk: 'алушы – басқа біреудің өтінішіне қатысушы ма',
    ru: 'получатель – лишь участник чужого обращения',
    en: 'whether the recipient only has a part in a request of somebody else',
  },
  wordless: {
    kk: 'тоқтатылған өтініш бойынша мәтінсіз хат келді ме',
    ru: 'пришло ли по приостановленному обращению письмо без текста',
    en: 'whether a mail without words came to a request that stands still',
  },
  filenames: {
    kk: 'хатпен келген файлдардың аттары, әдепсіз сөздері жасырылған; бос болуы мүмкін',
    ru: 'имена файлов, пришедших с письмом, со скрытыми словами; могут быть пусты',
    en: 'names of the files that came with the mail, rude words masked; may be empty',
  },
  occurrences: {
    kk: 'алдыңғы және осы жолғы: at, number',
    ru: 'прошлый раз и этот: at, number',
    en: 'the one before and this one: at, number',
  },
  reported: {
    kk: 'басшыға хабарланды ма',
    ru: 'сообщено ли руководителю',
    en: 'whether a superior was told',
  },
  mistaken: {
    kk: 'өтініш қателесіп тоқтатылған ба (#балағат-емес)',
    ru: 'было ли обращение остановлено по ошибке (#не-мат)',
    en: 'whether the request stood still by mistake (#not-abuse)',
  },
  resumed: {
    kk: 'өтініш енді ғана қайта қаралып жатыр ма (әйтпесе тек ескерту күшін жояды)',
    ru: 'возобновлена ли работа только сейчас (иначе лишь снимается замечание)',
    en: 'whether work goes on only from now (else only the warning is withdrawn)',
  },
  days: {
    kk: 'қайталануы ескерілетін күндер саны',
    ru: 'за сколько дней считается повтор',
    en: 'days within which it counts as repeated',
  },
  words: {
    kk: 'мәтіннен табылған сөздер',
    ru: 'найденные в тексте слова',
    en: 'the words that were found in the text',
  },
  step: { kk: 'қолданылған шараның коды', ru: 'код принятой меры', en: 'code of the step taken' },
  target: { kk: 'қызмет мерзімінің коды', ru: 'код срока обслуживания', en: 'code of the service target' },
  missed: { kk: 'мерзім өтіп кетті ме', ru: 'нарушен ли срок', en: 'whether it is missed' },
  requester: { kk: 'жүгінуші: name, address', ru: 'заявитель: name, address', en: 'the requester: name, address' },
  assignee: {
    kk: 'жауапты қызметкердің аты; бос болуы мүмкін',
    ru: 'имя ответственного; может быть пусто',
    en: 'name of the assignee; may be empty',
  },
  since: { kk: 'есепті кезеңнің басы', ru: 'начало отчётного времени', en: 'when the period begins' },
  until: { kk: 'есепті кезеңнің соңы', ru: 'конец отчётного времени', en: 'when the period ends' },
  figures: {
    kk: 'көрсеткіштер: name, count, share',
    ru: 'показатели: name, count, share',
    en: 'figures: name, count, share',
  },
  closed: {
    kk: 'жабылғандар себебі бойынша: name, count, share',
    ru: 'закрытые по причинам: name, count, share',
    en: 'closed by reason: name, count, share',
  },
  late: {
    kk: 'мерзімі өткен өтініштер: number, subject, target, due, assignee',
    ru: 'просроченные: number, subject, target, due, assignee',
    en: 'the longest overdue: number, subject, target, due, assignee',
  },
  detail: { kk: 'толығырақ мәлімет', ru: 'подробности', en: 'details' },
};
