// Given an English sentence with a name of contempt, when it says that people are so, then it is an insult; when the name is a part of another name, a
// play or a proverb, it is clean.
import { screenShipped } from './screen-shipped';

const grade = (text: string) => screenShipped(text).grade;

test.each([
  'The customer from lot nine is a psychopath and a pig.',
  "Her husband is a henpecked wimp who can't put two words together.",
  'Our neighbours upstairs are noisy pigs.',
  'Deputies are rats, all of them.',
  'The mayor is a crooked weasel.',
  'The notary turned out to be a greasy swindler.',
  'The council consists of senile mummies.',
  'Our deputy behaves like a hog.',
  'Our mayor, a greasy toad, opened the park.',
  'That swine of a contractor vanished.',
  'You, sir, are a fool, and a loud one.',
  'The operator Saule is a rude cow.',
  'The clerk at window four is an oaf of the first water.',
  'Mr Omarov is a swindler.',
  'The CEO is a psychopath in a nice suit.',
  'The headmaster is a weak, dithering fool.',
  'Answer at last, you washed-up fossil.',
  'He cheated us on the scales, the thief.',
  'He hid behind the phone again, the miserable old coward.',
])('%s is an insult', (text) => expect(grade(text)).toBe('insult'));

test.each([
  'My brother is a pig farmer in Kostanay.',
  'Our mayor, a former doctor, opened the park.',
  'The herd consists of cows and sheep.',
  'He would be a coward if he left.',
  "The director's dogs are in the yard.",
  'The book is about a hog of a size never seen.',
  'The supplier is a dog food manufacturer.',
  'The owner of the dog is a lawyer.',
  'The women are not idiots, the form is unclear.',
  'The boy is allergic to dogs.',
  'The nurse said people are bitten by rats and dogs every week.',
  'The anger of a woman is the greatest evil.',
  'He is an expert of the first order.',
  'You need donkeys, we sell donkeys.',
  'You carry heavy goats, pigs and feed.',
  'The knave, the fool, the coward.',
  'Show me a man who is a good loser.',
  'What a donkey I am, I read June instead of July.',
])('%s is clean', (text) => expect(grade(text)).toBe('clean'));
