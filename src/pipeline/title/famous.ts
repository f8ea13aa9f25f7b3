/**
 * Leaders whom a reader of world news anywhere knows by the family name alone, by the state or body they act for; the
 * choice is an editor's, by how long and how widely each was in the news.
 */
const FAMOUS: Readonly<Record<string, string>> = {
  USA: 'Roosevelt Truman Eisenhower Kennedy Johnson Nixon Ford Carter Reagan Bush Clinton Obama Trump Biden Kissinger',
  RUS: 'Lenin Stalin Khrushchev Brezhnev Gorbachev Yeltsin Putin Medvedev Lavrov',
  SUN: 'Lenin Stalin Khrushchev Brezhnev Gorbachev',
  CHN: 'Mao Deng Xi Hu Jiang',
  GBR: 'Churchill Thatcher Major Blair Brown Cameron May Johnson Sunak Starmer',
  FRA: 'Mitterrand Chirac Sarkozy Hollande Macron',
  DEU: 'Hitler Adenauer Brandt Schmidt Kohl Merkel Scholz',
  ITA: 'Mussolini Berlusconi Meloni',
  ISR: 'Ben-Gurion Meir Begin Rabin Peres Sharon Netanyahu',
  PSE: 'Arafat Abbas',
  EGY: 'Nasser Sadat Mubarak',
  IRN: 'Khomeini Khamenei Ahmadinejad Rouhani',
  IRQ: 'Saddam',
  SYR: 'Assad',
  LBY: 'Gaddafi Gadhafi Qaddafi',
  TUR: 'Ataturk Erdogan',
  UKR: 'Zelensky Zelenskyy Yanukovych Poroshenko',
  PRK: 'Kim',
  CUB: 'Castro',
  VEN: 'Chavez Chávez Maduro',
  BRA: 'Lula Bolsonaro',
  ZAF: 'Mandela',
  ZWE: 'Mugabe',
  IND: 'Gandhi Nehru Modi',
  PAK: 'Musharraf Bhutto',
  AFG: 'Karzai',
  JPN: 'Abe',
  BLR: 'Lukashenko',
  SRB: 'Milosevic',
  YUG: 'Tito Milosevic',
  MMR: 'Suu',
  VAT: '',
  UN: 'Annan Guterres',
};

/** Names that are unmistakable whoever their bearers are taken to act for. */
const ALONE =
  /^(?:Aung San Suu Kyi|Suu Kyi|Kim Jong.*|Kim Il.*|Bin Laden|Osama bin Laden|(?:Pope|Queen) .*|Dalai Lama|Nelson Mandela|Donald Trump|Vladimir Putin|Fidel Castro|Saddam Hussein|Henry Kissinger|Hillary Clinton)$/;

const BY_ACTOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FAMOUS).map(([actor, names]) => [actor, new Set(names.split(' '))]),
);

/** Whether a name alone, as a title has it, tells a stranger who is meant. */
export function isFamous(name: string, actor: string): boolean {
  if (ALONE.test(name)) return true;
  const names = BY_ACTOR.get(actor);
  return names !== undefined && (names.has(name) || names.has(name.split(' ').at(-1)!));
}
