/** Family names that stand first in their language, as they are written in English. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee park choi choe jung jong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu hong ' +
    'moon roh ri pak so xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu lin guo he gao luo zheng liang ' +
    'deng mao jiang wen bo tang qian qin dong ma tsai nguyen tran le pham hoang vo vu dang bui do ho hun aung ban'
  ).split(' '),
);

/** Styles that stay with the one name their bearer is known by. */
export const ROYALS =
  /\b(King|Queen|Emperor|Emir|Sultan|Crown Prince|Prince|Princess|Pope|Patriarch)\s+\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?$/u;

/** Offices whose holders a reader abroad knows by name. */
export const LEADERS =
  /\b(?:president|president-elect|prime minister|premier|taoiseach|chancellor|king|queen|emperor|emir|sultan|crown prince|pope|supreme leader|leader|secretary[- ]general|dictator|chairman|general secretary|caretaker|junta chief|head of state)\b/i;

/** Other offices, by which a stranger knows who is meant. */
export const OFFICES =
  /\b(?:(?:vice|deputy) (?:president|premier|prime minister|chancellor|foreign minister)|(?:foreign|home) secretary|secretary of (?:state|defen[cs]e)|(?:special |peace |nuclear |trade |climate )?(?:envoy|negotiator)|ambassador|(?:(?:foreign|defen[cs]e|finance|interior|economy|economic|trade|oil|energy|justice|information|health|culture|transport|housing|agriculture|environment) )?minister|foreign policy chief|(?:army|military|intelligence|police|spy|navy) chief|chief of staff|high representative|national security advis[eo]r|governor|speaker|first lady)\b/i;

/** Those who only speak or act for the state or body that is named with them. */
export const AGENTS =
  /^(?:officials?|leaders?|governments?|authority|authorities|representatives?|administration|regime|ministry|members?|president|minister|spokes\w+|sources?|team|delegation|countries|country|nations?|sides?|part(?:y|ies)|states?|cabinet|department|office|council|secretary|group|both|some|many|others?)$/i;

/** Those who act bodily, and so are named with their state's adjective. */
export const FORCES =
  /^(?:troops?|forces?|soldiers?|army|navy|police|military|warplanes?|jets?|ships?|warships?|helicopters?|marines?|fleet|diplomats?|protesters?|rebels?|lawmakers?|parliament|negotiators?|scientists?|citizens?)$/i;
