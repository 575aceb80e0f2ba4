// One line of tirkeu doctor: what it is about, and how to find out.
export interface Check {
  readonly name: string;
  /** Rejects with what is not well and how to mend it. */
  readonly run: () => Promise<Finding>;
}

/** What is well; `advice` for what works and yet an administrator ought to know. */
export type Finding = string | { readonly advice: string };
