// Links to the Portal and its Reference Centre.

/** The Portal's domains; their subdomains (eep.mitwork.kz …) count too. */
export const PORTAL_DOMAINS: readonly string[] = ['mitwork.kz'];

const LINK = /(?:https?:\/\/|(?<![\p{L}\p{N}@._-])(?=[\p{L}\p{N}]))[^\s<>"'«»“”()[\]{}|]{4,2000}/giu;

/** As written, with `https://` before a bare host, without the punctuation of the sentence around it. */
export function findPortalLinks(text: string, domains: readonly string[]): string[] {
  const lower = text.toLowerCase();
  if (!domains.some((domain) => lower.includes(domain))) return [];
  const links = new Set<string>();
  for (const [written] of text.matchAll(LINK)) {
    const link = written.replace(/[.,;:!?…*_]{1,9}$/, '');
    if (!domains.some((domain) => link.toLowerCase().includes(domain))) continue;
    const url = /^https?:\/\//i.test(link) ? link : `https://${link}`;
    if (isOn(url, domains)) links.add(url.replace(/^https?/i, (scheme) => scheme.toLowerCase()));
  }
  return [...links];
}

/** Pages of a help section, whatever it is called. */
const HELP =
  /(?:^|[/.])(?:faqs?|help|spravka|reference|wiki|manuals?|docs?|knowledge(?:-?base)?|kb|guide|anyktama|instrukc\w*)(?:[/.?#]|$)/i;

/** The links among those of `findPortalLinks` that lead to the FAQ or the Reference Centre (clause 10). */
export function referenceLinks(links: readonly string[]): string[] {
  return links.filter((link) => {
    const { hostname, pathname } = new URL(link);
    return HELP.test(`${hostname.split('.').slice(0, -2).join('.')}${pathname}`);
  });
}

/** `https://mitwork.kz.example.com` and `https://mitwork.kz@example.com` are elsewhere. */
function isOn(url: string, domains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, username } = new URL(url);
  return username === '' && domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
