// How urgent a ticket is (clause 13) and which service level its requester has (clause 3).

export const PRIORITIES = ['low', 'normal', 'high', 'critical'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const LEVELS = ['basic', 'vip'] as const;
export type Level = (typeof LEVELS)[number];
