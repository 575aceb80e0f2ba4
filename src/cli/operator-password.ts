// tirkeu operator password: lets an administrator log in to the template studio.
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { hashPassword, SHORTEST_PASSWORD } from '../console/studio/password';
import { UserError } from '../errors';
import { setPassword } from '../record/admin-passwords';
import { mailAddress } from './arguments';
import { printLine } from './print';
import { withDatabase } from './with-desk';

export function addOperatorPassword(operator: Command): void {
  operator
    .command('password')
    .description(
      'set the password with which an administrator logs in to the template studio; read from standard input',
    )
    .argument('<address>', 'their mail address')
    .addHelpText('after', '\nExample:\n  tirkeu operator password admin@mitwork.kz')
    .action(async (address: string) => {
      const lower = mailAddress(address);
      const password = await typedPassword();
      if (password.length < SHORTEST_PASSWORD)
        throw new UserError(`The password must have at least ${SHORTEST_PASSWORD} characters.`);
      const hash = await hashPassword(password);
      await withDatabase(async (db) => {
        if (!(await setPassword(db, lower, hash)))
          throw new UserError(
            `${address} is no active administrator; first: tirkeu operator add ${address} --role administrator`,
          );
        printLine(`${address} can log in at /studio with this password.`);
      });
    });
}

/** One line; on a terminal what is typed is not shown. */
async function typedPassword(): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return (await stdin.toArray()).join('').split(/\r?\n/, 1)[0] ?? '';
  stderr.write(`Password (at least ${SHORTEST_PASSWORD} characters): `);
  const lines = createInterface({ input: stdin, terminal: true });
  const password = await lines.question('');
  lines.close();
  stderr.write('\n');
  return password;
}
