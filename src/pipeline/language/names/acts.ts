import type { Found } from './found.ts';
import { found } from './found.ts';
import type { Line } from './line.ts';

interface Kind {
  readonly nouns: ReadonlySet<string>;
  /** Verbs that tell the same act. */
  readonly verbs: ReadonlySet<string>;
  /** Whether those it is done to or with are its parties too. */
  readonly mutual: boolean;
  /** The only verbs whose subject does it: those who propose a resolution do not pass it. */
  readonly by: ReadonlySet<string> | undefined;
}

const kind = (nouns: string, verbs: string, mutual: boolean, by?: string): Kind => ({
  nouns: new Set(nouns.split(' ')),
  verbs: new Set(verbs.split(' ')),
  mutual,
  by: by === undefined ? undefined : new Set(by.split(' ')),
});

/** Acts that are taken up again with "the": nouns and verbs of one kind, whoever was party to it. */
const KINDS: readonly Kind[] = [
  kind('talk negotiation discussion dialogue consultation round', 'negotiate talk discuss', true),
  kind('meeting encounter conversation', 'meet', true),
  kind('summit conference', 'convene', true),
  kind('visit trip tour', 'visit', true),
  kind('agreement deal accord treaty pact truce ceasefire cease-fire document', 'sign agree', true),
  kind(
    'resolution draft measure statement vote',
    'adopt pass vote',
    false,
    'adopt pass approve vote endorse issue hold release make',
  ),
  kind('test exercise launch drill maneuver manoeuvre', 'test launch exercise', false),
  kind('sanction embargo blockade siege ban restriction', 'sanction blockade besiege ban', false),
  kind('war conflict fighting battle clash hostility standoff dispute crisis violence', 'fight clash', true),
  kind(
    'attack strike raid bombing offensive assault operation airstrike invasion incursion shelling bombardment push',
    'attack bomb strike invade raid shell',
    false,
  ),
  kind('proposal offer plan initiative invitation', 'propose offer invite', false),
  kind('decision move announcement declaration step', 'decide declare announce', false),
  kind('withdrawal pullout', 'withdraw', false),
  kind('nomination appointment election referendum', 'appoint nominate elect', false),
];

/** The kind that each noun, and each verb, tells; of several the first. */
const BY_NOUN = firstOf(({ nouns }) => nouns);
const BY_VERB = firstOf(({ verbs }) => verbs);

function firstOf(words: (row: Kind) => ReadonlySet<string>): ReadonlyMap<string, Kind> {
  return new Map(KINDS.toReversed().flatMap((row) => [...words(row)].map((word) => [word, row] as const)));
}

const AGAINST = new Set(
  'reject condemn criticise criticize oppose deny welcome support back praise denounce protest veto discuss describe call see consider want urge request demand seek resume join attend regret expect await'.split(
    ' ',
  ),
);
/** Who does this for others is no party of theirs. */
const BROKERING = new Set(
  'draft propose broker mediate host facilitate write organise organize arrange moderate chair observe monitor announce'.split(
    ' ',
  ),
);
const DEFINITE = new Set(['the', 'this', 'these', 'those', 'that', 'such']);
/** How many parties an act is taken to have at most. */
const MOST = 8;

/** Who was party to the acts an article has told, for when it speaks of them again: "the talks", "this attack". */
export class Acts {
  #council = false;
  readonly #parties = new Map<Kind | string, string[]>();

  /** The reference of a noun that takes up an act told before. */
  at(line: Line, i: number): Found | undefined {
    const { upos, lemma } = line.tokens[i]!;
    if (upos !== 'NOUN') return undefined;
    const what = BY_NOUN.get(lemma);
    const actors =
      what &&
      (this.#byCouncil(lemma) ??
        this.#parties.get(line.lower[i]!) ??
        this.#parties.get(lemma) ??
        this.#parties.get(what));
    if (!actors || actors.length === 0 || !isDefinite(line, i)) return undefined;
    return found(line, i, i + 1, { kind: 'organisation', how: 'act', actors, many: actors.length > 1 });
  }

  /** A resolution is the Security Council's where nothing else is told. */
  #byCouncil(lemma: string): readonly string[] | undefined {
    return lemma === 'resolution' && this.#council && !this.#parties.has(lemma) ? ['UN'] : undefined;
  }

  /** Learns from a line, its other references given, who did what. */
  learn(line: Line, others: readonly Found[]): void {
    const byHead = new Map(
      others
        .filter(({ actors, kind: is, how }) => actors.length > 0 && is !== 'place' && how !== 'act')
        .map((one) => [one.head, one]),
    );
    this.#council ||= others.some(({ actors }) => actors.includes('UN'));
    const of = (i: number) => byHead.get(i)?.actors ?? [];
    line.tokens.forEach(({ upos, lemma }, i) => {
      const what = upos === 'VERB' ? BY_VERB.get(lemma) : upos === 'NOUN' ? BY_NOUN.get(lemma) : undefined;
      if (!what) return;
      const parties = upos === 'VERB' ? doers(line, i, of, what.mutual) : owners(line, i, of, what);
      for (const key of parties.length > 0 ? [what, line.lower[i]!, lemma] : []) {
        const all = [...new Set([...(this.#parties.get(key) ?? []), ...parties])];
        if (all.length <= MOST) this.#parties.set(key, all);
      }
    });
  }
}

type Of = (head: number) => readonly string[];

/** "the talks", "this last attack", but not "the Geneva talks" or "the talks between …", which say whose they are. */
function isDefinite(line: Line, i: number): boolean {
  let from = i;
  while (from > 0 && /^(?:ADJ|NOUN|NUM)$/u.test(line.tokens[from - 1]!.upos) && !line.hitAt[from - 1]) from--;
  if (!DEFINITE.has(line.lower[from - 1] ?? '')) return false;
  return !/^(?:between|by)$/u.test(line.lower[i + 1] ?? '');
}

/** Subjects of a verb, with its objects or partners where the act is mutual. */
function doers(line: Line, verb: number, of: Of, mutual: boolean): string[] {
  const list: string[] = [];
  line.tokens.forEach(({ head, deprel }, i) => {
    if (head !== verb) return;
    if (deprel === 'nsubj' || deprel === 'obl:agent') list.push(...withConjuncts(line, i).flatMap(of));
    if (
      mutual &&
      (deprel === 'obj' ||
        (deprel.startsWith('obl') && line.tokens.some((token) => token.head === i && token.lemma === 'with')))
    )
      list.push(...withConjuncts(line, i).flatMap(of));
  });
  return list;
}

/** Owners and parties of a noun ("Russia's", "between Russia and Georgia"), else who is said to do it. */
function owners(line: Line, noun: number, of: Of, { mutual, by }: Kind): string[] {
  const list: string[] = [];
  line.tokens.forEach(({ head, deprel }, i) => {
    if (head !== noun) return;
    const preposition = line.tokens.find((token) => token.head === i && token.deprel === 'case')?.lemma ?? '';
    if (/^(?:nmod:poss|amod|compound)/u.test(deprel) || /^(?:between|by|among|with)$/u.test(preposition))
      list.push(...withConjuncts(line, i).flatMap(of));
  });
  const { head, deprel } = line.tokens[noun]!;
  const verb = line.tokens[head];
  if (
    verb?.upos !== 'VERB' ||
    AGAINST.has(verb.lemma) ||
    (mutual && BROKERING.has(verb.lemma)) ||
    (by && !by.has(verb.lemma))
  )
    return list;
  if (deprel === 'obj' || deprel === 'nsubj:pass') list.push(...doers(line, head, of, mutual));
  return list;
}

function withConjuncts(line: Line, head: number): number[] {
  return [
    head,
    ...line.tokens.flatMap((token, i) =>
      token.head === head && token.deprel === 'conj' ? withConjuncts(line, i) : [],
    ),
  ];
}
