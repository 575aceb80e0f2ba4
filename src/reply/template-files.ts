// Where template files come from: the administrator's folder over the built-in one, file by file, and unsaved text over both.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Origin = 'built-in' | 'own' | 'unsaved';

export interface TemplateFile {
  readonly text: string;
  readonly origin: Origin;
}

export interface TemplateFiles {
  /** All versions of a file, the one in force first; empty when there is none. `path` is relative, with `/`: `reply/kk.mjml`. */
  versions(path: string): Promise<readonly TemplateFile[]>;
  /** All pictures of that name beside brand.yaml, the one in force first. */
  pictures(name: string): Promise<readonly PictureFile[]>;
}

export interface PictureFile {
  readonly content: Buffer;
  readonly origin: Origin;
}

export interface TemplateFolders {
  /** The folder that comes with the program. */
  readonly builtIn: string;
  /** The administrator's folder, which need not exist and holds only what differs; null: none. */
  readonly own: string | null;
}

/** What a template folder may hold; anything else is never read (no `..`, no hidden files). */
const PATH = /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*\.(?:mjml|json|yaml)$/;
/** A picture that brand.yaml may name. */
export const PICTURE_NAME = /^[a-z0-9][a-z0-9_-]{0,60}\.(?:png|jpe?g|gif)$/i;

export function folderFiles({ builtIn, own }: TemplateFolders): TemplateFiles {
  return {
    async versions(path) {
      if (!PATH.test(path)) return [];
      const mine = own === null || own === builtIn ? null : await read(own, path);
      const shipped = await read(builtIn, path);
      return [
        ...(mine === null ? [] : [{ text: mine, origin: 'own' as const }]),
        ...(shipped === null ? [] : [{ text: shipped, origin: 'built-in' as const }]),
      ];
    },
    async pictures(name) {
      if (!PICTURE_NAME.test(name)) return [];
      const mine = own === null || own === builtIn ? null : await readBytes(own, name);
      const shipped = await readBytes(builtIn, name);
      return [
        ...(mine === null ? [] : [{ content: mine, origin: 'own' as const }]),
        ...(shipped === null ? [] : [{ content: shipped, origin: 'built-in' as const }]),
      ];
    },
  };
}

/** The same files with one text in memory in place of what is on disk: what an editor shows before it saves. */
export function withUnsaved(files: TemplateFiles, path: string, text: string): TemplateFiles {
  return {
    pictures: files.pictures,
    async versions(wanted) {
      const saved = await files.versions(wanted);
      return wanted === path ? [{ text: unix(text), origin: 'unsaved' }, ...saved] : saved;
    },
  };
}

/** Only what comes with the program. */
export function builtInFiles(files: TemplateFiles): TemplateFiles {
  const isBuiltIn = ({ origin }: { readonly origin: Origin }): boolean => origin === 'built-in';
  return {
    versions: async (path) => (await files.versions(path)).filter(isBuiltIn),
    pictures: async (name) => (await files.pictures(name)).filter(isBuiltIn),
  };
}

/** The version in force, or null. */
export async function inForce(files: TemplateFiles, path: string): Promise<TemplateFile | null> {
  return (await files.versions(path))[0] ?? null;
}

async function read(folder: string, path: string): Promise<string | null> {
  const bytes = await readBytes(folder, path);
  return bytes === null ? null : unix(bytes.toString('utf8'));
}

async function readBytes(folder: string, path: string): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, path));
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw thrown;
  }
}

function unix(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
