// Names of contempt and vulgar words that are known in the disguises of `disguised-names.ts`, besides those of `names-of-contempt.ts`.

import type { ScreenLanguage } from './verdict';

export const DISGUISED_NAMES: Readonly<Record<ScreenLanguage, string>> = {
  ru: `
шлюха шлюхи шлюшка сука суки сучка сучки хуй хуйло хуесос хуесосы хуета хуйня пизда пиздец пиздабол жопа говно говнюк залупа мудак мудаки мудила мудло
пидорас педик педики уебок уебки уебище уебаны блядь бляди долбоеб долбоебы долбоящер ебать ебанутый ебанутые ебаный ебаные нахуй
похуй пиздуй гавно гандон гандоны пидарас пидарасы пидрила
ублюдок козлы козлина осел ослы чмо чмошница лох лохи вор воры гад гады скот скоты хам хамы хамье свинья шваль клоун клоуны дрянь мерзость петух петухи
чушка мразоты бараны овца овцы дебилоид дауны даун имбицил имбицилы дурачина
трус трусы бездарность врун вруны лжецы воришка воришки жиды тварюга гниды
`,
  kk: `
жалап жәлеп қотақ қотақбас көтбас көтлақ боқбас амыңды шешеңді сіктір сігейін сегейін қаншық қаншықтар
есек мал топас топастар сволоч ит иттер шошқа шошқалар ақымақтар кеще наркоман маубас мәңгүрттер ұры ұрылар сайтан дебил мақұлық иттің малғұндар жауыздар алаяқтар парақорлар
өтірікшілер ақылсыздар дүлейлер хайуандар айуандар сұмырайлар жексұрындар котак котакбас
`,
  en: `
fuck fucker fuckers fucking shit shitty bitch cunt cunts motherfucker motherfuckers bullshit slut sluts wanker cocksucker cocksuckers
liar jerk jerks fool fools pig pigs rat rats thief thieves trash scum dick dicks asshole moron dumb crooks scammer clowns twat twats arsehole
`,
};
