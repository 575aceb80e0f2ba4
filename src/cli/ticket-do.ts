// tirkeu ticket do | register: an operator's commands from the command line, on the same way as their mail.
import { type Command, Option } from 'commander';
import { sayInstant } from '../decide/say-instant';
import { CHANNELS } from '../ticket/channel';
import { canonical } from './arguments';
import { runTyped, type TypedResult } from './command-mail';
import { printLine } from './print';
import { withDesk } from './with-desk';

export function addTicketDo(ticket: Command): void {
  ticket
    .command('do')
    .description('carry out an operator’s command, as if their mail had come')
    .argument('<number>', 'registration number')
    .argument('<lines...>', 'tags and text, one argument a line; - reads them from standard input')
    .requiredOption('--as <address>', 'the operator')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      "\nExamples:\n  tirkeu ticket do EEP-2026-0001237 --as aigul@mitwork.kz '#take' '#priority high'\n  tirkeu ticket do EEP-2026-0001237 --as aigul@mitwork.kz '#close' 'The file can be uploaded now.'\n  tirkeu ticket do EEP-2026-0001237 --as aigul@mitwork.kz - < answer.txt",
    )
    .action(async (number: string, lines: string[], options: { as: string; json?: boolean }) => {
      const text = await typed(lines);
      await withDesk(async (desk) => {
        const canonicalNumber = canonical(number, desk.config.NUMBER_PREFIX);
        const subject = `Re: [${canonicalNumber}]`;
        printResult(await runTyped(desk, { number: canonicalNumber, as: options.as, subject, text }), options.json);
      });
    });
}

export function addTicketRegister(ticket: Command): void {
  ticket
    .command('register')
    .description('register a request that came by telephone, letter or assistant (clause 8)')
    .argument('<lines...>', 'more tags and the request, one argument a line; - reads them from standard input')
    .requiredOption('--as <address>', 'the operator')
    .requiredOption('--requester <address>', 'who asked')
    .addOption(new Option('--channel <channel>', 'how').choices([...CHANNELS]).makeOptionMandatory())
    .requiredOption('--subject <subject>', 'what about')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      "\nExample:\n  tirkeu ticket register --as aigul@mitwork.kz --requester client@firm.kz --channel phone --subject 'Contract' 'Cannot find the contract.'",
    )
    .action(
      async (
        lines: string[],
        options: { as: string; requester: string; channel: string; subject: string; json?: boolean },
      ) => {
        const { as, requester, channel, subject } = options;
        const text = `#new\n#requester ${requester}\n#channel ${channel}\n${await typed(lines)}`;
        await withDesk(async (desk) =>
          printResult(await runTyped(desk, { number: null, as, subject, text }), options.json),
        );
      },
    );
}

async function typed(lines: readonly string[]): Promise<string> {
  if (lines.length !== 1 || lines[0] !== '-') return lines.join('\n');
  return Buffer.concat(await process.stdin.toArray()).toString('utf8');
}

function printResult(result: TypedResult, json = false): void {
  if (json) {
    printLine(JSON.stringify(result));
    return;
  }
  printLine(`${result.ticket ?? '(no ticket)'}  ${result.reason}`);
  for (const { name, to, at } of result.notices) printLine(`  ${name} → ${to}  from ${sayInstant(new Date(at))}`);
}
