// What a character between two words says of the text around it.

type Gap = 'sentence end' | 'opening' | 'closing' | 'straight quote' | 'line end' | 'star';

const gapsOf = (characters: string, gap: Gap): [string, Gap][] => [...characters].map((one) => [one, gap]);
/** Characters that mean something; the others only part words. */
export const GAPS: ReadonlyMap<string, Gap> = new Map([
  ...gapsOf('.!?…;', 'sentence end'),
  ...gapsOf('«“„', 'opening'),
  ...gapsOf('»”', 'closing'),
  ...gapsOf('"', 'straight quote'),
  ...gapsOf('\n', 'line end'),
  ...gapsOf('*', 'star'),
]);
