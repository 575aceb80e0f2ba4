// The scripts in which words and roots are compared.

/** Cyrillic letters, English, or the skeleton of Russian or Kazakh typed in Latin letters. */
export type Script = 'cyrillic' | 'english' | 'skeleton';
