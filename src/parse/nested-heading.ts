// The heading over a mail inside a mail, in the words that forwarding programs use, so that the text shows and finds who wrote it.
import type { Headers } from './headers';

export function nestedHeading(headers: Headers): string {
  const fields = (['From', 'Date', 'Subject', 'To', 'Cc'] as const).flatMap((name) => {
    const value = headers.first(name);
    return value ? [`${name}: ${value}`] : [];
  });
  return ['', '---------- Forwarded message ----------', ...fields, ''].join('\n');
}
