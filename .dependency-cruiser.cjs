// The import rules of ARCHITECTURE.md, executable. Each comment is advice to the person who broke the rule.
const pure = ['ticket', 'parse', 'screen', 'triage', 'decide'];
const only = (folder, allowed, advice) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: advice,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`^src/(${[folder, ...allowed].join('|')})/`, '^src/errors\\.ts$'] },
});
const oneHome = (library, home, advice) => ({
  name: `${library.replace(/\W+/g, '-')}-has-one-home`,
  severity: 'error',
  comment: advice,
  from: { path: '^src/', pathNot: home },
  to: { path: `node_modules/${library}/` },
});
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or want a third below both.',
      from: {},
      to: { circular: true },
    },
    only('ticket', [], 'ticket/ says what a ticket is and needs nobody; pass what it needs in.'),
    only('parse', [], 'parse/ turns bytes into a Message and knows nothing of tickets; move the rule to decide/.'),
    only('screen', [], 'screen/ judges a text; hand it the text.'),
    only('triage', ['parse', 'ticket'], 'triage/ may look at the message and the ticket words only.'),
    only(
      'decide',
      ['ticket', 'parse', 'screen', 'triage'],
      'A decision is pure: load what it needs in record/ and pass it in.',
    ),
    only(
      'authenticate',
      ['parse'],
      'authenticate/ says who wrote a mail and decides nothing; what follows from it is decide/authority.ts.',
    ),
    only('receive', [], 'receive/ knows no step after it; hand the mail to the callback.'),
    only(
      'record',
      ['ticket', 'decide', 'parse', 'screen', 'triage'],
      'record/ writes decisions down; rendering belongs to reply/.',
    ),
    only(
      'reply',
      ['ticket', 'decide', 'parse', 'record'],
      'reply/ may import ticket, decide and what parse/ knows of mails; only send-outbox.ts also record.',
    ),
    {
      name: 'reply-knows-no-record',
      severity: 'error',
      comment: 'Only send-outbox.ts joins reply/ to record/.',
      from: { path: '^src/reply/', pathNot: '^src/reply/send-outbox\\.ts$' },
      to: { path: '^src/record/' },
    },
    only('schedule', ['ticket', 'decide', 'record', 'triage'], 'schedule/ drives decide/ and record/.'),
    {
      name: 'pure-touches-no-edge',
      severity: 'error',
      comment: 'Pure code reads no file, socket or clock: take it as a parameter.',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { path: '^(node:)?(fs|net|http|https|child_process|fs/promises|tls|dns)$' },
    },
    oneHome('mailauth', '^src/authenticate/', 'Only authenticate/ verifies signatures.'),
    oneHome('imapflow', '^src/receive/', 'Only receive/ speaks IMAP.'),
    oneHome('mailparser', '^src/parse/', 'Only parse/message.ts names mailparser; it may be replaced one day.'),
    oneHome('nodemailer', '^src/reply/', 'Only reply/ composes and sends.'),
    oneHome('mjml', '^src/reply/mjml-to-html\\.ts$', 'Only reply/mjml-to-html.ts compiles MJML.'),
    oneHome('liquidjs', '^src/reply/', 'Only reply/ renders Liquid.'),
    oneHome('drizzle-orm', '^src/record/', 'SQL belongs to record/.'),
    oneHome('postgres', '^src/record/', 'SQL belongs to record/.'),
    oneHome('node-cron', '^src/schedule/', 'Only schedule/cron.ts knows node-cron.'),
    oneHome('pino', '^src/mail-log\\.ts$', 'Log through mail-log.ts, one function per event.'),
    oneHome(
      'yaml',
      '^src/(service-level-files|reply/brand(-text)?)\\.ts$',
      'Only service-level-files.ts, reply/brand.ts and reply/brand-text.ts read YAML.',
    ),
    oneHome('yazl', '^src/cli/zip\\.ts$', 'Only cli/zip.ts writes zip files.'),
    oneHome('commander', '^src/(main\\.ts|cli/)', 'Only the command line parses arguments.'),
    oneHome('fastify', '^src/console/', 'Only console/ speaks HTTP.'),
    oneHome(
      'zod',
      '^src/(config|settings|setting-kinds)\\.ts$',
      'Only config.ts, settings.ts and setting-kinds.ts know how a setting is read.',
    ),
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file: delete it or use it.',
      from: { orphan: true, pathNot: ['^src/main\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
