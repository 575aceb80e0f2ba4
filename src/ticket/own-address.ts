// Which addresses are the desk itself.

/** `own` holds the desk's addresses in lower case; `support+anything@…` is the desk as well (RFC 5233 subaddressing). */
export function isOwnAddress(address: string, own: ReadonlySet<string>): boolean {
  return own.has(address) || own.has(address.replace(/\+[^@]*@/, '@'));
}
