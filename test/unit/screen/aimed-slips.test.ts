import { nameHeard, shortNameMeant } from '../../../src/screen/aimed-slips';

describe('shortNameMeant', () => {
  it('finds a short name with a letter left out, swapped, misheard or of the key beside', () => {
    expect(shortNameMeant('ииот', 'ты')).toBe('идиот');
    expect(shortNameMeant('тпой', 'ты')).toBe('тупой');
    expect(shortNameMeant('уроы', 'вы')).toBe('уроды');
  });

  it('does not say "ты" to several', () => {
    expect(shortNameMeant('уроы', 'ты')).toBeUndefined();
  });

  it('leaves the words of dictionaries alone', () => {
    for (const word of ['бран', 'колы', 'тепло', 'клоны', 'уроки']) expect(shortNameMeant(word, 'вы')).toBeUndefined();
  });
});

describe('nameHeard', () => {
  it('finds a long name with two slips', () => {
    expect(nameHeard('преурки')).toBe('придурки');
  });
});
