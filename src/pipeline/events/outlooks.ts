import type { Status } from '../../model/event.ts';
import { lookup } from '../../model/lookup.ts';

/** What a word says of the act below it. */
export type Outlook = Status;

/** Verbs (and predicate adjectives) and what they make of the act that their complement names. */
export const GOVERNING_VERBS: Readonly<Record<string, Outlook>> = table({
  planned:
    'plan schedule expect due set intend prepare agree pledge promise vow decide anticipate poise aim commit undertake resolve swear offer order prepared ready announce arrange determine approve authorise authorize slate guarantee envisage accept oblige require',
  possible:
    'want seek try attempt urge ask demand call request threaten warn accuse allege suspect fear hope consider propose suggest recommend insist encourage invite press push believe able likely need convince persuade allow permit enable let wish prefer lobby plead appeal beg implore help discuss debate contemplate mull charge blame claim worry risk aspire campaign endanger favour favor support back advocate oppose endorse like pressure willing free mean design intend_for capable doubt estimate assume predict imply think convict indict sue investigate hesitate train authorized authorised',
  ongoing: 'cease end stop halt lift resist',
  denied:
    'refuse decline fail deny unable reject cancel prevent avoid forbid ban prohibit bar abandon rule postpone thwart foil avert reluctant unwilling lack stall neglect scrap',
});

/** Nouns and what they make of the act named after them ("threat of war", "plan to withdraw"). */
export const GOVERNING_NOUNS: Readonly<Record<string, Outlook>> = table({
  planned:
    'plan decision agreement promise pledge deal preparation commitment intention vow timetable schedule date order readiness accord pact',
  possible:
    'call demand threat proposal offer request invitation appeal possibility risk fear prospect chance hope bid attempt effort warning suggestion idea option need desire wish ability right allegation accusation charge suspicion claim pressure ultimatum case push campaign condition opportunity potential reluctance support opposition initiative move step plea pretext goal purpose aim danger concern deterrent willingness vote motion obligation capability power permission authority measure way talk debate question alternative likelihood capacity ambition',
  ongoing: 'end halt cessation lifting suspension stop',
  denied: 'refusal failure denial rejection absence lack inability cancellation postponement',
});

/** Adjectives and what they make of the noun they modify. */
export const MODIFYING: Readonly<Record<string, Outlook>> = table({
  planned:
    'planned scheduled upcoming forthcoming future next intended promised impending imminent proposed_for',
  possible:
    'possible potential alleged threatened feared proposed suspected eventual supposed hypothetical likely any attempted additional further',
  denied: 'no cancelled canceled aborted failed postponed',
  ongoing:
    'ongoing continuing continued current protracted existing lasting present increasing growing daily',
});

/** Nouns of states that last until the text says that they ended. */
export const LASTING: ReadonlySet<string> = new Set(
  'war conflict fighting siege blockade occupation insurgency aggression crackdown repression violence campaign hostility sanction embargo unrest uprising dialogue cooperation co-operation collaboration pressure opposition reluctance partnership contact persecution oppression intervention genocide terrorism rivalry dispute'.split(
    ' ',
  ),
);

function table(words: Partial<Record<Outlook, string>>): Record<string, Outlook> {
  return lookup(
    Object.fromEntries(
      Object.entries(words).flatMap(([outlook, list]) =>
        list.split(' ').map((word) => [word, outlook as Outlook]),
      ),
    ),
  );
}
