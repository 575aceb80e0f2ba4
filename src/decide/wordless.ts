// Did the sender write anything this time? A quote, a file, a signature or a sign is no message.
import { isContact, isName, signsOff } from '../parse/sign-off';
import { type Inbound, ownPart } from './inbound';

/** Below a closing phrase at the head: name, post, firm, telephone. */
const MOST_LINES = 6;
/** Words beside a telephone, an address or a firm; more are a message. */
const MOST_BESIDE = 6;
const ONE_NAME = /^\p{Lu}\p{Ll}{1,20}$/u;
/** "Помогите" */
const ORDER = /(?:те|ңыз|ңіз)$/u;
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
  return signsOff(first) && rest.length <= MOST_LINES && rest.every(isOfSignature);
}

function isOfSignature(line: string): boolean {
  if (isName(line) || POST.test(line) || (ONE_NAME.test(line) && !ORDER.test(line))) return true;
  return isContact(line) && line.split(/\s+/u).length <= MOST_BESIDE;
}
