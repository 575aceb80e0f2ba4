import { withTextSpeak } from '../../../src/screen/text-speak';
import { screenShipped } from './screen-shipped';

describe('phrases as they are typed in chats', () => {
  it('gives a place of a phrase its short forms', () => {
    expect(withTextSpeak(['you', 'they'])).toEqual(['you', 'they', 'u']);
    expect(withTextSpeak(['are you'])).toEqual(['are you', 'r u', 'are u']);
    expect(withTextSpeak(['shame on your', 'the'])).toEqual(['shame on your', 'the', 'shame on ur']);
    expect(withTextSpeak(['fool'])).toEqual(['fool']);
  });

  it('reads "your" as "you\'re" before an article only', () => {
    expect(withTextSpeak(['youre'], ['a', 'an'])).toEqual(['youre', 'your', 'ur']);
    expect(withTextSpeak(['youre'], ['a', ''])).toContain('your a');
    expect(withTextSpeak(['youre'], ['a', ''])).not.toContain('your');
    expect(withTextSpeak(['youre'], ['stupid'])).toEqual(['youre']);
  });

  it('finds what the lexicon writes with "you"', () => {
    expect(screenShipped('how stupid do u have to be').grade).toBe('insult');
    expect(screenShipped('no wonder ur kids hate u').grade).toBe('insult');
  });

  it('takes no other word for "u" or "ur"', () => {
    for (const text of [
      'u can send it to ur manager',
      'US wine for the reception',
      'Uranus is a planet',
      'set up rigs',
    ])
      expect([text, screenShipped(text).grade]).toEqual([text, 'clean']);
  });
});
