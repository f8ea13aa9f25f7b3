import { describe, expect, test } from 'vitest';
import { when } from '../../model/when.ts';
import type { Act } from './act.ts';
import { titleOf } from './index.ts';
import { FAULTS, quality } from './quality.ts';
import { actOf, parsed, type SampleName } from './sample.ts';

const state = (words: string, id: string, how: SampleName['how'] = 'name'): SampleName => ({
  words,
  kind: 'state',
  id,
  actors: [id],
  how,
});
const person = (words: string, id: string, actor: string, how: SampleName['how'] = 'name'): SampleName => ({
  words,
  kind: 'person',
  id,
  actors: [actor],
  people: [id],
  how,
});

interface Row {
  readonly title: string;
  readonly tree: string;
  readonly names: readonly SampleName[];
  readonly on: string;
  readonly act: Partial<Act> & Pick<Act, 'type'>;
}

const AHEAD = when('2021-05-04/..', { basis: 'publication' });

const ROWS: readonly Row[] = [
  {
    title: 'Modi accepts Macron’s invitation to visit France',
    tree:
      'Indian/JJ/2/amod Prime/NNP/5/compound Minister/NNP/5/compound Narendra/NNP/5/compound Modi/NNP/7/nsubj has/VBZ/7/aux ' +
      "accepted:accept/VBN/0/root President/NNP/10/compound Emmanuel/NNP/10/compound Macron/NNP/12/nmod:poss ~'s/POS/10/case " +
      'invitation/NN/7/obj to/TO/14/mark visit/VB/12/acl France/NNP/14/obj ~././7/punct',
    names: [
      person('Narendra Modi', 'narendra-modi', 'IND'),
      person('President Emmanuel Macron', 'emmanuel-macron', 'FRA'),
      state('France', 'FRA'),
    ],
    on: 'accepted',
    act: { type: 'AGREE', sources: ['IND'], targets: ['FRA'], people: ['narendra-modi', 'emmanuel-macron'] },
  },
  {
    title: 'Norway expels two Russian diplomats',
    tree:
      'Two/CD/3/nummod Russian/JJ/3/amod diplomats:diplomat/NNS/5/nsubj:pass were:be/VBD/5/aux:pass expelled:expel/VBN/0/root ' +
      'by/IN/7/case Norway/NNP/5/obl:agent on/IN/9/case Monday/NNP/5/obl ~././5/punct',
    names: [state('Russian', 'RUS', 'national'), state('Norway', 'NOR')],
    on: 'expelled',
    act: { type: 'SANCTION', sources: ['NOR'], targets: ['RUS'] },
  },
  {
    title: 'Two diplomats expelled',
    tree: 'Two/CD/2/nummod diplomats:diplomat/NNS/4/nsubj:pass were:be/VBD/4/aux:pass expelled:expel/VBN/0/root ~././4/punct',
    names: [],
    on: 'expelled',
    act: { type: 'SANCTION' },
  },
  {
    title: 'Kenya to send troops to Haiti',
    tree:
      'Kenya/NNP/3/nsubj will/MD/3/aux send/VB/0/root troops:troop/NNS/3/obj to/IN/6/case Haiti/NNP/3/obl next/JJ/8/amod ' +
      'month/NN/3/obl:tmod ~././3/punct',
    names: [state('Kenya', 'KEN'), state('Haiti', 'HTI')],
    on: 'send',
    act: { type: 'AID', status: 'planned', sources: ['KEN'], targets: ['HTI'], when: AHEAD },
  },
  {
    title: 'Egypt urged to open crossing',
    tree:
      'The/DT/2/det Turks:turk/NNPS/3/nsubj urged:urge/VBD/0/root Egypt/NNP/3/obj to/TO/6/mark open/VB/3/xcomp the/DT/8/det ' +
      'crossing/NN/6/obj ~././3/punct',
    names: [state('Egypt', 'EGY')],
    on: 'open',
    act: { type: 'RETREAT', status: 'possible', sources: ['EGY'], when: AHEAD },
  },
  {
    title: 'Rwanda denies arming rebels',
    tree: 'Rwanda/NNP/2/nsubj denied:deny/VBD/0/root arming:arm/VBG/2/xcomp rebels:rebel/NNS/3/obj ~././2/punct',
    names: [state('Rwanda', 'RWA')],
    on: 'arming',
    act: { type: 'AID', status: 'denied', sources: ['RWA'] },
  },
  {
    title: 'Serbia does not recognise Kosovo as state',
    tree:
      'Serbia/NNP/4/nsubj does:do/VBZ/4/aux not/RB/4/advmod recognise/VB/0/root Kosovo/NNP/4/obj as/IN/8/case a/DT/8/det ' +
      'state/NN/4/obl ~././4/punct',
    names: [state('Serbia', 'SRB'), state('Kosovo', 'XKX')],
    on: 'recognise',
    act: { type: 'REJECT', sources: ['SRB'], targets: ['XKX'] },
  },
  {
    title: 'Lula visits Angola',
    tree:
      "President/NNP/2/compound Lula/NNP/4/nmod:poss ~'s/POS/2/case visit/NN/8/nsubj to/IN/6/case Angola/NNP/4/nmod was:be/VBD/8/cop " +
      'short/JJ/0/root ~././8/punct',
    names: [person('President Lula', 'lula', 'BRA'), state('Angola', 'AGO')],
    on: 'visit',
    act: { type: 'CONSULT', mode: 'visit', sources: ['BRA'], targets: ['AGO'], people: ['lula'] },
  },
  {
    title: 'India and Pakistan hold border talks',
    tree:
      'The/DT/3/det border/NN/3/compound talks:talk/NNS/8/nsubj between/IN/5/case India/NNP/3/nmod and/CC/7/cc Pakistan/NNP/5/conj ' +
      'failed:fail/VBD/0/root ~././8/punct',
    names: [state('India', 'IND'), state('Pakistan', 'PAK')],
    on: 'talks',
    act: { type: 'CONSULT', sources: ['IND', 'PAK'] },
  },
  {
    title: 'China holds live-fire drills near Taiwan',
    tree:
      'China/NNP/2/nsubj held:hold/VBD/0/root live/JJ/5/compound ~-/HYPH/5/punct ~fire/NN/6/compound drills:drill/NNS/2/obj near/IN/8/case ' +
      'Taiwan/NNP/2/obl on/IN/10/case Sunday/NNP/2/obl ~././2/punct',
    names: [state('China', 'CHN'), state('Taiwan', 'TWN')],
    on: 'drills',
    act: { type: 'MOBILIZE', sources: ['CHN'], targets: ['TWN'] },
  },
  {
    title: 'Peru accuses Chile of violating its airspace',
    tree:
      'Peru/NNP/2/nsubj accused:accuse/VBD/0/root Chile/NNP/2/obj of/IN/5/mark violating:violate/VBG/3/acl its/PRP$/7/nmod:poss ' +
      'airspace/NN/5/obj ~././2/punct',
    names: [state('Peru', 'PER'), state('Chile', 'CHL'), state('its', 'PER', 'pronoun')],
    on: 'accused',
    act: { type: 'ACCUSE', sources: ['PER'], targets: ['CHL'] },
  },
  {
    title: 'Brazil says test is not justified',
    tree:
      "Brazil/NNP/4/nmod:poss ~'s/POS/1/case foreign/JJ/4/amod ministry/NN/5/nsubj said:say/VBD/0/root the/DT/7/det test/NN/10/nsubj " +
      'was:be/VBD/10/cop not/RB/10/advmod justified/JJ/5/ccomp ~././5/punct',
    names: [{ ...state("Brazil's foreign ministry", 'BRA', 'office'), id: null }],
    on: 'justified',
    act: { type: 'ACCUSE', sources: ['BRA'] },
  },
  {
    title: 'Hungary says Brussels must drop its lawsuit',
    tree:
      'The/DT/4/det Hungarian/JJ/4/amod prime/JJ/4/amod minister/NN/5/nsubj insisted:insist/VBD/0/root that/IN/9/mark ' +
      'Brussels/NNP/9/nsubj must/MD/9/aux drop/VB/5/ccomp its/PRP$/11/nmod:poss lawsuit/NN/9/obj ~././5/punct',
    names: [
      { ...person('Hungarian prime minister', 'x', 'HUN', 'office'), id: null, people: [] },
      state('Brussels', 'EU', 'capital'),
      state('its', 'EU', 'pronoun'),
    ],
    on: 'must',
    act: { type: 'REQUEST', sources: ['HUN'], targets: ['EU'] },
  },
  {
    title: 'Tunisia recalls its ambassador from Qatar',
    tree: 'TUNISIA/NNP/2/nsubj RECALLS:recall/VBZ/0/root ITS/PRP$/4/nmod:poss AMBASSADOR/NNP/2/obj FROM/IN/6/case QATAR/NNP/2/obl',
    names: [state('TUNISIA', 'TUN'), state('ITS', 'TUN', 'pronoun'), state('QATAR', 'QAT')],
    on: 'RECALLS',
    act: { type: 'SANCTION', sources: ['TUN'], targets: ['QAT'] },
  },
  {
    title: 'Denmark makes no commitment to host summit',
    tree:
      'Denmark/NNP/2/nsubj made:make/VBD/0/root no/DT/4/det commitment/NN/2/obj to/TO/6/mark host/VB/4/acl the/DT/8/det summit/NN/6/obj ' +
      '~././2/punct',
    names: [state('Denmark', 'DNK')],
    on: 'commitment',
    act: { type: 'AGREE', status: 'denied', sources: ['DNK'] },
  },
  {
    title: 'Austria imposes embargo on Serbia',
    tree:
      'Belgium/NNP/2/nsubj opposes:oppose/VBZ/0/root the/DT/4/det embargo/NN/2/obj that/WDT/8/obj Austria/NNP/8/nsubj had:have/VBD/8/aux ' +
      'imposed:impose/VBN/4/acl:relcl on/IN/10/case Serbia/NNP/8/obl ~././2/punct',
    names: [state('Belgium', 'BEL'), state('Austria', 'AUT'), state('Serbia', 'SRB')],
    on: 'imposed',
    act: { type: 'SANCTION', sources: ['AUT'], targets: ['SRB'] },
  },
  {
    title: 'Cuba is ready to receive Vatican envoy',
    tree:
      'Cuba/NNP/3/nsubj is:be/VBZ/3/cop ready/JJ/0/root to/TO/5/mark receive/VB/3/xcomp a/DT/8/det Vatican/NNP/8/compound envoy/NN/5/obj ' +
      '~././3/punct',
    names: [state('Cuba', 'CUB'), state('Vatican', 'VAT')],
    on: 'ready',
    act: { type: 'AGREE', sources: ['CUB'], targets: ['VAT'] },
  },
  {
    title: 'UN envoy meets Houthi leaders',
    tree:
      'The/DT/3/det UN/NNP/3/compound envoy/NN/4/nsubj flew:fly/VBD/0/root to/IN/6/case Sanaa/NNP/4/obl to/TO/8/mark meet/VB/4/advcl ' +
      'Houthi/NNP/10/compound leaders:leader/NNS/8/obj ~././4/punct',
    names: [
      { words: 'UN', kind: 'body', id: 'UN', actors: ['UN'], how: 'name' },
      { words: 'Houthi', kind: 'group', id: 'Houthis', actors: ['Houthis'], how: 'name' },
    ],
    on: 'meet',
    act: { type: 'CONSULT', sources: ['UN'], targets: ['Houthis'] },
  },
  {
    title: 'Kenya refuses to extradite general',
    tree:
      "Kenya/NNP/3/nmod:poss ~'s/POS/1/case refusal/NN/8/nsubj to/TO/5/mark extradite/VB/3/acl the/DT/7/det general/NN/5/obj " +
      'angered:anger/VBD/0/root Sudan/NNP/8/obj ~././8/punct',
    names: [state('Kenya', 'KEN'), state('Sudan', 'SDN')],
    on: 'refusal',
    act: { type: 'REJECT', sources: ['KEN'] },
  },
  {
    title: 'Angola joins Second Congo War',
    tree:
      'Angola/NNP/2/nsubj joined:join/VBD/0/root the/DT/6/det Second/NNP/6/amod Congo/NNP/6/compound War/NNP/2/obj in/IN/8/case 1998/CD/2/obl ' +
      '~././2/punct',
    names: [state('Angola', 'AGO')],
    on: 'War',
    act: { type: 'ASSAULT', sources: ['AGO'] },
  },
  {
    title: 'Second Congo War',
    tree:
      'Borders:border/NNS/2/nsubj shut:shut/VBD/0/root during/IN/7/case the/DT/7/det Second/NNP/7/amod Congo/NNP/7/compound War/NNP/2/obl ' +
      'reopened:reopen/VBD/2/parataxis ~././2/punct',
    names: [],
    on: 'War',
    act: { type: 'ASSAULT' },
  },
  {
    title: 'Guterres accepts invitation to visit Mali',
    tree:
      'Guterres/NNP/2/nsubj accepted:accept/VBD/0/root an/DT/4/det invitation/NN/2/obj to/TO/6/mark visit/VB/4/acl Mali/NNP/11/obj ' +
      '~,/,/11/punct the/DT/10/det agency/NN/11/nsubj reported:report/VBD/2/parataxis ~././2/punct',
    names: [person('Guterres', 'antonio-guterres', 'UN'), state('Mali', 'MLI')],
    on: 'accepted',
    act: { type: 'AGREE', sources: ['UN'], targets: ['MLI'], people: ['antonio-guterres'] },
  },
  {
    title: 'Parliament passes Albanian no-confidence motion',
    tree: 'Parliament/NN/2/nsubj passes:pass/VBZ/0/root Albanian/JJ/2/obj no/DT/8/discourse ~-/HYPH/4/punct ~confidence/VB/2/advcl motion/NN/6/obj',
    names: [state('Albanian', 'ALB', 'national')],
    on: 'passes',
    act: { type: 'ACCUSE', targets: ['ALB'] },
  },
];

describe('a title', () => {
  test.each(ROWS)('$title', ({ title, tree, names, on, act }) => {
    const document = parsed(tree, names);
    expect(titleOf(document, actOf(document, on, act))).toBe(title);
  });

  test('is made of type and parties where the sentence has no tree', () => {
    const document = parsed('Talks/NNS/0/root', []);
    const act = actOf(document, 'Talks', { type: 'CONSULT', sources: ['RUS', 'PRK'] });
    expect(titleOf({ ...document, sentences: [] }, act)).toBe('Russia and North Korea hold talks');
  });
});

describe('quality', () => {
  test.each(
    FAULTS.flatMap(({ name, pattern, examples }) => examples.map((text) => ({ name, pattern, text }))),
  )('“$text” has the fault: $name', ({ pattern, text }) => expect(text).toMatch(pattern));
  test.each(
    FAULTS.flatMap(({ name, pattern, counterexamples }) =>
      counterexamples.map((text) => ({ name, pattern, text })),
    ),
  )('“$text” has not the fault: $name', ({ pattern, text }) => expect(text).not.toMatch(pattern));

  test('a title that names who takes part is better', () => {
    const parties = { sources: ['FRA'], targets: ['MLI'], people: [] };
    expect(quality('France withdraws troops from Mali', parties)).toBeGreaterThan(
      quality('Paris withdraws troops from region', parties),
    );
  });
});
