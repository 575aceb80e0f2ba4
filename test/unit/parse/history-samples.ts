// Habits of mailing lists, Usenet and corporate archives; N new, Q quoted, S signature.
import type { Sample } from './reply-samples';

export const historySamples: readonly Sample[] = [
  {
    name: 'Original Message of Outlook with Sent and cc',
    sample: `
N John, fine with me.
N
N Sara
N
Q  -----Original Message-----
Q From: 	Smith, John
Q Sent:	Monday, May 14, 2001 4:39 PM
Q To:	Jones, Sara
Q Cc:	Brown, Tom
Q Subject:	RE: Contract
Q
Q Can we sign?`,
  },
  {
    name: 'Notes: name, date, To, cc, Subject',
    sample: `
N Looks good.
N
N Jeff
N
N
Q Vince J Kaminski@ECT
Q 01/12/2001 09:00 AM
Q To:	Jeff Doe/Corp/Enron@ENRON
Q cc:	
Q Subject:	Re: Model
Q
Q Here is the model.`,
  },
  {
    name: 'Notes: indented internet name and date',
    sample: `
N Please call me.
N
Q 	"John Smith" <jsmith@example.com>
Q 	04/05/2001 11:22 AM
Q 		 
Q 		 To: <sara@example.com>
Q 		 cc: <tom@example.com>, 
Q <ann@example.com>
Q 		 Subject: RE: lunch
Q
Q Lunch?`,
  },
  {
    name: 'Notes: name on date, then Please respond to',
    sample: `
N Done.
N
Q "Lucy G" <lucy@example.com> on 01/02/2001 10:10:10 AM
Q Please respond to <lucy@example.com>
Q To: <phil@example.com>
Q cc:  
Q Subject: Bills
Q
Q Bills are attached.`,
  },
  {
    name: 'Notes: From with the date on its line',
    sample: `
N I agree.
N
Q From:  Steve Kean                           03/05/2001 09:22 AM
Q 	
Q
Q To:	Mark Doe/NA/Enron@Enron
Q cc:	 
Q
Q Subject:	Re: Draft
Q
Q Draft attached.`,
  },
  {
    name: 'Notes: a wrapped forward marker',
    sample: `
N Please handle.
N ---------------------- Forwarded by Vince J Kaminski/HOU/ECT on 01/30/2001 
N 08:22 AM ---------------------------
N
N Sara Jones
N 01/29/2001 05:00 PM
N To: Vince J Kaminski/HOU/ECT@ECT
N cc: 
N Subject: Visit
N
N When can we visit?`,
  },
  {
    name: 'Notes 6: X wrote, framed',
    sample: `
N Yes.
Q -----"John Smith" <jsmith@example.com> wrote: -----
Q
Q To: sara@example.com
Q From: "John Smith" <jsmith@example.com>
Q Date: 01/02/2006 10:00AM
Q Subject: Question
Q
Q Is it so?`,
  },
  {
    name: 'GroupWise',
    sample: `
N Yes, I can.
N
Q >>> "Smith, John" <jsmith@example.com> 05/01/01 10:11AM >>>
Q Can you come?`,
  },
  {
    name: 'Usenet: In article',
    sample: `
Q In article <1993Apr5.1234@example.com> smith@example.com (John Smith) writes:
Q >The bus is slow.
Q >>Really?
N It is not.
N
S -- 
S Tom Brown`,
  },
  {
    name: 'Usenet: wrapped In article, other marks',
    sample: `
Q In article <1993Apr5.1234@example.com>,
Q smith@example.com (John Smith) writes:
Q |> The bus is slow.
Q |> Very slow.
N
N It is not.`,
  },
  {
    name: 'Usenet: X writes',
    sample: `
Q smith@example.com (John Smith) writes:
N
Q > The bus is slow.
N No.`,
  },
  {
    name: 'lists: X said',
    sample: `
Q John Smith <jsmith@example.com> said:
Q > The patch is wrong.
N Why?
Q Tom said:
Q > Because.
N I see.`,
  },
  {
    name: 'lists: Quoting X',
    sample: `
Q Quoting John Smith <jsmith@example.com>:
Q
Q > Is it in?
N
N Yes, since 2.0.`,
  },
  {
    name: 'lists: On date wrapped after the name',
    sample: `
Q On Mon, 5 Apr 2004 10:00:00 +0200
Q John Smith <jsmith@example.com> wrote:
Q
Q > Is it in?
N
N Yes.
N
S _______________________________________________
S Users mailing list
S Users@example.org
S http://example.org/mailman/listinfo/users`,
  },
  {
    name: 'Eudora: At time, you wrote',
    sample: `
Q At 10:11 AM 1/2/99 -0800, you wrote:
Q >Is it in?
N Yes.`,
  },
  {
    name: 'initials before the mark',
    sample: `
Q On Monday, April 5, 2004 you wrote:
N
Q TB> Is it in?
Q TB> Or not?
N
N Yes.`,
  },
  {
    name: 'Google Groups',
    sample: `
N Same here.
N
Q On Monday, November 23, 2026 at 2:05:00 PM UTC+5 john...@example.com wrote:
Q
Q > It fails.`,
  },
  {
    name: 'pipermail hides addresses',
    sample: `
N I agree.
Q On 23 November 2006 14:05, John Smith <jsmith at example.com> wrote:
Q > It fails.`,
  },
  {
    name: 'PGP armour and signature',
    sample: `
S -----BEGIN PGP SIGNED MESSAGE-----
S Hash: SHA1
N
N The release is out.
S -----BEGIN PGP SIGNATURE-----
S Version: GnuPG v1
S
S iD8DBQFA
S -----END PGP SIGNATURE-----`,
  },
  {
    name: 'an escaped From of an mbox is text',
    sample: `
N We moved.
N >From now on write here.`,
  },
  {
    name: 'quote marks without an attribution',
    sample: `
Q > Is it in?
N
N Yes.
N
Q > And the other?
N
N No.`,
  },
  {
    name: 'a quoted attribution ends the quote, the answer below it is new',
    sample: `
Q John Smith <jsmith@example.com> wrote:
Q > > Is it in?
Q > On 5 Apr 2004 at 10:00, Tom <tom@example.com> wrote:
N
N I did not.`,
  },
  {
    name: 'Outlook above, marked rounds below',
    sample: `
N Closed, thanks.
Q From: John Smith <jsmith@example.com>
Q Sent: Monday, April 5, 2004 10:00 AM
Q To: Tom
Q Subject: Patch
Q
Q Please look.
Q
Q On 4 Apr 2004 at 10:00, Tom <tom@example.com> wrote:
Q > It fails.`,
  },
  {
    name: 'Yahoo classic',
    sample: `
N Yes.
N
Q --- John Smith <jsmith@example.com> wrote:
Q > Is it in?`,
  },
  {
    name: 'Outlook Express in a newsgroup',
    sample: `
Q "John Smith" <jsmith@example.com> wrote in message
Q news:1234@example.com...
Q > Is it in?
N Yes.`,
  },
  {
    name: 'BlackBerry',
    sample: `
N Ok
S --------------------------
S Sent from my BlackBerry Wireless Handheld
N
Q -----Original Message-----
Q From: Smith, John <jsmith@example.com>
Q To: Jones, Sara <sara@example.com>
Q Sent: Mon May 14 16:39:00 2001
Q Subject: Re: Contract
Q
Q Ok?`,
  },
  {
    name: 'a prompt is no quote of somebody with initials',
    sample: `
N I run this:
N SQL> select 1;
N C> dir`,
  },
  {
    name: 'a prompt between answers to marked questions is an answer',
    sample: `
Q John Smith <jsmith@example.com> wrote:
Q > What do you run?
N SQL> select 1;`,
  },
  {
    name: 'Supercite names the person on every line',
    sample: `
Q >>>>> "John" == John Smith <jsmith@example.com> writes:
Q
Q     John> Is it in?
N
N Yes.`,
  },
  {
    name: 'a table below a colon is no quote',
    sample: `
N The prices, as he wrote:
N | lot | sum |
N | 1 | 200 |`,
  },
  {
    name: 'an archive says what it left out',
    sample: `
N See the patch.
S -------------- next part --------------
S An HTML attachment was scrubbed...
S URL: <http://example.org/attachment.html>`,
  },
  {
    name: 'French and Portuguese programs',
    sample: `
N Merci.
Q Le lun. 23 nov. 2026 à 14:05, John Smith <jsmith@example.com
Q > a écrit :
Q
Q > Bonjour
N Obrigado.
Q De: jsmith@example.com
Q Enviada em: segunda-feira, 23 de novembro de 2026 14:05
Q Para: sara@example.com
Q Assunto: Olá
Q
Q Bom dia.`,
  },
  {
    name: 'what a person wrote after a name with a date stays',
    sample: `
N 23.11.2026 Служба поддержки написала:
N ваш ключ просрочен.
N Но это не так!`,
  },
  {
    name: 'Outlook that marks every line',
    sample: `
Q -----Original Message-----
Q From: John Smith [mailto:jsmith@example.com]
Q Sent: Monday, April 5, 2004 10:00 AM
Q To: users@example.org
Q Subject: Patch
Q
Q > Is it in?
N
N Yes.`,
  },
  {
    name: 'an attribution without an address, in an answer',
    subject: 'Re: Lot 5',
    sample: `
N It works now.
N
Q On Thursday, June 27, 2013, knwang via Meta wrote:
Q
Q Does it work?`,
  },
  {
    name: 'the same words where nobody answers',
    subject: 'Lot 5',
    sample: `
N On Thursday, June 27, 2013, knwang via Meta wrote:
N
N It does not work. He is right, please look.`,
  },
  {
    name: 'somebody tells what the system and we wrote',
    subject: 'Re: Лот 5',
    sample: `
N 05.02.2021 в 10:11 система написала:
N Ошибка 500
N On 05.02.2021 at 10:11 you wrote:
N restart the browser
N It did not help.`,
  },
  {
    name: 'somebody tells what a colleague said',
    subject: 'Re: Лот 5',
    sample: `
N On Monday, 23 November 2026 at 10:00 Ivan Petrov said the lot is closed:
N
N That is wrong. Please open it.`,
  },
  {
    name: 'Chinese program, no blanks',
    sample: `
N 好的。
N
Q 在 2016年3月3日，下午5:21，张三 <a@b.kz> 写道：
Q
Q 请确认。`,
  },
  {
    name: 'header of QQ Mail',
    sample: `
N OK
N
Q ------------------ 原始邮件 ------------------
Q 发件人: "a" <a@b.kz>;
Q 发送时间: 2016年3月3日(星期四) 下午5:21
Q 收件人: "b" <c@b.kz>;
Q 主题: Re: x
Q
Q text`,
  },
  {
    name: 'Yandex on a phone, recipients above the attribution',
    sample: `
N Рахмет!
N
Q Кому: Қолдау қызметі (support@mitwork.kz);
Q Тақырып: лот;
Q 05.02.2021, 10:11, "Айгүл" <a@b.kz>:
Q
Q > Мәтін`,
  },
  {
    name: 'a quoted line that a program broke',
    sample: `
N Yes.
N
Q On Fri, Feb 5, 2021 at 10:11 AM Bob <b@b.kz> wrote:
Q > This is a long line that was wrapped by the
Q program in the middle
Q > and went on.`,
  },
  {
    name: 'answers said to stand below, in Kazakh',
    subject: 'RE: Лот 5',
    doubtful: true,
    sample: `
N Сәлеметсіз бе! Жауаптарым төменде, қызыл түспен.
N
N From: Қолдау <support@mitwork.kz>
N Sent: Monday, November 23, 2026 2:05 PM
N To: a@b.kz
N Subject: Лот 5
N
N Қандай браузер?
N Chrome`,
  },
  {
    name: 'an answer of ours spoken of, nothing typed below',
    subject: 'RE: Lot 5',
    sample: `
N Your answer below does not help.
N
Q From: Support <support@mitwork.kz>
Q Sent: Monday, November 23, 2026 2:05 PM
Q To: a@b.kz
Q Subject: Lot 5
Q
Q Restart the browser.`,
  },
  {
    name: 'a virus scanner signs',
    sample: `
N Текст
N
S ---
S Это сообщение проверено на вирусы антивирусом Avast.
S https://www.avast.com/antivirus`,
  },
];
