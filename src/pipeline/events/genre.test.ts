import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { findTimes } from '../time/index.ts';
import { isUnpolitical } from './genre.ts';
import { extract } from './index.ts';

const UNPOLITICAL: readonly (readonly [string, string])[] = [
  [
    'football',
    'Netherlands beat Chile 2-1 in friendly ROTTERDAM - The Netherlands beat Chile 2-1 on Saturday as Memphis Depay struck twice to hand coach Ronald Koeman his first victory since returning to the job. Chile attacked from the start and Alexis Sanchez fired a shot against the post. Depay hit back with a header before the break and killed off the match with a penalty. "We fought hard and defended well," Koeman told reporters. Chile defender Gary Medel was sent off for a wild attack on Cody Gakpo. The Dutch meet Croatia on Wednesday in the semi-final of the Nations League.',
  ],
  [
    'cricket',
    "India edge Bangladesh in rain-hit thriller India beat Bangladesh by five runs in Adelaide on Wednesday to move closer to the semi-finals. Virat Kohli's unbeaten 64 helped India to 184 for six. Bangladesh threatened to pull off an upset when Litton Das launched an assault on the bowlers, but rain halted play and a direct hit by Lokesh Rahul ended his resistance. Captain Shakib Al Hasan rejected suggestions that the umpires had refused to delay the restart. India now face Zimbabwe in Melbourne, while Pakistan must beat South Africa.",
  ],
  [
    'tennis',
    "Djokovic reaches final after beating Russian Serbia's Novak Djokovic defeated Russia's Daniil Medvedev 6-4 6-3 to reach the final in Abu Dhabi. Medvedev won the first two games but Djokovic attacked his second serve and seized control. He will meet Spain's Rafael Nadal or Austria's Dominic Thiem on Sunday. Nadal withdrew from the doubles with a back problem. The Serbian praised the crowd and thanked his team.",
  ],
  [
    'athletics',
    "Kenya and Ethiopia dominate distance heats Kenya's Faith Kipyegon led the field in the 1,500 metres in Tokyo, with Sifan Hassan of the Netherlands recovering from a fall. Ethiopia protested after its runner was disqualified, but the jury rejected the appeal. The United States and Jamaica will clash in the relay. China won two more golds in the weightlifting and table tennis while Germany took silver in the team pursuit.",
  ],
  [
    'cooking',
    "A Georgian cheese bread for the weekend Khachapuri is Georgia's answer to the pizza. Mix the flour, yeast and warm milk, and let the dough rest for an hour. Combine the cheeses with an egg and season with pepper. Roll out the dough, spread the filling, and pinch the edges shut. Bake for twenty minutes until golden. Turkish cooks make a similar boat-shaped bread, and Armenians add herbs. Serve with a Russian salad or a glass of Moldovan wine.",
  ],
  [
    'business',
    "Japan's Takeda agrees to buy Shire Takeda Pharmaceutical agreed to buy London-listed Shire for 46 billion pounds after the Irish drugmaker rejected four earlier offers. The deal would create one of the world's ten biggest drug companies. Takeda will pay partly in new shares. Ratings agency Moody's warned that the purchase would raise the Japanese firm's debt. Shire's shares rose 4 percent in London.",
  ],
  [
    'the weather',
    "Storm heads for Japan's southern islands A typhoon packing winds of 250 km per hour moved towards Okinawa on Friday, forecasters said. Heavy rain is expected to hit Taiwan and eastern China at the weekend. Residents were urged to stay at home and airlines cancelled flights. In South Korea the weather agency warned of high waves. The storm should weaken once it reaches the Sea of Japan.",
  ],
  [
    'film',
    "South Korean satire wins top prize in Cannes Bong Joon-ho's dark comedy \"Parasite\" won the Palme d'Or at the Cannes film festival on Saturday, the first Korean film to take the prize. The jury, led by Mexico's Alejandro Inarritu, praised its mix of genres. Spain's Antonio Banderas was named best actor for a film by Pedro Almodovar. French director Mati Diop received the Grand Prix. British veteran Ken Loach left empty-handed. Critics attacked Abdellatif Kechiche's new film.",
  ],
  [
    'science',
    'Astronomers find water on sunlit moon Scientists from the United States and Germany have detected water molecules on the sunlit surface of the moon, they reported on Wednesday. The team used a telescope on board a converted jumbo jet. The discovery supports the idea that the molecules survive in shaded craters. A Chinese probe will visit the region in 2024. NASA administrator Jim Bridenstine called the finding exciting.',
  ],
  [
    'travel',
    "Three days in Lisbon Portugal's capital rewards those who like to climb. Start in Alfama, where the Moors once ruled, and take the tram to the castle. Visitors from Germany and Britain crowd the terraces by noon. Spend the second day in Belem, where the monastery survived the earthquake of 1755. The Chinese pavilion of the park has been restored. In the evening, join the locals for grilled sardines. Trains leave for Sintra every twenty minutes.",
  ],
  [
    'music',
    'Berlin Philharmonic to tour Asia The Berlin Philharmonic will tour China, Japan and South Korea in November under Simon Rattle, the orchestra said. It will perform works by Brahms and Stravinsky. The Chinese pianist Yuja Wang will join the musicians in Hong Kong and Wuhan. Rattle, a Briton, steps down next year after sixteen seasons in Germany.',
  ],
  [
    'technology',
    'Apple to use its own chips in Mac computers Apple said on Monday it would switch its Mac computers from Intel processors to chips of its own. The first models will ship this year. Intel said it would continue to support the company. Developers in the United States can apply for a test kit. Rivals such as Samsung of South Korea and Huawei of China already design their own chips.',
  ],
];

test.each(UNPOLITICAL)('an article on %s tells of no political act', (_, text) => {
  const doc = annotate({ id: 'example', date: '2021-08-03', title: null, text });
  expect(extract(doc, findTimes(doc))).toEqual([]);
});

test('games between states in a political article do not hide it', () => {
  const text =
    'The foreign ministers of Kenya and Uganda met in Kampala on Monday and agreed to reopen the border. They watched a football match between their teams, which Kenya won by two goals, and praised the players. Kenya had closed the border after soldiers of both armies clashed in May. The ministers will sign a treaty next week.';
  const doc = annotate({ id: 'example', date: '2021-08-03', title: null, text });
  expect(isUnpolitical(doc)).toBe(false);
});
