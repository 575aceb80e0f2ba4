// How the text of a setting is read: what the table of settings is written with.
import { z } from 'zod';

export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
export const whole = (low: number, high: number) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(low, `must be at least ${low}`)
    .max(high, `must be at most ${high}`);
/** Less than a month would take what an operator may still need. */
export const keepDays = whole(0, 36_500).refine(
  (days) => days === 0 || days >= 30,
  'must be 0 (for ever) or at least 30',
);
export const yesNo = z.enum(['yes', 'no'], 'must be yes or no').transform((word) => word === 'yes');
export const address = z
  .string()
  .toLowerCase()
  .regex(
    /^[^\s@+]{1,18}@[^\s@]+\.[^\s@]+$/,
    'must be an address whose part before @ has at most 18 characters, e.g. support@mitwork.kz',
  );
export const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `must look like ${example}`);

/** One setting: how its text is read, what it is without one, and what an administrator should know of it. */
interface Setting<S extends z.ZodType> {
  readonly schema: S;
  readonly fallback: string;
  readonly help: string;
  readonly secret?: true;
}
export const setting = <S extends z.ZodType>(schema: S, fallback: string, help: string, secret?: true): Setting<S> =>
  secret ? { schema, fallback, help, secret } : { schema, fallback, help };

export const imapUrl = url(['imaps:', 'imap:'], 'imaps://user:password@host/INBOX').refine(
  (text) => !URL.canParse(text) || (new URL(text).username !== '' && new URL(text).password !== ''),
  'needs a user and a password, with every @ in them written %40',
);
