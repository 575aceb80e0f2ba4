// Calls to the studio, with the token of the session.
import { data, say } from './page-data';

export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly said: string;
}

export interface Answer {
  readonly findings: readonly Finding[];
  readonly said?: string;
  readonly trouble?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly source?: string;
  /** Addresses of rendered mails. */
  readonly frame?: string;
  readonly dark?: string;
  readonly three?: Readonly<Record<string, string | null>>;
}

/** Never fails: what went wrong is said. */
export async function call(what: string, body: Record<string, unknown>): Promise<{ ok: boolean; answer: Answer }> {
  try {
    const response = await fetch(`/studio/api/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf': data.csrf },
      body: JSON.stringify(body),
    });
    if (response.status === 401) return { ok: false, answer: { findings: [], said: say('expired') } };
    return { ok: response.ok, answer: (await response.json()) as Answer };
  } catch {
    return { ok: false, answer: { findings: [], said: say('no-connection') } };
  }
}
