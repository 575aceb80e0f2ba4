// Does somebody say that he answered inside the history below, where no program marks what is old and what is his.

/** Longer, he has said it here. */
const LONGEST = 600;

const ANSWERS = {
  en: '(?:answer|repl(?:y|ie)|response|comment|remark|note|input|feedback)s?',
  ru: '(?:ответ|отвеча|комментари|замечани|пометк|пояснени|дописа|вписа|написал)[а-яё]*',
  kk: '(?:жауа[пб]|түсінік(?:теме)?|ескерту|белгі)[а-яәғқңөұүһі]*',
};
const PLACES = {
  en: '(?:below|inline|in[- ]line|in[- ]text|in between|(?:in|within) (?:the |your )?(?:text|body|mail|e-?mail|message|original|history|(?:red|blue|green|bold|capitals|caps)))',
  ru: '(?:ниже|в тексте|по тексту|внутри|в теле (?:письма|сообщения)|(?:красным|синим|зел[её]ным|жирным|цветом)|под (?:каждым|вопросами|вашими))',
  kk: '(?:төменде|мәтін (?:ішінде|бойынша)|хат(?:тың)? ішінде|қызыл(?:мен)?|көк түспен|түспен|сұрақтардың астында)',
};
const EITHER_WAY = Object.keys(ANSWERS).flatMap((key) => {
  const language = key as keyof typeof ANSWERS;
  const [what, where] = [ANSWERS[language], PLACES[language]];
  return [`${what}[^.!?\\n]{0,60}(?<!\\p{L})${where}`, `${where}[^.!?\\n]{0,40}(?<!\\p{L})${what}`];
});
const SAYS = new RegExp(`(?<!\\p{L})(?:${EITHER_WAY.join('|')})(?!\\p{L})`, 'iu');
/** "Напишите ответ ниже", "your answer below was wrong", "reply below this line": not his own answers. */
const NOT_HIS =
  /(?<!\p{L})(?:your (?:answer|reply|response|comment)|ваш(?:и|его|ему|а)? (?:ответ|комментари)|жауабыңыз|from (?:you|support)|quoted?|received|получен)/iu;

/** Looks only at what stands above the history. Pure; linear. */
export function saysAnswersBelow(newText: string): boolean {
  return newText.length <= LONGEST && SAYS.test(newText) && !NOT_HIS.test(newText);
}
