// Kazakh endings that "~" stands for: chains of derivation, plural, possessive, case and person on a noun; voice, negation,
// tense, participle, converb and mood on a verb. The vowels of a chain agree with each other and with the root.

import type { WordClass } from './entry';

type Harmony = 'back' | 'front' | null;
type State = 'noun' | 'plural' | 'possessed' | 'case' | 'verb' | 'past' | 'converb' | 'condition' | 'question' | 'end';

interface Suffix {
  readonly text: string;
  readonly to: State;
  readonly harmony: Harmony;
  /** The chain speaks to somebody: -сың, -сіз, imperative. */
  readonly you: boolean;
}

const row = (text: string, to: State, you = false): Suffix[] =>
  text.split(' ').map((suffix) => ({ text: suffix, to, harmony: harmonyOf(suffix), you }));
/** The same behind back and front vowels alike: қодақпен, көтпен. */
const invariant = (text: string, to: State): Suffix[] => row(text, to).map((suffix) => ({ ...suffix, harmony: null }));

const PERSON = [
  ...row('мын мін бын бін пын пін мыз міз быз біз пыз піз', 'end'),
  ...row('сың сің сыңдар сіңдер сыз сіз сыздар сіздер сын син сындар синдер сиз', 'end', true),
  // As typed in haste.
  ...row('сң сңдар сңдер', 'end', true),
];
const QUESTION = row('мы мі бы бі пы пі ма ме ба бе па пе', 'question');
const PARTICLE = row('ғой гой ау шы ші ғо', 'end');
const CASE = [
  ...row(
    'ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен',
    'case',
  ),
  ...invariant('мен бен пен менен бенен пенен', 'case'),
];
const POSSESSIVE = row('ым ім м ың ің ң ыңыз іңіз ңыз ңіз ыңдар іңдер ы і сы сі ымыз іміз мыз міз', 'possessed');
const PLURAL = [
  ...row('лар лер дар дер тар тер', 'plural'),
  // As typed in haste.
  ...row('лр др тр', 'plural'),
];
const DERIVED = [
  ...row(
    'лық лік дық дік тық тік сыз сіз шы ші дай дей тай тей ша ше лау леу дау деу тау теу лы лі шыл шіл сымақ',
    'noun',
  ),
  ...row('ла ле да де та те лан лен дан ден тан тен лас лес', 'verb'),
];
const ADNOMINAL = [...row('ғы гі қы кі', 'possessed'), ...invariant('ікі нікі дікі тікі', 'possessed')];
const FINITE = [
  ...row('ды ді ты ті', 'past'),
  ...row('ып іп п а е й ғалы гелі қалы келі', 'converb'),
  ...row('са се', 'condition'),
  ...row('ам ем йм айын ейін йын йін айық ейік йық йік сын сін ғай гей қай кей', 'end'),
  ...row('ыңыз іңіз ңыз ңіз ың ің ң ыңдар іңдер шы ші', 'end', true),
  ...row(
    'ған ген қан кен атын етін йтын йтін тын тін ар ер р мақ мек бақ бек пақ пек ушы уші у ғыш гіш қыш кіш',
    'noun',
  ),
  ...row('ғыр гір қыр кір', 'noun'),
  ...row('ғым гім қым кім ғысы гісі қысы кісі', 'end'),
  ...row('ғың гің қың кің', 'end', true),
];
const VOICE = row('т дыр дір тыр тір ғыз гіз қыз кіз ыл іл л ын ін н ыс іс с ма ме ба бе па пе ыңқыра іңкіре', 'verb');
const PAST_PERSON = [...row('м қ к', 'end'), ...row('ң ңыз ңіз ңдар ңдер', 'end', true)];

const AFTER: Readonly<Record<State, readonly Suffix[]>> = {
  noun: [...DERIVED, ...PLURAL, ...POSSESSIVE, ...CASE, ...PERSON, ...QUESTION, ...PARTICLE],
  plural: [...DERIVED, ...POSSESSIVE, ...CASE, ...PERSON, ...QUESTION, ...PARTICLE],
  possessed: [...PLURAL, ...CASE, ...PERSON, ...QUESTION, ...PARTICLE],
  case: [...ADNOMINAL, ...PERSON, ...QUESTION, ...PARTICLE],
  verb: [...VOICE, ...FINITE],
  past: [...PAST_PERSON, ...QUESTION, ...PARTICLE],
  // In chats the last vowel is dropped: сөйлейд.
  converb: [...PERSON, ...QUESTION, ...row('ды ді ты ті д', 'end'), ...PARTICLE],
  condition: [...PAST_PERSON, ...QUESTION, ...row('да де', 'end')],
  question: [...PERSON, ...row('м ң ңыз ңіз', 'end')],
  end: [...QUESTION, ...PARTICLE],
};
const START: Readonly<Record<WordClass, State>> = { noun: 'noun', adj: 'noun', verb: 'verb' };
/** Suffixes of a chain; more is no word. */
const MAX_SUFFIXES = 7;

/** Back (а о ұ ы) or front (ә ө ү і е) by the last telling vowel; и and у tell nothing. */
export function harmonyOf(text: string): Harmony {
  for (let index = text.length - 1; index >= 0; index--) {
    if ('аоұыя'.includes(text[index]!)) return 'back';
    if ('әөүіеэ'.includes(text[index]!)) return 'front';
  }
  return null;
}

export type Ending = 'none' | 'plain' | 'you';

interface SpelledSuffix extends Suffix {
  readonly spelled: string;
}

/** Recognises chains in one way of spelling: with Kazakh letters, without them, or as a Latin skeleton. */
export class KazakhEndings {
  /** State and first letter -> the suffixes that may come next. */
  private readonly after = new Map<string, SpelledSuffix[]>();

  constructor(
    spell: (suffix: string) => string,
    private readonly harmonious: boolean,
  ) {
    for (const [state, suffixes] of Object.entries(AFTER)) {
      for (const suffix of suffixes) {
        // Without its letter the imperative -ң would be seen in every ablative: ақымақтан.
        if (suffix.text === 'ң' && state === 'verb' && spell('ң') !== 'ң') continue;
        const spelled = spell(suffix.text);
        const key = state + spelled[0];
        this.after.set(key, [...(this.after.get(key) ?? []), { ...suffix, spelled }]);
      }
    }
  }

  /** Is what follows the root a chain for one of the classes? 'you' when a reading of it speaks to somebody. */
  read(tail: string, classes: readonly WordClass[], root: Harmony): Ending {
    if (tail === '') return 'plain';
    const readings = classes.map((name) => this.walk(tail, 0, START[name], this.harmonious ? root : null, 0));
    return readings.includes('you') ? 'you' : readings.includes('plain') ? 'plain' : 'none';
  }

  private walk(tail: string, from: number, state: State, harmony: Harmony, depth: number): Ending {
    if (from === tail.length) return 'plain';
    if (depth === MAX_SUFFIXES) return 'none';
    let best: Ending = 'none';
    for (const suffix of this.after.get(state + tail[from]) ?? []) {
      if (!tail.startsWith(suffix.spelled, from)) continue;
      if (this.harmonious && harmony && suffix.harmony && suffix.harmony !== harmony) continue;
      const rest = this.walk(tail, from + suffix.spelled.length, suffix.to, suffix.harmony ?? harmony, depth + 1);
      // A verb made of a noun says nothing of the person: құрттадың, "you infested".
      const derived = state === 'noun' && suffix.to === 'verb';
      if (!derived && (rest === 'you' || (rest === 'plain' && suffix.you))) return 'you';
      if (rest !== 'none') best = 'plain';
    }
    return best;
  }
}
