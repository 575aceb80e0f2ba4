// Why a mail became what it became: one code per decision, kept in the ledger, counted in the log, explained in docs/reason-codes.md.

export const REASON_CODES = {
  'new-request': 'A person wrote; no ticket of theirs was meant, so a ticket was opened.',
  'new-request-linked':
    'As new-request, but the mail pointed at a ticket that is not open to its sender, or closed too long ago; the two are linked.',
  'new-request-unanswered':
    'A ticket was opened, and no automatic answer sent: the mail came through a list, from a machine, or over the caps.',
  'new-request-obscene': 'A ticket was opened and put on hold: the mail holds obscene language (clause 16).',
  'follow-up': 'A participant wrote to an open ticket.',
  'follow-up-answers-info': 'A participant answered an information request; the eight hours stop (clause 15).',
  'follow-up-reopens': 'A participant wrote to a ticket closed a few days ago; it is open again.',
  'follow-up-thanks': 'Thanks only; the closed ticket stays closed.',
  'follow-up-abusive':
    'A participant used obscene language, or an insult where a polite word was awaited; the ticket is on hold, or closed when obscene language came again (clause 16).',
  'operator-answer': 'An operator answered the requester.',
  'operator-info': 'An operator asked the requester for information (clause 15).',
  'operator-close': 'An operator closed the ticket as solved.',
  'operator-note': 'An operator wrote a note that stays inside.',
  'operator-reject': 'An operator refused the request with a clause of the regulation; the ticket is closed.',
  'operator-faq': 'An operator sent an answer of the Reference Centre (clause 14).',
  'operator-change': 'An operator changed fields of the ticket, or who works on it.',
  'operator-hold': 'An operator put the ticket on hold.',
  'operator-reopen': 'An operator opened a closed ticket again.',
  'operator-third-party': 'An operator asked an outside expert (clause 17).',
  'operator-merge': 'An operator merged the ticket into another one.',
  'operator-new': 'An operator registered a request that came another way (clause 8).',
  'operator-undo': 'An operator took the last command back before anything of it was sent.',
  'operator-query': 'An operator asked for the status of a ticket, the list of tickets or the tags; answered by mail.',
  'third-party-answer': 'A consulted expert wrote; kept inside the ticket, the operators were told (clause 17).',
  'assigned-in-turn': 'A ticket that came outside working time was given to the operator whose turn it is.',
  'service-level': 'A target of the service level is near or missed; superiors were told (clause 3).',
  'hold-over': 'The time on hold is over; the ticket is open again.',
  'operator-returned': 'An operator’s mail had a mistake; nothing was done and it went back.',
  'operator-appealed':
    'An operator says that a text of theirs which the screen found rude is not; nothing was sent, and a superior was asked (clause 16).',
  'appeal-granted': 'A superior found nothing rude in an operator’s text; that mail is handled now.',
  'appeal-refused': 'A superior found an operator’s text rude; it is not sent, and the operator was told.',
  'operator-unproven':
    'A mail in an operator’s name without proof; nothing was done and the operator’s registered address was asked to confirm it.',
  'operator-refused':
    'A mail in an operator’s name without proof; nothing was done and nobody was asked: it was forged by all appearance, or too many came.',
  'operator-imported':
    'A mail in an operator’s name that was there before the desk (--import-existing): kept, but no tag in it counts.',
  'operator-confirmed': 'An operator confirmed a mail that was held; that mail is handled now.',
  'confirmation-refused': 'A confirmation that does not count: another person’s, used, too late, or not a yes.',
  'requester-close': 'The requester said that the matter is settled; the ticket is closed as solved.',
  'machine-on-ticket': 'An automatic mail, filed on the ticket it belongs to; no answer.',
  'machine-alone': 'An automatic mail that belongs to no ticket; kept in the ledger only.',
  'bounce-temporary': 'A delivery status notification: one of our notices is delayed or was refused for now.',
  'bounce-permanent': 'A delivery status notification: one of our notices cannot be delivered; operators were told.',
  unanswered:
    'The information request was not answered within the eight hours; closed with «клиенттен жауап келмеді» (clause 15).',
  reminded:
    'The deadline of an information request is near; the requester was reminded (clause 15, INFO_REMINDER_HOURS).',
  'notice-failed': 'One of our notices cannot be delivered; people were told.',
  'vip-only':
    'One of the Portal’s systems ordered a call back or registered an incident for somebody without a VIP contract; refused, and the requester was told (clause 8).',
  'own-mail': 'Our own mail came back; discarded.',
  'known-mail': 'The same mail is on record already; discarded.',
  unreadable: 'The mail could not be processed three times and waits in quarantine for a person.',
  'by-hand': 'A person discarded the mail from quarantine.',
} as const;

export type ReasonCode = keyof typeof REASON_CODES;
