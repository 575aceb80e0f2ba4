// The line by which a mail program says that what follows is a forwarded mail: content, not history.
import { framedWords, MAX_HEADER_LINE } from './line-shape';

const WORDS = [
  '(?:begin(?:ning)? (?:of )?|start of )?forwarded (?:message|mail|e-?mail|letter|article)(?: from .*| follows.*)?',
  'forwarded (?:by|from) .*',
  'forwarded .* (?:by|on) .*',
  '(?:начало )?(?:пересылаем|пересланн|перенаправленн|переадресованн|переадресуем)(?:ое|ого) (?:сообщени[ея]|письм[оа])(?: .*)?',
  'пересл(?:ал|ано|анo).*',
  '(?:қайта жіберілген|қайта бағытталған|бағытталған|қайта жолданған|жолданған|әрі қарай жіберілген) (?:хабар|хабарлама|хат|жолдама)(?:ның басы|ның басталуы|дың басы)?',
  'қайта жіберген .*',
  '(?:anfang der )?weitergeleitete[nr]? (?:nachricht|mail|e-mail)',
  '(?:début du )?message (?:transféré|transmis|réexpédié).*',
  '(?:inicio del )?mensaje reenviado',
  'mensagem (?:encaminhada|reencaminhada)',
  '(?:inizio )?messaggio inoltrato',
  '(?:iletilen|yönlendirilmiş|yönlendirilen) (?:mesaj|ileti|e-?posta)',
  'doorgestuurd bericht',
  '(?:wiadomość przekazana|przekazana wiadomość)',
  'vidarebefordrat meddelande|videresendt (?:meddelelse|melding)|переслане повідомлення',
].join('|');
const MARKER = new RegExp(`^(?:${WORDS})$`, 'iu');

/** Frame and colon do not matter; a line that merely begins with the words is no marker. */
export function isForwardMarker(line: string): boolean {
  if (line.length > MAX_HEADER_LINE) return false;
  const { words, framed } = framedWords(line);
  if (!MARKER.test(words)) return false;
  // "Forwarded by my colleague on Monday" is a sentence unless a program framed it.
  return (
    framed ||
    !/^(?:forwarded (?:by|from|.* by|.* on)|пересл|қайта жіберген)/i.test(words) ||
    /^пересланное (?:сообщение|письмо)$/iu.test(words)
  );
}
