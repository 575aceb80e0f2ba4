// What an administrator reads when PostgreSQL cannot be used: where, what, what to do, and never the password.
import { databaseFailureText } from '../../../src/record/database-failure';

const URL = 'postgres://tirkeu:s3cret@db.example:5433/desk';
const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

it.each([
  [failure('ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.1:5433'), /nothing listens there .*correct host and port/],
  [failure('28P01', 'password authentication failed for user "tirkeu"'), /refuses user or password/],
  [failure('3D000', 'database "desk" does not exist'), /create it \(createdb\)/],
  [failure('42501', 'permission denied for schema public'), /owner of the database .*\[permission denied/],
  [
    new Error('Failed query: select 1', { cause: failure('57P03', 'the database system is starting up') }),
    /starting up/,
  ],
  [new Error('something new'), /: something new$/],
])('%s', (thrown, said) => {
  const text = databaseFailureText(thrown, URL);
  expect(text).toMatch(/^PostgreSQL at db\.example:5433\/desk: /);
  expect(text).toMatch(said);
  expect(text).not.toContain('s3cret');
});

it('a socket is named by its folder, and of a URL that cannot be read nothing is shown', () => {
  expect(databaseFailureText(new Error('x'), 'postgres://u@%2Frun%2Fpg/desk')).toContain('at /run/pg/desk:');
  expect(databaseFailureText(new Error('x'), 's3cret')).toBe('PostgreSQL at DATABASE_URL: x');
});
