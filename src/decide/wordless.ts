// Did the sender write anything this time? A quote, a file, a signature or a sign is no message.
import { isContact, isName, signsOff } from '../parse/sign-off';
import { type Inbound, ownPart } from './inbound';

/** Below a closing phrase at the head: name, post, firm, telephone. */
const MOST_LINES = 6;
/** Words beside a telephone, an address or a firm; more are a message. */
const MOST_BESIDE = 6;
const ONE_NAME = /^\p{Lu}\p{Ll}{1,20}$/u;
/** "Помогите", "Извиняюсь", "Кешіріңіздер": an order or an apology, whatever its first letter. */
const SAYS =
  /(?:те|сь|ңыз|ңіз|ңыздар|ңіздер)$|^(?:sorry|apologies|apologi[sz]e|please|continue|help|thanks|пожалуйста|спасибо|помощь|рахмет|кешірім|өтінемін|көмек)$/iu;
/** A sentence, though it names a number or a post. */
const SENTENCE =
  /(?<!\p{L})(?:не|нет|жду|прошу|нужн\p{L}{1,2}|вопрос\p{L}{0,2}|можно|могу|может|помогите|извин\p{L}+|простите?|емес|жоқ|мүмкін|сұра\p{L}*|сұрақ\p{L}*|күтемін|керек|кешір\p{L}+|not|cannot|can|can't|please|need|want|question|waiting|help|sorry)(?!\p{L})/iu;
const POST =
  /^(?:(?:главный|ведущий|старший|младший|генеральный|исполнительный|коммерческий|заместитель|бас|жетекші|аға|chief|senior|junior|lead|deputy|general) )?(?:специалист|менеджер|директор|руководитель|начальник|бухгалтер|экономист|юрист|инженер|программист|администратор|секретарь|консультант|маман|басшы|бастық|есепші|заңгер|бағдарламашы|хатшы|manager|director|head|accountant|specialist|engineer|lawyer|administrator|secretary|consultant|officer)(?![\p{L}])[^.!?:]{0,60}$/iu;
const LETTERS = /\p{L}|\d{3}/u;

/** Without a word of their own besides quote and signature; of a mail whose body is not here nothing is known. In doubt there is one. */
export function isWordless({ message, screened }: Pick<Inbound, 'message' | 'screened'>): boolean {
  const own = ownPart(screened, message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => LETTERS.test(line));
  const [first = '', ...rest] = own;
  if (first === '' || (rest.length === 0 && first === message.from?.name)) return true;
  if (rest.length > MOST_LINES || !rest.every(isOfSignature)) return false;
  // A card that a program puts below every mail: name, post, telephone.
  const isCard = isName(first) || first === message.from?.name;
  return signsOff(first) || (isCard && rest.some((line) => POST.test(line) || isContact(line)));
}

function isOfSignature(line: string): boolean {
  if (isName(line) || (ONE_NAME.test(line) && !SAYS.test(line))) return true;
  if (SENTENCE.test(line)) return false;
  return POST.test(line) || (isContact(line) && line.split(/\s+/u).length <= MOST_BESIDE);
}
