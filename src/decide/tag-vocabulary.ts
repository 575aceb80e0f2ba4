// The words of the code that stand after tags (reasons, exclusions, categories …), and what people write for them.
import { plainName } from './tag-words';

const VOCABULARY = {
  reason: {
    scope: ['scope', 'out-of-scope', 'құзырет', 'құзыреттен-тыс', 'компетенция', 'вне-компетенции'],
    identification: ['identification', 'no-identification', 'сәйкестендіру', 'идентификация'],
    unclear: ['unclear', 'түсініксіз', 'непонятно', 'неясно'],
    abusive: ['abusive', 'abuse', 'балағат', 'әдепсіз', 'мат', 'оскорбления'],
    spam: ['spam', 'спам'],
  },
  exclusion: {
    'third-party-software': ['third-party-software', 'software', 'бағдарлама', 'программа', 'программы', 'по'],
    workstation: ['workstation', 'computer', 'жұмыс-орны', 'компьютер', 'рабочее-место'],
    internet: ['internet', 'proxy', 'интернет', 'прокси'],
    legislation: ['legislation', 'law', 'заң', 'заңнама', 'законодательство', 'закон'],
    'third-party-actions': ['third-party-actions', 'actions', 'үшінші-тұлғалар', 'третьи-лица', 'действия'],
  },
  category: {
    consultation: ['consultation', 'кеңес', 'консультация'],
    error: ['error', 'bug', 'қате', 'ошибка'],
    suggestion: ['suggestion', 'ұсыныс', 'предложение'],
  },
  priority: {
    low: ['low', 'төмен', 'низкий'],
    normal: ['normal', 'қалыпты', 'обычный', 'средний'],
    high: ['high', 'жоғары', 'высокий'],
    critical: ['critical', 'urgent', 'өте-жоғары', 'шұғыл', 'критический', 'срочно', 'срочный'],
  },
  level: { basic: ['basic', 'базалық', 'базовый'], vip: ['vip', 'вип'] },
  language: {
    kk: ['kk', 'kz', 'kazakh', 'қазақ', 'қазақша', 'каз', 'казахский', 'қаз'],
    ru: ['ru', 'russian', 'орыс', 'орысша', 'рус', 'русский'],
    en: ['en', 'english', 'ағылшын', 'ағылшынша', 'англ', 'английский'],
  },
  channel: {
    phone: ['phone', 'call', 'телефон', 'звонок', 'қоңырау'],
    letter: ['letter', 'хат', 'письмо', 'ресми-хат'],
    assistant: ['assistant', 'chat', 'көмекші', 'чат', 'помощник', 'ассистент'],
    mail: ['mail', 'email', 'e-mail', 'пошта', 'почта'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type Vocabulary = keyof typeof VOCABULARY;

/** The word of the code for what was written; null when it is none of that vocabulary. */
export function wordOf(kind: Vocabulary, written: string): string | null {
  const plain = plainName(written);
  const entry = Object.entries<readonly string[]>(VOCABULARY[kind]).find(([, words]) =>
    words.some((word) => plainName(word) === plain),
  );
  return entry?.[0] ?? null;
}

/** Everything that may be written, to find what a misspelt word was meant to be. */
export function allWords(kind: Vocabulary): readonly string[] {
  return Object.values(VOCABULARY[kind]).flat();
}
