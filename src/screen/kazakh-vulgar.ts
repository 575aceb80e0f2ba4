// The vulgar Kazakh words with their endings, as they are met without the letters of Kazakh: by them disguises are undone that would change innocent words too.

const FORM =
  /^(?:кот(?:им|ин|ти?|ке|тен|син|синдер|лак|бас|жалак|и|(?:и|т?ери|ттери)[нм](?:из)?(?:ди|ге|нен|нин|ин|е|ен)?)|котак(?:бас|тар|ка|тын|сын)?|кутак(?:бас|тар|ка)?|к[оу]таг(?:ы[нм]?|ы[нм]ды|ы[нм]а)|амын(?:ды|а|нан|нын)|бог(?:ын|ым)(?:ды|а)?|бок(?:сын|сындар|тар|ты|тын|ка|бас|жеме|тарынды)|си[гк](?:ейин|еин|ем|емин|ип)|сикт(?:им|ир|ин)|жалап(?:сын|сындар|тар|тын)?|жалеп(?:син|синдер|тер|тин)?|шешен(?:ди|нин)|каншык(?:сын|сындар|тар)|тышкак(?:сын|тар)?|тасаг(?:ын|ым)(?:ды|а)?|тасак)$/;
/** So short that a hidden letter alone tells it. */
const BARE = /^бок$/;

/** Is it one of them? @param word small letters without those of Kazakh */
export const isVulgarForm = (word: string): boolean => FORM.test(word);

/** One of them that has the letters of other words as well. */
export const isBareForm = (word: string): boolean => BARE.test(word);
