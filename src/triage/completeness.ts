// What clauses 11 and 12 ask of a request, and what of it is missing: the acknowledgement asks for that only.
import type { Message } from '../parse/message';
import type { Category } from './category';

export const MISSING = ['question', 'identification', 'contacts', 'steps', 'screenshot'] as const;
export type Missing = (typeof MISSING)[number];

const STEPS =
  /(?:^|\s)(?:\d[.)]\s|сначала|затем|потом|после|нажима|нажал|захожу|зашел|зашёл|открыва|алдымен|содан кейін|кейін|басқанда|бастым|кіргенде|first|then|after|click|press|open|log(?:ged)? in)/iu;

export function missingData(message: Message, category: Category): Missing[] {
  const { identity, newText } = message;
  const missing: Missing[] = [];
  if ((newText.match(/\p{L}+/gu)?.length ?? 0) < 3) missing.push('question');
  if (identity.bins.length + identity.iins.length + identity.organisations.length === 0) missing.push('identification');
  if (identity.phones.length === 0) missing.push('contacts');
  if (category !== 'error') return missing;
  if (!STEPS.test(newText)) missing.push('steps');
  if (!message.attachments.some((attachment) => attachment.screenshot)) missing.push('screenshot');
  return missing;
}
