// Did the sender write anything this time? A quote, a file, a signature or a sign is no message.
import { signsOff } from '../parse/sign-off';
import { type Inbound, ownPart } from './inbound';

/** Below a closing phrase at the head: name, post, firm, telephone. */
const MOST_LINES = 6;
const LONGEST = 60;

/** Without a word of their own besides quote and signature; of a mail whose body is not here nothing is known. */
export function isWordless(
  { message, screened }: Pick<Inbound, 'message' | 'screened'>,
  ownAddresses: ReadonlySet<string>,
): boolean {
  const own = ownPart(screened, message, ownAddresses)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
  const [first = '', ...rest] = own;
  if (first === '' || (rest.length === 0 && first === message.from?.name)) return true;
  return (
    signsOff(first) &&
    rest.every((line) => line.length <= LONGEST && !/[.!?…]$/u.test(line)) &&
    rest.length <= MOST_LINES
  );
}
