// The template studio in a real browser: log in, edit, see, break, mend, save, restore, send a test; and what a stranger cannot do.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type HttpServer, mount, openHttpServer } from '../../src/console/http-server';
import { deskStudio } from '../../src/console/studio/desk-studio';
import { hashPassword } from '../../src/console/studio/password';
import { serveStudio } from '../../src/console/studio/studio';
import { setPassword } from '../../src/record/admin-passwords';
import { describeWithChromium, openBrowser } from './chromium';
import { type DeskWorld, deskWorld } from './desk-world';

const ADMIN = 'admin@mitwork.kz';
const PASSWORD = 'a long enough password';
const TEMPLATES = join(__dirname, '../../templates');
const EVIL = '<img src=x onerror="window.top.evil=1"><script>window.top.evil=1</script>';

describeWithChromium('the template studio', () => {
  let world: DeskWorld;
  let http: HttpServer;
  let browser: Browser;
  let folder: string;
  const mails: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tirkeu-templates-'));
    world = await deskWorld({ TEMPLATES_DIR: folder });
    await world.staff(ADMIN, { role: 'administrator', language: 'ru', name: 'Әкімші' });
    await world.staff('dana@mitwork.kz');
    await setPassword(world.desk.store.db, ADMIN, await hashPassword(PASSWORD));
    const studio = deskStudio(world.desk);
    const transport: NonNullable<typeof studio.transport> = {
      ...world.desk.sender.transport,
      async send({ to }, raw) {
        mails.push(`${to.join()}\n${raw}`);
        return { result: 'accepted', response: 'kept', refused: [] };
      },
    };
    http = await openHttpServer('127.0.0.1', 0, (app) => mount(app, '/studio', serveStudio, { ...studio, transport }));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await http?.close();
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A browser of its own, logged in. Any script or policy error on a page fails the test that caused it. */
  async function loggedIn(path = ''): Promise<{ page: Page; errors: string[] }> {
    const page = await (await browser.newContext({ locale: 'ru' })).newPage();
    page.setDefaultTimeout(60_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${http.url}/studio/login`);
    await page.fill('[name=address]', ADMIN);
    await page.fill('[name=password]', PASSWORD);
    await page.click('main button');
    await page.waitForURL(`${http.url}/studio`);
    if (path !== '') await page.goto(`${http.url}/studio/${path}`);
    return { page, errors };
  }

  const write = async (page: Page, from: string, to: string): Promise<void> => {
    const text = await page.evaluate<string>(`JSON.parse(document.getElementById('data').textContent).text`);
    expect(text).toContain(from);
    await page.click('.cm-content');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text.replace(from, to));
  };
  /** The text stands in the preview, where a reader sees it (the preheader is hidden). */
  const seen = (page: Page, text: string): Promise<void> =>
    page.frameLocator('#frame').getByText(text).locator('visible=true').first().waitFor();

  it('shows every notice in three languages, in the language of the administrator', async () => {
    const { page, errors } = await loggedIn();
    expect(await page.locator('h1').textContent()).toBe('Шаблоны писем');
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(25);
    await page.click('nav >> text=Қазақша');
    expect(await page.locator('h1').textContent()).toBe('Хаттардың үлгілері');
    expect(await page.getAttribute('html', 'lang')).toBe('kk');
    expect(errors).toEqual([]);
  });

  it('when a sentence is changed, then it is seen, saved, sent with the next mail, and can be taken back', async () => {
    const { page, errors } = await loggedIn('acknowledgement/kk');
    await seen(page, 'Өтінішіңіз тіркелді.');
    await write(page, '<h1>Өтінішіңіз тіркелді.</h1>', '<h1>Өтінішіңіз қабылданды.</h1>');
    await seen(page, 'Өтінішіңіз қабылданды.');
    expect(existsSync(join(folder, 'acknowledgement', 'kk.mjml'))).toBe(false);
    await page.click('#save');
    await page.getByText('Сохранено.').waitFor();
    expect(readFileSync(join(folder, 'acknowledgement', 'kk.mjml'), 'utf8')).toContain('қабылданды');

    await world.desk.templates.refresh();
    await world.arrives({ from: 'client@firm.kz', text: 'Сәлеметсіз бе! Келісімшарт ашылмай жатыр.' });
    expect((await world.latest('acknowledgement', 'client@firm.kz')).message.text).toContain('Өтінішіңіз қабылданды.');

    await page.click('#built-in');
    await page.click('#save');
    await page.getByText('Сохранено.').waitFor();
    expect(existsSync(join(folder, 'acknowledgement', 'kk.mjml'))).toBe(false);
    expect(readdirSync(join(folder, '.history', 'acknowledgement', 'kk.mjml'))).toHaveLength(1);
    await page.reload();
    await page.click('summary >> text=Прежние версии');
    await page.click('[data-version]');
    await seen(page, 'Өтінішіңіз қабылданды.');
    expect(errors).toEqual([]);
  });

  it('when a template is broken, then the place is named, and it is not saved until it is mended', async () => {
    const { page, errors } = await loggedIn('reply/ru');
    await write(page, '</mj-text>', '</mj-txt>');
    await page.locator('#findings .error').first().waitFor();
    await page.locator('#source .cm-lint-marker-error').first().waitFor();
    const look = (mark: string, property: string): Promise<string> =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('#source ${mark}')).${property}`);
    expect(await look('.cm-lint-marker-error', 'backgroundColor')).toBe('rgb(164, 22, 26)');
    expect(await look('.cm-lint-marker-error', 'content')).toBe('normal');
    expect(await look('.cm-lintRange-error', 'textDecorationLine')).toBe('underline');
    // The page's own policy refuses no picture of the editor.
    expect(errors).toEqual([]);
    expect(await page.locator('#findings').textContent()).toMatch(/Строка \d+:/);
    await page.click('#save');
    await page.getByText('Не сохранено').waitFor();
    expect(existsSync(join(folder, 'reply', 'ru.mjml'))).toBe(false);
    await page.click('#built-in');
    await page.getByText('Ошибок нет.').waitFor();
  });

  it('when a sentence is being written, then it is seen beside the other two languages before it is saved', async () => {
    const { page, errors } = await loggedIn('reopened/kk');
    await page.click('#tab-three');
    await write(page, '<h1>', '<h1>ЖАЗЫЛЫП ЖАТЫР ');
    await page.frameLocator('#three section:nth-child(1) iframe').locator('h1', { hasText: 'ЖАЗЫЛЫП ЖАТЫР' }).waitFor();
    await page.frameLocator('#three section:nth-child(2) iframe').locator('h1', { hasText: 'открыто' }).waitFor();
    const beside = await page.context().newPage();
    await beside.goto(`${http.url}/studio/reopened`);
    await beside.frameLocator('section:nth-child(1) iframe').locator('h1', { hasText: 'ЖАЗЫЛЫП ЖАТЫР' }).waitFor();
    expect(await beside.locator('section:nth-child(1) .mark').textContent()).toBe('не сохранено');
    expect(await beside.locator('section .mark').count()).toBe(1);
    expect(existsSync(join(folder, 'reopened'))).toBe(false);
    expect(errors).toEqual([]);
  });

  it('when the brand is changed, then only what differs is kept, all mails show it, and it can be taken back', async () => {
    const { page, errors } = await loggedIn();
    await page.click('.shared a:has-text("brand.yaml")');
    await seen(page, 'Евразийский электронный портал');
    await write(page, 'ru: Служба технической поддержки', 'ru: Служба заботы');
    await seen(page, 'Служба заботы');
    await page.click('#save');
    await page.getByText('Сохранено.').waitFor();
    expect(readFileSync(join(folder, 'brand.yaml'), 'utf8')).toBe('name:\n  ru: Служба заботы\n');
    await page.reload();
    expect(await page.locator('.cm-content').textContent()).toContain('Служба заботы');
    await page.click('#compare');
    await page.locator('.cm-deletedChunk').first().waitFor();
    await page.click('#compare');
    await page.click('#built-in');
    await page.click('#save');
    await page.getByText('Сохранено.').waitFor();
    expect(existsSync(join(folder, 'brand.yaml'))).toBe(false);
    await page.reload();
    await page.click('summary >> text=Прежние версии');
    await page.click('[data-version]');
    await seen(page, 'Служба заботы');
    expect(errors).toEqual([]);
  });

  it('when a shared part would break another mail, then it is not saved, and the mail is named', async () => {
    const { page } = await loggedIn('shared/parts/files.mjml');
    await page.selectOption('#notice', 'reply');
    await page.selectOption('#language', 'en');
    await seen(page, 'screenshot.png');
    // What a reply has and an operator's notification has not.
    await write(page, '{% if files.size != 0 %}', '{% if files.size != 0 and quoted != 1 %}');
    await page.locator('#findings').getByText('Ошибок нет.').waitFor();
    await page.click('#save');
    await page.getByText('Не сохранено').waitFor();
    expect(await page.locator('#findings').textContent()).toContain('quoted');
    expect(existsSync(join(folder, 'parts'))).toBe(false);
  });

  it('when a short text is changed, then the mail shows it and the own file holds it alone', async () => {
    const { page } = await loggedIn('shared/phrases/kk.json');
    const text = JSON.parse(readFileSync(join(TEMPLATES, 'phrases/kk.json'), 'utf8')) as Record<string, string>;
    await write(page, `"${text.next}"`, '"Келесі қадам"');
    await seen(page, 'Келесі қадам');
    await page.click('#save');
    await page.getByText('Сохранено.').waitFor();
    expect(JSON.parse(readFileSync(join(folder, 'phrases/kk.json'), 'utf8'))).toEqual({ next: 'Келесі қадам' });
    await page.click('#built-in');
    await page.click('#save');
    await page.locator('#origin', { hasText: 'встроенный' }).waitFor();
  });

  it('sends a test mail to the administrator and nobody else', async () => {
    const { page } = await loggedIn('closed-no-response/kk');
    await page.click('#send-test');
    await page.getByText(`Пробное письмо отправлено на ${ADMIN}`).waitFor();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(`${ADMIN}\n`);
    expect(mails[0]).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  it('shows a real ticket, and a hostile one does nothing', async () => {
    await world.arrives({ from: 'eve@firm.kz', subject: `Hello ${EVIL}`, text: `Please help. ${EVIL}` });
    const number = (await world.numbers()).at(-1) ?? '';
    const { page, errors } = await loggedIn('operator-notification/ru');
    await page.fill('#ticket', number);
    await page.keyboard.press('Tab');
    await page.locator('#subject', { hasText: number }).waitFor();
    await seen(page, 'onerror');
    expect(await page.evaluate('window.evil')).toBeUndefined();
    expect(errors).toEqual([]);
  });

  it('shows phone, dark, plain text and source by keyboard, and three languages side by side', async () => {
    const { page } = await loggedIn('info-request/en');
    await seen(page, '8');
    await page.focus('#tab-desktop');
    for (const view of ['phone', 'dark', 'three', 'text', 'mail']) {
      await page.keyboard.press('ArrowRight');
      expect(await page.getAttribute('#view', 'data-view')).toBe(view);
    }
    expect(await page.locator('#plain').textContent()).toContain('<!doctype html>');
    await page.goto(`${http.url}/studio/info-request`);
    expect(await page.locator('iframe').count()).toBe(3);
  });

  it.each(['login', '', 'acknowledgement/kk', 'acknowledgement', 'shared/layout.mjml', 'shared/brand.yaml'])(
    'has no fault that axe finds on the page "%s"',
    async (path) => {
      const { page } = await loggedIn(path);
      if (path === 'acknowledgement/kk') await seen(page, 'Өтінішіңіз');
      if (path.startsWith('shared/')) await seen(page, 'EEP-2026-0001237');
      const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
      const violations = await page.evaluate(
        `${source}; axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
      );
      expect(violations).toEqual([]);
    },
  );

  it('takes no call without session and token, and frames nothing elsewhere', async () => {
    const body = JSON.stringify({ notice: 'reply', language: 'ru', text: 'x', opened: 'x' });
    const call = (headers: Record<string, string>) =>
      fetch(`${http.url}/studio/api/save`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
    expect((await call({})).status).toBe(401);
    const { page } = await loggedIn();
    const [session] = (await page.context().cookies()).filter(({ name }) => name === 'tirkeu-studio');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/studio' });
    expect((await call({ cookie: `tirkeu-studio=${session?.value}` })).status).toBe(403);
    expect((await call({ cookie: `tirkeu-studio=${session?.value}`, 'x-csrf': 'guessed' })).status).toBe(403);
    const policy = (await fetch(`${http.url}/studio/login`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  // Last: it uses up the tries of this machine.
  it('lets nobody in without the password, and makes guessing slow', async () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(`${http.url}/studio/login`, {
        method: 'POST',
        redirect: 'manual',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      });
    expect((await fetch(`${http.url}/studio/acknowledgement/kk`, { redirect: 'manual' })).headers.get('location')).toBe(
      '/studio/login',
    );
    expect((await post(`address=${ADMIN}&password=${PASSWORD}`, { origin: 'https://evil.example' })).status).toBe(403);
    const statuses: number[] = [];
    for (let at = 0; at < 7; at++) statuses.push((await post('address=guess@mitwork.kz&password=wrong')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });
});
