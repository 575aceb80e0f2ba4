// The signature that only the HTML marks as one: the element that a mail program puts it into, without a "-- " above it.
import { htmlTokens, type StartTag } from './html-tags';
import { htmlToText } from './html-text';

const CLASSES =
  'gmail_signature|moz-signature|ProtonMailSignature|protonmail_signature_block|yahoo-signature|zmail_signature_(?:below|above)';
const IDS = 'Signature|ms-outlook-mobile-signature|_rc_sig|AppleMailSignature|divSignature|mail-signature';
const CLASS = new RegExp(`(?:^|\\s)(?:${CLASSES})(?:\\s|$)`);
const ID = new RegExp(`^(?:x_)*(?:${IDS})$`, 'i');
/** mail.ru */
const ATTRIBUTE = 'data-signature-widget';
/** Spark; Zimbra. */
const NAME = 'messageSignatureSection';
const MARKER = '__SIG_';
/** Word's bookmark: an anchor, and every stretch of text that belongs to it. */
const BOOKMARK = '_MailAutoSig';
/** Cheaper to ask first. */
const MAYBE = new RegExp(`${CLASSES}|["'](?:x_)*(?:${IDS})["']|${ATTRIBUTE}|${NAME}|${MARKER}|${BOOKMARK}`, 'i');
/** Beyond this it is not worth the time. */
const MAX_HTML = 1_000_000;
/** Signatures in one mail (quotes hold their own): further ones are not looked at. */
const MOST = 20;

/** The text of each such element, in its order. Pure; linear. */
export function signatureTexts(html: string): string[] {
  if (html.length > MAX_HTML || !MAYBE.test(html)) return [];
  return elements(html).map(({ start, end }) => htmlToText(html.slice(start, end)));
}

function elements(html: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: StartTag | null = null;
  let depth = 0;
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') continue;
    if (open === null) {
      if (found.length === MOST) break;
      if (token.type !== 'start' || !isSignature(token)) continue;
      open = token;
      depth = 1;
    } else if (token.name === open.name) {
      depth += token.type === 'start' ? 1 : -1;
      if (depth > 0 || token.type === 'start') continue;
      found.push({ start: open.at, end: token.after });
      open = null;
    }
  }
  return found;
}

function isSignature({ attributes }: StartTag): boolean {
  const of = (name: string): string => attributes.get(name) ?? '';
  return (
    CLASS.test(of('class')) ||
    ID.test(of('id')) ||
    attributes.has(ATTRIBUTE) ||
    [NAME, BOOKMARK].includes(of('name')) ||
    of('data-marker').startsWith(MARKER) ||
    of('style').includes(`mso-bookmark:${BOOKMARK}`)
  );
}
