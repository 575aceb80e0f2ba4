// A scene for each clause of the Regulation: what happens at the desk when somebody relies on it, and which notices it is about.
import type { NoticeName } from '../../../src/decide/notice';
import { addContract } from '../../../src/record/vip-contracts';
import { EXCLUSIONS } from '../../../src/triage/exclusion';
import { callBack } from './call-back';
import type { Scene } from './scene';
import * as words from './words';

export interface ClauseScene {
  readonly shows: readonly NoticeName[];
  /** The notices that rely on the clause: each names it. */
  readonly names: readonly NoticeName[];
  play(scene: Scene): Promise<void>;
}

const vip = ({ world }: Scene, client: string): Promise<unknown> =>
  addContract(world.desk.store.db, { client, name: '', from: '2026-11-01', until: '2027-10-31' }, world.now());

export const SCENES: Readonly<Record<number, ClauseScene>> = {
  // Every request is on record, also one that says nothing.
  1: {
    shows: ['acknowledgement'],
    names: [],
    async play(scene) {
      await scene.writes('', { subject: '?' });
    },
  },
  2: {
    shows: ['acknowledgement', 'operator-notification', 'reply'],
    names: [],
    async play(scene) {
      await scene.writes(words.GUEST[scene.language]);
      await scene.answers(words.ANSWER[scene.language]);
    },
  },
  3: {
    shows: ['acknowledgement', 'superior-sla', 'operator-notification'],
    names: ['acknowledgement', 'superior-sla'],
    async play(scene) {
      await vip(scene, 'vip-firm.example');
      await scene.writes(words.CONSULTATION[scene.language], { from: 'aigul@vip-firm.example' });
      for (let hour = 0; hour < 3; hour += 1) await scene.hoursPass(1);
    },
  },
  4: {
    shows: ['acknowledgement'],
    names: ['acknowledgement'],
    async play(scene) {
      for (const [kind, text] of [
        ['consultation', words.CONSULTATION],
        ['error', words.ERROR],
        ['suggestion', words.SUGGESTION],
      ] as const)
        await scene.writes(text[scene.language], { from: `${kind}@firm.example` });
    },
  },
  // Saturday evening; Monday 09:00 is the next working instant.
  5: {
    shows: ['acknowledgement'],
    names: ['acknowledgement'],
    async play(scene) {
      scene.world.pass(5 * 24 * 60 + 9 * 60);
      await scene.writes(words.CONSULTATION[scene.language]);
    },
  },
  6: {
    shows: ['acknowledgement', 'rejected-scope', 'operator-notification'],
    names: ['acknowledgement', 'rejected-scope'],
    async play(scene) {
      for (const exclusion of EXCLUSIONS) {
        await scene.writes(words.OUT_OF_SCOPE[exclusion][scene.language], { from: `${exclusion}@firm.example` });
        await scene.answers(`#reject scope ${exclusion}`);
      }
    },
  },
  7: {
    shows: ['operator-notification'],
    names: [],
    async play(scene) {
      await scene.writes(words.GUEST[scene.language], { from: 'guest@firm.example' });
      await scene.writes(words.CONSULTATION[scene.language], { from: 'user@firm.example' });
    },
  },
  8: {
    shows: ['acknowledgement', 'vip-only', 'operator-notification', 'operator-transcript'],
    names: ['vip-only'],
    async play(scene) {
      await callBack(scene, 'client@firm.example');
      await vip(scene, 'vip-firm.example');
      await callBack(scene, 'aigul@vip-firm.example');
      await scene.world.staff('askar@mitwork.kz', { name: 'Асқар', language: scene.language });
      scene.world.authentic.add('askar@mitwork.kz');
      await scene.writes(`#new\n#requester berik@firm.example\n#channel phone\n${words.CONSULTATION[scene.language]}`, {
        from: 'askar@mitwork.kz',
      });
    },
  },
  9: {
    shows: ['rejected-unclear', 'rejected-abusive', 'rejected-scope', 'info-request', 'reply', 'superior-abuse'],
    names: ['rejected-unclear', 'rejected-abusive', 'rejected-scope'],
    async play(scene) {
      for (const tag of ['#info', '#reject unclear', '#reject abusive', '#reject scope', '#hold 3d'] as const) {
        await scene.writes(words.VAGUE_ERROR[scene.language], { from: `${tag.replace(/\W/g, '')}@firm.example` });
        const text = { '#info': words.ASK, '#hold 3d': words.WAIT }[tag as '#info']?.[scene.language] ?? '';
        await scene.answers(`${tag}\n${text}`.trim());
      }
    },
  },
  10: {
    shows: ['operator-notification'],
    names: ['operator-notification'],
    async play(scene) {
      await scene.writes(words.LINKED[scene.language]);
    },
  },
  11: {
    shows: ['acknowledgement', 'rejected-identification'],
    names: ['acknowledgement', 'rejected-identification'],
    async play(scene) {
      await scene.writes(words.GUEST[scene.language]);
      await scene.answers('#reject identification');
    },
  },
  12: {
    shows: ['acknowledgement'],
    names: ['acknowledgement'],
    async play(scene) {
      await scene.writes(words.VAGUE_ERROR[scene.language]);
    },
  },
  13: {
    shows: ['acknowledgement', 'operator-notification', 'closed-duplicate', 'closed-solved', 'reopened'],
    names: ['acknowledgement', 'closed-duplicate', 'reopened'],
    async play(scene) {
      await scene.writes(words.ERROR[scene.language], { from: 'first@firm.example' });
      const { number } = await scene.world.ticket();
      await scene.writes(words.ERROR[scene.language], { from: 'second@firm.example' });
      await scene.answers(`#merge ${number}`);
      await scene.writes(words.CONSULTATION[scene.language], { from: 'third@firm.example' });
      await scene.answers(`#close\n${words.ANSWER[scene.language]}`);
      await scene.writes(words.STILL[scene.language], {
        from: 'third@firm.example',
        answers: scene.latest('closed-solved'),
      });
    },
  },
  14: {
    shows: ['acknowledgement', 'faq-answer'],
    names: ['acknowledgement', 'faq-answer'],
    async play(scene) {
      await scene.writes(words.FAQ[scene.language]);
      await scene.answers('#faq restore-access');
    },
  },
  15: {
    shows: ['info-request', 'closed-no-response', 'operator-notification', 'reopened'],
    names: ['info-request', 'closed-no-response'],
    async play(scene) {
      await scene.writes(words.CONSULTATION[scene.language]);
      await scene.answers(`#info\n${words.ASK[scene.language]}`);
      await scene.hoursPass(7);
      await scene.hoursPass(1.1);
      await scene.writes(words.HERE_IT_IS[scene.language], { answers: scene.latest('closed-no-response') });
    },
  },
  16: {
    shows: ['abuse-warning', 'superior-abuse', 'rejected-abusive', 'operator-returned'],
    names: ['abuse-warning', 'superior-abuse', 'rejected-abusive', 'operator-returned'],
    async play(scene) {
      await scene.writes(words.CONSULTATION[scene.language], { from: 'polite@firm.example' });
      await scene.answers(words.RUDE_ANSWER[scene.language]);
      await scene.writes(words.OBSCENE[scene.language]);
      await scene.writes(words.OBSCENE[scene.language], { answers: scene.latest('abuse-warning') });
    },
  },
  17: {
    shows: ['third-party-request', 'operator-notification'],
    names: ['third-party-request'],
    async play(scene) {
      await scene.writes(words.ERROR[scene.language]);
      await scene.answers(`#third-party expert@bank.example\n${words.EXPERT_QUESTION[scene.language]}`);
      await scene.writes(words.EXPERT_ANSWER[scene.language], {
        from: 'expert@bank.example',
        answers: scene.latest('third-party-request'),
      });
    },
  },
};
