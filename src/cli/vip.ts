// tirkeu vip add | list | end: contracts for the level VIP (clause 3), by address or by mail domain.
import type { Command } from 'commander';
import { UserError, WrongUsage } from '../errors';
import { addContract, endContract, type KeptContract, listContracts } from '../record/vip-contracts';
import { astanaTime } from '../ticket/astana-time';
import { isDay, vipClient, vipState } from '../ticket/vip-contract';
import { printLine, printRows } from './print';
import { withDatabase } from './with-desk';

export function addVip(program: Command): void {
  const vip = program
    .command('vip')
    .description('contracts for the service level VIP (clause 3); new tickets of these clients are VIP');
  vip
    .command('add')
    .description('a contract for an address or a whole mail domain')
    .argument('<client>', 'name@firm.kz, or firm.kz for all addresses of that very domain')
    .requiredOption('--until <day>', 'its last day, like 2027-12-31 (Astana)')
    .option('--from <day>', 'its first day; today when left out')
    .option('--name <name>', 'the client as the contract names it', '')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu vip add firm.kz --from 2027-01-01 --until 2027-12-31 --name "ТОО «Фирма»"\n  tirkeu vip add aigul@gmail.com --until 2027-06-30\n\nTickets that are open already keep their level (operators change it by #level vip).\nAdministrators are told by mail two weeks before a contract ends and on its last day.',
    )
    .action(async (text: string, options: { from?: string; until: string; name: string; json?: boolean }) => {
      const client = clientOf(text);
      const [from, until] = [day(options.from ?? today(), '--from'), day(options.until, '--until')];
      if (until < from) throw new WrongUsage(`The contract would end (${until}) before it begins (${from}).`);
      await withDatabase(async (db) => {
        const contract = await addContract(db, { client, name: options.name, from, until }, new Date());
        if (options.json) printLine(JSON.stringify(rowOf(contract)));
        else printLine(`${client} is VIP from ${from} until ${until}.`);
      });
    });
  vip
    .command('list')
    .description('all contracts, also those that ended')
    .option('--json', 'one JSON line a contract')
    .addHelpText('after', '\nExample:\n  tirkeu vip list')
    .action(async (options: { json?: boolean }) => {
      await withDatabase(async (db) =>
        printRows(
          (await listContracts(db)).map(rowOf),
          options.json === true,
          'No contracts: tirkeu vip add CLIENT --until DAY',
        ),
      );
    });
  vip
    .command('end')
    .description('end the contract of a client')
    .argument('<client>', 'as it was added')
    .option('--on <day>', 'its last day; today when left out')
    .addHelpText('after', '\nExample:\n  tirkeu vip end firm.kz --on 2026-12-31')
    .action(async (text: string, options: { on?: string }) => {
      const last = day(options.on ?? today(), '--on');
      await withDatabase(async (db) => {
        const ended = await endContract(db, clientOf(text), last, new Date());
        if (!ended) throw new UserError(`${text} has no contract in force on ${last}; see: tirkeu vip list`);
        printLine(`The contract of ${ended.client} ends with ${ended.until}.`);
      });
    });
}

function clientOf(text: string): string {
  const read = vipClient(text);
  if ('fault' in read) throw new WrongUsage(read.fault);
  return read.client;
}

function day(text: string, option: string): string {
  if (!isDay(text)) throw new WrongUsage(`${option} must be a day like 2027-12-31, not "${text}".`);
  return text;
}

function today(): string {
  return astanaTime(new Date()).day;
}

function rowOf({ client, name, from, until }: KeptContract): Record<string, string> {
  return { client, name, from, until, state: vipState({ from, until }, today()) };
}
