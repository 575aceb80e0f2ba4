// A standard answer of the Reference Centre (clause 14), as `#faq SLUG` sends it.
import type { Language } from '../ticket/language';

export interface FaqEntry {
  /** Lower-case Latin letters, digits and hyphens; the name of its file. */
  readonly slug: string;
  /** Its page in the Reference Centre, or ''. */
  readonly url: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly answer: Readonly<Record<Language, string>>;
  /** Words by which it is found besides its title; '' when it has none. */
  readonly keywords: Readonly<Record<Language, string>>;
  /** It came with the program, for the administrator to replace. */
  readonly example: boolean;
}
