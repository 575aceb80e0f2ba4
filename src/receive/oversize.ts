// What is kept of a mail that is too large to take in.

/** A mail larger than this many bytes counts as oversize, unless the settings say otherwise. */
export const DEFAULT_MAX_BYTES = 60_000_000;

/** Bytes of header kept of an oversize mail. */
export const HEADER_BYTES = 256 << 10;
