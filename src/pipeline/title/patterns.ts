/**
 * A way to word an act. `S` is who does it, `T` whom it reaches, `ST` both side by side, `N` the noun with what
 * describes it, `O` what the noun's act is done to ("imposition of sanctions"), `P` the place with its preposition (`L` even where a party bears its name), `W` the
 * place bare, `D` the noun where many parties stand behind it, `Q` the whole name that the noun ends, `C` the country visited, `X` the infinitive that completes the noun. A word ending in `~` is the verb; in `-ed~` it stands in
 * the passive. A pattern serves where all its slots can be filled.
 */
export type Pattern = string;

/** The wording of last resort by type, and by type and mode where the mode says more. */
export const TEMPLATES: Readonly<Record<string, readonly Pattern[]>> = {
  'CONSULT visit': ['S visit~ W', 'S visit~ C'],
  'REQUEST invite': ['S invite~ T'],
  AGREE: ['ST reach~ agreement', 'S agree~ to terms'],
  CONSULT: ['ST hold~ talks P', 'ST hold~ talks', 'S hold~ meeting P', 'S hold~ meeting'],
  SUPPORT: ['S back~ T', 'S voice~ support', 'T win~ support'],
  CONCEDE: ['S make~ concession to T', 'S make~ concession'],
  COOPERATE: ['ST work~ together'],
  AID: ['S help~ T', 'S give~ aid', 'T receive~ aid'],
  RETREAT: ['S pull~ back P', 'S pull~ back from T', 'S pull~ back'],
  REQUEST: ['S press~ T', 'S make~ demand'],
  ACCUSE: ['S criticise~ T', 'S voice~ criticism', 'T face~ criticism'],
  REJECT: ['S rebuff~ T', 'S say~ no'],
  THREATEN: ['S threaten~ T', 'S issue~ threat'],
  PROTEST: ['Protesters rally~ L', 'Protesters rally~ against T', 'Protesters rally~ in S'],
  SANCTION: ['S impose~ sanctions on T', 'S impose~ sanctions', 'T face~ sanctions'],
  MOBILIZE: ['S mobilise~ forces P', 'S mobilise~ forces'],
  COERCE: ['S clamp~ down on T', 'S clamp~ down P', 'S clamp~ down'],
  ASSAULT: ['S attack~ T', 'S use~ force P', 'S use~ force', 'T come~ under attack'],
};
