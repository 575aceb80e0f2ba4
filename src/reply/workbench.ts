// What a studio needs of the templates: list them, read a file, check and render a text that is only in memory. Nothing here writes.
import type { Notice, NoticeName } from '../decide/notice';
import { LANGUAGES, type Language } from '../ticket/language';
import { noticeFile } from './assemble';
import { checkNotice, checkTemplates } from './check-templates';
import { type Finding, TemplateFault } from './finding';
import { type RenderExtra, type RenderedMail, renderWith, scopeOf } from './render';
import { SAMPLE_EXTRAS } from './sample-extras';
import { NOTICE_NAMES, sampleNotice } from './sample-notices';
import { folderFiles, type Origin, type TemplateFile, type TemplateFolders, withUnsaved } from './template-files';
import { compileNotice, openWorkshop } from './templates';
import { type Variable, variablesOf } from './variables';

export interface ListedTemplate {
  readonly notice: NoticeName;
  readonly language: Language;
  /** Relative to the templates folder: `reply/kk.mjml`. */
  readonly path: string;
  readonly origin: Origin;
}

/** A text in place of a file, not saved yet. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

export interface Workbench {
  /** Every notice in every language, and whose its text is. */
  list(): Promise<readonly ListedTemplate[]>;
  /** All versions of a file, the one in force first: the administrator's own, then the built-in one. Empty when there is none. */
  read(path: string): Promise<readonly TemplateFile[]>;
  /** Findings on one notice in one language, the draft included; without names, on all of them (about two seconds). */
  check(draft: Draft | null, notice?: NoticeName, language?: Language): Promise<readonly Finding[]>;
  /** The mail as it would be. `notice` may be `sampleNotice(…)` or a real one. @throws TemplateFault or Error when it cannot be made. */
  render(draft: Draft | null, notice: Notice, extra?: RenderExtra): Promise<RenderedMail>;
  /** What its template may print, with meanings in that language. */
  variables(notice: NoticeName, language: Language): readonly Variable[];
  /** A made-up mail; `bare` has nothing where a fact may be empty. */
  sample(notice: NoticeName, language: Language, bare?: boolean): Notice;
}

export function templateWorkbench(folders: TemplateFolders): Workbench {
  const disk = folderFiles(folders);
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
    read: (path) => disk.versions(path),
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
