// Did the sender write anything this time? A quote, a file, a signature or a sign is no message.
import { signsOff } from '../parse/sign-off';
import { type Inbound, ownPart } from './inbound';

/** Without a word of their own below the quote and besides the signature; of a mail whose body is not here nothing is known. */
export function isWordless({ message, screened }: Pick<Inbound, 'message' | 'screened'>): boolean {
  const own = ownPart(screened, message)
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

/** Below a closing phrase at the head: name, post, firm, telephone. */
const MOST_LINES = 6;
const LONGEST = 60;
