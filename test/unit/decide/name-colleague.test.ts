// Given #assign with a name instead of an address, when one colleague can be meant, then the address is offered.
import { nameColleague } from '../../../src/decide/name-colleague';
import { DANA } from './given';

const STAFF = [
  DANA,
  { ...DANA, id: 2, name: 'Ерлан Сәрсенов', address: 'e.sarsenov@mitwork.kz' },
  { ...DANA, id: 3, name: 'Айгүл Омарова', address: 'aigul@mitwork.kz' },
  { ...DANA, id: 4, name: 'Айгүл Исаева', address: 'isaeva@mitwork.kz' },
];
const problem = (value: string, tag = '#assign') => ({ code: 'argument-bad', tag, value, suggestion: '' });

describe('nameColleague', () => {
  it.each([
    ['Ерлан', 'e.sarsenov@mitwork.kz'],
    ['ерлан сәрсенов', 'e.sarsenov@mitwork.kz'],
    ['Сарсенов', 'e.sarsenov@mitwork.kz'],
    ['Yerlan', 'e.sarsenov@mitwork.kz'],
    ['Дане', 'dana@mitwork.kz'],
    ['Омарова', 'aigul@mitwork.kz'],
    ['isaeva', 'isaeva@mitwork.kz'],
  ])('%s: is %s meant?', (written, address) => {
    expect(nameColleague(problem(written), STAFF)).toMatchObject({ code: 'operator-unknown', suggestion: address });
  });

  it.each(['Қайрат', 'x', 'первой линии'])('offers nobody for %s', (written) => {
    expect(nameColleague(problem(written), STAFF)).toEqual(problem(written));
  });

  it('does not choose between two of the same name', () => {
    expect(nameColleague(problem('Айгүл'), STAFF).suggestion).toBe('');
  });

  it('knows the tag in every language, and leaves others alone', () => {
    expect(nameColleague(problem('Дана', '#тағайындау'), STAFF).suggestion).toBe('dana@mitwork.kz');
    expect(nameColleague(problem('Дана', '#назначить'), STAFF).suggestion).toBe('dana@mitwork.kz');
    expect(nameColleague(problem('Дана', '#third-party'), STAFF).suggestion).toBe('');
  });
});
