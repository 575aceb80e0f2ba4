// DKIM for the attack suite: keys made for the run, the DNS that publishes them, and the signing of an attack's mail.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { dkimSign } from 'mailauth';
import type { ResolveTxt } from '../../../src/authenticate/verify-author';

/** A line `{{sign {"d":…}}}` at the head of a mail. `x`: expiry in seconds from now; `l`: octets of the body that are signed. */
interface SignatureWish {
  readonly d: string;
  readonly s: string;
  readonly h: readonly string[];
  readonly x?: number;
  readonly l?: number;
}

const SIGN_LINE = /^\{\{sign (\{.*\})\}\}\r\n/;
/** What somebody did to the mail after it was signed: a line to be added. */
const AFTER = /^\{\{after\}\}/gm;
const LINE_AFTER = /^\{\{after\}\}.*\r\n/gm;

export class Signing {
  readonly #keys = new Map<string, KeyObject>();
  readonly #records = new Map<string, string>();
  /** No answer from any name server. */
  down = false;

  constructor() {
    this.#publish('desk._domainkey.mitwork.kz', 2048);
    this.#publish('weak._domainkey.mitwork.kz', 512);
    this.#publish('gone._domainkey.mitwork.kz', 2048);
    this.#publish('desk._domainkey.mail.mitwork.kz', 2048);
    this.#publish('desk._domainkey.evil.example', 2048);
    this.#records.set('gone._domainkey.mitwork.kz', 'v=DKIM1; k=rsa; p=');
    this.#records.set('_dmarc.strict.example', 'v=DMARC1; p=reject');
    this.#records.set('_dmarc.evil.example', 'v=DMARC1; p=none');
  }

  readonly resolve: ResolveTxt = async (name) => {
    if (this.down) throw Object.assign(new Error('no answer'), { code: 'ETIMEOUT' });
    const record = this.#records.get(name);
    if (record === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return [record.match(/.{1,200}/g) ?? []];
  };

  /** The mail as it arrives: signed as its first line wishes, then changed as its `{{after}}` lines say. */
  async signed(mail: string, now: Date): Promise<string> {
    const wish = SIGN_LINE.exec(mail);
    if (!wish) return mail;
    const { d, s, h, x, l } = JSON.parse(wish[1] ?? '') as SignatureWish;
    const written = mail.slice(wish[0].length);
    const privateKey = this.#keys.get(`${s}._domainkey.${d}`);
    if (!privateKey) throw new Error(`no key ${s} of ${d}`);
    const signature = {
      signingDomain: d,
      selector: s,
      algorithm: 'rsa-sha256',
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      ...(l === undefined ? {} : { maxBodyLength: l }),
    };
    const options = {
      ...signature,
      canonicalization: 'relaxed/relaxed',
      // An array, says its type; it reads a string.
      headerList: h.join(':') as unknown as string[],
      signTime: now,
      ...(x === undefined ? {} : { expires: new Date(now.getTime() + x * 1000) }),
      signatureData: [signature],
    };
    const { signatures, errors } = await dkimSign(Buffer.from(written.replace(LINE_AFTER, ''), 'latin1'), options);
    if (errors.length > 0) throw errors[0];
    return signatures + written.replace(AFTER, '');
  }

  #publish(name: string, modulusLength: number): void {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
    this.#keys.set(name, privateKey);
    const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    this.#records.set(name, `v=DKIM1; k=rsa; p=${p}`);
  }
}
