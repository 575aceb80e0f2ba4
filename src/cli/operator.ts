// tirkeu operator add | list | remove: the desk's staff.
import { type Command, Option } from 'commander';
import { ROLES, type Role } from '../decide/mail-context';
import { UserError } from '../errors';
import { addStaff, deactivateStaff, listStaff } from '../record/staff';
import { LANGUAGES, type Language } from '../ticket/language';
import { mailAddress } from './arguments';
import { addOperatorPassword } from './operator-password';
import { printLine, printRows } from './print';
import { withDatabase } from './with-desk';

export function addOperator(program: Command): void {
  const operator = program
    .command('operator')
    .description('the desk’s staff: who is told, and who may command by mail');
  operator
    .command('add')
    .description('add a member of staff, or change the one of that address')
    .argument('<address>', 'their mail address')
    .option('--name <name>', 'as requesters read it', '')
    .addOption(new Option('--lang <language>', 'language of their notices').choices([...LANGUAGES]).default('kk'))
    .addOption(
      new Option('--role <role>', 'superior: told of abuse; administrator: told of trouble')
        .choices([...ROLES])
        .default('operator'),
    )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu operator add aigul@mitwork.kz --name "Айгүл Серікова" --lang kk\n  tirkeu operator add boss@mitwork.kz --role superior --lang ru',
    )
    .action(async (address: string, options: { name: string; lang: Language; role: Role; json?: boolean }) => {
      const lower = mailAddress(address);
      await withDatabase(async (db, config) => {
        if (lower === config.DESK_ADDRESS)
          throw new UserError('The desk’s own address cannot be a member of staff: its mails would come back to it.');
        const member = await addStaff(
          db,
          { address: lower, name: options.name || lower, language: options.lang, role: options.role },
          new Date(),
        );
        if (options.json) printLine(JSON.stringify(member));
        else printLine(`${member.name} <${member.address}> is ${member.role} (${member.language}).`);
      });
    });
  addOperatorPassword(operator);
  operator
    .command('list')
    .description('everybody, also those who left')
    .option('--json', 'one JSON line a person')
    .addHelpText('after', '\nExamples:\n  tirkeu operator list\n  tirkeu operator list --json | jq -r .address')
    .action(async (options: { json?: boolean }) => {
      await withDatabase(async (db) =>
        printRows(await listStaff(db), options.json === true, 'Nobody yet: tirkeu operator add ADDRESS'),
      );
    });
  operator
    .command('remove')
    .alias('deactivate')
    .description('from now on a stranger; tickets and history stay')
    .argument('<address>', 'their mail address')
    .addHelpText('after', '\nExample:\n  tirkeu operator remove aigul@mitwork.kz')
    .action(async (address: string) => {
      await withDatabase(async (db) => {
        if (!(await deactivateStaff(db, mailAddress(address), new Date())))
          throw new UserError(`${address} is not on the staff; see: tirkeu operator list`);
        printLine(`${address} is no longer on the staff.`);
      });
    });
}
