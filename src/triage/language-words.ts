// Small words that tell a language, and words of the Portal that tell none since all three languages use them.
import type { Language } from '../ticket/language';
import { foldWord } from './fold';

const KK =
  'сәлем салем сәлеметсіз сәлеметсізбе salemetsiz salemetsizbe саламатсыз саламатсызба бе ба ма ме па пе рахмет рақмет жоқ бар қалай керек қажет қайда қайдан неге қашан қанша неше сіз сізге ' +
  'сізден сіздер сіздерге маған менің менен менде мені мен біз бізге біздің бізде осы мына мынау бұл ол оны оның олар сол қайтып болады болмайды болмай болды болса болып ' +
  'алмай алмаймын алмадым алмадық алмаймыз алып аламын аламыз жатыр жатырмын жатырмыз отыр отырмын отырмыз тұр тұрмын жүр қалды қойды беру берсеңіз беріңіз беріңізші ' +
  'берсеңіздер туралы үшін бойынша және мен жане менен деп деген дейді дейін кейін кезінде сияқты арқылы бірақ егер немесе тек өте енді әлі тағы барлық бәрі көп аз жаңа ' +
  'өтінемін өтінеміз өтініш көмектесіңізші көмектесіңіз көмек комек жіберіңіз айтыңызшы айтыңыз істеу істейміз істеймін істемейді істемей не қандай қай кім біреу ештеңе ' +
  'жұмыс қате сұрақ жауап хат бүгін ертең кеше қазір сағат күн уақыт ақпарат тіркелу тіркеу кіру кіре шығып шықты шығады ету еткен етіп жасау керекпе болама қайырлы таң кеш құрметпен құрметті ашылмай ашылмайды ' +
  'жақсы ия жоқпа бере алады ала еді екен емес десе дейсіз берші айтшы ғой шығар бізден сізде сіздің шарт кепілдік тез тезірек ұсынамын ұсыныс түсінбедім білмеймін болмайма тур отыр жатр калды боп';
const RU =
  'и в не на что как это с по к но для мы вы я у нас вас вам нам меня мне мой моя наш наша ваш ваша так есть или если то же бы от до при за из о об где когда почему куда какой какая ' +
  'какие можно нужно надо могу можем может нет да уже еще только очень все всех всё этот эта эти его её их был была было были быть будет ли чтобы после через без под над между ' +
  'здравствуйте здравствуй добрый доброе день утро вечер спасибо пожалуйста подскажите помогите прошу просим уважаемые уважением сегодня завтра вчера сейчас там тут здесь хочу хотел ' +
  'почему-то который которая которые также чем том тот там раз свой своей себя работает сделать получается приходит пишет выходит выдает';
const EN =
  'the a an is are was were be been to of and in for on i we you it my our your me us this that these those please not no can cannot could would should will do does did how where when ' +
  'why what which who there here with from at by as if but or so hello hi dear thanks thank regards best help has have had after before during still now today tomorrow yesterday any all some ' +
  "don't doesn't can't won't isn't didn't i'm it's than then them they their he she his her about into out up down new need want get got just very only also one ok yes";
/** Beginnings of words. */
const NOBODYS =
  'портал сайт систем файл браузер интернет компьютер договор заявк тендер лот ошибк эцп логин пароль аккаунт кабинет конкурс протокол документ сертификат тариф ' +
  'chrome ncalayer error login pdf email mail windows java excel word google firefox edge bin iin eep eds api url http www com id support mitwork server sms online web internet portal server';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { kk: setOf(KK), ru: setOf(RU), en: setOf(EN) };
const SHARED = NOBODYS.split(' ').map(foldWord);

export function isWordOf(folded: string, language: Language): boolean {
  return WORDS[language].has(folded);
}

/** Terms of the Portal and of computers: Kazakh mails are full of Russian and English ones. */
export function isNobodys(folded: string): boolean {
  return SHARED.some((head) => folded.startsWith(head));
}
