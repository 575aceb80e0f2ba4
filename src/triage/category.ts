// The category of a request (clauses 4 and 6), proposed from its words; an operator changes it.

export type Category = 'consultation' | 'error' | 'suggestion';

const ERROR =
  /ошибк|не работает|не могу|не открыва|не загружа|не сохраня|не удается|не удаётся|вылета|зависа|сбой|баг\b|қате|істемей|жұмыс істем|ашылмай|жүктелмей|сақталмай|шықпай|кірмей|кире алмай|кіре алма|error|fail|does(?:n't| not) work|can(?:'t|not)|broken|crash|bug\b|exception/iu;
const SUGGESTION =
  /предлага|предложение по|было бы удобн|хотелось бы|ұсынамы|ұсыныс|қосса(?:ңыз|қ)|suggest|feature request|would be (?:nice|great)|it would help/iu;

/** `text` is the subject and the new text. */
export function proposeCategory(text: string): Category {
  if (ERROR.test(text)) return 'error';
  return SUGGESTION.test(text) ? 'suggestion' : 'consultation';
}
