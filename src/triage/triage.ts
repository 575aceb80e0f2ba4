// The first look at a request, before any decision: language, category, exclusion, priority, what is missing, mere thanks.

import type { Message } from '../parse/message';
import { bareSubject } from '../parse/subject-prefix';
import type { Language } from '../ticket/language';
import type { Priority } from '../ticket/level';
import type { Category } from './category';
import { type Missing, missingData, type Request } from './completeness';
import { detectLanguage } from './detect-language';
import type { Exclusion } from './exclusion';
import { tokensOf } from './fold';
import { judge } from './judge';
import type { Sighting } from './match-cues';
import type { TriageRules } from './rules';
import { isThanksOnly } from './thanks';

/** Words that led to a proposal, where they stand and for what they spoke. */
export interface Evidence {
  readonly label: Sighting['label'];
  readonly field: 'subject' | 'text';
  readonly words: string;
  /** Offsets in the subject or the new text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly points: number;
}

export interface Triage {
  readonly language: Language | null;
  readonly category: Category;
  /** Proposed only: an operator decides (clause 6). */
  readonly exclusion: Exclusion | null;
  readonly priority: Priority;
  readonly missing: readonly Missing[];
  readonly evidence: readonly Evidence[];
  readonly thanksOnly: boolean;
}

export function triage(message: Message, rules: TriageRules): Triage {
  const thanksOnly = message.attachments.length === 0 && isThanksOnly(message.newText);
  return { ...triageRequest(message.subject, message, rules), thanksOnly };
}

/** As `triage`, of a text that need not be a mail. */
export function triageRequest(subject: string, request: Request, rules: TriageRules): Omit<Triage, 'thanksOnly'> {
  // A number of ours and "Re:" say nothing; the subject is a sentence of its own.
  const text = subject === '' ? request.newText : `${subject}\n${request.newText}`;
  const tokens = tokensOf(text);
  const sightings = rules.index.match(tokens);
  const shows = request.attachments.some(({ screenshot }) => screenshot);
  const { category, exclusion, priority, evidence } = judge(sightings, text.includes('?'), shows);
  return {
    language: languageOf({ subject, newText: request.newText }),
    category,
    exclusion,
    priority,
    missing: missingData(request, category, tokens, sightings),
    evidence: evidence.map((seen) => evidenceOf(seen, text, subject)),
  };
}

/** Of what was written this time; the subject only when that says too little. Null: neither tells. */
export function languageOf({ subject, newText }: Pick<Message, 'subject' | 'newText'>): Language | null {
  return detectLanguage(newText) ?? detectLanguage(bareSubject(subject));
}

function evidenceOf({ label, points, start, end }: Sighting, text: string, subject: string): Evidence {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  if (start < subject.length) return { label, field: 'subject', words, start, end, points };
  const before = subject === '' ? 0 : subject.length + 1;
  return { label, field: 'text', words, start: start - before, end: end - before, points };
}
