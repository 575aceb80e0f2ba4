// Writes pages: everything that is put into one is escaped, unless it was written by `html` itself.

export class Html {
  constructor(readonly text: string) {}
}

type Piece = string | number | Html | readonly Html[] | null | false;

/** A tagged template; null and false leave nothing behind. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.reduce((page, part, at) => page + written(pieces[at - 1] ?? null) + part));
}

function written(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('');
  return escapeHtml(String(piece));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
