// VIP contracts (clause 3): for whom, an address or a whole mail domain, and for which days; free-mail domains are everybody's.
import { domainToUnicode } from 'node:url';

/** Days are `YYYY-MM-DD` in Astana time, both included. */
export interface VipContract {
  /** An address, or a mail domain without `@`; lower case, domains in Unicode, as addresses of mails are. */
  readonly client: string;
  readonly from: string;
  readonly until: string;
}

/** So many days before its last day the end of a contract is announced. */
export const ANNOUNCED_DAYS_BEFORE = 14;

/**
 * Mailboxes for everybody: whoever opens one there would be a VIP. Those that people in Kazakhstan write from, and the large
 * ones of the world; `yandex.*` and other families by their first label, since they exist under dozens of countries.
 */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com mail.ru bk.ru list.ru inbox.ru internet.ru mail.kz inbox.kz ok.kz nur.kz online.kz kaznet.kz
   rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru ya.ru narod.ru vk.com qip.ru pochta.ru ukr.net tut.by i.ua
   icloud.com me.com mac.com msn.com aol.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io tuta.com
   gmx.com gmx.net gmx.de web.de mail.com zoho.com zohomail.com fastmail.com hey.com duck.com hushmail.com
   qq.com 163.com 126.com sina.com naver.com ymail.com rocketmail.com seznam.cz wp.pl o2.pl`.split(/\s+/),
);
const FREE_FAMILIES = new Set(['yandex', 'yahoo', 'outlook', 'hotmail', 'live', 'gmx', 'mailinator']);

/** `@firm.kz`, `firm.kz` or `name@firm.kz`, in any case. `fault` says in words why it cannot be a client. */
export function vipClient(text: string): { readonly client: string } | { readonly fault: string } {
  const [, name, given = ''] = /^(?:([^\s@<>"]*)@)?([^\s@<>"]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const domain = /xn--/.test(given) ? domainToUnicode(given) : given;
  if (!/^[^\s@.]+(?:\.[^\s@.]+)+$/.test(domain)) {
    return { fault: `"${text}" is neither a mail address nor a mail domain (like firm.kz).` };
  }
  if (name) return { client: `${name}@${domain}` };
  if (isFreeMail(domain)) {
    return {
      fault: `${domain} gives mailboxes to everybody, so all of its users would be VIP. Name the address instead (name@${domain}).`,
    };
  }
  return { client: domain };
}

export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain) || FREE_FAMILIES.has(domain.split('.', 1)[0] ?? '');
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** `days` later, or earlier when negative. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type VipState = 'future' | 'in force' | 'ended';

export function vipState({ from, until }: Pick<VipContract, 'from' | 'until'>, today: string): VipState {
  if (today < from) return 'future';
  return today <= until ? 'in force' : 'ended';
}
