// What tells a Kazakh insult from the same letters in an innocent sentence: the copula, the person of the ending, misleading cases.

import { screenKazakh } from './screen-kazakh';

type Case = readonly [text: string, why: string];

const INSULTS: readonly Case[] = [
  ['Мына қатын ақымақ екен', 'said of a third person with a copula'],
  ['жынды ғой мынау', 'copula, the person after it'],
  ['ол бір оңбаған', 'pointed at'],
  ['тупой екенсің', 'a Russian insult with a Kazakh copula'],
  ['Әкімдердің бәрі ақымақ', 'a person in office'],
  ['ақымақтарға ем жоқ', 'plural in any case'],
  ['Бетіңе түкіремін', 'the first person of the verb, no name for the writer'],
  ['Не деген топас едің', '"what a …" is no Russian negation'],
  ['Жауап бер, надан!', 'called out behind an order'],
  ['Порталда отырған надандар ештеңе білмейді', 'who sit there'],
  ['Тек қана өтірікшілер жұмыс істейді', 'nothing but …'],
  ['Өтінімімді бір қауақбас қайтарып тастады', 'a name of contempt needs only to be shown'],
  ['Олар депутат емес, шапан киген опасыздар', 'said of those at hand'],
  ['бұл хатты оқитын мақау бар ма сендерде', 'in a sentence that speaks to somebody'],
  ['екіжүзділер, сахнада ұлт дейді', 'several of them, called'],
  ['т о п а с', 'letters set apart'],
  ['оңбағн неме, карзды кайтпайсн', 'a vowel of the root left out'],
  ['сатқн екенсн', 'vowels left out of the root and of the ending'],
  ['əке-шешең оқытпаған нақұрыс', 'a letter of another alphabet for ә'],
  ['Сені өлтірем деп айттым ғой', 'a threat that the writer repeats'],
  ['сені өлтірем деп жазып отырмын', 'the same, the person on the auxiliary'],
  ['Сенің ұятсыздығыңа шек жоқ', 'a quality with its owner'],
  ['топас тыңдап тұрсың ба', 'opens a sentence without its comma'],
  ['бауыздап тастаймын', 'a threat with nothing else in its sentence'],
];

const INNOCENT: readonly Case[] = [
  ['Ақымақпын ғой, құпиясөзді ұмытып қалдым', 'of oneself, with a copula'],
  ['Директорлар кеңесін өткіздік, директорлар кенесин откиздик', '"his advice" is no tick'],
  ['Файлдарды оларсыз сақтау', '"without them" is no "they are shameless"'],
  ['Балалар күлсін', '"let them laugh" is no slave'],
  ['Картоп құрттадың ба', 'a verb made of a noun'],
  ['Ақымақ сұрақ қойсам кешіріңіз', 'a rude word about a thing'],
  ['Әке-шешеңді сыйла', 'an object, no curse'],
  ['Қазақ боксшысы шешенді жеңді', 'a Chechen'],
  ['Порталда отырған қызметкер топас пышақ сатып алды', 'a thing that a clerk bought'],
  ['Аулада бір топ иттер жүр', 'stray dogs'],
  ['Обыр екен, дәрігер айтты', 'a disease'],
  ['Күзетші маған аяғыңды сындырам деп қорқытты', 'a threat that another uttered'],
  ['Бәріңді тойға шақырып, қой соямын', 'a sheep for the guests'],
  ['Не деген ұятсыздық, үшінші ай жауап жоқ', 'a quality, not a person'],
  ['Сіздер Сараң қаласынансыздар ма', 'a town'],
  ['Үрме бұршақ консервісі', 'green beans'],
  ['Бұл дәріден адам мәңгүрт болып қалады ма', 'what somebody becomes'],
  ['Олар шақалды суретке түсірді, жыртқыш аңдар ғой олар', 'beasts'],
  ['Бұл жақсы өлең екен', 'a poem is no Russian deer'],
  ['Олар Отанға опасыздық жасамаған', 'a quality, not a person'],
  ['Сіздің сайттағы бұл ұятсыз баға неден шықты', 'an attribute of a thing'],
  ['Мен түк білмейтін топаспын, көмектесіңіздерші', 'of oneself'],
  ['Сіз мені ақымақ деп ойлайсыз ба', 'what somebody thinks'],
  ['Надан деген сөздің мағынасы', 'the word as a word'],
  ['Ақымақпен астаспа, ақылдымен қастаспа', 'a proverb'],
  ['Сендер надандық жасадыңдар', 'a quality, though it stands beside a person'],
  ['картамда 10 мың жетпейді', '"a thousand" is no "your brain"'],
  ['Оператор жәлеп деп боқтады мені', 'another uttered it'],
  ['?аза?стан Республикасы ?арыз бол?ан ал?аш рет', 'letters lost to question marks'],
  ['1998 ж-да, ғылым д-ры', 'abbreviations with their endings'],
  ['қойды бауыздап тастаймын', 'a sheep'],
];

describe('given an ambiguous Kazakh word', () => {
  it.each(INSULTS)('when "%s" (%s) is screened, then it is an insult', (text) => {
    expect(screenKazakh(text).grade).toBe('insult');
  });
  it.each(INNOCENT)('when "%s" (%s) is screened, then it is clean', (text) => {
    expect(screenKazakh(text)).toMatchObject({ grade: 'clean', threat: false });
  });
});
