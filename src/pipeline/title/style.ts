/** Words that tell a leader of one kind from another, or from one in office. */
const KIND =
  '(?:former|ex|acting|interim|caretaker|deposed|ousted|exiled|rebel|opposition|guerrilla|separatist|party|union|military|junta|deputy|vice|transitional|supreme)';

/** Offices as a headline names them before a name; what is only said of someone ("candidate") is none. */
const NAMES =
  'president-elect|president|prime minister|premier|taoiseach|chancellor|secretary[- ]general|general secretary|leader|chairman|dictator|ruler|commander|(?:army|military|police|spy|intelligence|navy|foreign policy) chief|chief of staff|chief|(?:(?:foreign|defen[cs]e|finance|interior|economy|trade|oil|energy|justice|information|health|transport|environment|home) )?minister|(?:foreign|home|defen[cs]e) secretary|secretary of (?:state|defen[cs]e)|(?:(?:special|peace|nuclear|trade|climate) )?(?:envoy|negotiator)|ambassador|high representative|national security advis[eo]r|governor|speaker|foreign ministry spokes(?:wo)?man|spokes(?:wo)?man|senator|mayor|judge|general|colonel|archbishop|vice president|chief justice';

const OFFICE = new RegExp(`(?:\\b(${KIND}(?:[ -]${KIND})?)[ -])?(?:the )?\\b(${NAMES})\\b`, 'giu');

/** Words of which some stand wherever an office does. */
export const STYLED = new RegExp(`\\b(?:${NAMES})\\b`, 'i');

/** How long offices are cut for a headline. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^former /, 'ex-'],
  [/^ex /, 'ex-'],
  [/\b(?:prime minister|premier)$/, 'PM'],
  [/\bsecretary[- ]general$/, 'chief'],
  [/\bsupreme leader$/, 'leader'],
  [/\bforeign ministry spokes/, 'spokes'],
];

/** The office in some words, the last of them where the name follows, as it is written before a name. */
export function styled(text: string, last: boolean): string | undefined {
  if (text === '') return undefined;
  const found = [...text.matchAll(OFFICE)];
  const one = last ? found.at(-1) : found[0];
  if (!one) return undefined;
  const whole = `${one[1] ? `${one[1]} ` : ''}${one[2]}`.toLowerCase();
  return SHORT.reduce((short, [long, cut]) => short.replace(long, cut), whole);
}
