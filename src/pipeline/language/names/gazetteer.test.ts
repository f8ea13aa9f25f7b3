import { describe, expect, it } from 'vitest';
import { citiesNamed } from './cities.ts';
import { isStateCode } from './countries.ts';
import { fold, slug } from './fold.ts';
import { gazetteer } from './gazetteer.ts';
import { leaders } from './leaders.ts';
import { actor, place } from './registry.ts';
import { BODIES } from './tables/bodies.ts';
import { GROUPS } from './tables/groups.ts';
import { LEADERS } from './tables/leaders/index.ts';
import { REGIONS } from './tables/regions.ts';
import { CAPITALS, SEATS } from './tables/seats.ts';
import { NATIONALS, STATE_NAMES, STATE_SETS } from './tables/states.ts';

/** A phrase of each gazetteer with whom it stands for. */
const PHRASES: readonly (readonly [phrase: string, actors: string, how?: string])[] = [
  ['U.S.', 'USA'],
  ['United Kingdom', 'GBR'],
  ['S. Korea', 'KOR'],
  ['DPRK', 'PRK'],
  ['UAE', 'ARE'],
  ['Soviet Union', 'RUS'],
  ['East Germany', 'DEU'],
  ['Burma', 'MMR'],
  ['Yugoslavia', 'SRB'],
  ['Gaza Strip', 'PSE'],
  ['Kosovo', 'XKX'],
  ['Côte d’Ivoire', 'CIV'],
  ['Iranians', 'IRN', 'national'],
  ['Dutch', 'NLD', 'national'],
  ['Poles', 'POL', 'national'],
  ['Nigerien', 'NER', 'national'],
  ['Kremlin', 'RUS', 'capital'],
  ['Downing Street', 'GBR', 'capital'],
  ['Élysée', 'FRA', 'capital'],
  ['Pyongyang', 'PRK', 'capital'],
  ['Kiev', 'UKR', 'capital'],
  ['United Nations', 'UN'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['League of Arab States', 'Arab League'],
  ['Group of Seven', 'G7'],
  ['Taleban', 'Taliban'],
  ['Al Shabaab', 'al-Shabaab'],
  ['North and South Korea', 'PRK KOR'],
  ['Crimea', ''],
  ['Reuters', ''],
  ['South American', ''],
];

describe('the gazetteers', () => {
  for (const [phrase, actors, how = 'name'] of PHRASES)
    it(`know ${phrase}`, () => {
      const sense = gazetteer().get(phrase);
      expect(sense?.actors.join(' ')).toBe(actors);
      expect(sense?.how).toBe(how);
    });

  it('name states by their codes only', () => {
    const tables = [STATE_NAMES, NATIONALS, SEATS, CAPITALS, REGIONS];
    const codes = [
      ...tables.flatMap((table) => Object.keys(table)),
      ...Object.values(STATE_SETS).flatMap((set) => set.split(' ')),
    ];
    expect(codes.filter((code) => !isStateCode(code))).toEqual([]);
    expect(GROUPS.filter(({ country }) => country !== null && !isStateCode(country))).toEqual([]);
  });

  it('give every leader a state, body or group', () => {
    const groups = new Set(GROUPS.map(({ id }) => id));
    const known = (id: string) => isStateCode(id) || id in BODIES || groups.has(id);
    expect(LEADERS.filter(({ actor: id }) => !known(id)).map(({ actor: id }) => id)).toEqual([]);
  });

  it('find leaders by any spelling', () => {
    const { phrases, bySurname } = leaders();
    for (const spelling of ['Kim Jong Un', 'Kim Jong-un', 'Kim Jong-Un'])
      expect(phrases.get(spelling)?.id).toBe('kim-jong-un');
    expect(phrases.get('Moammar Gadhafi')?.id).toBe('muammar-gaddafi');
    expect(phrases.get('Bashar Assad')?.actor).toBe('SYR');
    expect(bySurname.get('ban')?.[0]?.id).toBe('ban-ki-moon');
    expect(bySurname.get('de-gaulle')?.[0]?.actor).toBe('FRA');
  });
});

describe('the registry', () => {
  it('names states, bodies, groups and persons', () => {
    expect(actor('KOR')).toMatchObject({ name: 'South Korea', kind: 'state', country: 'KOR' });
    expect(actor('XKX')).toMatchObject({ name: 'Kosovo', kind: 'state' });
    expect(actor('UN').aliases).toContain('United Nations');
    expect(actor('Hamas')).toMatchObject({ kind: 'group', country: 'PSE' });
    expect(actor('angela-merkel')).toMatchObject({ name: 'Angela Merkel', kind: 'person', country: 'DEU' });
    expect(actor('olav-brekke')).toMatchObject({ name: 'Olav Brekke', kind: 'person', country: null });
  });

  it('places states and cities', () => {
    expect(place('FRA')).toMatchObject({ name: 'France', country: 'FRA' });
    expect(place('vienna')).toMatchObject({ country: 'AUT' });
    expect(place('vienna').lon).toBeCloseTo(16.4, 1);
  });

  it('knows cities by size', () => {
    expect(citiesNamed('Paris')[0]?.country).toBe('FRA');
    expect(citiesNamed('Benghazi')[0]).toMatchObject({ country: 'LBY' });
    expect(citiesNamed('Geneva')[0]).toMatchObject({ country: 'CHE' });
    expect(citiesNamed('no such city')).toEqual([]);
  });
});

it('folds accents and makes slugs', () => {
  expect(fold('Élysée’s Øresund')).toBe("Elysee's Oresund");
  expect(slug('Salomé Zourabichvili')).toBe('salome-zourabichvili');
  expect(slug('Riyad al-Maliki')).toBe('riyad-al-maliki');
});
