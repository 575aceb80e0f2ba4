// The courtesy screen (clause 16): is a text clean, insulting or obscene, where, and by which rule?

import { isAboutNobody } from './about-nobody';
import { Aim } from './aim';
import { Budget } from './budget';
import { cleared, type ReadText, withoutInnocent } from './cleared';
import { withoutDigitsThroughout } from './digits-throughout';
import { withPlainNames } from './disguised-names';
import { withoutEntities } from './entities';
import type { Entry } from './entry';
import { excuseOf } from './excuse';
import { FoundPlaces, type Place } from './found-places';
import type { Hit } from './hit-list';
import { findHits } from './hits';
import { withoutIntruders } from './intruders';
import { isJoinedThroughout, withoutJoiners } from './joiners';
import { withPlainKazakh } from './kazakh-masks';
import { asKazakhSpelt } from './kazakh-spelt';
import { asKeyed } from './keyed-text';
import type { Reading } from './latin-to-cyrillic';
import type { Lexicon } from './lexicon-index';
import { withSaidFingers } from './middle-finger';
import { isNotAWord } from './not-a-word';
import { inOneScript } from './one-script';
import { outsideLinks } from './outside-links';
import { withPlainMasks } from './plain-masks';
import { RepeatedStretches } from './repeated-stretches';
import { type Respaced, respaced } from './respaced';
import { withUsualSigns } from './sign-shapes';
import { isMasked } from './spellings';
import { isSurname } from './surnames';
import { withoutTags } from './tags';
import type { Token } from './token';
import { type Stretch, stretchesOf } from './tokens';
import { typedApart } from './typed-apart';
import { asKazakhTyped } from './typed-kazakh';
import { asRussianTyped } from './typed-russian';
import { CLEAN, type Match, type ScreenLanguage, type Verdict, worse } from './verdict';

/**
 * Screens new text or a subject in any of the three languages; quotes and signatures must be cut off before. Links, addresses
 * and file names inside the text are passed over. Time grows with the length of the text, whatever it holds; what is read of a very
 * long text beyond its plain words is bounded (`Budget`). A text is read to its end unless as many places as a verdict names are found and one of them is
 * obscene: no grade is worse, and only a threat behind them would go unflagged.
 */
export function screenText(given: string, lexicon: Lexicon): Verdict {
  const shown = withoutEntities(given) ?? withSaidFingers(given);
  if (shown !== undefined) return placed(screenAsShown(withPlainSigns(shown.text, lexicon), lexicon), shown);
  return screenAsShown(withPlainSigns(given, lexicon), lexicon);
}

/** Letter for letter in its place. */
function withPlainSigns(text: string, { index }: Lexicon): string {
  const bare = withoutTags(text) ?? text;
  const alike = inOneScript(bare) ?? bare;
  const usual = withUsualSigns(alike) ?? alike;
  const kazakh = withPlainKazakh(usual) ?? usual;
  const named = withPlainNames(kazakh, index) ?? kazakh;
  const plain = withPlainMasks(named) ?? named;
  return withoutIntruders(plain, index) ?? plain;
}

function screenAsShown(given: string, lexicon: Lexicon): Verdict {
  const text = withoutDigitsThroughout(given);
  const typed = screenAsTyped(text, lexicon);
  const verdict = typed.grade === 'obscene' ? typed : worse(typed, screenApart(text, lexicon));
  const spaced = verdict.grade === 'obscene' ? undefined : withoutJoiners(text, lexicon.index);
  if (spaced === undefined) return verdict;
  const meant = screenAsTyped(spaced, lexicon);
  return isJoinedThroughout(text) ? meant : worse(verdict, meant);
}

/** With spaces in Russian that is typed in Latin letters and run together. */
function screenApart(text: string, lexicon: Lexicon): Verdict {
  const apart = typedApart(text, lexicon.index);
  return apart === undefined ? CLEAN : outsideLinks(placed(screenAsTyped(apart.text, lexicon), apart), text);
}

/** As written, with the other keyboard layout, and as Russian or Kazakh in Latin letters. */
function screenAsTyped(text: string, lexicon: Lexicon): Verdict {
  const keyed = asKeyed(text);
  // What single keys seem to say is nothing beside what all of them say.
  if (keyed !== undefined) return screenAsWritten(keyed, lexicon);
  const meant = respaced(text, lexicon.index);
  const written = screenWithSpaces(text, meant, lexicon);
  // "t h i s": single letters would be small words of any language.
  const spaced = meant?.isThroughout && !meant.isCode ? meant : undefined;
  const readings = typedReadings(text, spaced, lexicon);
  if (readings.length === 0 && spaced === undefined) return written;
  const whole = spaced === undefined ? written : worse(written, apartAsTyped(text, lexicon));
  return readings
    .map((read) => {
      const others = readings.filter((other) => other !== read);
      const verdict = outsideLinks(placed(read.verdict, read.reading), text);
      const counted = read.isRussian ? withoutInnocent(verdict, text, lexicon.index) : verdict;
      return cleared(counted, others, lexicon.index);
    })
    .reduce(worse, cleared(whole, readings, lexicon.index));
}

/** As Russian and as Kazakh; of nearly all texts none. @param spaced the text with other spaces, by which it is read then */
function typedReadings(text: string, spaced: Reading | undefined, lexicon: Lexicon): readonly ReadText[] {
  const typed = spaced?.text ?? text;
  const inText = <Typed extends Reading>(reading: Typed): Typed =>
    spaced === undefined ? reading : { ...reading, from: reading.from.map((at) => spaced.from[at]!) };
  const readings: ReadText[] = [];
  for (const reading of asRussianTyped(typed)) readings.push(readAsRussian(inText(reading), lexicon));
  for (const reading of asKazakhTyped(typed))
    readings.push(readAs(reading.language, inText(reading), lexicon, reading.shortest));
  const spelt = asKazakhSpelt(text);
  if (spelt !== undefined) readings.push(readAs('kk', spelt, lexicon));
  return readings;
}

/** Letters of a Russian word and the spaces between them; of fewer any English sentence has some. */
const SHORTEST_APART = 9;

/** Russian obscenity in Latin letters amid other words, all with their letters apart: "n a h u i". */
function apartAsTyped(text: string, lexicon: Lexicon): Verdict {
  const [reading] = asRussianTyped(text);
  const verdict = reading === undefined ? CLEAN : placed(readAsRussian(reading, lexicon).verdict, reading);
  const matches = verdict.matches.filter((one) => one.grade === 'obscene' && one.end - one.start >= SHORTEST_APART);
  return matches.length > 0 ? { grade: 'obscene', threat: false, matches } : CLEAN;
}

const readAsRussian = (reading: Reading, lexicon: Lexicon): ReadText => ({
  ...readAs('ru', reading, lexicon),
  isRussian: true,
});

/** Of what is read as Russian or Kazakh typed in Latin letters, only what that language says of it counts. */
function readAs(language: ScreenLanguage, reading: Reading, lexicon: Lexicon, shortest = 1): ReadText {
  const { verdict, unmeant } = placesOf(reading.text, lexicon, language, shortest);
  return { isRussian: false, reading, verdict, unmeant };
}

/** What is said of a reading, with the places of the text itself. */
function placed({ grade, threat, matches }: Verdict, { from }: Reading): Verdict {
  return {
    grade,
    threat,
    matches: matches.map((match) => ({ ...match, start: from[match.start]!, end: from[match.end]! })),
  };
}

/** As written, and with the spaces where they are meant, which alone counts where they are missing throughout. */
function screenWithSpaces(text: string, meant: Respaced | undefined, lexicon: Lexicon): Verdict {
  const written = screenAsWritten(text, lexicon);
  if (meant === undefined) return written;
  const found = placed(screenAsWritten(meant.text, lexicon), meant);
  if (meant.isThroughout && !meant.isCode) return found;
  return meant.isCode && found.grade !== 'obscene' ? written : worse(written, found);
}

const screenAsWritten = (text: string, lexicon: Lexicon): Verdict => placesOf(text, lexicon).verdict;

/** @param language only what this language says, @param shortest in so many letters */
function placesOf(text: string, lexicon: Lexicon, language?: ScreenLanguage, shortest = 1): FoundPlaces {
  const found = new FoundPlaces();
  const budget = new Budget(text.length);
  const repeated = new RepeatedStretches(text);
  for (const stretch of stretchesOf(text)) {
    budget.goOn(stretch.length);
    const said = repeated.keyOf(stretch);
    if (said !== undefined && repeated.isEmpty(said)) continue;
    let isEmpty = true;
    for (const place of placesIn(stretch, lexicon, budget, found)) {
      if (language !== undefined && place.match.language !== language) continue;
      if (place.match.end - place.match.start < shortest) continue;
      if (!isNotAWord(text, place.match) && found.take(place)) isEmpty = false;
    }
    if (found.isDecided) break;
    if (said !== undefined && isEmpty) repeated.broughtNothing(said);
  }
  return found;
}

/** The abuse whose first word is the stretch's own. */
function* placesIn(
  { tokens, from, to, trailing }: Stretch,
  lexicon: Lexicon,
  budget: Budget,
  found: FoundPlaces,
): Generator<Place> {
  const hits = findHits(tokens, trailing, lexicon.index, budget);
  for (const { first, last } of hits.allowed)
    if (first < last) found.passOver({ start: tokens[first]!.start, end: tokens[last]!.end, isSure: true });
  if (hits.abuse.length === 0) return;
  let aim: Aim | undefined;
  for (const hit of hits.abuse) {
    if (hit.first < from || hit.first >= to || !found.wants(hit)) continue;
    const [start, end] = [tokens[hit.first]!.start, tokens[hit.last]!.end];
    if (!found.mayLookClosely()) {
      if (!needsAim(hit) && !found.isKnown(hit, start, end)) yield { hit, match: matchOf(hit, start, end, undefined) };
      continue;
    }
    aim ??= new Aim(tokens, hits, trailing);
    if (isSurname(hit, tokens)) found.passOver({ start, end, isSure: true });
    else if (isAboutNobody(hit, tokens)) found.passOver({ start, end, isSure: true });
    else if (!isMeant(hit, tokens, aim)) found.passOver({ start, end, isSure: false });
    else if (!found.isKnown(hit, start, end))
      yield { hit, match: matchOf(hit, start, end, excuseOf(hit, tokens, hits, trailing)) };
  }
}

function matchOf(hit: Hit, start: number, end: number, excused: Match['excused']): Match {
  const { grade, language } = hit.entry;
  const match = {
    start,
    end,
    rule: ruleOf(hit.entry),
    grade: grade === 'obscene' ? grade : 'insult',
    language,
  } as const;
  return excused ? { ...match, excused } : match;
}

const LONGEST_RULE = 40;
const rules = new WeakMap<Entry, string>();

/** Where the entry stands, and its root with the first of each choice: "ru.txt:412 (иди/…) на …". */
function ruleOf(entry: Entry): string {
  const known = rules.get(entry);
  if (known !== undefined) return known;
  const short = entry.root
    .replace(/\(([^/()]*)\/[^()]+\)/g, '($1/…)')
    .replace(/ +/g, ' ')
    .trim();
  const rule = `${entry.file}:${entry.line} ${short.length > LONGEST_RULE ? `${short.slice(0, LONGEST_RULE)}…` : short}`;
  rules.set(entry, rule);
  return rule;
}

const needsAim = ({ guessed, entry: { flags } }: Hit): boolean => guessed || flags.has('aimed') || flags.has('called');

function isMeant(hit: Hit, tokens: readonly Token[], aim: Aim): boolean {
  const { flags } = hit.entry;
  if (hit.guessed) return aim.isAimed(hit);
  if (hit.first === hit.last && tokens[hit.first]!.mixed && isMasked(tokens[hit.first]!.word)) return true;
  if (flags.has('called')) return aim.isCalled(hit);
  return !flags.has('aimed') || aim.isAimed(hit);
}
