// The keys of the Portal's systems: given out once, kept as a hash, several for one system while one replaces another.
import { createHash } from 'node:crypto';
import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { intakeKeys } from './schema';

export const INTAKE_SCOPES = ['tickets', 'callbacks'] as const;
export type IntakeScope = (typeof INTAKE_SCOPES)[number];

export interface IntakeKey {
  readonly id: number;
  readonly system: string;
  readonly scopes: readonly string[];
}

export interface ListedKey extends IntakeKey {
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
}

const PREFIX = 'tirkeu_';
/** Good enough to see which keys are still in use, without a write for every request. */
const USED_AGAIN_AFTER_MS = 60_000;

/** The key as it is handed over, once: a prefix that secret scanners know, then 32 random bytes. */
export function keyText(secret: Buffer): string {
  return `${PREFIX}${secret.toString('base64url')}`;
}

export async function addKey(
  db: Database,
  { system, scopes, secret, now }: { system: string; scopes: readonly IntakeScope[]; secret: Buffer; now: Date },
): Promise<number> {
  const [row] = await attempt(() =>
    db
      .insert(intakeKeys)
      .values({ system, scopes: [...scopes], secretSha256: hashOf(keyText(secret)), createdAt: now })
      .returning({ id: intakeKeys.id }),
  );
  if (!row) throw new Error('the key was not written');
  return row.id;
}

/** The key of this text if it is valid now. Found by its hash: how long that takes says nothing of the secret. */
export async function findKey(db: Database, text: string, now: Date): Promise<IntakeKey | null> {
  if (!text.startsWith(PREFIX)) return null;
  const [key] = await attempt(() =>
    db
      .select()
      .from(intakeKeys)
      .where(
        and(eq(intakeKeys.secretSha256, hashOf(text)), or(isNull(intakeKeys.expiresAt), gt(intakeKeys.expiresAt, now))),
      ),
  );
  if (!key) return null;
  if (key.lastUsedAt === null || now.getTime() - key.lastUsedAt.getTime() > USED_AGAIN_AFTER_MS)
    await attempt(() => db.update(intakeKeys).set({ lastUsedAt: now }).where(eq(intakeKeys.id, key.id)));
  return { id: key.id, system: key.system, scopes: key.scopes };
}

export async function listKeys(db: Database): Promise<ListedKey[]> {
  return attempt(() =>
    db
      .select({
        id: intakeKeys.id,
        system: intakeKeys.system,
        scopes: intakeKeys.scopes,
        createdAt: intakeKeys.createdAt,
        expiresAt: intakeKeys.expiresAt,
        lastUsedAt: intakeKeys.lastUsedAt,
      })
      .from(intakeKeys)
      .orderBy(asc(intakeKeys.system), asc(intakeKeys.id)),
  );
}

/** The valid keys of a system end at `at`, or earlier if they did anyway. Returns their scopes; empty when there are none. */
export async function expireKeys(db: Database, system: string, at: Date, now: Date): Promise<readonly string[]> {
  const rows = await attempt(() =>
    db
      .update(intakeKeys)
      .set({ expiresAt: sql`least(${intakeKeys.expiresAt}, ${at.toISOString()}::timestamptz)` })
      .where(and(eq(intakeKeys.system, system), or(isNull(intakeKeys.expiresAt), gt(intakeKeys.expiresAt, now))))
      .returning({ scopes: intakeKeys.scopes }),
  );
  return [...new Set(rows.flatMap(({ scopes }) => scopes))];
}

/** One key ends now. False when there is none of that id that is still valid. */
export async function revokeKey(db: Database, id: number, now: Date): Promise<boolean> {
  const rows = await attempt(() =>
    db
      .update(intakeKeys)
      .set({ expiresAt: now })
      .where(and(eq(intakeKeys.id, id), or(isNull(intakeKeys.expiresAt), gt(intakeKeys.expiresAt, now))))
      .returning({ id: intakeKeys.id }),
  );
  return rows.length > 0;
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
