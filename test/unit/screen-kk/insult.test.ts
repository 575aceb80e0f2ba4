// Kazakh insults: aimed at somebody by an ending, a pronoun, an address; the same words in neutral use stay clean.

import { screenKazakh } from './screen-kazakh';

type Case = readonly [text: string, why: string];

const PERSON_ENDING: readonly Case[] = [
  ['сендер оңбағандрсыңдар', 'the vowel of the plural left out'],
  ['сен ақымоқсың', 'а typed as о'],
  ['сендүмшесіңдер', 'said to somebody, written together'],
  ['операторларыңделқұлыекен', 'the staff before it and the copula behind, written together'],
  ['senderynzhyqtarsyndar', 'the same in Latin letters'],
  ['бәріңнеңаузыңдыжапдеп', 'a rude order within text without spaces'],
  ['ей т**ас, жауап бер', 'two letters of a name starred out'],
  ['sen aq*maqsyn goi', 'a letter starred out in Latin typing'],
  ['mänggürt ekensiñ', 'ңг typed as three letters'],
  ['ақымақ өзіңізсіз', 'yourself, with the ending of the person'],
  ['Ақымақсың', '-сың'],
  ['Ақымақсыз', '-сыз after a word for a person'],
  ['ақымақсыңдар ғой', '-сыңдар and a particle'],
  ['топассың ба', '-сың with a question'],
  ['нағыз нақұрыссыңдар', 'degree word'],
  ['жындысың ба сен', 'question'],
  ['жынды ма сен', 'question particle between the insult and the pronoun'],
  ['надансыздар', '-сыздар'],
  ['арсызсыңдар', 'shameless'],
  ['есексің', 'animal with -сің'],
  ['хайуансыңдар', 'animal with -сыңдар'],
  ['малсыңдар', 'cattle with -сыңдар'],
  ['шошқасың', 'pig with -сың'],
  ['өтірікшісіңдер', 'liar with -сіңдер'],
  ['мәңгүртсің', 'political abuse'],
  ['мамбетсің', 'slur with -сің'],
  ['акымаксын', 'without Kazakh letters'],
  ['akymaksyn', 'in Latin letters'],
  ['aqymaqsyz', 'in Latin letters with q'],
  ['topassyn', 'с of the root meets с of the ending in Latin'],
  ['mambetsin', 'т meets с in Latin'],
  ['олар емес, өзің ақымақсың', 'pronoun far, ending near'],
  ['сендерақымақсыңдар', 'text without spaces'],
  ['а қ ы м а қ с ы ң', 'letters spaced out'],
  ['е с е к сің', 'letters spaced out, but for the ending'],
  ['топас сыңдар', 'the ending written apart'],
  ['есуассңдар', 'the vowel of the ending left out'],
  ['тоооопас', 'drawn out: shouted'],
  ['ақ😡ымақсың', 'a picture between the letters'],
  ['Сендер алаяқсыңдар', 'swindler, said to somebody'],
  ['сендер ұрысыңдар', 'thief, said to somebody'],
];

const ADDRESSED: readonly Case[] = [
  ['Сен ақымақ', 'pronoun'],
  ['Сендер нағыз ақымақ екенсіңдер', 'pronoun and copula'],
  ['бәрің топассыңдар', '"all of you"'],
  ['Операторларың ақымақ', 'the staff'],
  ['Операторыңыз топас екен', 'the staff, polite possessive'],
  ['ақымақ операторлар', 'attribute before the staff'],
  ['Қызметкерлеріңіз миғұла', 'the staff'],
  ['Техникалық қолдау қызметінде отырған ақымақтар', 'the service'],
  ['Ақымақтар!', 'called out alone'],
  ['Оңбағандар!', 'called out alone'],
  ['әй ақымақ', 'call'],
  ['Әй, есек, жауап бер', 'call and an animal'],
  ['нағыз ақымақ екенсің', 'copula in the second person'],
  ['ит екенсіңдер', 'animal with a copula'],
  ['өңшең мал', '"nothing but cattle"'],
  ['өңшең наданмен жұмыс істеу мүмкін емес, сендер нағыз надансыңдар', 'pointed twice'],
  ['иттің баласы', 'child of a dog'],
  ['шошқаның баласы', 'child of a pig'],
  ['қызталақ', 'bastard'],
  ['оңбаған неме', 'contemptuous address'],
  ['есекбас', 'donkey head'],
  ['мамбеттер', 'slur in the plural'],
  ['калбиттер', 'ethnic slur'],
  ['вы там все ақымақ', 'Kazakh word in a Russian sentence'],
  ['дебилсің', 'Russian insult with a Kazakh ending'],
  ['лохсыңдар', 'Russian insult with a Kazakh ending'],
  ['идиотсыздар', 'Russian insult with a Kazakh ending'],
  ['дебилдер', 'Russian insult with a Kazakh plural'],
  ['сен дебіл', 'Russian insult in Kazakh spelling'],
  ['Сендер иттен жамансыңдар', 'comparison'],
  ['Шошқалар, неге жұмыс істемейсіңдер', 'vocative before a predicate in the second person'],
  ['миларың жоқ па', 'brains'],
  ['арам шошқа', 'attribute and animal'],
  ['сасық ит', 'attribute and animal'],
  ['Сендерде ми жоқ', 'no brains'],
];

const RUDE_ORDERS_AND_CURSES: readonly Case[] = [
  ['Жап аузыңды', 'shut up'],
  ['аузыңды жап', 'shut up, the other order'],
  ['Үніңді өшір', 'shut up'],
  ['оттама', '"do not graze": talk no nonsense'],
  ['не оттап тұрсың', 'the same, asked'],
  ['көзіме көрінбе', 'get out of my sight'],
  ['құрып кетіңдер', '"perish"'],
  ['өліп қал', '"die"'],
  ['миың бар ма өзі', 'have you a brain'],
  ['есің дұрыс па', 'are you in your mind'],
  ['көзің шықсын', 'curse'],
  ['көздерің ағып түссін', 'curse, plural'],
  ['жер жұтқыр', 'curse'],
  ['қарғыс атсын сендерді', 'curse with an object'],
  ['атаңа нәлет', 'curse on the ancestors'],
  ['атана налет', 'the same without Kazakh letters'],
  ['сендерге лағынет', 'curse'],
  ['бетіңе түкірейін', '"I spit in your face"'],
  ['аузынды жап', 'without Kazakh letters'],
  ['auzyndy jap', 'in Latin letters'],
  ['құдай жазаларыңды берсін', 'curse'],
  ['қарғыс атқырлар', 'curse as an address'],
  ['сендерді жер жұтсын', 'curse with an object before'],
  ['козынды курт, аузынды жап', 'і typed as ы'],
];

describe.each([
  ['person endings', PERSON_ENDING],
  ['addressed', ADDRESSED],
  ['rude orders and curses', RUDE_ORDERS_AND_CURSES],
])('given an insult: %s', (_, cases) => {
  it.each(cases)('when "%s" (%s) is screened, then it is an insult', (text) => {
    expect(screenKazakh(text).grade).toBe('insult');
  });
});

const THREATS: readonly Case[] = [
  ['сені өлтіремін', 'killing'],
  ['бәріңді өлтірем', 'killing, spoken ending'],
  ['Сендерді барып атып тастаймын', 'shooting'],
  ['басыңды жарамын', 'breaking a head'],
  ['басыңызды жарамын', 'the same, polite possessive'],
  ['көзіңді құртам', 'destroying'],
  ['тістеріңді сындырамын', 'breaking teeth'],
  ['кеңселеріңді өртеп жіберемін', 'arson'],
  ['сендерді тауып алып ұрамын', 'finding and beating'],
  ['сендерді тірідей көмемін', 'burying alive'],
  ['өлесіңдер бәрің', 'you will die'],
  ['basyndy jaramyn', 'in Latin letters'],
  ['сени олтиремин', 'without Kazakh letters'],
];

describe('given a threat of violence', () => {
  it.each(THREATS)('when "%s" (%s) is screened, then it is an insult flagged as a threat', (text) => {
    expect(screenKazakh(text)).toMatchObject({ grade: 'insult', threat: true });
  });
});
