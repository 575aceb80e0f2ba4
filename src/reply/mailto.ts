// Links that open a reply with the tag already in it (RFC 6068).

/** `body` is put before the person's own text; line feeds become CRLF as RFC 6068 §5 wants. Spaces are %20: many programs show a `+`. */
export function mailtoLink(address: string, subject: string, body: string): string {
  const to = encodeURIComponent(address).replace(/%40/g, '@');
  const fields = [`subject=${encodeURIComponent(subject)}`];
  if (body !== '') fields.push(`body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`);
  return `mailto:${to}?${fields.join('&')}`;
}
