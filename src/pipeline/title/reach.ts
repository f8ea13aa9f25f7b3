import { isVerb } from '../events/tree.ts';
import type { Scene } from './scene.ts';
import { isHyphen } from './words.ts';

/** Marks that end what a title tells, and words that open an aside. */
const STOPS = /^(?:[.;:!?(–—]|--|-|…|\.\.\.)$/;
const ASIDES: ReadonlySet<string> = new Set(
  'after before while when whenever because since until till although though whereas if unless once where who whose which amid amidst following despite during saying adding noting citing prompting according but so lest including like unlike rather instead due except pending'.split(
    ' ',
  ),
);
const MEASURE =
  /^(?:a|an|each|every|few|several|hours?|days?|weeks?|months?|years?|minutes?|shortly|just|even|only|two|three|four|five|six|soon|immediately)$/i;

/** Index of the first word that no longer belongs to a verb's clause. */
export function endOf(scene: Scene, verb: number): number {
  const { tokens } = scene;
  const nonfinite = /^(?:VB|VBG)$/.test(scene.token(verb).xpos) || scene.token(verb).deprel === 'acl:relcl';
  for (let i = verb + 1; i < tokens.length; i++) {
    const { text, upos, xpos, deprel } = tokens[i]!;
    if (isHyphen(text) && tokens[i - 1]!.end === tokens[i]!.start) continue;
    if (text.length <= 3 && STOPS.test(text)) return i;
    const closed = text === ',' ? closingOf(scene, i) : undefined;
    if (closed !== undefined) i = closed;
    else if (text === ',' && !isInList(scene, i)) return i;
    if (upos === 'CCONJ' && opensClauseAt(scene, i, verb)) return i;
    if (
      !xpos.startsWith('N') &&
      ASIDES.has(text.toLowerCase()) &&
      !isLookedAfter(scene, i) &&
      !isExcept(scene, i)
    )
      return withoutMeasure(scene, i, verb);
    if (/^that$/i.test(text) && isRelative(scene, i)) return i;
    if (/^as$/i.test(text) && (deprel === 'mark' || tokens[i + 1]?.text === 'well')) return i;
    const finite = /^(?:VBD|VBZ|MD)$/.test(xpos) && !/^(?:ADJ|DET)$/.test(tokens[i - 1]!.upos);
    if (nonfinite && finite && !hangsFrom(scene, i, verb)) return i;
  }
  return tokens.length;
}

/** "Anything but sovereignty": what is left out belongs to the rest. */
function isExcept(scene: Scene, i: number): boolean {
  return (
    /^(?:but|except)$/.test(scene.token(i).text) &&
    /^(?:anything|nothing|everything|all|none|nobody|everyone|anyone)$/i.test(scene.token(i - 1).text)
  );
}

/** "Look after the wounded": what opens no aside. */
function isLookedAfter(scene: Scene, i: number): boolean {
  return scene.token(i).text === 'after' && /^(?:look|take)$/.test(scene.token(i - 1).lemma);
}

/** Whether a word stands below a verb ("its right to enrich uranium | was recognised" does not). */
function hangsFrom(scene: Scene, at: number, verb: number): boolean {
  let { head } = scene.token(at);
  for (let steps = 0; steps < scene.tokens.length && head >= 0; steps++) {
    if (head === verb) return true;
    head = scene.token(head).head;
  }
  return false;
}

/** Where a name set between commas ends ("the president, Ibrahim Keita, be restored"). */
export function closingOf(scene: Scene, comma: number): number | undefined {
  const { tokens } = scene;
  let at = comma + 1;
  if (tokens[at]?.text === 'the') at++;
  while (tokens[at] && /^(?:NNPS?|HYPH|CD)$/.test(tokens[at]!.xpos)) at++;
  const goesOn = tokens[at]?.text === ',' && at > comma + 1 && tokens[at + 1]?.xpos !== 'NNP';
  return goesOn && tokens[at + 1] !== undefined && !/^(?:CC|W\w*|VBG)$/.test(tokens[at + 1]!.xpos)
    ? at
    : undefined;
}

/** "The panel that monitors": a clause about the noun, not one that is said. */
function isRelative(scene: Scene, i: number): boolean {
  const { xpos, deprel, head } = scene.token(i);
  if (xpos === 'WDT' || /^(?:nsubj|obj)/.test(deprel)) return true;
  return deprel === 'mark' && head >= 0 && scene.token(head).deprel === 'acl:relcl';
}

/** "hours before": the measure goes with the aside. */
function withoutMeasure(scene: Scene, i: number, verb: number): number {
  let at = i;
  while (at > verb + 1 && (MEASURE.test(scene.token(at - 1).text) || isCounted(scene, at - 1))) at--;
  return at;
}

/** "Eleven minutes after". */
function isCounted(scene: Scene, i: number): boolean {
  return scene.token(i).xpos === 'CD' && MEASURE.test(scene.tokens[i + 1]?.text ?? '');
}

/** "…, and the meeting …": a comma before the second of only two opens a clause. */
function isPair(scene: Scene, comma: number): boolean {
  const { head } = scene.token(comma);
  const first = head < 0 ? -1 : scene.token(head).head;
  return first < 0 || scene.childrenBy(first, 'conj').length < 2;
}

/** A comma between the members of a row of nouns. */
function isInList(scene: Scene, i: number): boolean {
  if (scene.tokens[i + 1]?.upos === 'CCONJ' && isPair(scene, i)) return false;
  if (/^(?:IN|TO|W\w*|VB\w?|RB|PRP)$/.test(scene.tokens[i + 1]?.xpos ?? '')) return false;
  const { head } = scene.token(i);
  const above = head < 0 ? undefined : scene.token(head);
  const alike = above?.upos !== 'ADJ' || scene.token(above.head)?.upos === 'ADJ';
  if (above && head > i && above.deprel.startsWith('conj') && !isVerb(above) && alike) return true;
  return (
    above !== undefined && /^(?:amod|nummod)/.test(above.deprel) && scene.tokens[i + 1]?.upos === above.upos
  );
}

/** Whether a noun phrase starts here that a finite verb follows. */
function hasVerbAhead(scene: Scene, start: number): boolean {
  for (let i = start; i < scene.tokens.length; i++) {
    const { xpos, deprel } = scene.token(i);
    if (xpos === 'VBP') return /^(?:conj|root|parataxis)/.test(deprel);
    if (/^(?:VBD|VBZ|MD)$/.test(xpos)) return true;
    if (!/^(?:DT|JJ\w?|NN\w*|POS|HYPH|PRP\$?|CD)$/.test(xpos)) return false;
  }
  return false;
}

/** "Demanded that it be freed and called for talks": a participle with an object, or of speaking, is the next clause's verb. */
function isActive({ tokens }: Scene, i: number): boolean {
  const [verb, after] = [tokens[i]!, tokens[i + 1]];
  if (verb.xpos !== 'VBN' || !after) return false;
  return (
    /^(?:DT|PRP\$?|RP)$/.test(after.xpos) ||
    (/^(?:for|on|against|that|to)$/.test(after.text) && SPEAKS.test(verb.lemma))
  );
}

const SPEAKS = /^(?:call|warn|appeal|vow|pledge|promise|threaten|insist|say|announce|add)$/;

/** Whether "and" goes on with another clause rather than another noun or infinitive. */
function opensClauseAt(scene: Scene, i: number, verb: number): boolean {
  const { tokens } = scene;
  let next = i + 1;
  while (next < tokens.length && /^(?:RB|,)$/.test(tokens[next]!.xpos)) next++;
  const after = tokens[next];
  if (!after || /^(?:VBD|VBZ|VBP|MD)$/.test(after.xpos)) return true;
  if (hasVerbAhead(scene, next) || isActive(scene, next)) return true;
  const { head } = tokens[i]!;
  const joined = head < i ? undefined : tokens[head];
  if (!joined) return false;
  if (scene.childrenBy(head, 'nsubj', 'aux', 'cop').length > 0) return true;
  return isVerb(joined) && joined.head <= verb;
}
