// The templates in force: an administrator's own ones as soon as they pass the lint, until then the last good ones, else the built-in ones.
import { createHash } from 'node:crypto';
import type { NoticeName } from '../decide/notice';
import { LANGUAGES, type Language } from '../ticket/language';
import { type Assembled, assemble, noticeFile, textOf } from './assemble';
import { BRAND_FILE } from './brand';
import { checkAssembled } from './check-templates';
import { type Finding, finding, TemplateFault } from './finding';
import { forgetGone, keepLastGood, keepTold, lastGoodFiles, readTold, toldPrint } from './last-good';
import type { Logo } from './logo';
import { settledFolder, snapshot } from './own-folder';
import { phrasesFile } from './phrases';
import { NOTICE_NAMES } from './sample-notices';
import { builtInFiles, folderFiles, type TemplateFiles, type TemplateFolders } from './template-files';
import {
  type CompiledTemplate,
  compileNotice,
  compileTemplate,
  openWorkshop,
  type Templates,
  type Workshop,
} from './templates';

export interface LiveTemplates extends Templates {
  /** Takes the administrator's folder as it is now; resolves to all that is wrong in it. Called by the first `get` if by nobody before. */
  refresh(): Promise<readonly Finding[]>;
  /** Refreshes whenever the folder has changed and then stood still; a half-written file is waited out. */
  watch(): void;
  close(): void;
}

export interface TemplateTalk {
  /** Own templates came into use, or went out of it. */
  readonly changed: (files: readonly string[]) => void;
  /**
   * Called once for the same findings, and once more after each start, then with `known`: the last good version stays in use, else the
   * built-in one.
   */
  readonly refused: (findings: readonly Finding[], known: boolean) => void;
  /** The last good versions could not be written to disk: after a restart, a broken template means the built-in one. */
  readonly unkept: (error: unknown) => void;
}

export interface LiveOptions {
  /** How often the folder is looked at, in milliseconds; it must stand still from one look to the next. */
  readonly pollMs?: number;
  /** Only these are taken from the own folder. */
  readonly notices?: readonly NoticeName[];
}

/** An own template that passed; `print` tells whether its source, parts, phrases or brand have changed since. */
interface Own {
  readonly print: string;
  readonly template: CompiledTemplate;
}

export function liveTemplates(folders: TemplateFolders, talk: TemplateTalk, options: LiveOptions = {}): LiveTemplates {
  const { pollMs = 500, notices = NOTICE_NAMES } = options;
  const shipped = shippedTemplates(folders);
  const own = new Map<string, Own>();
  let told = NOTHING;
  /** What an earlier start told, by its print. */
  let toldBefore: string | null = null;
  let first: Promise<readonly Finding[]> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const tell = (findings: readonly Finding[]): void => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const now = JSON.stringify(errors);
    if (now !== told && errors.length > 0) talk.refused(errors, toldBefore === toldPrint(now));
    told = now;
  };
  const takeAll = async (): Promise<readonly Finding[]> => {
    toldBefore = folders.own === null ? null : await readTold(folders.own);
    const files = await snapshot(folders);
    const before = new Map(own);
    if (files === null) own.clear();
    const findings = files === null ? [] : await takeOwn(files, own, notices);
    const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    if (folders.own !== null) await forgetGone(folders.own).catch(talk.unkept);
    if (faulty.size > 0) await putBack(folders, own, notices);
    const changed = changedKeys(before, own);
    if (changed.length > 0) talk.changed(changed);
    tell(findings);
    if (files !== null && folders.own !== null) await keepLastGood(folders.own, files, faulty).catch(talk.unkept);
    if (folders.own !== null) await keepTold(folders.own, told === NOTHING ? null : toldPrint(told)).catch(talk.unkept);
    return findings;
  };
  const refresh = (): Promise<readonly Finding[]> => {
    // One after the other: a refresh that began earlier must not end later.
    const next = turn.then(takeAll);
    turn = next.catch(() => undefined);
    first ??= next;
    return next;
  };
  const folder = settledFolder(
    folders.own,
    pollMs,
    () => void refresh().catch((thrown) => tell([brokenFolder(thrown)])),
  );
  return {
    refresh,
    watch: folder.watch,
    close: folder.close,
    async get(notice, language) {
      await (first ?? refresh()).catch((thrown) => tell([brokenFolder(thrown)]));
      return own.get(noticeFile(notice, language))?.template ?? shipped(notice, language);
    },
    async instead(notice, language, failure) {
      const file = noticeFile(notice, language);
      if (!own.has(file)) return null;
      const what = failure instanceof Error ? failure.message : String(failure);
      talk.refused([finding({ file, line: 1 }, 'render', { what })], false);
      return shipped(notice, language);
    },
  };
}

/** No findings, as they are compared. */
const NOTHING = '[]';

/** Compiled at first use and kept. */
function shippedTemplates(folders: TemplateFolders): Templates['get'] {
  let workshop: Promise<Workshop> | null = null;
  const compiled = new Map<string, Promise<CompiledTemplate>>();
  return (notice, language) => {
    workshop ??= openWorkshop(builtInFiles(folderFiles(folders)));
    const file = noticeFile(notice, language);
    const known = compiled.get(file) ?? workshop.then((open) => compileNotice(open, notice, language));
    compiled.set(file, known);
    return known;
  };
}

/** Puts into `own` what passes the lint and takes out what is no longer the administrator's; what fails stays as it was. */
async function takeOwn(
  files: TemplateFiles,
  own: Map<string, Own>,
  notices: readonly NoticeName[],
): Promise<Finding[]> {
  let workshop: Workshop;
  try {
    workshop = await openWorkshop(files);
  } catch (thrown) {
    if (thrown instanceof TemplateFault) return [...thrown.findings];
    throw thrown;
  }
  const shared = await sharedPrint(files, workshop.brand.logo);
  const findings: Finding[] = [];
  for (const notice of notices)
    for (const language of LANGUAGES) findings.push(...(await takeOne(workshop, own, shared, notice, language)));
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

/** After a restart nothing is in memory: what is faulty now is taken as it last was without a mistake. */
async function putBack(folders: TemplateFolders, own: Map<string, Own>, notices: readonly NoticeName[]): Promise<void> {
  const files = lastGoodFiles(folders);
  if (files === null) return;
  const good = new Map<string, Own>();
  await takeOwn(files, good, notices);
  for (const [key, template] of good) if (!own.has(key)) own.set(key, template);
}

async function takeOne(
  workshop: Workshop,
  own: Map<string, Own>,
  shared: { readonly text: string; readonly isOwn: boolean },
  notice: NoticeName,
  language: Language,
): Promise<readonly Finding[]> {
  const source = await assemble(workshop.files, workshop.brand, notice, language);
  if (!shared.isOwn && [...source.origins].every((origin) => origin === 'built-in')) {
    own.delete(source.file);
    return [];
  }
  const print = printOf(source, shared.text);
  if (own.get(source.file)?.print === print) return [];
  const findings = await checkAssembled(source, workshop);
  if (findings.some(({ severity }) => severity === 'error')) return findings;
  own.set(source.file, { print, template: await compileTemplate(source, workshop.engines[language]) });
  return findings;
}

/** Phrases, brand and logo show in every mail. */
async function sharedPrint(
  files: TemplateFiles,
  logo: Logo | null,
): Promise<{ readonly text: string; readonly isOwn: boolean }> {
  const versions = (
    await Promise.all([BRAND_FILE, ...LANGUAGES.map(phrasesFile)].map((path) => files.versions(path)))
  ).flat();
  return {
    text: [...versions.map(({ text }) => text), logo?.cid ?? ''].join('\0'),
    isOwn: versions.some(({ origin }) => origin !== 'built-in'),
  };
}

function printOf(source: Assembled, shared: string): string {
  const whole = [source.subject.text, source.preheader.text, textOf(source.lines), shared].join('\0');
  return createHash('sha256').update(whole).digest('hex');
}

function changedKeys(before: ReadonlyMap<string, Own>, after: ReadonlyMap<string, Own>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key)?.print !== after.get(key)?.print,
  );
}

function brokenFolder(thrown: unknown): Finding {
  return finding({ file: '.', line: 1 }, 'render', { what: thrown instanceof Error ? thrown.message : String(thrown) });
}
