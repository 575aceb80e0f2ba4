// One contender of the throughput benchmark, in a process of its own: the bare pipeline, or tirkeu as built in dist/.
'use strict';
const path = require('node:path');
const { Readable } = require('node:stream');
const { openSql } = require('../dist/record/open-sql');

/** @typedef {{contender: 'bare' | 'tirkeu', count: number, imap: object, database: string}} Task one job, as JSON in the first argument */

let cpu = 0;
const cpuNow = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
async function main(task) {
  const seconds = await (task.contender === 'bare' ? bare(task) : tirkeu(task));
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ perSecond: task.count / seconds, peakMb, cpuMsPerMail: cpu / task.count }));
}

/** imapflow fetch, mailparser, one transaction with fsync a mail that inserts the text and the raw bytes; the three overlap. */
async function bare({ imap, count, database }) {
  // Here, so that neither contender carries what only the other needs.
  const { ImapFlow } = require('imapflow');
  const { simpleParser } = require('mailparser');
  const sql = openSql(database, { max: 4 });
  await sql`create table bare (id bigint generated always as identity primary key, subject text, body text, raw bytea)`;
  const client = new ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: true,
    auth: { user: imap.user, pass: imap.password },
    tls: { ca: imap.ca ?? '' },
    logger: false,
  });
  client.on('error', () => {});
  await client.connect();
  await client.mailboxOpen('INBOX');
  const started = performance.now();
  const cpu0 = cpuNow();
  const inserts = [];
  let done = 0;
  for (let at = 1; at <= count; at += 50) {
    const mails = await client.fetchAll(`${at}:${Math.min(at + 49, count)}`, { source: true });
    await Promise.all(inserts.splice(0));
    inserts.push(
      ...mails.map(async ({ source }) => {
        const raw = source ?? Buffer.alloc(0);
        const mail = await simpleParser(Readable.from([raw]), {
          skipHtmlToText: true,
          skipTextToHtml: true,
          skipImageLinks: true,
        });
        await sql.begin(
          (tx) => tx`insert into bare (subject, body, raw) values (${mail.subject ?? ''}, ${mail.text ?? ''}, ${raw})`,
        );
        done += 1;
      }),
    );
  }
  await Promise.all(inserts);
  const seconds = (performance.now() - started) / 1000;
  cpu = cpuNow() - cpu0;
  if (done !== count) throw new Error(`only ${done} of ${count} mails were inserted`);
  await client.logout();
  await sql.end();
  return seconds;
}

/** Ledger and tickets at the same time, as the daemon does, acknowledgements enqueued; mails are moved afterwards, outside the figure. */
async function tirkeu({ imap, count, database }) {
  const { readConfig } = require('../dist/config');
  const { openDesk } = require('../dist/desk');
  const { loadLexicon } = require('../dist/lexicon-files');
  const { sweepMailbox } = require('../dist/mail-intake');
  const { mailLog } = require('../dist/mail-log');
  const { processMails } = require('../dist/process-mails');
  const { imapSource } = require('../dist/receive/imap-source');
  const { enterMailbox } = require('../dist/record/mailboxes');
  const config = readConfig({
    DATABASE_URL: database,
    VAR_DIR: path.join('var', 'bench'),
    NOTICES_IN_ALL: '1000000',
    LEXICON_DIR: process.env.LEXICON_DIR,
  });
  const log = mailLog({ level: 'error', format: 'json', addresses: false });
  const lexicon = loadLexicon(config.LEXICON_DIR);
  const desk = await openDesk(config, { now: () => new Date(), log, lexicon: () => lexicon });
  await desk.flow.parse(Buffer.from('Subject: warm\r\n\r\nup\r\n'));
  const { db, now, step } = desk.flow;
  const source = imapSource(imap);
  // As if the mailbox had been known, and empty, before the mails came.
  await enterMailbox(db, source.mailbox, await uidValidityOf(source), [], new Date(0));
  const started = performance.now();
  const cpu0 = cpuNow();
  let sweeping = true;
  const intake = {
    db,
    source,
    importExisting: false,
    sweepMs: 0,
    now,
    random: Math.random,
    received: () => {},
    log,
    step,
  };
  const sweep = sweepMailbox(intake).finally(() => {
    sweeping = false;
  });
  let handled = 0;
  for (;;) {
    const last = !sweeping;
    const some = await processMails(desk.flow, log);
    handled += some;
    if (last && some === 0) break;
    if (some === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await sweep;
  const seconds = (performance.now() - started) / 1000;
  cpu = cpuNow() - cpu0;
  if (handled !== count) throw new Error(`only ${handled} of ${count} mails were handled`);
  await source.close();
  await desk.close();
  return seconds;
}

async function uidValidityOf(source) {
  let found = '';
  const opened = async ({ uidValidity }) => {
    found = uidValidity;
  };
  await source.sweep({ opened, unknown: async () => [], arrived: async () => {} });
  return found;
}

void main(JSON.parse(process.argv[2] ?? '{}')).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
