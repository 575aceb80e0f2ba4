// What somebody may not be called: a rule, no abuse.
import { screenShipped } from './screen-shipped';

describe('who forbids to call others names', () => {
  it.each([
    'Please do not call people retards',
    'You should not call women bitches',
    'It is forbidden to call a client an idiot',
    'Nobody may call an operator a bitch',
    'It is wrong to label the whole team thieves',
  ])('abuses nobody: %s', (text) => {
    expect(screenShipped(text).grade).toBe('clean');
  });

  it.each([
    'You never call people back, idiot',
    'Never call again you moron',
    "Can't call the idiots in support",
    "You can't call yourselves operators, morons",
    'We call people like you thieves',
  ])('does not hide abuse of the reader: %s', (text) => {
    expect(screenShipped(text).grade).toBe('insult');
  });
});
