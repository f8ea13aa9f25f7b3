import { expect, test } from 'vitest';
import { parse } from '../index.ts';

/** Sentences that the parser misreads, with some of their words as they should be tied. */
const ROWS: readonly (readonly [text: string, ...ties: string[]])[] = [
  [
    'Kenya condemned it two days after soldiers from neighbouring Somalia had burned the consulate of Norway.',
    'soldiers nsubj burned',
    'burned advcl condemned',
    'Somalia nmod soldiers',
  ],
  [
    'Peru closed its border on Monday, a week after Bolivian troops in the town of Desaguadero shot two farmers.',
    'troops nsubj shot',
    'shot advcl closed',
  ],
  [
    'Oman suspended talks with Yemen after one of its ships was seized by rebels.',
    'one nsubj:pass seized',
    'seized advcl suspended',
  ],
  [
    'Sweden froze aid to Mali, two weeks after 30 Malian villagers, including a mayor, were killed in Gao.',
    'froze root',
    'villagers nsubj:pass killed',
  ],
  ['Peru left after the vote in Lima and closed its embassy.', 'vote obl left', 'closed conj left'],
  [
    'Norway, Denmark and Finland, whose troops are fighting in Mali, abstained, as did Sweden.',
    'Norway nsubj abstained',
    'abstained root',
  ],
  [
    'Mali was held up by Hungary, whose prime minister, Ottokar Orban, complained that Chad had insulted it.',
    'minister nsubj complained',
    'complained acl:relcl Hungary',
  ],
  [
    'The Grain Accord, which the European Union and Norway brokered that May in Oslo, opened a route.',
    'Accord nsubj opened',
    'which obj brokered',
    'brokered acl:relcl Accord',
  ],
  ['Kenya accused Somalia, which had attacked it, of a breach.', 'accused root'],
  [
    'The two countries recalled their envoys and Mali shut its northern crossings.',
    'Mali nsubj shut',
    'envoys obj recalled',
  ],
  ['Kenya recalled its envoys and troops on Monday.', 'troops conj envoys'],
  [
    "Kenya's parliament had authorised cross-border raids the week before.",
    'authorised root',
    'raids obj authorised',
  ],
  ['Ghana, Togo and Mali have each offered to host the talks.', 'Ghana nsubj offered'],
  ['Mali said that the rebels would free the hostages.', 'free ccomp said', 'hostages obj free'],
  ['The ruling ZANU-PF may impeach him.', 'PF nsubj impeach', 'ruling amod PF'],
  [
    'All the old members but Denmark, Spain and Malta have imposed limits on workers.',
    'members nsubj imposed',
    'Denmark nmod members',
  ],
  [
    'Mali, Niger, Chad and Togo, members of the Sahel bloc, also withdrew their envoys from Paris.',
    'Mali nsubj withdrew',
    'members appos Mali',
  ],
  [
    'More than 90 people, most of them Malian pilgrims, died in clashes in Mombasa.',
    'people nsubj died',
    'pilgrims appos people',
  ],
  [
    'The president of Chad, generally considered a friend of Mali, called an emergency meeting.',
    'considered acl president',
    'called root',
  ],
  [
    'He accused Turkey of allowing the rebels to sell oil there and warned of consequences.',
    'warned conj accused',
  ],
  ['Two men were shot by firing squad on the island.', 'squad obl shot', 'firing compound squad'],
  ['Asked whether he would leave, Ottokar replied that he would not.', 'Asked advcl replied', 'replied root'],
  ['Oman was meanwhile to send 300 engineers to Haiti.', 'send root', 'Oman nsubj send'],
  ['The Assistance Mission, or RAMSI, was deployed in Honiara.', 'RAMSI appos Mission'],
  [
    'Chad has disclosed no losses, although Malian media, citing witnesses, claimed that many had died.',
    'media nsubj claimed',
  ],
  ['Kenya and Chad signed a deal to end a war that once took Chad to the brink.', 'took acl:relcl war'],
  ['Mali gained at the expense of Yemen, which gave loud support to Oman.', 'gave acl:relcl Yemen'],
  ['South Korean President Moon Jae-in met Kim Jong Un on Friday.', 'in flat Jae', 'Kim obj met'],
];

test.each(ROWS)('%s', (text, ...ties) => {
  const { tokens } = parse(text).sentences[0]!;
  const found = tokens.map(({ text: word, head, deprel }) =>
    `${word} ${deprel} ${tokens[head]?.text ?? ''}`.trim(),
  );
  expect(ties.filter((tie) => !found.includes(tie))).toEqual([]);
});
