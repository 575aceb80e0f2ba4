// The line by which a phone or a mail app advertises itself below a mail ("Отправлено с iPhone", "iPhone-нан жіберілді").
import { isBlank } from './line-shape';

const THINGS =
  'iphone|ipad|ipod|android|андроид|samsung|galaxy|huawei|honor|xiaomi|redmi|poco|realme|oppo|vivo|oneplus|nokia|sony|lenovo|pixel|blackberry|windows|outlook|yahoo|gmail|proton|mymail|mail\\.?ru|почт|пошта|яндекс|yandex|rambler|рамблер|spark|bluemail|k-9|aqua mail|typeapp|nine|edison|mail app|mail for|apple mail|поштасы|поштадан|пошта|телефон|смартфон|планшет|мобиль|ұялы|mobile|phone|tablet|handheld|wireless|device|құрылғы|қосымша';
const THING = new RegExp(`(?:${THINGS})`, 'iu');
const SENT =
  /^(?:sent (?:from|via|with|using|by)|отправлено (?:с|со|из|через|при помощи|от)|послано (?:с|из)|get outlook for|(?:скачать|загрузить|получить|установить|скачайте|загрузите) outlook для|написано (?:с|на)|gesendet (?:von|mit)|von meinem .* gesendet|envoyé (?:de|depuis|à partir)|enviado desde|inviato da|verstuurd vanaf|skickat från|wysłane z|надіслано з)(?![\p{L}])/iu;
const SENT_KK =
  /^(?:android|ios) үшін outlook|(?:нан|нен|дан|ден|тан|тен|арқылы|көмегімен)\s+(?:жіберілді|жіберілген|жолданды|жазылды)$/iu;
const SENT_TR = /(?:dan|den|tan|ten) gönderildi$/iu;

/** Virus scanners sign what they have looked at. */
const SCANNED =
  /^(?:virus-free|без вирусов|вирустар жоқ)\.? ?(?:www\.\S{1,60})?$|^(?:this (?:e-?mail|message)|это (?:письмо|сообщение)|данное (?:письмо|сообщение)|бұл (?:хат|хабарлама)) (?:has been|was|is|проверен[оа]?|вирустарға) .{0,60}(?:virus|avast|avg|вирус|антивирус|dr\.? ?web|kaspersky|касперск|eset|тексерілді)/iu;

/** At most 120 characters that say what sent the mail, naming a device or an app. */
export function isMobileFooter(line: string): boolean {
  if (line.length > 400) return false;
  const words = line
    .replace(/<?https?:\/\/\S{1,300}/gi, '')
    .replace(/[()<>[\]*_]/g, '')
    .replace(/[\s.!]+$/, '')
    .replace(/^[\s\-–—~]+/, '');
  if (words === '' || words.length > 120) return false;
  if (SCANNED.test(words)) return true;
  // The idiom itself is an advertisement, whatever the thing is called.
  if (/^(?:sent from my |отправлено с мо(?:его|ей) )/iu.test(words)) return true;
  return THING.test(words) && (SENT.test(words) || SENT_KK.test(words) || SENT_TR.test(words));
}

/** Footer lines at the foot of `lines[from]` to `lines[to - 1]`, with a rule or a bare link that belongs to them. */
export function footerLines(lines: readonly string[], from: number, to: number): number[] {
  const found: number[] = [];
  let candidates: number[] = [];
  for (let at = to - 1; at >= from && candidates.length < 3; at--) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (isMobileFooter(line)) {
      found.push(...candidates, at);
      candidates = [];
    } else if (/^\s*<?https?:\/\/\S{1,300}$/.test(line) && found.length === 0) {
      candidates.push(at);
    } else if (/^\s*[-—_]{1,60}\s*$/.test(line) && found.length > 0) {
      found.push(at);
    } else {
      break;
    }
  }
  return found;
}
