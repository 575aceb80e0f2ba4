// The story of the demo: which mail of fixtures/day/ is sent when, and which notice it answers.
import { readFile, rename, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NoticeName } from '../decide/notice';
import { parseMessage } from '../parse/parse-message';
import { createMaildir, listMaildir } from '../receive/maildir-files';
import { UID_VALIDITY } from '../receive/maildir-source';
import type { Database } from '../record/database';
import { unrecordedMails } from '../record/mailboxes';
import { isFiled, type SentNotice, sentNotice } from '../record/sent-notice';

export interface DayStep {
  readonly file: string;
  /** Message-ID inside the file. */
  readonly messageId: string;
  readonly tells: string;
  /** The notice that this mail answers: the latest of that name to that person on the ticket of `ticketOf`. */
  readonly answers: { readonly ticketOf: string; readonly notice: NoticeName; readonly to: string } | null;
  /** A returned mail is filed nowhere: it is known by its answer. */
  readonly filed: boolean;
}

const DANA = 'dana@mitwork.kz';
const toDana = (ticketOf: string, notice: NoticeName = 'operator-notification') => ({ ticketOf, notice, to: DANA });

export const DAY: readonly DayStep[] = [
  {
    file: '01-kk-error-with-screenshot.eml',
    messageId: 'day-01@altyndan.kz',
    tells: 'a customer reports an error in Kazakh, with a screenshot',
    answers: null,
    filed: true,
  },
  {
    file: '02-ru-question.eml',
    messageId: 'day-02@stroytech.kz',
    tells: 'a customer asks in Russian',
    answers: null,
    filed: true,
  },
  {
    file: '03-en-question.eml',
    messageId: 'day-03@eurosupply.example',
    tells: 'a customer asks in English',
    answers: null,
    filed: true,
  },
  {
    file: '04-ru-obscene.eml',
    messageId: 'day-04@mail.example',
    tells: 'somebody writes obscenely',
    answers: null,
    filed: true,
  },
  {
    file: '05-operator-info-ru.eml',
    messageId: 'day-05@mitwork.kz',
    tells: 'the operator replies with #запрос: the eight hours will run',
    answers: toDana('day-02@stroytech.kz'),
    filed: true,
  },
  {
    file: '06-operator-info-en.eml',
    messageId: 'day-06@mitwork.kz',
    tells: 'the operator replies with #info',
    answers: toDana('day-03@eurosupply.example'),
    filed: true,
  },
  {
    file: '07-ru-answer.eml',
    messageId: 'day-07@stroytech.kz',
    tells: 'the Russian customer answers in time; the English one stays silent',
    answers: { ticketOf: 'day-02@stroytech.kz', notice: 'info-request', to: 's.kim@stroytech.kz' },
    filed: true,
  },
  {
    file: '08-operator-close-kk.eml',
    messageId: 'day-08@mitwork.kz',
    tells: 'the operator replies with #жабу',
    answers: toDana('day-01@altyndan.kz'),
    filed: true,
  },
  {
    file: '09-operator-wrong-tag.eml',
    messageId: 'day-09@mitwork.kz',
    tells: 'the operator mistypes a tag: nothing is done, the text comes back',
    answers: toDana('day-02@stroytech.kz'),
    filed: false,
  },
  {
    file: '10-operator-answer-ru.eml',
    messageId: 'day-10@mitwork.kz',
    tells: 'the operator answers without a tag, replying to the returned mail',
    answers: toDana('day-02@stroytech.kz', 'operator-returned'),
    filed: true,
  },
];

/** The ticket that stays silent and is closed by the eight hours. */
export const SILENT = 'day-03@eurosupply.example';

/** Has this step been played, in this run or an earlier one? */
export async function isPlayed(db: Database, step: DayStep): Promise<boolean> {
  if (step.filed || step.answers === null) return isFiled(db, step.messageId);
  return (await sentNotice(db, step.answers.ticketOf, 'operator-returned', step.answers.to)) !== null;
}

/** The notice that a step answers, once it was sent; `null` while it was not. */
export async function answeredNotice(db: Database, step: DayStep): Promise<SentNotice | null> {
  return step.answers && sentNotice(db, step.answers.ticketOf, step.answers.notice, step.answers.to);
}

/** The name of a step's mail in the Maildir: the same at every start, and the ledger takes a name once. */
function uidOf({ messageId }: DayStep): string {
  return `0.${messageId}`;
}

/** Has its mail been delivered, whatever became of it? A mail leaves the mailbox only when it is in the ledger, so the files are looked at first. */
export async function isDelivered(db: Database, step: DayStep, maildir: string): Promise<boolean> {
  const uid = uidOf(step);
  if ((await listMaildir(maildir)).some((entry) => entry.uid === uid)) return true;
  const unknown = await unrecordedMails(db, `maildir:${maildir}`, [{ uidValidity: UID_VALIDITY, uid }]);
  return unknown.length === 0;
}

/** Delivers the mail of a step into the Maildir, as a mail program would have written it at `now`. What an earlier try left half written is replaced. */
export async function deliver(
  step: DayStep,
  notice: SentNotice | null,
  maildir: string,
  fixtures: string,
  now: Date,
): Promise<void> {
  const template = await readFile(path.join(fixtures, step.file), 'utf8');
  const original = notice && (await parseMessage(notice.raw));
  const values: Readonly<Record<string, string>> = {
    date: now.toUTCString().replace('GMT', '+0000'),
    number: notice?.number ?? '',
    inReplyTo: original?.messageId ?? '',
    replyTo: original?.replyTo[0]?.address ?? original?.from?.address ?? '',
    quote: original
      ? `${now.toISOString().slice(0, 16)} ${original.from?.name} <${original.from?.address}>:\n${original.text.replace(/^/gm, '> ')}`
      : '',
  };
  const mail = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  const name = uidOf(step);
  await createMaildir(maildir);
  const temporary = path.join(maildir, 'tmp', name);
  await writeFile(temporary, mail.replace(/\r?\n/g, '\r\n'));
  await utimes(temporary, now, now);
  await rename(temporary, path.join(maildir, 'new', name));
}
