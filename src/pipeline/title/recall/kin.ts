/** Nouns of one family: what an article tells of one, "peace accord with FARC", serves for another, "the deal". */
export const KIN: readonly string[] = [
  'accord agreement deal pact treaty protocol',
  'ceasefire truce cease-fire armistice',
  'ban prohibition',
  'embargo boycott',
  'blockade quarantine siege',
  'sanction penalty',
  'talk negotiation discussion',
  'meeting summit conference',
  'raid strike attack airstrike bombing bombardment assault poisoning shelling shooting',
  'killing murder assassination',
  'blast explosion bombing test',
  'invasion intervention incursion offensive operation campaign',
  'coup takeover putsch',
  'plan proposal initiative',
  'law bill legislation',
  'vote referendum',
  'election poll',
  'inquiry investigation probe',
  'programme program',
  'mission contingent',
  'withdrawal pullout pullback',
  'dispute row standoff',
  'war conflict',
  'exercise drill manoeuvre',
  'plane airliner jetliner aircraft jet',
  'warplane fighter',
  'ship vessel boat',
  'resolution draft motion text',
  'visit trip tour',
];

/** Nouns whose kind is much of what they say: even "another test" is told by what was tested before. */
export const KINDS = /^(?:test|launch|ban|talk|negotiation|exercise|drill|inspection|trial)$/;

/** Nouns that mean whoever or whatever is near, or nothing of their own, so that no earlier words may be lent to them. */
export const PLAIN: ReadonlySet<string> = new Set(
  'country nation state government president minister leader official capital city town village region area people man woman world public north south east west side party way time day week month year end start beginning part rest number member group power front ground floor house street road sea air table press media need right rights matter issue situation fact case change use line head job name law army military police order figure word text hand site life future past help force authority opposition parliament cabinet ministry court crowd building home team family result cost price effect role question answer problem reason message statement speech'.split(
    ' ',
  ),
);

/** A noun made of a verb, and how what that verb tells completes it. */
export interface Deverbal {
  readonly nouns: RegExp;
  readonly verbs: RegExp;
  /** The preposition before the verb's object, or `to` before the infinitive that completes it, `gerund` for "of selling arms", `owner` where whose it is tells enough, `over` for what stands behind "for". */
  readonly link: 'of' | 'in' | 'on' | 'for' | 'from' | 'to' | 'gerund' | 'owner' | 'over';
  /** Whether whoever did it stands before the noun ("Iran’s offer"). */
  readonly owned?: boolean;
  /** The noun that tells it better. */
  readonly as?: string;
}

/** Acts told by a verb that a later noun recalls: "invaded Panama … the invasion". */
export const DEVERBALS: readonly Deverbal[] = [
  { nouns: /^sinking$/, verbs: /^sink$/, link: 'of' },
  { nouns: /^annulment$/, verbs: /^annul$/, link: 'of' },
  { nouns: /^invasion$/, verbs: /^(?:invade|overrun)$/, link: 'of' },
  { nouns: /^(?:intervention|operation|campaign)$/, verbs: /^invade$/, link: 'in' },
  {
    nouns: /^(?:attack|assault|raid|strike|shelling)s?$/,
    verbs: /^(?:attack|bomb|shell|raid|storm|ambush|hit|strike|pound)$/,
    link: 'on',
  },
  {
    nouns: /^(?:killing|murder|assassination|attack)s?$/,
    verbs: /^(?:kill|murder|assassinate)$/,
    link: 'of',
    as: 'killing',
  },
  { nouns: /^(?:poisoning|attack)$/, verbs: /^poison$/, link: 'of', as: 'poisoning' },
  { nouns: /^(?:arrest|detention)s?$/, verbs: /^(?:arrest|detain)$/, link: 'of' },
  {
    nouns: /^(?:release|freedom)$/,
    verbs: /^(?:detain|arrest|seize|jail|imprison|kidnap|abduct|capture)$/,
    link: 'of',
  },
  { nouns: /^expulsions?$/, verbs: /^expel$/, link: 'of' },
  { nouns: /^cut-?off$/, verbs: /^cut$/, link: 'of' },
  { nouns: /^(?:bombing|bombardment)s?$/, verbs: /^(?:bomb|bombard)$/, link: 'of' },
  { nouns: /^(?:shooting|downing)$/, verbs: /^(?:shoot|down)$/, link: 'of', as: 'downing' },
  { nouns: /^annexation$/, verbs: /^annex$/, link: 'of' },
  { nouns: /^(?:seizure|capture)$/, verbs: /^(?:seize|capture)$/, link: 'of' },
  { nouns: /^overthrow$/, verbs: /^(?:overthrow|oust|depose|topple)$/, link: 'of' },
  { nouns: /^(?:offer)$/, verbs: /^offer$/, link: 'to', owned: true },
  { nouns: /^(?:pledge|promise)$/, verbs: /^(?:pledge|promise|vow)$/, link: 'to', owned: true },
  { nouns: /^offer$/, verbs: /^(?:offer|propose)$/, link: 'of', owned: true },
  { nouns: /^threat$/, verbs: /^threaten$/, link: 'to', owned: true },
  { nouns: /^refusal$/, verbs: /^refuse$/, link: 'to', owned: true },
  { nouns: /^decision$/, verbs: /^decide$/, link: 'to', owned: true },
  { nouns: /^(?:request|appeal)$/, verbs: /^(?:ask|appeal)$/, link: 'for', owned: true },
  { nouns: /^invitation$/, verbs: /^invite$/, link: 'owner', owned: true },
  { nouns: /^demand$/, verbs: /^demand$/, link: 'for', owned: true },
  { nouns: /^(?:proposal|plan)$/, verbs: /^propose$/, link: 'for', owned: true },
  { nouns: /^(?:accusation|allegation|charge|claim)s?$/, verbs: /^blame$/, link: 'over' },
  { nouns: /^(?:accusation|allegation|charge|claim)s?$/, verbs: /^accuse$/, link: 'gerund' },
];
