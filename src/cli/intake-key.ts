// tirkeu intake-key add | list | rotate | revoke: the keys with which the Portal's own systems register requests.
import { randomBytes } from 'node:crypto';
import { type Command, Option } from 'commander';
import { UserError, WrongUsage } from '../errors';
import {
  addKey,
  expireKeys,
  INTAKE_SCOPES,
  type IntakeScope,
  keyText,
  listKeys,
  revokeKey,
} from '../record/intake-keys';
import { positive } from './arguments';
import { printLine, printRows } from './print';
import { withDatabase } from './with-desk';

const HOUR_MS = 3_600_000;

export function addIntakeKey(program: Command): void {
  const key = program
    .command('intake-key')
    .description('keys with which the Portal’s own systems register requests over HTTP (clause 8)');
  key
    .command('add')
    .description('make a key for a system; it is shown once')
    .argument('<system>', 'short name, e.g. assistant')
    .addOption(
      new Option('--scope <scope...>', 'what it may register').choices([...INTAKE_SCOPES]).makeOptionMandatory(),
    )
    .addHelpText('after', '\nExample:\n  tirkeu intake-key add assistant --scope tickets')
    .action((system: string, { scope }: { scope: IntakeScope[] }) =>
      withDatabase(async (db) => {
        const secret = randomBytes(32);
        const id = await addKey(db, {
          system: systemName(system),
          scopes: [...new Set(scope)],
          secret,
          now: new Date(),
        });
        say(id, system, secret);
      }),
    );
  key
    .command('list')
    .description('all keys, without their secrets')
    .option('--json', 'one JSON line a key')
    .addHelpText('after', '\nExample:\n  tirkeu intake-key list')
    .action((options: { json?: boolean }) =>
      withDatabase(async (db) => {
        const rows = (await listKeys(db)).map(({ id, system, scopes, createdAt, expiresAt, lastUsedAt }) => ({
          id,
          system,
          scopes: scopes.join(' '),
          created: createdAt.toISOString(),
          expires: expiresAt?.toISOString() ?? null,
          'last used': lastUsedAt?.toISOString() ?? null,
        }));
        printRows(rows, options.json === true, 'None yet: tirkeu intake-key add SYSTEM --scope tickets');
      }),
    );
  key
    .command('rotate')
    .description('make a new key with the same scopes; the old ones of that system end after the grace time')
    .argument('<system>', 'its name')
    .option('--grace <hours>', 'how long the old keys still work', '24')
    .addHelpText('after', '\nExample:\n  tirkeu intake-key rotate assistant --grace 48')
    .action((system: string, { grace }: { grace: string }) =>
      withDatabase(async (db) => {
        const now = new Date();
        const until = new Date(now.getTime() + positive(grace, 'The grace time') * HOUR_MS);
        const scopes = await expireKeys(db, system, until, now);
        if (scopes.length === 0) throw new UserError(`${system} has no valid key; see: tirkeu intake-key list`);
        const secret = randomBytes(32);
        const id = await addKey(db, { system, scopes: scopes as IntakeScope[], secret, now });
        say(id, system, secret);
        printLine(`The older keys of ${system} work until ${until.toISOString()}.`);
      }),
    );
  key
    .command('revoke')
    .description('refuse a key from now on')
    .argument('<id>', 'as in the list')
    .addHelpText('after', '\nExample:\n  tirkeu intake-key revoke 3')
    .action((id: string) =>
      withDatabase(async (db) => {
        if (!(await revokeKey(db, positive(id, 'The id of the key'), new Date())))
          throw new UserError(`There is no valid key ${id}; see: tirkeu intake-key list`);
        printLine(`Key ${id} is refused from now on.`);
      }),
    );
}

function systemName(text: string): string {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(text))
    throw new WrongUsage(`"${text}": a system is named by small Latin letters, digits and hyphens, 40 at the most.`);
  return text;
}

function say(id: number, system: string, secret: Buffer): void {
  printLine(`Key ${id} of ${system}, shown only now:`);
  printLine(keyText(secret));
}
