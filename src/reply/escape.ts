// HTML's five signs made harmless. Most texts have none of them: those are handed on as they are.

const SIGN = /[&<>"']/;
const HARMLESS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return SIGN.test(text) ? text.replace(/[&<>"']/g, (sign) => HARMLESS[sign] ?? sign) : text;
}
