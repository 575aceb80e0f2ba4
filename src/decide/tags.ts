// The operators' tags (desk.md, "Operators work by mail"): one table, each with its English, Kazakh and Russian name.
import type { ArgumentKind } from './tag-arguments';
import { nearestWord, plainName } from './tag-words';

export interface TagRule {
  readonly name: string;
  readonly kk: readonly string[];
  readonly ru: readonly string[];
  readonly argument: ArgumentKind;
}

export const TAGS = [
  { name: 'info', kk: ['сұрау'], ru: ['запрос'], argument: 'none' },
  { name: 'close', kk: ['жабу'], ru: ['закрыть'], argument: 'none' },
  { name: 'reject', kk: ['бастарту'], ru: ['отказ'], argument: 'reason' },
  { name: 'faq', kk: ['жқс'], ru: ['чзв'], argument: 'slug' },
  { name: 'note', kk: ['ескертпе'], ru: ['заметка'], argument: 'none' },
  { name: 'take', kk: ['аламын'], ru: ['беру'], argument: 'none' },
  { name: 'assign', kk: ['тағайындау'], ru: ['назначить'], argument: 'address' },
  { name: 'category', kk: ['санат'], ru: ['категория'], argument: 'category' },
  { name: 'priority', kk: ['басымдық'], ru: ['приоритет'], argument: 'priority' },
  { name: 'level', kk: ['деңгей'], ru: ['уровень'], argument: 'level' },
  { name: 'lang', kk: ['тіл'], ru: ['язык'], argument: 'language' },
  { name: 'hold', kk: ['кейін'], ru: ['отложить'], argument: 'until' },
  { name: 'third-party', kk: ['үшінші'], ru: ['третьи'], argument: 'address' },
  { name: 'merge', kk: ['біріктіру'], ru: ['объединить'], argument: 'number' },
  { name: 'reopen', kk: ['ашу'], ru: ['открыть'], argument: 'none' },
  { name: 'abuse', kk: ['балағат'], ru: ['мат'], argument: 'none' },
  { name: 'not-abuse', kk: ['балағат-емес'], ru: ['не-мат'], argument: 'none' },
  { name: 'new', kk: ['жаңа'], ru: ['новый'], argument: 'none' },
  { name: 'requester', kk: ['жүгінуші'], ru: ['заявитель'], argument: 'person' },
  { name: 'channel', kk: ['арна'], ru: ['канал'], argument: 'channel' },
  { name: 'undo', kk: ['болдырмау'], ru: ['отменить'], argument: 'none' },
  { name: 'status', kk: ['күй'], ru: ['статус'], argument: 'none' },
  { name: 'list', kk: ['тізім'], ru: ['список'], argument: 'none' },
  { name: 'help', kk: ['көмек'], ru: ['помощь'], argument: 'none' },
] as const satisfies readonly TagRule[];

export type Tag = (typeof TAGS)[number];
export type TagName = Tag['name'];

const byName = new Map<string, Tag>();
for (const tag of TAGS) for (const name of [tag.name, ...tag.kk, ...tag.ru]) byName.set(plainName(name), tag);

/** The tag of that name in any language, case and keyboard layout that people use; null when there is none. */
export function findTag(written: string): Tag | null {
  return byName.get(plainName(written)) ?? null;
}

/** The known name nearest to a misspelt one, with its sign, or '' when nothing is near. */
export function nearestTag(written: string): string {
  const names = TAGS.flatMap((tag) => [tag.name, ...tag.kk, ...tag.ru]);
  const near = nearestWord(written, names);
  return near && `#${near}`;
}
