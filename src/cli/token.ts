// tirkeu token revoke: reply addresses that leaked stop working.
import type { Command } from 'commander';
import { UserError } from '../errors';
import { revokeTokens } from '../record/authority-facts';
import { mailAddress } from './arguments';
import { printLine } from './print';
import { withDatabase } from './with-desk';

export function addToken(program: Command): void {
  const token = program.command('token').description('reply addresses: who holds one may write as that person');
  token
    .command('revoke')
    .description('void every reply address given to this person up to now; the next notice brings a new one')
    .argument('<address>', 'mail address of a member of staff, or of a requester')
    .addHelpText(
      'after',
      '\nExample:\n  tirkeu token revoke aigul@mitwork.kz\n\nTo void the reply addresses of everybody, replace TOKEN_SECRETS (docs/configuration.md).',
    )
    .action(async (address: string) => {
      await withDatabase(async (db) => {
        const { staff, tickets } = await revokeTokens(db, mailAddress(address), new Date());
        if (staff + tickets === 0)
          throw new UserError(`Nobody of the address ${address} was ever given a reply address.`);
        printLine(
          staff > 0
            ? `The reply addresses of ${address} are void. The next notification brings a new one.`
            : `The reply addresses of ${address} on ${tickets} ticket${tickets > 1 ? 's' : ''} are void.`,
        );
      });
    });
}
