// Given abuse in Russian and English, plain or disguised, when it is screened, then it is noticed with the right grade.

import { screenShipped } from './screen-shipped';

const OBSCENE = [
  'you useless pricks',
  'f4ck this',
  'hui vam',
  'Полный пздц, блт',
  'ска, как же бесит',
  'M0th3rFuck3r, answer me',
  '������ fuck you ������',
  'х\u0001у\u0001й вам',
  'иди на хуй',
  'Идите все нахуй со своим порталом',
  'какого хуя не работает',
  'вы охуели там?',
  'заебали уже ваши обновления',
  'Ебаный портал опять завис',
  'пиздец какой-то',
  'Хватит пиздеть, работайте',
  'долбоёбы, почините сайт',
  'бля, опять ошибка',
  'блять сколько можно ждать',
  'Вы, мудаки, когда ответите',
  'пидорасы',
  'сука, верните заявку',
  'ваш оператор мудак',
  'уёбки',
  'мне похуй на ваш регламент',
  'да вы там все ебанулись',
  'еб твою мать',
  'отсоси',
  'fuck you',
  'this fucking portal',
  'you motherfuckers',
  'what a piece of shit',
  'stupid bitch',
  'go fuck yourself, asshole',
  'bullshit service',
  'иди в жопу',
  'говно ваш портал',
  'херня, а не портал',
  'шлюха',
  'рукожопы',
  'you cunt',
];

const DISGUISED = [
  'х*й вам, а не договор',
  'п@здец',
  'п***ц полный',
  'х у й',
  'п.и.з.д.е.ц',
  'х-у-й',
  'пи здец',
  'хуууууй',
  'бляяяяяять',
  'xyй',
  'пизdец',
  'п\u200Bизд\u00ADец',
  'п\u0301и\u0301здец',
  'пи3дец',
  '6лядь',
  'идинахуй',
  'данахуймненадо',
  'пошёлнахуй',
  'idi nahuy',
  'pizdec',
  'blyad',
  'blyat',
  'suka',
  'cyka',
  'pidoras',
  'zaebali',
  'gbpltw',
  'f**k this',
  'sh!t',
  'f u c k',
  'f.u.c.k',
  'fuuuuck',
  'fuсk',
  'фак ю',
  'b1tch',
  'по%уй',
  'нае...ли',
  '𝐟𝐮𝐜𝐤 you',
  'ПИЗДЕЦ',
];

const INSULT = [
  'Лохи позорные сидите там',
  'Понабрали дур по объявлению',
  'Сіз есексіз',
  'Ваш оператор мошенник',
  'Стоите тут как дураки',
  'Закройте свои поганые рты',
  'вы дебилы',
  'ты идиот',
  'Идиоты работают у вас',
  'ваш оператор тупой',
  'тупые операторы',
  'вы козлы',
  'Вы все бараны',
  'эй, козёл',
  'козёл ты, а не специалист',
  'Ответьте мне, вы, ослы',
  'Козлы!',
  'Он баран',
  'какой же ты осёл',
  'твари конченые',
  'мрази',
  'урод',
  'придурки',
  'закрой рот',
  'заткнись',
  'да пошли вы',
  'чтоб вы сдохли',
  'сдохни',
  'ублюдки',
  'чмо',
  'dolboyashcher ty, debil',
  'you are an idiot',
  'your staff are morons',
  'shut up',
  'go to hell',
  'you are stupid',
  'your operator is a stupid donkey',
  'what a loser',
  'kill yourself',
];

const THREATS = [
  'я тебя убью',
  'я вас найду и закопаю',
  'приеду и убью вас',
  'голову тебе оторву',
  'таких надо расстреливать',
  'ходи и оглядывайся',
  'I will kill you',
  'i know where you live',
  'I’ll break your legs',
];

describe('abuse is noticed', () => {
  it.each(OBSCENE)('obscene: %s', (text) => {
    expect(screenShipped(text).grade).toBe('obscene');
  });
  it.each(DISGUISED)('obscene in disguise: %s', (text) => {
    expect(screenShipped(text).grade).toBe('obscene');
  });
  it.each(INSULT)('insult: %s', (text) => {
    expect(screenShipped(text).grade).toBe('insult');
  });
  it.each(THREATS)('threat: %s', (text) => {
    const verdict = screenShipped(text);
    expect(verdict.threat).toBe(true);
    expect(verdict.grade).not.toBe('clean');
  });
});
