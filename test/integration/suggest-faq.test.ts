// Given the shipped sections of the Reference Centre, when a customer asks in any of the three languages, then the right one comes first.
import { join } from 'node:path';
import { loadFaq } from '../../src/faq-files';
import { migrateStore, openStore, type Store } from '../../src/record/database';
import { suggestFaq } from '../../src/record/suggest-faq';
import { type TestDatabase, testDatabase } from './database';

const FAQ = loadFaq(join(__dirname, '../../faq'));
let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await testDatabase(migrateStore);
  store = openStore(database.url);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const first = async (text: string) => (await suggestFaq(store.db, text, FAQ))[0]?.entry.slug;

it.each([
  ['Как подписать договор?', 'contract-signing'],
  ['Забыла пароль, не могу войти в кабинет', 'restore-access'],
  ['құпиясөзді ұмытып қалдым', 'restore-access'],
  ['how do I register as a supplier', 'registration'],
  ['Где посмотреть протокол итогов по лоту', 'protocol'],
  ['what browser should I choose', 'browser-choice'],
])('when it is "%s", then %s', async (text, slug) => expect(await first(text)).toBe(slug));

it.each(['', '???', "'; drop table tickets; --", 'қате шықты'])(
  'when "%s" fits nothing, then nothing is suggested',
  async (text) => expect(await first(text)).toBeUndefined(),
);
