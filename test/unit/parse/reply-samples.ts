// Replies and forwards as mail programs write them in Kazakh, Russian and English; N new, Q quoted, S signature.

export interface Sample {
  readonly name: string;
  readonly sample: string;
  readonly subject?: string;
  readonly doubtful?: boolean;
}

export const replySamples: readonly Sample[] = [
  {
    name: 'Gmail, English, wrapped inside the address',
    sample: `
N Hello, my BIN is below.
N
Q On Mon, Nov 23, 2026 at 2:05 PM Mitwork Support Service <support@mitwork.kz
Q > wrote:
Q
Q > Please send your BIN.
Q >`,
  },
  {
    name: 'Gmail, Russian',
    sample: `
N Добрый день! Ошибка повторилась.
N
Q пн, 23 нояб. 2026 г. в 14:05, Служба поддержки <support@mitwork.kz>:
Q
Q > Уточните номер лота.
Q > С уважением`,
  },
  {
    name: 'Gmail, Russian, colon on a line of its own',
    sample: `
N Лот № 123456-ОК1
Q пн, 23 нояб. 2026 г. в 14:05, Служба поддержки электронного портала закупок <support@mitwork.kz>
Q :
Q > Уточните номер лота.`,
  },
  {
    name: 'Gmail, Kazakh',
    sample: `
N Сәлеметсіз бе! Лот нөмірі 123456-ОК1.
N
Q 2026 ж. 23 қар., дс, 14:05, Айгүл Сәрсенбаева <support@mitwork.kz> деп жазды:
Q
Q > Лот нөмірін жіберіңіз.`,
  },
  {
    name: 'Gmail, Kazakh, wrapped over three lines',
    sample: `
N Рақмет!
N
Q 2026 ж. 23 қар., дс, 14:05 уақытында Техникалық қолдау қызметі
Q Айгүл Сәрсенбаева <support@mitwork.kz> мына
Q хабарламаны жазды:
Q > Лот нөмірін жіберіңіз.`,
  },
  {
    name: 'Outlook, English, bold labels of a plain part',
    sample: `
N Dear support, the error is gone.
N
Q *From:* Mitwork Support <support@mitwork.kz>
Q *Sent:* Monday, November 23, 2026 2:05 PM
Q *To:* Aigul <aigul@example.kz>
Q *Subject:* RE: Error 500
Q
Q Please clear the cache.
Q Best regards`,
  },
  {
    name: 'Outlook, Russian, with the rule above',
    sample: `
N Здравствуйте, прилагаю скриншот.
N
N С уважением, Асель
N
Q ________________________________
Q От: support@mitwork.kz <support@mitwork.kz>
Q Отправлено: 23 ноября 2026 г. 14:05
Q Кому: Асель Ким
Q Тема: [EEP-2026-0001237] Ошибка
Q
Q Пришлите скриншот.`,
  },
  {
    name: 'Outlook, Kazakh',
    sample: `
N Сәлеметсіз бе! Қатенің суреті тіркелген.
N
Q Кімнен: Қолдау қызметі <support@mitwork.kz>
Q Жіберілді: 2026 ж. 23 қараша 14:05
Q Кімге: Ерлан Ахметов
Q Көшірме: Асель Ким
Q Тақырып: RE: Қате
Q
Q Скриншот жіберіңіз.`,
  },
  {
    name: 'Outlook, Russian, recipients wrapped over lines',
    sample: `
N Принято, спасибо.
N
Q -----Исходное сообщение-----
Q От: Поддержка [mailto:support@mitwork.kz]
Q Отправлено: Monday, November 23, 2026 2:05 PM
Q Кому: 'Асель Ким' <assel@example.kz>; 'Ерлан' <erlan@example.kz>;
Q 'Бухгалтерия' <buh@example.kz>
Q Копия: director@example.kz
Q Тема: Ответ
Q
Q Текст ответа.`,
  },
  {
    name: 'Original message in Kazakh, framed by long dashes',
    sample: `
N Қате жойылды.
Q —— Бастапқы хабарлама ——
Q Кімнен: support@mitwork.kz
Q Тақырып: Қате
Q
Q Тексеріп көріңіз.`,
  },
  {
    name: 'Apple Mail, English',
    sample: `
N It works now.
N
Q > On 23 Nov 2026, at 14:05, Mitwork Support <support@mitwork.kz> wrote:
Q >
Q > Try again.`,
  },
  {
    name: 'iPhone, Russian, footer above the attribution',
    sample: `
N Всё работает
N
S Отправлено с iPhone
N
Q > 23 нояб. 2026 г., в 14:05, Поддержка <support@mitwork.kz> написал(а):
Q >
Q > Попробуйте ещё раз.`,
  },
  {
    name: 'iPhone, Kazakh footer',
    sample: `
N Рақмет, бәрі дұрыс.
N
S iPhone-нан жіберілді
N
Q > 2026 ж. 23 қар., 14:05, Қолдау <support@mitwork.kz> жазды:
Q >
Q > Қайта көріңіз.`,
  },
  {
    name: 'Thunderbird, Russian, bottom-posted',
    sample: `
Q 23.11.2026 14:05, Айгүл Сәрсен пишет:
Q > Какой у вас БИН?
Q > Какая ошибка?
N
N БИН пришлю завтра.`,
  },
  {
    name: 'Thunderbird, English, interleaved answers',
    sample: `
Q On 11/23/26 14:05, Support wrote:
Q > Which browser?
N Chrome 140
Q > Which error?
N
N Error 500 when I press "Sign".
N It happens every time.
N
Q > Regards`,
  },
  {
    name: 'Yandex, without quote marks',
    sample: `
N Добрый день, вот номер: 8 701 123 45 67
N
Q 23.11.2026, 14:05, "Поддержка" <support@mitwork.kz>:
Q
Q Укажите контактный номер.
N`,
  },
  {
    name: 'Mail.ru',
    sample: `
N Заявка подана, спасибо!
S --
Q Понедельник, 23 ноября 2026, 14:05 +05:00 от Поддержка <support@mitwork.kz>:
Q
Q >Подайте заявку заново.
Q >`,
  },
  {
    name: 'Rambler and Roundcube, Russian',
    sample: `
N Получил.
N
Q Поддержка писал 2026-11-23 14:05:
Q > Отправили файл.`,
  },
  {
    name: 'Samsung, Russian',
    sample: `
N Спасибо
S Отправлено с устройства Samsung Galaxy
Q -------- Исходное сообщение --------
Q От: Поддержка <support@mitwork.kz>
Q Дата: 23.11.2026 14:05 (GMT+05:00)
Q Кому: assel@example.kz
Q Тема: Ответ
Q
Q Готово.`,
  },
  {
    name: 'Zimbra, Russian',
    sample: `
N Подтверждаю.
N
Q ----- Исходное сообщение -----
Q От: "Поддержка" <support@mitwork.kz>
Q Кому: "Асель" <assel@example.kz>
Q Отправленные: Понедельник, 23 Ноябрь 2026 г 14:05:00
Q Тема: Подтверждение
Q
Q Подтвердите.`,
  },
  {
    name: 'Outlook for Android, footer with a link',
    sample: `
N Готово, проверил.
N
S Скачать Outlook для Android<https://aka.ms/AAb9ysg>
Q ________________________________
Q From: Support <support@mitwork.kz>
Q Sent: Monday, November 23, 2026 2:05:11 PM
Q To: Assel <assel@example.kz>
Q Subject: Check
Q
Q Please check.`,
  },
  {
    name: 'German and Turkish attributions by their shape',
    sample: `
N Danke.
Q Am 23.11.2026 um 14:05 schrieb Support <support@mitwork.kz>:
Q > Bitte prüfen.
N Teşekkürler.
Q Support <support@mitwork.kz>, 23 Kas 2026 Pzt, 14:05 tarihinde şunu yazdı:
Q > Kontrol edin.`,
  },
  {
    name: 'a language that we do not know, by its shape',
    sample: `
N Kiitos
Q ma 23. marrask. 2026 klo 14.05 Support <support@mitwork.kz> sanoi näin:
Q
Q Tarkistakaa.`,
  },
  {
    name: 'a Gmail forward is content',
    sample: `
N Посмотрите, пожалуйста.
N
N ---------- Forwarded message ---------
N От: Асель <assel@example.kz>
N Date: пн, 23 нояб. 2026 г. в 14:05
N Subject: Ошибка
N To: <operator@mitwork.kz>
N
N Не могу подписать заявку.
N > прежнее письмо`,
  },
  {
    name: 'a Yandex forward is content',
    sample: `
N #новый
N -------- Пересылаемое сообщение --------
N 23.11.2026, 14:05, "Асель" <assel@example.kz>:
N
N Не могу подписать.
N -------- Конец пересылаемого сообщения --------`,
  },
  {
    name: 'a Kazakh forward is content',
    sample: `
N Қараңызшы.
N ---------- Қайта жіберілген хабар ----------
N Кімнен: Асель <assel@example.kz>
N Тақырып: Қате
N
N Қол қоя алмаймын.`,
  },
  {
    name: 'an Apple Mail forward is content although it is marked',
    sample: `
N FYI
N
N > Begin forwarded message:
N >
N > From: Assel <assel@example.kz>
N > Subject: Error
N >
N > I cannot sign.`,
  },
  {
    name: 'an Outlook forward, told by its subject',
    subject: 'FW: Ошибка подписи',
    sample: `
N Коллеги, просьба помочь.
N
N От: Асель Ким <assel@example.kz>
N Отправлено: 23 ноября 2026 г. 14:05
N Кому: operator@mitwork.kz
N Тема: Ошибка подписи
N
N Не могу подписать.`,
  },
  {
    name: 'Thunderbird forwards with the subject first',
    sample: `
N См. ниже
N
N -------- Original Message --------
N Subject: Ошибка
N Date: Mon, 23 Nov 2026 14:05:00 +0500
N From: Асель <assel@example.kz>
N To: operator@mitwork.kz
N
N Не могу подписать.`,
  },
  {
    name: 'a history below an answer stays history although it holds a forward',
    sample: `
N Ответили клиенту.
Q On 23 Nov 2026, at 14:05, Assel <assel@example.kz> wrote:
Q > ---------- Forwarded message ---------
Q > From: X <x@example.kz>
Q > text`,
  },
  {
    name: 'a line that merely begins with От: or Кому: is text',
    sample: `
N Здравствуйте.
N От: вашего специалиста нет ответа третий день.
N Кому: жаловаться?
N Тема: та же`,
  },
  {
    name: 'an official letter with its addressee is text',
    sample: `
N Кому: Директору ТОО «MITWORK»
N От: Ахметова Е.
N Тема: Жалоба
N
N Прошу рассмотреть жалобу.`,
  },
  {
    name: 'an itinerary is no header',
    sample: `
N From: Almaty
N To: Astana
N Date: 23.11.2026
N Please extend the deadline.`,
  },
  {
    name: 'a sentence ending in a colon is no attribution',
    sample: `
N В 14:05 система выдала ошибку:
N Error 500
N On 23.11.2026 at 14:05 the system wrote:
N java.lang.NullPointerException
N Вчера оператор написал:
N ждите.`,
  },
  {
    name: 'a signature leaves the new text',
    sample: `
N Не открывается заявка.
N
S --
S Асель Ким
S ТОО «Ромашка», +7 701 123 45 67`,
  },
  {
    name: 'a rule drawn by the person is no signature',
    sample: `
N Первый вопрос
N -----
N Второй вопрос
N ***
N Третий вопрос`,
  },
  {
    name: 'an answer of one sign is an answer',
    sample: `
N +
Q 23.11.2026, 14:05, "Поддержка" <support@mitwork.kz>:
Q > Заявка закрыта?`,
  },
  {
    name: 'nothing new: everything is kept and marked',
    doubtful: true,
    sample: `
N 23.11.2026, 14:05, "Поддержка" <support@mitwork.kz>:
N > Заявка закрыта?`,
  },
  {
    name: 'only a signature: everything is kept and marked',
    doubtful: true,
    sample: `
N --
N Асель Ким`,
  },
  {
    name: 'a sentence about sending is no mobile footer',
    sample: `
N Заявка не принята.
N Отправлено из кабинета поставщика 23 ноября`,
  },
  {
    name: 'mobile footers of Mail.ru and Yandex',
    sample: `
N Добрый день
N
S --
S Отправлено из Mail.Ru для Android
Q Понедельник, 23 ноября 2026, 14:05 +05:00 от support@mitwork.kz:
Q > Здравствуйте`,
  },
];
