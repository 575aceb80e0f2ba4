// What stands beside a made-up notice: addresses, deadline, pictures; once with everything, once with nothing that may be absent.
import type { RenderExtra } from './render';

export const SAMPLE_EXTRAS: readonly RenderExtra[] = [
  {
    replyTo: 'support+token@example.kz',
    desk: 'support@example.kz',
    info: { hours: 8, working: false, dueAt: '2026-11-23T13:05:00.000Z' },
    closeTo: 'support+close@example.kz',
    thumbnails: [{ sha256: '00', cid: 'shot@example.kz', filename: 'screenshot.png', width: 320, height: 180 }],
  },
  { replyTo: 'support@example.kz', desk: 'support@example.kz' },
];
