// tirkeu template studio: the studio by itself, on this machine, without daemon or database; the password is made at each start.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Command, Option } from 'commander';
import { loadConfig } from '../config';
import { mount, openHttpServer } from '../console/http-server';
import { serveStudio } from '../console/studio/studio';
import { openTransport, templateFolders } from '../desk';
import { templateWorkbench } from '../reply/workbench';
import { LANGUAGES, type Language } from '../ticket/language';
import { mailAddress, positive } from './arguments';
import { printLine } from './print';
import { untilSignal } from './serve';

const HOST = '127.0.0.1';

export function addTemplateStudio(template: Command): void {
  template
    .command('studio')
    .description('change templates in the browser, on this machine, without a running desk')
    .option('--port <port>', 'where it listens', '8026')
    .option('--as <address>', 'your mail address: the log-in, and where test mails go', 'admin@localhost.localdomain')
    .addOption(new Option('--lang <language>', 'language of the pages').choices([...LANGUAGES]).default('kk'))
    .addHelpText('after', '\nExample:\n  tirkeu template studio --as admin@mitwork.kz --lang ru')
    .action(async (options: { port: string; as: string; lang: Language }) => {
      const config = loadConfig();
      const now = (): Date => new Date();
      const address = mailAddress(options.as);
      const password = randomBytes(12).toString('base64url');
      const transport = openTransport(config, now);
      const http = await openHttpServer(HOST, positive(options.port, 'The port'), (app) =>
        mount(app, '/studio', serveStudio, {
          bench: templateWorkbench(templateFolders(config)),
          folder: config.TEMPLATES_DIR,
          logIn: async (given, tried) =>
            given === address && same(tried, password) ? { address, name: address, language: options.lang } : null,
          ticket: async () => null,
          transport,
          desk: { name: config.DESK_NAME, address: config.DESK_ADDRESS },
          now,
          loopback: true,
        }),
      );
      printLine(`Template studio: ${http.url}/studio`);
      printLine(`Log in as ${address} with the password ${password}`);
      printLine(`Your own templates are kept in ${config.TEMPLATES_DIR}. Ctrl+C ends it.`);
      await untilSignal();
      await http.close();
      transport.close();
    });
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
