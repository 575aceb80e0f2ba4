// What is known of who wrote a mail besides what its From says: the finding of src/authenticate/.

export interface AuthorCheck {
  /**
   * The author that the header names beyond doubt: one From field with one plain ASCII address, read strictly; lower case,
   * domain in Unicode. Null when two mail programs might show two different authors.
   */
  readonly author: string | null;
  /** Who checked the author's domain: nobody, the trusted mail server, or we by DKIM and DMARC. */
  readonly by: 'nobody' | 'server' | 'dkim';
  /** `fail`: that domain did not send it. `none`: nothing said for or against. `error`: it could not be found out (DNS). */
  readonly result: 'pass' | 'fail' | 'none' | 'error';
  /**
   * For a pass by DKIM: the signature covers the fields that say to whom, about what and in answer to what the mail was
   * written, so that it cannot be sent again with others. A server that passed a mail vouches for it whole.
   */
  readonly whole: boolean;
}

/** Nobody looked. */
export const UNCHECKED: AuthorCheck = { author: null, by: 'nobody', result: 'none', whole: false };
