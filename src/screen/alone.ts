// A name of contempt that is the last sentence of a text, by itself or with what leads to it: "Третий день молчат. Лицемеры", "what cowards". A text
// of one word may be a line of a dictionary.

import type { Hit } from './hit-list';
import { sentenceAround } from './sentence';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/**
 * Names that nothing else bears: no beasts, no things, no trades. What people are in fact (мошенники, взяточник, scammers) is not here: under
 * that head customers report a crime. Nor are titles of plays and films.
 */
const NAMES = words(`
  балбес балбесы балаболы бездарность бездарности бездарь бездари бездельник бездельники безмозглый безмозглая безмозглые болваны бракоделы
  бестолочи бабьё врун вруны врунья гаденыш гаденыши глупцы горлопаны губошлепы губошлепка дармоед деградант
  двоечники дилетанты дурачье задолизы истеричка истерички крохоборы лгун лгуны лгунья лжец лжецы
  лентяи лентяйка лицемер лицемеры лицемерка лодыри людишки маразматик маразматики мерзавка мразота нахал нахалка нахалы наглец
  наглецы неадекват неадекваты неадекватная негодяй негодяи недотепа недотепы недоумок недоразвитые неудачники неуч невежда невежды
  невежа невежи нелюдь ничтожества ничтожество нытик нытики нищеброды обманщики отребье петушара подлец подлиза
  подхалим подхалимы позорище попрошайки предатель предатели проходимец психопаты психопатка разводилы раздолбаи раззявы самодур самодуры слабак
  слабаки слюнтяй сопляк сопляки стерва стервы трепло тугодумы тупица убогие упоротые хабалки халтурщики хамло хамы
  хапуги холуи шантрапа шарлатаны шкурники шизик мрозь лузер лузеры лох лохи олигофрены халявщики мямля
  хлюпик трусиха пустобрех пустозвон демагоги приспособленцы брехун брехуны прохвосты прихвостни лизоблюды

  airhead airheads blockhead blockheads bonehead boneheads buffoon buffoons cowards coward creeps crybabies crybaby degenerates dimwits
  dullard dullards dunces dolts gaylord gook gooks halfwit hypocrite hypocrites incels jerk jerks losers loser
  lowlife lowlifes lunatics nitwits numpties nutcase nutjob pedo pervert perverts scum simpleton simpletons spaz
  thot tossers tosser traitors tranny trannies weirdo weirdos wimps wuss scumbags imbeciles idiots
  soyboy libtards slimeball sleazebag windbag ingrates bloodsuckers
`);
/** What may stand before it: "просто лицемеры", "what cowards", "lol losers". */
const BEFORE = words(
  'ну вот же ведь просто одни все какие какой какая вы ты и да блин реально фу тьфу лол ахах ' +
    'just what absolute total complete such all lol lmao wow ugh pure and utter',
);
const AND = /^(?:и|да|and)$/;
/** A name, what leads to it and another name beside it. */
const LONGEST = 4;

/** Is the word alone in the last sentence of the text, but for words that only lead to it and another such name? */
export function isAlone(tokens: readonly Token[], hit: Hit): boolean {
  if (tokens.length === 1 || hit.first !== hit.last || hit.entry.language === 'kk') return false;
  const [start, end] = sentenceAround(tokens, hit);
  if (end !== tokens.length - 1 || end - start >= LONGEST) return false;
  for (let at = start; at <= end; at++) {
    const { word, quoted, mixed } = tokens[at]!;
    if (quoted || mixed) return false;
    if (NAMES.has(word) || (at < hit.first && BEFORE.has(word))) continue;
    if (!AND.test(word) || at === end) return false;
  }
  // Behind a question or a colon it is a word that is asked for or named.
  return NAMES.has(tokens[hit.first]!.word) && !/[?:]/.test(tokens[start]!.before);
}
