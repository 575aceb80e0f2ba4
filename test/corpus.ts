// A seeded corpus of mails as a support mailbox gets them: 60 % plain, 25 % HTML, 10 % with a screenshot, 5 % replies.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface CorpusMail {
  readonly raw: Buffer;
  readonly messageId: string;
  readonly from: string;
  readonly subject: string;
  readonly kind: 'plain' | 'html' | 'screenshot' | 'reply';
  /** Index of the mail that a reply answers. */
  readonly answers: number | null;
}

const KK = [
  'Өтінім',
  'хабарландыру',
  'бойынша',
  'құжаттарды',
  'жүктеу',
  'кезінде',
  'жүйе',
  'жауап',
  'бермейді',
  'көмектесуіңізді',
  'сұраймыз',
  'тіркеу',
  'нөмірі',
  'шартқа',
  'қол',
  'қою',
  'мүмкін',
  'болмады',
  'экранда',
  'бос',
  'терезе',
  'шығады',
];
const RU = [
  'Заявка',
  'по',
  'объявлению',
  'не',
  'отправляется',
  'система',
  'выдаёт',
  'сообщение',
  'просим',
  'помочь',
  'разобраться',
  'договор',
  'подписание',
  'кабинет',
  'поставщика',
  'после',
  'обновления',
  'страницы',
  'кнопка',
  'исчезает',
  'документы',
  'загружены',
];

/** `count` mails in the order in which they arrive; the same for the same seed. */
export function corpus(count: number, seed = 1): CorpusMail[] {
  const random = generator(seed);
  const mails: CorpusMail[] = [];
  for (let at = 0; at < count; at++) {
    const share = (at * 7) % 20;
    const kind = share < 12 ? 'plain' : share < 17 ? 'html' : share < 19 ? 'screenshot' : 'reply';
    const answers = kind === 'reply' && mails.length > 0 ? newRequestBefore(mails, random) : null;
    mails.push(
      answers === null
        ? request(at, kind === 'reply' ? 'plain' : kind, seed, random)
        : reply(at, mails, answers, seed, random),
    );
  }
  return mails;
}

type Random = () => number;

function request(at: number, kind: 'plain' | 'html' | 'screenshot', seed: number, random: Random): CorpusMail {
  const words = at % 2 === 0 ? KK : RU;
  const subject = sentence(words, 6, random);
  const from = `client${at}@firm${at % 97}.kz`;
  const messageId = `corpus-${seed}-${at}@firm${at % 97}.kz`;
  const greeting = words === KK ? 'Сәлеметсіз бе!' : 'Здравствуйте!';
  const text = `${greeting}\n\n${paragraphs(words, 2000, random)}\n\nТОО «Фирма ${at}», тел. +7 701 ${String(1_000_000 + at).slice(0, 3)} ${String(1000 + (at % 9000)).slice(0, 2)} ${String(10 + (at % 90))}`;
  return {
    raw: compose({ at, from, messageId, subject, kind, text, random }),
    messageId,
    from,
    subject,
    kind,
    answers: null,
  };
}

function reply(at: number, mails: readonly CorpusMail[], answers: number, seed: number, random: Random): CorpusMail {
  const original = mails[answers];
  if (!original) throw new Error('a reply needs a mail to answer');
  const messageId = `corpus-${seed}-${at}@reply.kz`;
  const text = `${sentence(RU, 20, random)}\n\n23.11.2026 14:05, support@mitwork.kz пишет:\n> ${sentence(RU, 12, random)}`;
  const extra = `In-Reply-To: <${original.messageId}>\nReferences: <${original.messageId}>\n`;
  const subject = `Re: ${original.subject}`;
  return {
    raw: compose({ at, from: original.from, messageId, subject, kind: 'plain', text, random, extra }),
    messageId,
    from: original.from,
    subject,
    kind: 'reply',
    answers,
  };
}

function newRequestBefore(mails: readonly CorpusMail[], random: Random): number {
  const start = Math.floor(random() * mails.length);
  for (let step = 0; step < mails.length; step++) {
    const at = (start + step) % mails.length;
    if (mails[at]?.kind !== 'reply') return at;
  }
  return 0;
}

interface Parts {
  readonly at: number;
  readonly from: string;
  readonly messageId: string;
  readonly subject: string;
  readonly kind: 'plain' | 'html' | 'screenshot';
  readonly text: string;
  readonly random: Random;
  readonly extra?: string;
}

function compose({ at, from, messageId, subject, kind, text, random, extra = '' }: Parts): Buffer {
  const date = new Date(Date.UTC(2026, 10, 23, 4, 0, at)).toUTCString().replace('GMT', '+0000');
  const head = `Received: from mx.firm.kz by mail.mitwork.kz with ESMTP id ${messageId.length}${at}; ${date}\nFrom: ${word(`Клиент ${at}`)} <${from}>\nTo: support@mitwork.kz\nSubject: ${word(subject)}\nDate: ${date}\nMessage-ID: <${messageId}>\n${extra}MIME-Version: 1.0\n`;
  const plain = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(Buffer.from(text))}`;
  const body =
    kind === 'plain'
      ? plain
      : kind === 'html'
        ? alternative(at, plain, text, random)
        : withScreenshot(at, plain, random);
  return Buffer.from((head + body).replace(/\r?\n/g, '\r\n'));
}

function alternative(at: number, plain: string, text: string, random: Random): string {
  const rows = Array.from(
    { length: 60 },
    (_, row) =>
      `<tr><td style="padding:4px 8px;font-family:Arial,sans-serif;font-size:14px">${row + 1}</td><td>${sentence(RU, 8, random)}</td></tr>`,
  ).join('\n');
  const html = `<html><head><style>p{margin:0}</style></head><body><p>${text.replace(/\n/g, '<br>')}</p><table border="1">${rows}</table></body></html>`;
  return `Content-Type: multipart/alternative; boundary="alt-${at}"\n\n--alt-${at}\n${plain}\n--alt-${at}\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(Buffer.from(html))}\n--alt-${at}--\n`;
}

function withScreenshot(at: number, plain: string, random: Random): string {
  return `Content-Type: multipart/mixed; boundary="mix-${at}"\n\n--mix-${at}\n${plain}\n--mix-${at}\nContent-Type: image/png; name="screen-${at}.png"\nContent-Disposition: attachment; filename="screen-${at}.png"\nContent-Transfer-Encoding: base64\n\n${base64(screenshot(random))}\n--mix-${at}--\n`;
}

/** A PNG of 1280×720 whose bytes do not compress, about 200 KB. */
function screenshot(random: Random): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(1280, 0);
  header.writeUInt32BE(720, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const noise = Buffer.alloc(200_000);
  let state = createHash('sha256').update(String(random())).digest();
  for (let at = 0; at < noise.length; at += 32) {
    state = createHash('sha256').update(state).digest();
    state.copy(noise, at);
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(noise, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

function paragraphs(words: readonly string[], bytes: number, random: Random): string {
  let text = '';
  while (Buffer.byteLength(text) < bytes) text += `${sentence(words, 9 + Math.floor(random() * 8), random)}.\n`;
  return text;
}

function sentence(words: readonly string[], length: number, random: Random): string {
  const chosen = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '');
  return chosen.join(' ');
}

function word(text: string): string {
  return (text.match(/.{1,20}/gu) ?? [''])
    .map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`)
    .join('\n ');
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{76}/g, '$&\n');
}

/** mulberry32: small, seeded, good enough to vary mails. */
function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
