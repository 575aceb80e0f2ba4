// Triage with the rules as shipped, as in the daemon.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findIdentity } from '../../../src/parse/identity';
import { parseRules } from '../../../src/triage/rules';
import { triageRequest } from '../../../src/triage/triage';

const FOLDER = join(__dirname, '../../../triage');
export const shipped = parseRules(
  ['kk.txt', 'ru.txt', 'en.txt'].map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') })),
);

export const triageText = (text: string, subject = '') =>
  triageRequest(
    subject,
    { newText: text, signature: '', identity: findIdentity(text), attachments: [] },
    shipped.rules,
  );
