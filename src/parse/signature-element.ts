// The signature that only the HTML marks as one: the element that a mail program puts it into, without a "-- " above it.
import { elementTexts } from './elements';
import type { StartTag } from './html-tags';

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

/** The text of each such element, in its order. Pure; linear. */
export function signatureTexts(html: string): string[] {
  return MAYBE.test(html) ? elementTexts(html, isSignature) : [];
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
