// What a studio needs of the templates: list them, read a file, check and render a text that is only in memory. Nothing here writes.
import type { Notice, NoticeName } from '../decide/notice';
import { LANGUAGES, type Language } from '../ticket/language';
import { assemble, LAYOUT_FILE, noticeFile } from './assemble';
import { BRAND_FILE } from './brand';
import { checkNotice, checkTemplates } from './check-templates';
import { type EditableKind, kindOf, ownText, wholeText } from './editable';
import { type Finding, TemplateFault } from './finding';
import { ownPaths } from './own-folder';
import { phrasesFile } from './phrases';
import { type RenderExtra, type RenderedMail, renderWith, scopeOf } from './render';
import { SAMPLE_EXTRAS } from './sample-extras';
import { NOTICE_NAMES, sampleNotice } from './sample-notices';
import { builtInFiles, folderFiles, type Origin, type TemplateFolders, withUnsaved } from './template-files';
import { compileNotice, openWorkshop } from './templates';
import { type Variable, variablesOf } from './variables';

export interface ListedTemplate {
  readonly notice: NoticeName;
  readonly language: Language;
  /** Relative to the templates folder: `reply/kk.mjml`. */
  readonly path: string;
  readonly origin: Origin;
}

export interface SharedFile {
  readonly path: string;
  readonly kind: EditableKind;
  readonly origin: Origin;
}

export interface OpenedFile {
  readonly text: string;
  readonly builtIn: string;
  readonly isOwn: boolean;
  /** What the own file must hold for that text; null: none is needed. */
  keeps(edited: string): string | null;
  /** The text to edit that an earlier own file meant. */
  earlier(kept: string): string;
}

/** A text in place of a file, not saved yet. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

export interface Workbench {
  /** Every notice in every language, and whose its text is. */
  list(): Promise<readonly ListedTemplate[]>;
  /** Layout, brand, phrases and parts: what many mails share. */
  listShared(): Promise<readonly SharedFile[]>;
  /** A file as it is edited, or null: there is no such file, or it is no template. */
  open(path: string): Promise<OpenedFile | null>;
  /** Findings on one notice in one language, the draft included; without names, on all of them (about two seconds). */
  check(draft: Draft | null, notice?: NoticeName, language?: Language): Promise<readonly Finding[]>;
  /** The notices in which a shared file shows. */
  usersOf(path: string): Promise<readonly NoticeName[]>;
  /** Findings on all notices that use the file with the draft in place that are not there without it: what a shared file would break. A few seconds. */
  checkShared(draft: Draft): Promise<readonly Finding[]>;
  /** The mail as it would be. `notice` may be `sampleNotice(…)` or a real one. @throws TemplateFault or Error when it cannot be made. */
  render(draft: Draft | null, notice: Notice, extra?: RenderExtra): Promise<RenderedMail>;
  /** What its template may print, with meanings in that language. */
  variables(notice: NoticeName, language: Language): readonly Variable[];
  /** A made-up mail; `bare` has nothing where a fact may be empty. */
  sample(notice: NoticeName, language: Language, bare?: boolean): Notice;
}

export function templateWorkbench(folders: TemplateFolders): Workbench {
  const { builtIn, own } = folders;
  const disk = folderFiles(folders);
  const usersOf = async (path: string): Promise<readonly NoticeName[]> => {
    if (kindOf(path) !== 'part') return NOTICE_NAMES;
    const { brand } = await openWorkshop(builtInFiles(disk));
    const uses = await Promise.all(
      NOTICE_NAMES.map(async (notice) => {
        const all = await Promise.all(LANGUAGES.map((language) => assemble(disk, brand, notice, language)));
        return all.some(({ lines }) => lines.some(({ file }) => file === path));
      }),
    );
    return NOTICE_NAMES.filter((_, at) => uses[at]);
  };
  const filesOf = (draft: Draft | null) => (draft === null ? disk : withUnsaved(disk, draft.path, draft.text));
  return {
    list: () =>
      Promise.all(
        NOTICE_NAMES.flatMap((notice) =>
          LANGUAGES.map(async (language) => {
            const path = noticeFile(notice, language);
            return { notice, language, path, origin: (await disk.versions(path))[0]?.origin ?? 'built-in' };
          }),
        ),
      ),
    async listShared() {
      const parts = await Promise.all([builtIn, own].map((folder) => partNames(folder)));
      const paths = [LAYOUT_FILE, BRAND_FILE, ...LANGUAGES.map(phrasesFile), ...new Set(parts.flat().sort())];
      return Promise.all(
        paths.map(async (path) => ({
          path,
          kind: kindOf(path),
          origin: (await disk.versions(path))[0]?.origin ?? 'built-in',
        })),
      );
    },
    async open(path) {
      const versions = await disk.versions(path);
      if (versions.length === 0) return null;
      const textOf = (wanted: Origin) => versions.find(({ origin }) => origin === wanted)?.text ?? null;
      const [mine, shipped] = [textOf('own'), textOf('built-in')];
      return {
        text: wholeText(path, mine, shipped),
        builtIn: shipped ?? '',
        isOwn: mine !== null,
        keeps: (edited) => ownText(path, edited, shipped),
        earlier: (kept) => wholeText(path, kept, shipped),
      };
    },
    async checkShared(draft) {
      const users = await usersOf(draft.path);
      const found = await checkTemplates(filesOf(draft), users);
      if (found.length === 0) return [];
      const before = new Set((await checkTemplates(disk, users)).map((one) => JSON.stringify(one)));
      return found.filter((one) => !before.has(JSON.stringify(one)));
    },
    usersOf,
    async check(draft, notice, language) {
      if (notice === undefined || language === undefined) return checkTemplates(filesOf(draft));
      try {
        return await checkNotice(await openWorkshop(filesOf(draft)), notice, language);
      } catch (thrown) {
        if (thrown instanceof TemplateFault) return thrown.findings;
        throw thrown;
      }
    },
    async render(draft, notice, extra = SAMPLE_EXTRAS[0]!) {
      const workshop = await openWorkshop(filesOf(draft));
      return renderWith(await compileNotice(workshop, notice.name, notice.language), scopeOf(notice, extra));
    },
    variables: variablesOf,
    sample: sampleNotice,
  };
}

/** `parts/….mjml` of a folder, which need not be there. */
async function partNames(folder: string | null): Promise<string[]> {
  const paths = folder === null ? [] : await ownPaths(folder);
  return paths.filter((path) => /^parts\/[a-z][a-z0-9-]*\.mjml$/.test(path));
}
