// The Portal's own system orders a call back for somebody (clause 8), as its HTTP call does once the key was found good.
import { randomBytes } from 'node:crypto';
import { callbackOrder } from '../../../src/console/intake-order';
import { mailLog } from '../../../src/mail-log';
import { processMails } from '../../../src/process-mails';
import { addKey } from '../../../src/record/intake-keys';
import { receiveOrder } from '../../../src/record/intake-orders';
import type { Scene } from './scene';

const SUBJECT = { kk: 'Қайта қоңырау', ru: 'Обратный звонок', en: 'Call back' } as const;
const LOG = mailLog({ level: 'silent', format: 'json', addresses: false });

export async function callBack({ world, language, leaves }: Scene, email: string): Promise<void> {
  const { db } = world.desk.store;
  const system = `portal${randomBytes(4).toString('hex')}`;
  const keyId = await addKey(db, { system, scopes: ['callbacks'], secret: randomBytes(32), now: world.now() });
  const body = {
    requester: { email },
    phone: '+7 727 355 00 00',
    callTime: '15:00',
    subject: SUBJECT[language],
    language,
  };
  const ordered = { keyId, system, idempotencyKey: 'order-00000001', desk: 'support@mitwork.kz', at: world.now() };
  await receiveOrder(db, callbackOrder(body, ordered));
  while ((await processMails(world.desk.flow, LOG)) > 0);
  await leaves(`POST /intake/callbacks: ${email}, +7 727 355 00 00, 15:00`);
}
