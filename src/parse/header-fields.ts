// The block of header fields that Outlook, Notes and their like put above a mail they quote (From: … Sent: … To: … Subject: …).
import { hasAddress, hasDate, isBlank } from './line-shape';

export type FieldKind = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

export interface Field {
  readonly kind: FieldKind;
  readonly value: string;
  readonly line: number;
}

/** Lines `start` to `end` (inclusive) of a text are a header block. */
export interface HeaderBlock {
  readonly start: number;
  readonly end: number;
  readonly fields: readonly Field[];
}

const LABELS: Readonly<Record<FieldKind, string>> = {
  from: 'from|от|от кого|отправитель|кімнен|жіберуші|жіберген|von|de|da|van|från|fra|od|kimden|gönderen|кимден|від|lähettäjä|feladó|de la|din partea|từ|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람',
  date: 'sent|date|sent at|sent on|date sent|дата|отправлено|отправлен|отправленные|отправленное|дата отправки|дата и время|жіберілді|жіберілген|жіберілген күні|жіберілген уақыты|күні|уақыты|gesendet|datum|envoyé|envoye|date d’envoi|enviado|enviado el|enviada|enviada em|enviado em|fecha|data|inviato|verzonden|skickat|sendt|wysłano|odesláno|gönderildi|gönderme tarihi|gönderilme tarihi|tarih|надіслано|lähetetty|päivämäärä|päiväys|elküldve|dátum|trimis|发送时间|发送日期|日期|寄件日期|傳送日期|时间|送信日時|日時|送信日|日付|보낸 날짜|보낸날짜|날짜|local time|utc time',
  to: 'to|кому|кімге|алушы|an|à|para|a|aan|till|til|do|komu|kime|vastaanottaja|címzett|către|收件人|收件者|宛先|받는 사람|받는사람',
  cc: 'cc|bcc|c.c.|копия|кому копия|скрытая копия|көшірме|көшірмесі|жасырын көшірме|kopie|copie à|bilgi|копія|kopio|másolatot kap|抄送|副本|참조',
  subject:
    'subject|тема|тема письма|тақырып|тақырыбы|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|konu|aihe|tárgy|subiect|主题|主題|主旨|标题|件名|제목|re',
  other:
    'importance|важность|маңыздылығы|маңыздылық|sensitivity|priority|приоритет|attachments|attachment|вложения|вложение|тіркемелер|тіркеме|reply-to|reply to|please respond to|ответить|organization|organisation|newsgroups|message-id|categories|wichtigkeit|anlagen|pièces jointes|importance haute',
};
const KIND_OF = new Map<string, FieldKind>(
  (Object.entries(LABELS) as [FieldKind, string][]).flatMap(([kind, labels]) =>
    labels.split('|').map((label): [string, FieldKind] => [label, kind]),
  ),
);

/** `Label: value`, also `*Label:* value`, `Label : value`, indented; null for any other line. */
export function fieldOf(line: string, number: number): Field | null {
  if (!line.includes(':') && !line.includes('\uff1a')) return null;
  const written =
    /^[\s*_|]{0,80}([\p{L}][\p{L}.’' -]{0,24}?)(?:\s?\([^()]{1,12}\))?[\s*_]{0,3}(?::(?=[\s*_|]|$)|\uff1a)[*_]{0,2}[\s|]?(.*)$/u.exec(
      line.slice(0, 1000),
    );
  const kind = written && KIND_OF.get(written[1]!.trim().toLowerCase());
  return kind ? { kind, value: (written[2] ?? '').trim(), line: number } : null;
}

/** A block that begins with the field at `start`, whether or not it proves to be a header; null without a field there. */
function blockAt(lines: readonly string[], start: number): HeaderBlock | null {
  const fields: Field[] = [];
  let gap = 0;
  for (let at = start; at < lines.length && at < start + 60 && fields.length < 12; at++) {
    const field = fieldOf(lines[at]!, at);
    if (field) {
      // A second From is the next mail's header: the block has ended.
      if (field.kind === 'from' && fields.some(({ kind }) => kind === 'from')) break;
      fields.push(field);
      gap = 0;
    } else {
      if (fields.length === 0) return null;
      const last = fields[fields.length - 1]!;
      if (!continues(lines[at]!, last, gap)) break;
      gap++;
    }
  }
  return fields.length === 0 ? null : { start, end: fields[fields.length - 1]!.line, fields };
}

/** Address lists run over many lines, a subject over two; Notes and HTML leave empty lines between fields. */
function continues(line: string, last: Field, gap: number): boolean {
  if (isBlank(line)) return gap < 3;
  if (last.kind === 'to' || last.kind === 'cc') return gap < 30 && /[@;,<>/]/.test(line);
  return last.kind !== 'subject' && gap < 1 && line.length < 80;
}

/**
 * The header block that begins at line `start`, or null. One field alone, or `От:` and `Кому:` typed at the head of a
 * letter, are no header: what a mail program writes names a date or an address. After a separator line less is enough.
 */
export function headerBlockAt(lines: readonly string[], start: number, afterSeparator: boolean): HeaderBlock | null {
  const block = blockAt(lines, start);
  if (!block) return null;
  const has = (kind: FieldKind) => block.fields.some((field) => field.kind === kind);
  const dated = block.fields.some(({ kind, value }) => (kind === 'date' || kind === 'from') && hasDate(value));
  const addressed = block.fields.some(({ kind, value }) => /from|to|cc/.test(kind) && hasAddress(value));
  const mailLike = dated || addressed;
  if (!has('from')) return afterSeparator && has('date') && has('subject') ? block : null;
  if (afterSeparator && (has('date') || has('to') || has('subject'))) return block;
  if (has('subject')) return (has('date') || has('to')) && mailLike ? block : null;
  return has('date') && dated && (addressed || (has('to') && has('cc'))) ? block : null;
}

/** Notes 6 and later set labels and values on lines of their own: `To`, the names, `cc`, a blank, `Subject`, the subject. */
function stackedBlockAt(lines: readonly string[], toLine: number): HeaderBlock | null {
  const labelOf = (at: number) =>
    lines[at]!.length < 30 && !/[::]/.test(lines[at]!) ? fieldOf(`${lines[at]!}:`, at) : null;
  const fields: Field[] = [];
  for (let at = toLine; at < lines.length && at < toLine + 30; at++) {
    const label = labelOf(at);
    if (at === toLine && label?.kind !== 'to') return null;
    if (label) fields.push({ ...label, value: lines[at + 1] ?? '' });
    if (label?.kind === 'subject') {
      const value = lines[at + 1] ?? '';
      return { start: toLine, end: isBlank(value) ? at : at + 1, fields };
    }
  }
  return null;
}

/** Lotus Notes: a name, a date, then `To: … cc: … Subject: …` without a From. `end` is the last field. */
export function notesBlockAt(lines: readonly string[], toLine: number): HeaderBlock | null {
  const block = fieldOf(lines[toLine]!, toLine)?.kind === 'to' ? blockAt(lines, toLine) : stackedBlockAt(lines, toLine);
  if (!block?.fields.some(({ kind }) => kind === 'subject' || kind === 'cc')) return null;
  let at = toLine - 1;
  for (let seen = 0; at >= 0 && seen < 6; at--, seen++) {
    const line = lines[at]!;
    if (isBlank(line) || /^\s*(?:please respond to|sent by:|\*? ?sent by)/i.test(line)) continue;
    if (line.length < 200 && hasDate(line)) break;
    if (!/^\s*"?[\w.,'"<>@/ -]{1,120}$/.test(line) || seen > 4) return null;
  }
  if (at < 0 || !hasDate(lines[at] ?? '')) return null;
  const dateAlone = /^[\s\d/.:-]+(?:[AP]M)?(?:\s*[A-Z]{3,4})?\s*$/i.test(lines[at]!);
  const name = lines[at - 1] ?? '';
  const named = dateAlone && !isBlank(name) && name.length < 100 && !/[.!?;:]\s*$/.test(name);
  return { ...block, start: named ? at - 1 : at };
}
