import type { Document } from '../language/document.ts';

/** Words by which articles without politics are known; a text made of them tells of no political act. */
const GENRES: Readonly<Record<string, ReadonlySet<string>>> = {
  sport: words(
    'match game goal coach striker midfielder goalkeeper keeper defender forward winger season league cup tournament playoff halftime penalty score scorer referee umpire fixture innings wicket batsman batter bowler spinner over quarterback touchdown homer pitcher inning basket rebound tennis set serve golfer golf birdie lap pole podium race sprint relay marathon heat medal gold silver bronze team teammate club squad side win winner victory defeat draw fan crowd stadium pitch champion championship title trophy player captain manager half final semifinal semi-final quarterfinal quarter-final runner-up rugby cricket football footballer soccer hockey basketball baseball racing racer driver qualifying grandstand knockout bout boxer boxing athlete athletics runner swimmer swimming weightlifting gymnast gymnastics skier skiing cyclist cycling peloton olympic olympics grand prix friendly standings qualifier seed header equaliser equalizer hat-trick thriller debut beat transfer doubles singles semis wimbledon fifa uefa',
  ),
  recipe: words(
    'tablespoon teaspoon cup oven butter flour sugar salt pepper onion garlic dough bake baker simmer stir whisk preheat saucepan skillet boil chop slice minute ingredient recipe serving serve dish sauce cream egg oil vanilla lemon mix pour bowl yeast milk cheese bread salad wine tomato potato chicken herb spice cook cooking kitchen restaurant chef taste golden',
  ),
  weather: words(
    'rain shower temperature forecast forecaster wind snow cloud sunny storm degree humidity thunderstorm drizzle frost breeze celsius fahrenheit mph inch flood drought hail gust overnight typhoon hurricane cyclone tornado blizzard heatwave weather meteorologist wave',
  ),
  business: words(
    'share shareholder stock investor profit revenue sale dividend quarter earnings company firm carmaker drugmaker retailer startup brand bid takeover merger buyout acquisition chief executive ceo analyst market margin job factory plant model customer rival product consumer bank bond yield trader index percent price billing listing store chain chip software smartphone app airline',
  ),
  arts: words(
    'film movie director actor actress drama comedy album song singer band concert orchestra pianist violinist composer conductor opera symphony novel novelist author poet poem painting painter sculpture museum gallery exhibition artist festival jury prize award audience critic theatre theater stage premiere screen cinema television series episode fashion designer dance dancer ballet musician music tour soloist oscar grammy',
  ),
  science: words(
    'scientist researcher study research astronomer telescope planet moon star galaxy molecule species fossil gene genome cell protein virus vaccine patient doctor disease cancer dementia diet sleep brain trial laboratory experiment physicist biologist chemist university professor journal orbit spacecraft probe nasa discovery finding telescope climate ocean animal bird whale user device computer processor developer',
  ),
  leisure: words(
    'hotel beach tourist traveller traveler tram castle monastery cathedral terrace garden hike hiking trail holiday visitor sightseeing village cuisine museum church tower guide guidebook stay climb walk scenery view',
  ),
  court: words(
    'burglar burglary theft thief robbery robber shoplifter murder murderer stab stabbing victim lawyer jury verdict accomplice defendant drunk fraud fraudster trial',
  ),
};

/** Words of government, diplomacy and war. */
const POLITICS = words(
  'government minister ministry president presidential premier chancellor parliament parliamentary lawmaker senate senator congress congressional cabinet opposition election electoral referendum ballot party politician political policy diplomat diplomatic diplomacy ambassador embassy consulate envoy foreign treaty accord pact agreement ceasefire cease-fire truce peace sanction embargo border troop soldier army military militant militia rebel insurgent guerrilla gunman junta coup protester protest demonstrator demonstration riot rally refugee migrant asylum nuclear missile weapon arms uranium drone warship navy airstrike bomb bombing bomber attack invasion offensive war conflict crisis hostage prisoner dissident activist regime dictator sovereignty territory independence separatist nato un eu iaea imf resolution council summit negotiation talk negotiator secretary-general spokesman spokeswoman spokesperson secretary authority official nation state country bilateral reform republic administration kremlin pentagon taliban hamas hezbollah general commander police human right minority king queen prince prime deputy leader veto vote sanctions terrorism terrorist extremist tribunal genocide',
);

/** Shares of a text's words: of one genre at which it may be unpolitical, and how many times those of politics. */
const MANY = 0.045;
const TIMES = 2;

/** Share of political words that the driest dispatch has. */
const FEW = 0.013;

/** Whether an article is about sport, cooking, business or the like rather than politics. */
export function isUnpolitical(doc: Document): boolean {
  const { politics, genres, length } = sharesOf(doc);
  if (length < SHORT) return false;
  if (length > 2 * SHORT && politics < FEW) return true;
  return genres.some((own) => own > MANY && own > TIMES * politics);
}

/** Words, below which a text does not tell its genre. */
const SHORT = 30;

interface Shares {
  readonly length: number;
  readonly politics: number;
  readonly genres: readonly number[];
}

/** Politics, then the genres without it. */
const SUBJECTS = [POLITICS, ...Object.values(GENRES)];

/** For each word, the subjects whose list has it. */
const SUBJECTS_OF: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(SUBJECTS.flatMap((list) => [...list]))].map((word) => [
    word,
    SUBJECTS.flatMap((list, subject) => (list.has(word) ? [subject] : [])),
  ]),
);
const NONE: readonly number[] = [];

/** An article's length in words and the shares, 0 … 1, of them that belong to politics and to each genre without it. */
function sharesOf(doc: Document): Shares {
  const counts = new Array<number>(SUBJECTS.length).fill(0);
  let length = 0;
  for (const { tokens } of doc.sentences)
    for (const { upos, lemma } of tokens) {
      if (upos === 'PUNCT') continue;
      length++;
      for (const subject of SUBJECTS_OF.get(lemma.toLowerCase()) ?? NONE) counts[subject]!++;
    }
  const [politics, ...genres] = counts.map((count) => count / Math.max(1, length));
  return { length, politics: politics!, genres };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
