// The first look at a request, before any decision: language, category, what is missing, whether it only says thanks.
import type { Message } from '../parse/message';
import type { Language } from '../ticket/language';
import { type Category, proposeCategory } from './category';
import { type Missing, missingData } from './completeness';
import { detectLanguage } from './detect-language';
import { isThanksOnly } from './thanks';

export interface Triage {
  readonly language: Language | null;
  readonly category: Category;
  readonly missing: readonly Missing[];
  readonly thanksOnly: boolean;
}

export function triage(message: Message): Triage {
  const category = proposeCategory(`${message.subject}\n${message.newText}`);
  return {
    language: detectLanguage(message.newText) ?? detectLanguage(message.subject),
    category,
    missing: missingData(message, category),
    thanksOnly: message.attachments.length === 0 && isThanksOnly(message.newText),
  };
}
