// Did the sender write anything this time? A quote, a file, a signature or a sign is no message.
import { isContact, isName, signsOff } from '../parse/sign-off';
import { type Inbound, ownPart } from './inbound';

/** Below a closing phrase or a name at the head: name, post, firm, telephone. */
const MOST_LINES = 6;
/** Words beside a telephone, an address or a firm; more are a message. */
const MOST_BESIDE = 6;
/** A sentence, though it names a number or a post, or has a capital in each word. */
const SENTENCE =
  /(?<!\p{L})(?:не|нет|жду|ожида\p{L}+|срочно|прошу|нужн\p{L}{1,2}|вопрос\p{L}{0,2}|можно|могу|может|ответ\p{L}*|помогите|извин\p{L}+|простите?|емес|жоқ|мүмкін|сұра\p{L}*|сұрақ\p{L}*|күт\p{L}+|керек|кешір\p{L}+|not|cannot|can|can't|please|need|want|question|waiting|urgent|help|sorry)(?!\p{L})/iu;
/** The post, and at most the part of the firm it belongs to: "Директор просит ответить" is a sentence. */
const POST =
  /^(?:(?:главный|ведущий|старший|младший|генеральный|исполнительный|коммерческий|технический|финансовый|заместитель|бас|жетекші|аға|бөлім|басқарма|орынбасары|chief|senior|junior|lead|deputy|general|executive) )*(?:специалист|менеджер|директор|директора|руководитель|руководителя|начальник|начальника|бухгалтер|экономист|юрист|инженер|программист|администратор|секретарь|консультант|маманы?|басшысы?|директоры|бастығы|есепші|есепшісі|заңгер|бағдарламашы|хатшы|manager|director|head|accountant|specialist|engineer|lawyer|administrator|secretary|consultant|officer)(?:,? (?:отдела|управления|департамента|службы|сектора|группы|филиала|по|закуп|тоо|ооо|ао|ип|гу|кгу|гкп|жшс|ақ|of|for|at|the|llp|llc|ltd)(?!\p{L})[^.!?:]{0,60})?$/iu;
/** By these numbers nobody is reached; they may well have been asked for. */
const ASKED_NUMBER =
  /\d{12}|(?<!\p{L})(?:бин|иин|бсн|жсн|bin|iin|договор\p{L}*|шарт\p{L}*|заявк\p{L}*|өтінім\p{L}*|лот\p{L}*|№)(?!\p{L})/iu;
const LETTERS = /\p{L}|\d{3}/u;

/** Without a word of their own besides quote and signature; of a mail whose body is not here nothing is known. In doubt there is one. */
export function isWordless({ message, screened }: Pick<Inbound, 'message' | 'screened'>): boolean {
  const own = ownPart(screened, message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => LETTERS.test(line));
  const [first = '', ...rest] = own;
  const sender = message.from?.name ?? '';
  if (first === '' || (rest.length === 0 && first === sender)) return true;
  if (rest.length > MOST_LINES || !rest.every((line) => isOfSignature(line, sender))) return false;
  // A card that a program puts below every mail: name, post, telephone.
  return signsOff(first) || (isSender(first, sender) && rest.some((line) => POST.test(line) || isContact(line)));
}

/** Their own name, in any order, perhaps with more of it than the mail program knows. */
function isSender(line: string, sender: string): boolean {
  if (line === sender) return true;
  const known = new Set(wordsOf(sender));
  return isName(line) && !SENTENCE.test(line) && wordsOf(line).some((word) => word.length > 2 && known.has(word));
}

function isOfSignature(line: string, sender: string): boolean {
  if (SENTENCE.test(line) || ASKED_NUMBER.test(line)) return false;
  if (isName(line) || wordsOf(sender).includes(line.toLowerCase())) return true;
  return POST.test(line) || (isContact(line) && line.split(/\s+/u).length <= MOST_BESIDE);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
