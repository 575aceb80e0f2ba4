// What each finding of the template lint means and what to do about it, in the three languages, for the command line, alerts and the studio.
import type { Language } from '../ticket/language';
import type { Finding, FindingCode } from './finding';

/** `{name}` is filled from the values of the finding. */
const WORDS: Readonly<Record<FindingCode, Readonly<Record<Language, string>>>> = {
  'file-missing': {
    kk: 'Файл жоқ. Оны басқа тілден көшіріп, аударыңыз.',
    ru: 'Файла нет. Скопируйте его с другого языка и переведите.',
    en: 'The file is absent. Copy it from another language and translate it.',
  },
  'file-unused': {
    kk: 'Мұндай атауы бар хат жоқ, сондықтан бұл файл қолданылмайды. Қалта мен файл атауын тексеріңіз.',
    ru: 'Письма с таким именем нет, поэтому файл не используется. Проверьте имя папки и файла.',
    en: 'No mail has this name, so the file is not used. Check the name of the folder and the file.',
  },
  'language-missing': {
    kk: 'Өз мәтініңіз тек мына тілдерде бар: {others}. Бұл тілде кірістірілген мәтін жіберіледі – оны да өзгертіңіз.',
    ru: 'Ваш собственный текст есть только на языках: {others}. На этом языке уходит встроенный – измените и его.',
    en: 'You have your own text only in: {others}. In this language the built-in one is sent: change it too.',
  },
  'front-matter': {
    kk: 'Файл мынадай жолдардан басталуға тиіс: ---, subject: …, preheader: …, ---.',
    ru: 'Файл должен начинаться строками: ---, subject: …, preheader: …, ---.',
    en: 'The file must begin with the lines: ---, subject: …, preheader: …, ---.',
  },
  'subject-missing': {
    kk: '«{name}:» жолы жоқ немесе бос. Оны толтырыңыз.',
    ru: 'Строки «{name}:» нет, или она пуста. Заполните её.',
    en: 'The line “{name}:” is absent or empty. Fill it in.',
  },
  'part-missing': {
    kk: '{path} табылмады. Квадрат жақшадағы атауды тексеріңіз.',
    ru: '{path} не найден. Проверьте имя в квадратных скобках.',
    en: '{path} is not there. Check the name in the square brackets.',
  },
  'part-loop': {
    kk: '{path} өзін-өзі қамтиды. Осы жолды алып тастаңыз.',
    ru: '{path} включает сам себя. Уберите эту строку.',
    en: '{path} takes itself in. Remove this line.',
  },
  'content-missing': {
    kk: 'Жеке жолда [[content]] болуға тиіс: хаттың мәтіні сол жерге қойылады.',
    ru: 'Нужна отдельная строка [[content]]: на её место встаёт текст письма.',
    en: 'There must be a line [[content]] by itself: the text of the mail goes there.',
  },
  'brand-wrong': {
    kk: 'brand.yaml қате толтырылған: {what}.',
    ru: 'brand.yaml заполнен неверно: {what}.',
    en: 'brand.yaml is not filled in rightly: {what}.',
  },
  'logo-missing': {
    kk: 'Логотип файлы {file} табылмады. Оны brand.yaml жанына қойыңыз; атауы латын әріптерімен, .png, .jpg немесе .gif болуға тиіс.',
    ru: 'Файл логотипа {file} не найден. Положите его рядом с brand.yaml; имя – латинскими буквами, .png, .jpg или .gif.',
    en: 'The logo {file} is not there. Put it beside brand.yaml; its name has Latin letters and ends in .png, .jpg or .gif.',
  },
  'logo-large': {
    kk: 'Логотип {file} тым үлкен: {kilobytes} КБ. Ол әр хатпен бірге жіберіледі, сондықтан {limit} КБ-тан аспауға тиіс – суретті кішірейтіңіз.',
    ru: 'Логотип {file} слишком велик: {kilobytes} КБ. Он уходит с каждым письмом, поэтому не должен превышать {limit} КБ – уменьшите картинку.',
    en: 'The logo {file} is too large: {kilobytes} KB. It goes along with every mail, so {limit} KB is the most: make the picture smaller.',
  },
  'logo-format': {
    kk: 'Логотип {file} PNG, JPEG немесе GIF суреті емес. Оны осы пішімдердің бірінде сақтаңыз.',
    ru: 'Логотип {file} – не картинка PNG, JPEG или GIF. Сохраните его в одном из этих форматов.',
    en: 'The logo {file} is no PNG, JPEG or GIF picture. Save it in one of these formats.',
  },
  'phrases-wrong': {
    kk: 'Қысқа мәтіндер файлында қате бар: {what}.',
    ru: 'Ошибка в файле коротких текстов: {what}.',
    en: 'A mistake in the file of short texts: {what}.',
  },
  'tag-unclosed': {
    kk: '<{tag}> жабылмаған. </{tag}> қосыңыз.',
    ru: '<{tag}> не закрыт. Добавьте </{tag}>.',
    en: '<{tag}> is not closed. Add </{tag}>.',
  },
  'tag-stray': {
    kk: '</{tag}> ештеңені жаппайды. Оны алып тастаңыз.',
    ru: '</{tag}> ничего не закрывает. Уберите его.',
    en: '</{tag}> closes nothing. Remove it.',
  },
  script: {
    kk: 'Сценарийді (<script>) алып тастаңыз: мұндай хатты пошта бағдарламалары қабылдамайды.',
    ru: 'Уберите сценарий (<script>): такие письма почтовые программы отвергают.',
    en: 'Remove the script: mail programs refuse such mail.',
  },
  'event-handler': {
    kk: '{attribute} атрибутын алып тастаңыз: хаттағы әрекет өңдегіштері жұмыс істемейді.',
    ru: 'Уберите атрибут {attribute}: обработчики событий в письмах не работают.',
    en: 'Remove the attribute {attribute}: event handlers do not work in mail.',
  },
  'element-forbidden': {
    kk: '<{tag}> элементін алып тастаңыз: пошта бағдарламалары оны көрсетпейді.',
    ru: 'Уберите элемент <{tag}>: почтовые программы его не показывают.',
    en: 'Remove the element <{tag}>: mail programs do not show it.',
  },
  mjml: { kk: 'MJML қатесі: {what}', ru: 'Ошибка MJML: {what}', en: 'MJML: {what}' },
  liquid: { kk: 'Liquid қатесі: {what}', ru: 'Ошибка Liquid: {what}', en: 'Liquid: {what}' },
  'variable-unknown': {
    kk: 'Бұл хатта «{variable}» деген мән жоқ.[ Барлары: {known}.]',
    ru: 'В этом письме нет значения «{variable}».[ Есть: {known}.]',
    en: 'This mail has no value “{variable}”.[ There are: {known}.]',
  },
  'variable-missing': {
    kk: 'Хатта «{variable}» болуға тиіс, онсыз хаттың мәні жоғалады. Оны қосыңыз.',
    ru: 'В письме должно быть «{variable}»: без него оно теряет смысл. Добавьте.',
    en: 'The mail must tell “{variable}”: without it it is pointless. Add it.',
  },
  'variable-elsewhere': {
    kk: 'Басқа тілдер «{variable}» мәнін айтады, ал бұл тіл айтпайды. Қосыңыз немесе бәрінен алып тастаңыз.',
    ru: 'Другие языки сообщают «{variable}», а этот нет. Добавьте или уберите везде.',
    en: 'The other languages tell “{variable}”, this one does not. Add it, or remove it everywhere.',
  },
  'number-missing': {
    kk: 'Тақырыпта тіркеу нөмірі жоқ. [{{ ticket.number }}] қосыңыз.',
    ru: 'В теме нет регистрационного номера. Добавьте [{{ ticket.number }}].',
    en: 'The subject lacks the registration number. Add [{{ ticket.number }}].',
  },
  'wording-missing': {
    kk: 'Регламент бойынша хатта «{wording}» болуға тиіс. Оны қайтарыңыз.',
    ru: 'По Регламенту в письме должно быть «{wording}». Верните эти слова.',
    en: 'The Regulation wants “{wording}” in this mail. Put it back.',
  },
  'link-insecure': {
    kk: 'Сілтеме https:// деп басталуға тиіс: {link}',
    ru: 'Ссылка должна начинаться с https://: {link}',
    en: 'A link must begin with https://: {link}',
  },
  'picture-remote': {
    kk: 'Интернеттегі суретті алып тастаңыз ({picture}): ол хатты кім және қашан оқығанын бөгде серверге білдіреді.',
    ru: 'Уберите картинку из интернета ({picture}): она сообщает чужому серверу, кто и когда читает письмо.',
    en: 'Remove the picture from the web ({picture}): it would tell its server who reads the mail and when.',
  },
  'picture-alt': {
    kk: 'Суретке alt="…" қосыңыз: көптеген адам хатты суретсіз оқиды. {picture}',
    ru: 'Добавьте картинке alt="…": многие читают письма без картинок. {picture}',
    en: 'Give the picture an alt="…": many people read mail without pictures. {picture}',
  },
  contrast: {
    kk: '{colour} түсті мәтін {behind} фонында нашар көрінеді ({ratio} : 1, кемінде {wanted} : 1 қажет). Қоюырақ немесе ашығырақ түс таңдаңыз.',
    ru: 'Текст цвета {colour} плохо виден на фоне {behind} ({ratio} : 1, нужно не менее {wanted} : 1). Возьмите цвет темнее или светлее.',
    en: 'Text of colour {colour} is hard to read on {behind} ({ratio} : 1, at least {wanted} : 1 is needed). Take a darker or lighter one.',
  },
  'html-large': {
    kk: 'Хат көлемі – {kilobytes} КБ. Gmail 102 КБ-тан асатын бөлігін жасырады: қысқартыңыз.',
    ru: 'Письмо занимает {kilobytes} КБ. Gmail скрывает всё после 102 КБ: сократите.',
    en: 'The mail has {kilobytes} KB. Gmail hides what is beyond 102 KB: shorten it.',
  },
  'text-empty': {
    kk: 'Хаттың мәтіндік нұсқасы бос. Мәтінді <html-only> ішінен шығарыңыз.',
    ru: 'Текстовая версия письма пуста. Вынесите текст из <html-only>.',
    en: 'The plain-text version is empty. Take the text out of <html-only>.',
  },
  render: {
    kk: 'Хатты құрастыру мүмкін болмады: {what}',
    ru: 'Письмо не удалось составить: {what}',
    en: 'The mail could not be made: {what}',
  },
};

/** One sentence or two: what is wrong and what to do. A part in square brackets is left out when its value is empty. */
export function sayFinding({ code, values }: Pick<Finding, 'code' | 'values'>, language: Language): string {
  const fill = (part: string) => part.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
  return WORDS[code][language]
    .replace(/\[ ([^\]]*\{([a-z]+)\}[^\]]*)\]/g, (_, part: string, name: string) => (values[name] ? ` ${part}` : ''))
    .replace(/^[\s\S]*$/, fill);
}

/** `reply/ru.mjml:12: …`, as editors and compilers write it. */
export function findingLine(one: Finding, language: Language): string {
  return `${one.file}:${one.line}: ${one.severity} ${one.code}: ${sayFinding(one, language)}`;
}
