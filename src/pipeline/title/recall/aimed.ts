import { LONGEST } from '../fit.ts';
import { keyed } from '../keyed.ts';
import { actorName, demonym, isPluralName } from '../names.ts';
import type { Scene } from '../scene.ts';
import { otherState } from './other.ts';

/** What a title says of one other state without naming it. */
interface Aimed {
  readonly name: string;
  readonly ends: RegExp;
  /** The preposition that leads to the state's name; `its` where its adjective stands before the last word. */
  readonly link: 'on' | 'with' | 'in' | 'from' | 'to' | 'for' | 'by' | 'its';
  /** Whether the title names who is asked, beside the state that is wanted. */
  readonly asked?: true;
  /** Whether the state must be one that the article opens with. */
  readonly opened?: true;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Titles that end in what one state does to, takes from or asks of another. */
export const AIMED: readonly Aimed[] = [
  {
    name: 'penalties',
    ends: /(?<!\b(?:joins?|violates?|breaks?|defies|defy)(?: \p{L}+)*) (?:sanctions|embargo|blockade|no-fly zone|tariffs|duties)(?= with Resolution \d+$|$)/u,
    link: 'on',
    examples: [
      'Syldavia tightens its sanctions',
      'Borduria to lift arms embargo',
      'UN widens its sanctions with Resolution 99',
    ],
    counterexamples: ['Syldavia violates sanctions', 'Borduria joins embargo'],
  },
  {
    name: 'a numbered resolution',
    ends: / (?:adopts?|passes|pass|vetoes|veto|approves?|votes? for|votes? against|votes? in favour of|backs?|supports?|abstains? on) Resolution \d+(?= at .*$|$)/u,
    link: 'on',
    examples: ['UN adopts Resolution 99', 'UN passes Resolution 99 at its headquarters in Klow'],
    counterexamples: ['Syldavia violates Resolution 99'],
  },
  {
    name: 'relations',
    ends: / (?:cuts?|breaks?|severs?|suspends?|freezes?|halts?|ends?|restores?|resumes?|normali[sz]es?|opens?|upgrades?|downgrades?|cutting|severing|halting|suspending)(?: off)?(?: \p{Ll}+){0,2} (?:ties|relations|cooperation|co-operation|trade|contacts?|dialogue)$/u,
    link: 'with',
    examples: ['Syldavia breaks off diplomatic relations', 'Borduria considers halting trade'],
    counterexamples: ['Syldavia hopes for better relations', 'Borduria promotes trade'],
  },
  {
    name: 'help',
    ends: /(?: (?:cuts?|suspends?|freezes?|halts?|ends?|resumes?|pledges?|promises?|sends?|offers?|provides?|suppl(?:y|ies)|delivers?|flies|doubles?|increases?|withholds?)(?: off)?(?: \p{Ll}+){0,4} (?:aid|assistance|grants|loans|credits|shipments|deliveries|help|relief goods|relief supplies|supplies|rations|medicines?)| (?:aid|arms|food|oil|gas) (?:shipments|deliveries|supplies))$/u,
    link: 'to',
    examples: ['Syldavia suspends development aid', 'UN agency resumes aid shipments'],
    counterexamples: ['Syldavia asks for aid'],
  },
  {
    name: 'money given',
    ends: / (?:pledges?|promises?|offers?|donates?|gives?|to give|contributes?) (?:[$€£]\S+|[\d.,]+)(?: (?:million|billion|US|Canadian|Australian|dollars?|euros?|pounds|yen|yuan|kronor|francs|marks))*(?: in (?:[\p{Ll}-]+ )?(?:aid|cash|grants|loans|assistance|emergency aid))?$/u,
    link: 'to',
    opened: true,
    examples: ['Syldavia offers 400 million Canadian dollars', 'Borduria pledges $5 million in cash'],
    counterexamples: ['Syldavia asks for $5 million', 'Borduria offers 20 helicopters'],
  },
  {
    name: 'money asked for',
    ends: / (?:appeals?|launch(?:es)? appeal|calls?) for (?:[$€£]\S+|[\d.,]+)(?: (?:million|billion|US|dollars?|euros?|pounds))*(?: in (?:\p{Ll}+ )?aid)?$/u,
    link: 'for',
    opened: true,
    examples: ['UN appeals for $460 million', 'Red Cross launches appeal for 3 million euros'],
    counterexamples: ['Syldavia asks for $5 million'],
  },
  {
    name: 'wars ended',
    ends: / ends? (?:\d+-year )?(?:war|occupation|mission|military presence)$/,
    link: 'in',
    examples: ['Syldavia ends 20-year war', 'Borduria ends mission'],
    counterexamples: ['Syldavia ends trade war'],
  },
  {
    name: 'missions closed',
    ends: / (?:closes?|shuts?|evacuates?|reopens?|opens?) (?:its|their) (?:embassy|embassies|mission|consulate)$/,
    link: 'in',
    examples: ['Syldavia closes its embassy'],
    counterexamples: ['Syldavia guards its embassy'],
  },
  {
    name: 'envoys and citizens withdrawn',
    ends: / (?:recalls?|withdraws?|pulls? out|evacuates?) (?:its|their) (?:\p{Ll}+ (?:and \p{Ll}+ )?)?(?:ambassadors?|envoys?|diplomats|staff|citizens|nationals|personnel)$/u,
    link: 'from',
    examples: ['Syldavia recalls its ambassador', 'Borduria evacuates its citizens'],
    counterexamples: ['Syldavia protects its citizens'],
  },
  {
    name: 'people taken to safety',
    ends: / evacuates? (?:more than |about |over )?[\d,]+ (?:of its )?(?:citizens|nationals|people)(?: by (?:ferry|air|ship|sea|plane|road))?$/,
    link: 'from',
    examples: ['Syldavia evacuates 5,000 of its citizens by ferry'],
    counterexamples: ['Syldavia evacuates 5,000 people from Klow'],
  },
  {
    name: 'troops sent',
    ends: / (?:sends?|deploys?|dispatch(?:es)?|sending|deploying) (?:\p{Ll}+ |[\d,]+ ){0,3}(?:troops|forces|soldiers|peacekeepers|warships|observers|monitors)$/u,
    link: 'to',
    examples: ['Syldavia offers to send 3,000 troops'],
    counterexamples: ['Syldavia trains 3,000 troops'],
  },
  {
    name: 'troops promised',
    ends: / (?:promises?|pledges?|offers?) (?:\p{Ll}+ |[\d,]+ ){0,2}(?:troops|peacekeepers|observers|contingents?)(?: or help)?$/u,
    link: 'for',
    examples: ['Syldavia promises troops'],
    counterexamples: ['Syldavia counts its troops'],
  },
  {
    name: 'visits and talks called off',
    ends: / (?:postpones?|cancels?|calls? off) (?:\p{Ll}+ ){0,2}(?:visit|trip)(?: by its [\p{Ll} ]+)?$/u,
    link: 'to',
    examples: ['Syldavia postpones visit by its army chief'],
    counterexamples: ['Syldavia prepares visit'],
  },
  {
    name: 'talks broken off',
    ends: / (?:breaks? off|suspends?|halts?|resumes?|ends?) (?:\p{Ll}+ )?talks(?: on [\p{Ll} ]+)?$/u,
    link: 'with',
    examples: ['Syldavia breaks off talks on trade pact'],
    counterexamples: ['Syldavia hosts talks'],
  },
  {
    name: 'what is demanded',
    ends: / (?:demands?|seeks?|wants?) (?:\p{Ll}+ )?(?:apology|compensation|concessions|guarantees|reparations)$/u,
    link: 'from',
    examples: ['Syldavia demands apology'],
    counterexamples: ['Syldavia offers apology'],
  },
  {
    name: 'a withdrawal demanded',
    ends: / (?:demands?|seeks?|wants?) (?:\p{Ll}+ )*(?:withdrawal|pullout|ceasefire)$/u,
    link: 'by',
    examples: ['Syldavia demands immediate withdrawal'],
    counterexamples: ['Syldavia begins withdrawal'],
  },
  {
    name: 'what happens inside a country',
    ends: / (?:military takeover|mediate|stay indoors|restoration of democracy|(?:calls?|asks?|appeals?|push|pushes|press|presses) for (?:(?:\p{Ll}+ )?ceasefire|(?:\p{Ll}+ )?elections|calm|return to democracy|end to violence))$/u,
    link: 'in',
    examples: ['Syldavia calls for calm', 'Borduria offers to mediate', 'AU rejects military takeover'],
    counterexamples: ['Syldavia holds talks'],
  },
  {
    name: 'troops that leave',
    ends: / (?:(?:urged|ordered|told|asked|obliged|agrees?|refuses?|begins?) to (?:withdraw|pull out)|orders? \p{L}+ to withdraw its (?:troops|forces|soldiers)|calls? for withdrawal of \p{L}+ (?:troops|forces|soldiers))$/u,
    link: 'from',
    asked: true,
    examples: ['Borduria urged to withdraw', 'Syldavia calls for withdrawal of Bordurian troops'],
    counterexamples: ['Borduria withdraws from Klow'],
  },
  {
    name: 'arms sold',
    ends: / (?:sells?|delivers?|ships?|suppl(?:y|ies)|exports?|donates?|selling|delivering|shipping|supplying) (?:[\p{Ll}\d,-]+ ){0,3}(?:(?:\p{Lu}\S+ )?jets|tanks|missiles|weapons|arms|rifles|shells|helicopters|warships)(?= in (?:exchange|return) for \p{Ll}+$|$)/u,
    link: 'to',
    examples: ['Syldavia agrees to sell four Marlin jets', 'Borduria may supply arms in exchange for oil'],
    counterexamples: ['Syldavia buys four jets'],
  },
  {
    name: 'attacks ordered',
    ends: / (?:orders?|threatens?|approves?|announces?|considers?) (?:\p{Ll}+ ){0,2}(?:attacks?|strikes?|air strikes)(?= to \p{Ll}|$)/u,
    link: 'on',
    examples: ['Ottokar orders attack to protect miners'],
    counterexamples: ['Ottokar orders attack on Klow'],
  },
  {
    name: 'diplomats expelled',
    ends: / expels? (?:\p{L}+|[\d,]+) (?:diplomats|envoys|officials)$/u,
    link: 'its',
    examples: ['Syldavia to expel 13 diplomats'],
    counterexamples: ['Syldavia honours 13 diplomats'],
  },
];

/** Which rows a title may end as. */
const rowsNear = keyed(AIMED.map(({ ends }) => ends));

/** What two mend or hold, they mend or hold with each other. */
const MUTUAL =
  / (?:restores?|resumes?|normali[sz]es?|opens?|upgrades?|ends?) .*(?:ties|relations|cooperation|trade|contacts?|dialogue|talks)\b/;

/** A title that ends in what is done to one other state, with that state: "breaks off relations | with Egypt". */
export function aimed(scene: Scene, title: string): string {
  const row = rowsNear(title)
    .map((i) => AIMED[i]!)
    .find(({ ends }) => ends.test(title));
  // Who is neither a state nor a body acts within its own.
  const other =
    row && scene.act.sources.every((id) => /^\p{Lu}/u.test(id))
      ? otherState(scene, title, row.asked, row.opened)
      : undefined;
  const mutual = scene.act.sources.length > 1 && MUTUAL.test(title);
  if (!row || other === undefined || mutual) return title;
  // People are not a place where something happens.
  if (row.link === 'in' && isPluralName(actorName(other))) return title;
  const whole =
    row.link === 'its'
      ? title.replace(/ (\S+)$/, ` ${demonym(other)} $1`)
      : title.replace(row.ends, (words) => `${words} ${row.link} ${actorName(other)}`);
  return whole.length <= LONGEST ? whole : title;
}
