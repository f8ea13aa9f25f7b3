import { expect, test } from 'vitest';
import { mine } from '../mine.ts';

test.each([
  [
    'articles that change the sense',
    'Ghana called the Malian invasion a betrayal of the age.',
    'calls Malian invasion a betrayal of the age',
  ],
  ['several aircraft', 'Libyan aircraft bombed Chad on Monday.', 'Libyan aircraft bomb Chad'],
  ['men as many', 'Gunmen raided a market in Dakar on Monday.', 'Gunmen raid market in Dakar'],
  ['police as many', 'The Kenyan police arrested 40 Somali students.', 'police arrest 40 Somali students'],
  [
    'asides of a subject left out',
    'The Mexican army, under pressure to disarm, promised to respect the truce in Chiapas.',
    'Mexican army promises to respect truce in Chiapas',
  ],
  [
    'participles that are past tenses',
    'The raid came after a Libyan rocket killed eight Chadian soldiers near Abeche.',
    'Libyan rocket kills eight Chadian soldiers near Abeche',
  ],
  ['perfects in the present', 'Egypt has sunk ships in the canal.', 'Egypt sinks ships in canal'],
  [
    'what shall not be done',
    'Norway said it would never recognise the referendum.',
    'will not recognise referendum',
  ],
  [
    'who is told not to act',
    'Oman warned Yemen not to attack Djibouti.',
    'Yemen told not to attack Djibouti',
  ],
  ['aims as aims', 'Brazil sent envoys on Monday to broker a truce in Haiti.', 'to broker truce in Haiti'],
  [
    'no words about whose word it is',
    'Chile urged Peru to stop what it called the harassment of its fishermen.',
    'to stop harassment of its fishermen',
  ],
  [
    'which of many',
    'Malta signed a treaty on Monday that bans landmines.',
    'Malta signs treaty that bans landmines',
  ],
  [
    'whether an act is to be done',
    'Canada is considering whether to lift the embargo on Cuba.',
    'considers whether to lift embargo on Cuba',
  ],
  [
    'the next clause apart',
    'Sudan demanded that Chad be stripped of its seat and called for a summit.',
    'Sudan demands Chad be stripped of its seat',
  ],
  [
    'measures with their asides',
    'Chad recognised Eritrea ten minutes after the vote.',
    'Chad recognises Eritrea',
  ],
  [
    'verbs with the prepositions they need',
    'Austrian envoys asked the Red Cross to look after the wounded in Bosnia.',
    'ask Red Cross to look after wounded in Bosnia',
  ],
  [
    'an infinitive before its object',
    'It was an offer that Norway refused to endorse.',
    'Norway refuses to endorse offer',
  ],
  [
    'states that last in the present',
    'Canada warned that Japan remained ready to strike Korea.',
    'warns Japan remains ready to strike Korea',
  ],
  [
    'what is no longer done',
    'Sudan’s news agency stopped calling Chad’s leader a puppet.',
    'agency stops calling Chad’s leader a puppet',
  ],
  [
    'verbs behind their nouns',
    'Dutch bombers struck targets in Tripoli and Benghazi early on Tuesday in retaliation for the raid.',
    'Dutch bombers strike targets in Tripoli and Benghazi in retaliation for raid',
  ],
  [
    'peoples as many',
    'The Bosnian Serbs rejected the peace plan of the EU.',
    'Serbs reject peace plan of EU',
  ],
  [
    'a minister who resigns by the office',
    'Malta’s foreign minister resigned on Monday in protest at the visit.',
    'Maltese foreign minister resigns in protest at visit',
  ],
  [
    'threats as threats',
    'Serbia threatened not to ratify the treaty with Kosovo.',
    'Serbia threatens not to ratify treaty with Kosovo',
  ],
  [
    'who fires as the doer',
    'Soldiers fired on crowds in Rangoon on Thursday, the tenth day of protests, and nine people were killed.',
    'oldiers fire on crowds in Rangoon',
  ],
  [
    'one of two verbs alone',
    'The Burmese troops had raided monasteries and hauled away hundreds of monks.',
    'troops raid monasteries',
  ],
  [
    'no article where none is needed',
    'The Chilean president refused to call off a rally in Arica.',
    'refuses to call off rally in Arica',
  ],
  [
    'nothing from behind a semicolon',
    'Kenya said Uganda should be tried for war crimes; Rwanda, on a visit to Oslo, defended Uganda.',
    'Kenya says Uganda should be tried for war crimes',
  ],
  [
    'in what people were killed',
    'At least nine Kenyan soldiers were killed on Monday in clashes with Somali troops.',
    'killed in clashes with Somali troops',
  ],
  [
    'nobody as done to himself',
    'Fidel Castro telephoned Hugo Chavez to congratulate him.',
    'telephones Chavez',
  ],
  [
    'the preposition before a dated noun',
    'Canada is withdrawing from the 2011 fishing pact with Norway.',
    'from fishing pact with Norway',
  ],
  ['whose a thing is by a pronoun', 'Soldiers seized President Keita in his palace.', 'Keita in his palace'],
  [
    'envoys without a second nation',
    'Western diplomats had delayed the vote on Sudan.',
    'Western diplomats delay vote on Sudan',
  ],
  [
    'a government as the state',
    'Prime Minister Shinzo Abe’s government closed its ports to Syrian ships.',
    'Japan closes its ports to Syrian ships',
  ],
  [
    'what a relative clause says of its noun',
    'The sanctions that the UN has imposed on Mali since May stay in force.',
    'UN imposes sanctions on Mali',
  ],
  [
    'no participle whose own words were cut',
    'Chad sent 1,500 paratroopers to the east of Niger to fight Islamist rebels led by a former colonel.',
    'to fight Islamist rebels',
  ],
  [
    'whom an infinitive is asked of with the infinitive',
    'Canada called for politicians throughout the country to take urgent steps to calm the crowds.',
    'Canada calls for politicians to take urgent steps to calm crowds',
  ],
  [
    'no day with what it was a day of',
    'Bolivia accused Chile of sending troops to Arica on the day of the election.',
    'Bolivia accuses Chile of sending troops to Arica',
  ],
  [
    'the main verb behind a participle between commas',
    'President Alan García, widely considered a rival of Humala, called a cabinet meeting today.',
    'García calls cabinet meeting',
  ],
  [
    'the owner of whose clause as who acts',
    'The regional bloc, the African Union, whose envoys had travelled to Bamako, imposed sanctions on Mali.',
    'AU imposes sanctions on Mali',
  ],
  [
    'parties of a state by their own words',
    'Pakistan’s Islamist parties condemned the raid.',
    'Pakistan’s Islamist parties condemn raid',
  ],
  [
    'what cannot be done as that',
    'The ruling means that Zimbabwe cannot take part in Commonwealth summits.',
    'Zimbabwe cannot take part in Commonwealth summits',
  ],
  [
    'hearsay as hearsay',
    'Libya was reported to have bombed a village in Chad.',
    'Libya said to have bombed village in Chad',
  ],
  [
    'what an envoy says in his own words as his word',
    'The British envoy said Iran and Syria had "sided with Gaddafi against the people of Libya".',
    'UK says Iran and Syria side with Gaddafi against people of Libya',
  ],
  [
    'a government that is to go',
    'Germany called for the Hungarian government to resign.',
    'Germany calls for Hungarian government to resign',
  ],
])('titles tell %s: %s', (_, text, part) => {
  const { mentions } = mine({ id: 'a', date: '2021-05-04', title: null, lang: 'en', text });
  const titles = mentions.map(({ title }) => title);
  expect(titles.some((title) => title.endsWith(part))).toBe(true);
});
