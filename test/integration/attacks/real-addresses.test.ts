// The reply addresses as our own notices carry them: the confirmation, the close button, revoked and former ones.
import { revokeTokens } from '../../../src/record/authority-facts';
import { deactivateStaff } from '../../../src/record/staff';
import { type DeskWorld, deskWorld } from '../desk-world';

const AIGUL = 'aigul@mitwork.kz';
const DANA = 'dana@buyer.example';

describe('reply addresses of real notices', () => {
  let world: DeskWorld;
  beforeEach(async () => {
    world = await deskWorld({ SEND_DELAY_SECONDS: '0' });
    await world.staff(AIGUL);
    await world.arrives({ from: DANA, text: 'Contract 7 does not open, error 5.' });
  });
  afterEach(() => world.close());

  it('an empty reply to the confirmation carries the held command out, once', async () => {
    const { number } = await world.ticket();
    const unproven = { from: AIGUL, subject: `Re: [${number}]`, text: '#close' };
    expect(await world.arrives(unproven)).toBe('operator-unproven');
    expect((await world.ticket(number)).status).toBe('new');
    const asked = await world.latest('operator-confirm', AIGUL);
    await world.arrives({ from: AIGUL, answers: asked, text: '' });
    // Released mail goes with the next look at the ledger.
    await world.arrives({ from: DANA, text: 'Another request.' });
    expect((await world.ticket(number)).status).toBe('closed');
    expect(await world.arrives({ from: AIGUL, answers: asked, text: '' })).toBe('confirmation-refused');
  });

  it('a confirmation is asked for without a ticket, too', async () => {
    const phone = '#new\n#requester omar@seller.example\n#channel phone\nCannot sign in.';
    expect(await world.arrives({ from: AIGUL, subject: 'A call', text: phone })).toBe('operator-unproven');
    const asked = await world.latest('operator-confirm', AIGUL);
    expect(asked.message.replyTo[0]?.address).toMatch(/^support\+[0-9a-z]{45}@mitwork\.kz$/);
    await world.arrives({ from: AIGUL, answers: asked, text: 'да' });
    await world.arrives({ from: DANA, text: 'Another request.' });
    expect(await world.numbers()).toHaveLength(3);
  });

  it('the close button of an answer closes the requester’s ticket, and nobody else’s hand on it does', async () => {
    const notified = await world.latest('operator-notification', AIGUL);
    await world.arrives({ from: AIGUL, answers: notified, text: 'Please try again.' });
    const answer = await world.latest('reply', DANA);
    const addresses = answer.message.text.match(/support\+[0-9a-z]{45}@mitwork\.kz/g) ?? [];
    const close = addresses.find((one) => one !== answer.message.replyTo[0]?.address) ?? '';
    const text = 'Мой вопрос решён. Прошу закрыть обращение.';
    const { number } = await world.ticket();
    await world.arrives({ from: 'oleg@evil.example', to: close, text });
    expect((await world.ticket(number)).status).toBe('open');
    expect(await world.arrives({ from: DANA, to: close, text })).toBe('requester-close');
    expect(await world.ticket(number)).toMatchObject({ status: 'closed', closeReason: 'solved' });
  });

  it('after a revocation the old notification is void and the next one is not', async () => {
    const old = await world.latest('operator-notification', AIGUL);
    world.pass(1);
    expect(await revokeTokens(world.desk.store.db, AIGUL, world.now())).toEqual({ staff: 1, tickets: 0 });
    world.pass(1);
    expect(await world.arrives({ from: AIGUL, answers: old, text: '#take' })).toBe('operator-unproven');
    await world.arrives({ from: DANA, text: 'Contract 8 does not open either.' });
    const next = await world.latest('operator-notification', AIGUL);
    expect(await world.arrives({ from: AIGUL, answers: next, text: '#take' })).toBe('operator-change');
  });

  it('somebody who left and came back starts with new addresses', async () => {
    const old = await world.latest('operator-notification', AIGUL);
    world.pass(1);
    await deactivateStaff(world.desk.store.db, AIGUL, world.now());
    expect(await world.arrives({ from: AIGUL, answers: old, text: '#take' })).toMatch(/^new-request/);
    await world.staff(AIGUL);
    expect(await world.arrives({ from: AIGUL, answers: old, text: '#take' })).toBe('operator-unproven');
  });
});
