/** Verbs whose third person no rule gives. */
const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** Verbs of several syllables whose last one is stressed, so that its consonant doubles ("admitting"). */
const DOUBLED = new Set(
  (
    'admit allot abet abhor acquit annul appal begin commit compel concur confer control defer deter dispel embed emit ' +
    'enrol entrap equip excel expel extol forbid forget incur infer occur omit outwit patrol permit prefer propel rebel ' +
    'rebut recur refer regret remit repel submit transfer transmit upset uphold withdraw'
  ).split(' '),
);

/** Doubled in British spelling although unstressed. */
const BRITISH =
  /^(?:cancel|channel|counsel|fuel|label|level|marshal|model|quarrel|shovel|signal|travel|tunnel)$/;

/** Past participles no rule gives, each after its dictionary form. */
const PARTICIPLES = new Map(
  (
    'be:been bear:borne beat:beaten become:become begin:begun bid:bid bind:bound bite:bitten bleed:bled ' +
    'blow:blown break:broken breed:bred bring:brought build:built burn:burnt burst:burst buy:bought ' +
    'cast:cast catch:caught choose:chosen come:come cost:cost creep:crept cut:cut deal:dealt dig:dug ' +
    'do:done draw:drawn drink:drunk drive:driven eat:eaten fall:fallen feed:fed feel:felt fight:fought ' +
    'find:found flee:fled fly:flown forbid:forbidden forget:forgotten forgive:forgiven freeze:frozen ' +
    'get:got give:given go:gone grow:grown hang:hung have:had hear:heard hide:hidden hit:hit hold:held ' +
    'hurt:hurt keep:kept know:known lay:laid lead:led leave:left lend:lent let:let lie:lain light:lit ' +
    'lose:lost make:made mean:meant meet:met mistake:mistaken overcome:overcome override:overridden ' +
    'oversee:overseen overthrow:overthrown pay:paid put:put quit:quit read:read rebuild:rebuilt ' +
    'repay:repaid ride:ridden ring:rung rise:risen run:run say:said see:seen seek:sought sell:sold ' +
    'send:sent set:set shake:shaken shed:shed shoot:shot show:shown shrink:shrunk shut:shut sing:sung ' +
    'sink:sunk sit:sat sleep:slept slide:slid speak:spoken spend:spent split:split spread:spread ' +
    'stand:stood steal:stolen stick:stuck strike:struck strive:striven swear:sworn sweep:swept swim:swum ' +
    'take:taken teach:taught tear:torn tell:told think:thought throw:thrown undergo:undergone ' +
    'understand:understood undertake:undertaken undo:undone uphold:upheld wake:woken wear:worn weep:wept ' +
    'win:won withdraw:withdrawn withhold:withheld withstand:withstood write:written'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Participles that no other verb's dictionary form or participle is spelt like, each before its own dictionary form. */
const BASES = new Map(
  [...PARTICIPLES]
    .filter(([base, past]) => base !== past && !PARTICIPLES.has(past))
    .map(([base, past]) => [past, base]),
);

/** The dictionary form of an irregular past participle ("fled" gives "flee"); `undefined` for any other word. */
export function baseOf(past: string): string | undefined {
  return BASES.get(past);
}

const VOWEL_THEN_CONSONANT = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/;

/** A verb's third person singular present ("accepts", "carries", "goes"). */
export function thirdPerson(verb: string): string {
  if (Object.hasOwn(THIRD, verb)) return THIRD[verb]!;
  if (/[aeiou]z$/.test(verb)) return `${verb}zes`;
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** A verb's -ing form ("visiting", "lying", "cutting"). */
export function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** A verb's past participle ("expelled", "frozen", "denied"). */
export function participle(verb: string): string {
  const known = PARTICIPLES.get(verb);
  if (known) return known;
  if (/e$/.test(verb)) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

function doubled(verb: string): string {
  if (/ic$/.test(verb)) return `${verb}k`;
  const short = VOWEL_THEN_CONSONANT.test(verb) && !/(?:w|x|y)$/.test(verb);
  const doubles =
    short || (DOUBLED.has(verb) && /[^aeiou][aeiou][^aeiouwxy]$/.test(verb)) || BRITISH.test(verb);
  return doubles ? verb + verb.at(-1) : verb;
}

/** A noun's possessive ("Kim’s", "the Philippines’"). */
export function possessive(name: string): string {
  return /s$/i.test(name) && !/(?:ss|us|(?<!h)is)$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
