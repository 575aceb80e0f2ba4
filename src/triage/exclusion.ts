// What clause 6 says the support does not do; proposed by the daemon, confirmed by an operator, never refused automatically.

export const EXCLUSIONS = [
  'third-party-software',
  'workstation',
  'internet',
  'legislation',
  'third-party-actions',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];
