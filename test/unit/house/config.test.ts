// Given an environment, when settings are read, then they are complete, or every mistake is named with its fix.
import { printableConfig, readConfig } from '../../../src/config';

describe('readConfig', () => {
  it('when nothing is set, then the defaults make a whole configuration', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      DESK_ADDRESS: 'support@mitwork.kz',
      INFO_HOURS: 8,
      INFO_CLOCK: 'elapsed',
      IMAP_URL: [],
      SETTLEMENT: 'move',
    });
    expect(config.MAILDIR).toBe(`${config.VAR_DIR}/mail`);
  });

  it('when several settings are wrong, then all are named at once, with what they mean', () => {
    const wrong = {
      INFO_HOURS: 'eight',
      SETTLEMENT: 'delete',
      DESK_ADDRESS: 'support',
      IMAP_URL: 'mail.example.kz',
      SMTP_URL: 'http://mail',
    };
    expect(() => readConfig(wrong)).toThrow(/5 settings are wrong/);
    for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(name);
  });

  it.each([
    ['IMAP_URL', 'imaps://support@mail.kz/INBOX', /user and a password/],
    ['IMAP_URL', 'imaps://mail.kz', /user and a password/],
    ['CLOSE_CRON', '99 * * * * *', /cron expression/],
    ['CLOSE_CRON', '*/5 * * * *', /cron expression/],
    ['CLOSE_CRON', 'every half minute, please do', /cron expression/],
    ['IMAP_CA_FILE', '/nowhere/ca.pem', /is not there/],
    ['TEMPLATES_DIR', '/nowhere', /is not there; correct the name, or make the folder: mkdir -p '\/nowhere'/],
    ['CALENDAR_FILE', '/nowhere/kz.json', /is not there/],
  ])('when %s is %s, then that is found before anything starts', (name, value, why) => {
    expect(() => readConfig({ [name]: value })).toThrow(why);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(name));
  });

  it('when a reminder would come with the question itself, then it is refused', () => {
    expect(() => readConfig({ INFO_REMINDER_HOURS: '8' })).toThrow(
      /INFO_REMINDER_HOURS=8: must be less than INFO_HOURS/,
    );
    expect(readConfig({ INFO_REMINDER_HOURS: '2' }).INFO_REMINDER_HOURS).toBe(2);
  });

  it('when a wrong setting is a secret, then its value is not repeated', () => {
    expect(() => readConfig({ TOKEN_SECRETS: 'short-secret' })).toThrow(/at least 16 characters/);
    expect(() => readConfig({ TOKEN_SECRETS: 'short-secret' })).not.toThrow(/short-secret/);
  });

  it('when the configuration is printed, then no secret is in it', () => {
    const config = readConfig({
      IMAP_URL: 'imaps://u:hunter2@mail.kz/INBOX',
      DATABASE_URL: 'postgres://u:hunter2@db/x',
      TOKEN_SECRETS: 'hunter2-hunter2-hunter2',
    });
    expect(JSON.stringify(printableConfig(config))).not.toContain('hunter2');
    expect(printableConfig(config).IMAP_URL).toBe('imaps://***@mail.kz/INBOX');
  });

  it.each([
    ['INFO_HOUR', 'INFO_HOURS'],
    ['info_hours', 'INFO_HOURS'],
    ['IMAP-URL', 'IMAP_URL'],
    ['TEMPLATE_DIR', 'TEMPLATES_DIR'],
    ['SMPT_URL', 'SMTP_URL'],
  ])('when .env names %s, then it is asked whether %s is meant', (name, meant) => {
    expect(() => readConfig({ [name]: '8' }, [name])).toThrow(new RegExp(`${name}: .*is ${meant} meant`));
  });

  it('when .env names what other programs read, then nobody is bothered', () => {
    const others = ['POSTGRES_PASSWORD', 'COMPOSE_PROJECT_NAME', 'TZ', 'HTTP_PROXY', 'NODE_OPTIONS', 'SMTP_URL'];
    expect(() => readConfig({}, others)).not.toThrow();
  });

  it('when the desk’s local part leaves no room for a token, then it is refused', () => {
    expect(() => readConfig({ DESK_ADDRESS: 'a-very-long-support-mailbox@mitwork.kz' })).toThrow(/18 characters/);
  });
});
