// What one of the Portal's own systems sends along with a request (clause 8).
import type { IntakeChannel } from '../ticket/channel';
import type { Language } from '../ticket/language';

/** What one of the Portal's systems said of a request besides its text (clause 8). */
export interface IntakeOrder {
  /** The system whose key was used. */
  readonly system: string;
  readonly channel: IntakeChannel;
  /** Where to call back; '' when none was given. */
  readonly phone: string;
  /** When a call suits, in the requester's own words; '' when any time does. */
  readonly callTime: string;
  /** Chosen by the requester in that system; null: tell it from the text. */
  readonly language: Language | null;
}
