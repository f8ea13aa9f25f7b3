import { describe, expect, test } from 'vitest';
import { mine } from '../mine.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  /** The trigger, and its doers and receivers as `A,B>C`. */
  readonly trigger: string;
  readonly who: string;
}

/** Each row is a rule of who does what to whom, with a sentence that it decides. */
const ROWS: readonly Row[] = [
  {
    name: 'whom one answers is not oneself',
    text: 'Peru shut its ports to ships from Chile in answer to its invasion of Bolivia.',
    trigger: 'invasion',
    who: 'CHL>BOL',
  },
  {
    name: 'what is done to a party lets "it" be one',
    text: 'Chad closed the border. Kenya then accused it of breaking the pact.',
    trigger: 'accused',
    who: 'KEN>TCD',
  },
  {
    name: 'what is done to a thing leaves "it" a thing',
    text: 'Chad proposed a summit on Monday. Kenya hosted it.',
    trigger: 'hosted',
    who: 'KEN>',
  },
  {
    name: 'a name behind a subordinator is the subject of the verb behind it',
    text: 'The assets were frozen at a bank in Riga after the United States accused Belarus of smuggling.',
    trigger: 'accused',
    who: 'USA>BLR',
  },
  {
    name: 'a second verb goes on with what is said',
    text: 'The Chadian interior ministry reported that Sudanese troops crossed the border and seized a Chadian oil depot.',
    trigger: 'seized',
    who: 'SDN>TCD',
  },
  {
    name: 'what someone is accused of is done by the accused',
    text: 'Chad left the talks, accusing Peru of attacking Togo.',
    trigger: 'attacking',
    who: 'PER>TGO',
  },
  {
    name: 'what someone is blamed for is done by the blamed',
    text: 'Chad criticised Peru for sending troops to Togo.',
    trigger: 'sending',
    who: 'PER>',
  },
  {
    name: 'who accuses in a participle is who acts in the main clause',
    text: 'Chad urged Niger on Monday to leave the pact, accusing Mali of planning a raid.',
    trigger: 'accusing',
    who: 'TCD>MLI',
  },
  {
    name: 'a delegate acts for the state behind the name',
    text: 'Mr. Bessho (Japan) criticised Mali.',
    trigger: 'criticised',
    who: 'JPN>MLI',
  },
  {
    name: 'what follows a relative clause about the subject is the main verb',
    text: 'Russian President Dmitry Medvedev, who earlier hinted that sanctions were sometimes inevitable, called on Mali to talk.',
    trigger: 'called on',
    who: 'RUS>MLI',
  },
  {
    name: 'a name behind a semicolon is the subject of the verb behind it',
    text: 'President Donald Trump agreed to provide security guarantees to North Korea; Kim Jong Un praised Mali.',
    trigger: 'praised',
    who: 'PRK>MLI',
  },
  {
    name: 'who stands beside a leader lends no office',
    text: 'President Barack Obama, flanked by British Prime Minister Gordon Brown and French President Nicolas Sarkozy, accused Mali on Friday of building a secret plant.',
    trigger: 'accused',
    who: 'USA>MLI',
  },
  {
    name: 'a city before a treaty is its venue',
    text: 'Mali rejected the Vienna accord on Monday.',
    trigger: 'rejected',
    who: 'MLI>',
  },
  {
    name: 'a matter that is judged is no state',
    text: 'Chad said it was ready. Mali called it a mistake and vetoed it.',
    trigger: 'vetoed',
    who: 'MLI>UN',
  },
  {
    name: 'a past tense behind the comma that closes a relative clause is the main verb',
    text: 'Warren Christopher, who twice thought that the talks had failed, thanked Mali on Monday.',
    trigger: 'thanked',
    who: 'USA>MLI',
  },
  {
    name: 'an envoy of a state acts for it',
    text: 'Peru and Chile met. Ambassador Arthur Goldman of the United States asked Mali to open talks.',
    trigger: 'asked',
    who: 'USA>MLI',
  },
  {
    name: 'the name before a modal is its subject',
    text: 'The Chinese president hoped the United States would stop such flights.',
    trigger: 'stop',
    who: 'USA>CHN',
  },
  {
    name: 'it is who speaks',
    text: 'Peru called for calm. Chad rejected the plan and swore that it would attack Niger.',
    trigger: 'attack',
    who: 'TCD>NER',
  },
  {
    name: 'the two are those named before in the sentence',
    text: 'Kenya praised Mali. Kenya sent food. The Chadian president phoned the Peruvian president, and the two agreed to meet.',
    trigger: 'agreed',
    who: 'TCD,PER>',
  },
  {
    name: 'a doer who is named is nobody else',
    text: 'Japan praised Kenya. Of the 40 members, 31 urged Mali to leave.',
    trigger: 'urged',
    who: '>MLI',
  },
  {
    name: 'the country of a dateline owns no office',
    text: 'SEOUL - Secretary of State Condoleezza Rice condemned Mali on Monday.',
    trigger: 'condemned',
    who: 'USA>MLI',
  },
  {
    name: 'an object left open is nobody the passage is about',
    text: 'Peru and Chile signed a pact. Mali denounced it as a trick.',
    trigger: 'denounced',
    who: 'MLI>',
  },
  {
    name: 'a title that one state has tells the state',
    text: 'LISBON - Portugal and Chile met on Monday. Foreign Secretary Francis Pymble condemned Mali.',
    trigger: 'condemned',
    who: 'GBR>MLI',
  },
  {
    name: 'what follows a semicolon is not what the first says',
    text: 'Syria claimed that it had shot down twelve jets; Israel said the figure was absurd.',
    trigger: 'absurd',
    who: 'ISR>',
  },
  {
    name: 'the clause of time has its own subject',
    text: 'Saudi Arabia, which had resisted the use of oil as a weapon, went along after President Richard Nixon asked Congress for arms for Israel.',
    trigger: 'asked',
    who: 'USA>ISR',
  },
  {
    name: 'people told of for the first time are nobody else',
    text: 'Japan praised Kenya. Two parties urged Mali to leave.',
    trigger: 'urged',
    who: '>MLI',
  },
  {
    name: 'what is voted against is no state',
    text: 'A Kenyan plane crashed. Chad tabled a text; Japan voted against it.',
    trigger: 'voted against',
    who: 'JPN>',
  },
  {
    name: 'a name and its helping verb behind a semicolon',
    text: 'Ukraine had mined its waters; Russia had blockaded Mali.',
    trigger: 'blockaded',
    who: 'RUS>MLI',
  },
  {
    name: 'those in company act too',
    text: 'Algeria, along with Tunisia, condemned Mali on Monday.',
    trigger: 'condemned',
    who: 'DZA,TUN>MLI',
  },
  {
    name: 'those of a number who are named act',
    text: 'Several countries have boycotted the summit, including Peru and Chile.',
    trigger: 'boycotted',
    who: 'PER,CHL>',
  },
  {
    name: 'an ally is not the one whose ally it is',
    text: 'Turkey condemned its ally Azerbaijan on Monday.',
    trigger: 'condemned',
    who: 'TUR>AZE',
  },
  {
    name: 'a word of time does not swallow the noun before it',
    text: 'Oman had planned its own summit today.',
    trigger: 'summit',
    who: 'OMN>',
  },
  {
    name: 'what is asked of no one else is asked of those spoken to',
    text: 'Kenya’s foreign minister told the African Union: "We demand an immediate ceasefire."',
    trigger: 'demand',
    who: 'KEN>AU',
  },
  {
    name: 'violence against a people is its state’s own where no one else is named',
    text: 'Kenya urged Belarus to end the violence against the Belarusian people.',
    trigger: 'violence',
    who: 'BLR>BLR',
  },
];

describe('who does what to whom', () => {
  test.each(ROWS)('$name', ({ text, trigger, who }) => {
    const { mentions } = mine({ id: 'a', date: '2019-05-14', title: null, lang: 'en', text });
    const found = mentions.find((each) => each.trigger.text === trigger);
    expect(found && `${found.sources.join()}>${found.targets.join()}`).toBe(who);
  });
});
