// The ways to turn to the support (clause 8).

/** Those that operators register by hand, and mail. */
export const CHANNELS = ['mail', 'phone', 'letter', 'assistant'] as const;
/** Those through which the Portal's own systems register, over HTTP; the last two for VIP only. */
export const INTAKE_CHANNELS = ['assistant', 'incident', 'call-back'] as const;
export type IntakeChannel = (typeof INTAKE_CHANNELS)[number];
export type Channel = (typeof CHANNELS)[number] | IntakeChannel;
