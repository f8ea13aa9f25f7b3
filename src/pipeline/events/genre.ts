import type { Document } from '../language/document.ts';

/** Words by which articles without politics are known; a text made of them tells of no political act. */
const GENRES: Readonly<Record<string, ReadonlySet<string>>> = {
  sport: words(
    'match game goal coach striker midfielder goalkeeper defender season league cup tournament playoff halftime penalty score scorer referee fixture innings wicket batsman bowler quarterback touchdown homer pitcher inning basket rebound tennis set serve golfer birdie lap podium race sprint marathon medal team club squad win defeat draw fan stadium champion championship title player captain manager half final semifinal quarterfinal rugby cricket football soccer hockey basketball baseball racing driver qualifying grandstand knockout bout boxer',
  ),
  recipe: words(
    'tablespoon teaspoon cup oven butter flour sugar salt pepper onion garlic dough bake simmer stir whisk preheat saucepan skillet boil chop slice minute ingredient recipe serving dish sauce cream egg oil vanilla lemon mix pour bowl',
  ),
  weather: words(
    'rain shower temperature forecast forecaster wind snow cloud sunny storm degree humidity thunderstorm drizzle frost breeze celsius fahrenheit mph inch flood drought hail gust overnight',
  ),
};

const MANY = 0.055;

/** Whether an article is about sport, cooking or the weather rather than politics. */
export function isUnpolitical(doc: Document): boolean {
  const lemmas = doc.sentences.flatMap(({ tokens }) =>
    tokens.filter(({ upos }) => upos !== 'PUNCT').map(({ lemma }) => lemma.toLowerCase()),
  );
  if (lemmas.length < 30) return false;
  return Object.values(GENRES).some(
    (genre) => lemmas.filter((lemma) => genre.has(lemma)).length / lemmas.length > MANY,
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
