// Mail that says thanks and nothing else: it does not reopen a ticket (desk.md, "Ticket status").

const THANKS =
  /^(?:(?:үлкен|көп|кп|большое|огромное|many|рахмет|рақмет|ракмет|raqmet|rahmet|спасибо|спс|благодарю|благодарим|thank you|thanks|thx|алғыс|сізге|вам|всем|very|so|much|a lot|for your help|for the help|за помощь|за ответ|за оперативность|көмегіңізге|көмектескеніңізге|жауабыңызға|айтамын|ок|ok|жақсы|хорошо|понятно|түсінікті|түсіндім|got it|great|құрметпен|с уважением|regards|best|kind)[\s.,!)(:\u{1F64F}\u{1F44D}\u{1F60A}-]*)+$/iu;
const SAYS_THANKS = /рахмет|рақмет|ракмет|ra[qhk]+met|спасибо|спс|благодар|thank|thx|алғыс/iu;

/** `newText` without quotes; a few words at the most, all of them polite. */
export function isThanksOnly(newText: string): boolean {
  const text = newText.trim();
  return text.length > 0 && text.length <= 120 && SAYS_THANKS.test(text) && THANKS.test(text);
}
