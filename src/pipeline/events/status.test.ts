import { describe, expect, test } from 'vitest';
import type { Status } from '../../model/event.ts';
import { annotate } from '../annotate.ts';
import { findTimes } from '../time/index.ts';
import { extract } from './index.ts';

/** What sentences say of the reality of the act whose trigger stands between brackets. */
const SENTENCES: Readonly<Record<Status, readonly string[]>> = {
  occurred: [
    'Peru banned all imports from Chile, in answer to its [invasion] of Bolivia.',
    'Switzerland, though no member, [froze] Iraqi accounts.',
    'Kuwait [shut] its border with Iraq.',
    '8 February 2006: Chad and Niger agree on a border. Chad [expels] the Kenyan ambassador.',
    'Chad urged Niger to leave the pact, [accusing] Mali of planning a raid.',
    'The Danish prime minister [met] the Polish president in Warsaw on Monday.',
    'Kenya managed to [evacuate] its citizens from Sudan.',
    'Chad and Libya signed a truce, halting years of [fighting] between their armies.',
    'The [war] between Chad and Libya began in 1990.',
    'Libya announced its [withdrawal] from the treaty.',
    'The truce ended the [war] between Chad and Libya.',
    'Kenya was quiet after days of [fighting] between Ethiopia and Eritrea.',
    'Peru did not fail to [condemn] Bolivia.',
    'The Senegalese president was the first leader to [visit] Niger.',
    'The Danish parliament voted to [expel] the Polish ambassador.',
    'Ghana used tanks to [attack] a village in Togo.',
    'Norway helped to [end] the war between Chad and Libya.',
    'The senate of Chile did not [ratify] the treaty until May.',
    'At a [summit] in Lagos the leaders called for sanctions on Mali.',
    'Mali launched an [offensive] to take control of the town.',
    'Thousands of Bolivians [marched] in La Paz to demand the release of the senator.',
  ],
  ongoing: [
    'Chad agreed to pause its [offensive] in Libya for two days.',
    'Poland wants to keep its [ban] on Ukrainian grain.',
    'Turkey is [negotiating] with Greece.',
    'Eritrea has [occupied] the Ethiopian town since May.',
    'Norway [opposes] the Danish decision.',
    'The Ivorian senator remains under the [protection] of Ghanaian peacekeepers.',
    'The blast led to [fighting] between Mali and the rebels.',
    'The [fighting] between Mali and the rebels continues.',
    'Contacts between Iran and Iraq have increased despite the [war] between Yemen and Oman.',
    'Guatemala said Belize must end the [blockade] of the port.',
  ],
  planned: [
    'The Finnish general said that Chile was about to [attack] Peru.',
    'Chad will lift the embargo once the treaty with Niger has been [signed].',
    'The Finnish foreign minister will [visit] Chile on Friday.',
    'Oman is to [host] negotiators from Iran.',
    'A Finnish force is supposed to [deploy] in Chad next month.',
    'Kenya is going to [lift] the embargo on Chad.',
    'The Finnish foreign minister is due to [meet] the Chilean president.',
    'Qatar said it would [send] food to Yemen.',
    'Qatar said it had seen the report and would [expel] the Yemeni ambassador.',
    'Qatar announced that it would [withdraw] its troops from Eritrea.',
    'Qatar pledged to [release] the Eritrean prisoners.',
    'Ghana is on track to [join] the African Union.',
    'Kenya and Somalia set a date for [talks].',
    'Ahead of the [summit] with Cuba, the Canadian prime minister thanked Mexico.',
    'Denmark is optimistic about the [talks] with Iceland.',
    'It will be the first [visit] by the Finnish president to Chile.',
    'The Finnish president is on his way to Lima for a [visit].',
    'Ships of the Chilean navy would [patrol] the strait, the Peruvian minister said.',
    'Qatar said that it “... be [sending] envoys to Yemen soon”.',
    'Qatar said it would not reopen its embassy until Yemen [released] the prisoners.',
    'The rebels are committed to [fighting] the army of Chad.',
    'The rebels vowed to [fight] the army of Chad.',
    'Egypt persuaded Sudan to [withdraw] its troops.',
    'The [talks] between Chad and Libya will be difficult.',
    'Just one day before the [summit] with Chad, Libya expelled an envoy.',
    'Finnish prime minister to [visit] Chile',
  ],
  possible: [
    'Serbia may [withdraw] its troops from Kosovo.',
    'The Serbian minister allegedly [met] the Croatian president.',
    'Serbia threatened to [attack] Kosovo.',
    'Spain urged Morocco to [release] the journalist.',
    'Spain called for the [release] of the Moroccan journalist.',
    'France accused Mali of [bombing] a village.',
    'Britain is considering [sanctions] against Myanmar.',
    'Estonia feared an [invasion] by Russia.',
    'Chad said it would expel the envoy unless Sudan [lifted] sanctions.',
    'If Sudan [attacks] Chad, France will respond.',
    'In the event of an [attack] on Latvia, NATO would respond.',
    'Germany did not rule out [sending] tanks to Ukraine.',
    'The Indian prime minister is eager to [visit] Nepal.',
    'The United States said Iran should not [build] nuclear weapons.',
    'Egypt dissuaded Libya from [invading] Chad.',
  ],
  denied: [
    'Kenya stopped [sharing] intelligence with Chad in May.',
    'Chad [expelled] nobody in May.',
    'A plan to [withdraw] Chadian troops from Mali was dropped.',
    'Chad abandoned plans to [withdraw] its troops from Mali.',
    'The Croatian president did not [visit] Serbia.',
    'The [visit] of the Croatian president to Serbia was cancelled.',
    'Croatia has yet to [ratify] the treaty.',
    'Croatia nearly [attacked] Serbia.',
    'Croatia stopped short of imposing [sanctions] on Serbia.',
    'Croatia ruled out [talks] with Serbia.',
    'Niger refrained from [attacking] Benin.',
    'The Croatian president left Belgrade without [meeting] the Serbian president.',
    'Niger denied that it had [bombed] Benin.',
    'Kenya is not going to [lift] the embargo on Chad.',
    '"We are not going to [lift] the embargo on Chad," one Kenyan minister said.',
    'Paraguay has no plans to [withdraw] its troops from Haiti.',
    'The Malian president was unable to [visit] Togo.',
  ],
};

function statusOf(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const doc = annotate({ id: 'example', date: '2019-05-20', title: null, text });
  const end = marked.indexOf(']') - 1;
  const found = extract(doc, findTimes(doc)).find(
    ({ trigger }) => trigger.start < end && start < trigger.end,
  );
  return found ? found.status : 'no event';
}

for (const [status, sentences] of Object.entries(SENTENCES))
  describe(status, () => {
    test.each(sentences)('%s', (sentence) => {
      expect(statusOf(sentence)).toBe(status);
    });
  });
