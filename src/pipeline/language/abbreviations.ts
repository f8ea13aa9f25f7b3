/** Abbreviations written with a full stop after which a sentence goes on (titles, ranks, "vs."); without the stop, lower case. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme mlle dr prof rev fr hon gen lt maj col cmdr capt sgt cpl pvt adm brig cmsgt supt insp det ' +
    'sen sens rep reps gov govs pres amb sec atty dist st ste mt ft no nos vol fig figs eq sect ch pp p vs v viz cf ca c ' +
    'approx est al e.g i.e eg ie attn art para jan feb mar apr jun jul aug sept sep oct nov dec tel ext op ed eds trans'
  ).split(' '),
);

/** Abbreviations that may also end a sentence ("Acme Inc.", "5 p.m."); without the last stop, lower case. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros assn assoc dept univ intl govt natl jr sr esq phd ph.d m.d b.a m.a a.m p.m am pm etc ' +
    'ave blvd rd hwy bldg apt mon tue tues wed thu thur thurs fri sat sun hr hrs min mins yr yrs mo wk lb lbs oz sq in ' +
    'ala ariz ark calif colo conn del fla ill ind kan kans ky la md mass mich minn miss mont neb nev okla ore pa penn tenn ' +
    'tex va vt wash wis wyo n.y n.j n.c s.c d.c l.a b.c a.d b.c.e c.e u.s u.s.a u.k u.n e.u u.s.s.r u.a.e'
  ).split(' '),
);
