import type { Status } from '../../model/event.ts';
import { lookup } from '../../model/lookup.ts';

/** What a word says of the act below it. */
export type Outlook = Status;

/** Verbs (and predicate adjectives) and what they make of the act that their complement names. */
export const GOVERNING_VERBS: Readonly<Record<string, Outlook>> = table({
  planned:
    'about plan schedule expect suppose supposed due set intend prepare agree pledge promise vow decide anticipate poise aim commit undertake resolve swear offer order prepared ready announce arrange determine approve authorise authorize slate guarantee envisage accept oblige require persuade convince bind bound certain tip task instruct assign elect opt choose project forecast earmark pencil',
  possible:
    'want keen eager hopeful anxious hesitant wary unlikely tempted desperate entitled eligible empowered discourage deter dissuade strive endeavour endeavor struggle vie hint desire long yearn clamour clamor agitate entreat exhort coax incite entice explore weigh float study ponder eye advise counsel seek try attempt urge ask demand call request threaten warn accuse allege suspect fear hope consider propose suggest recommend insist encourage invite press push believe able likely need allow permit enable let wish prefer lobby plead appeal beg implore help discuss debate contemplate mull charge blame claim worry risk aspire campaign endanger favour favor support back advocate oppose endorse like pressure willing free mean design intend_for capable doubt estimate assume predict imply think convict indict sue investigate hesitate train authorized authorised',
  ongoing: 'cease end stop halt pause lift resist',
  denied:
    'refuse decline fail deny unable reject cancel prevent avoid forbid ban prohibit bar abandon rule postpone thwart foil avert reluctant unwilling lack stall neglect scrap refrain desist abstain shelve forgo forego eschew loath preclude exclude pre-empt preempt',
});

/** Nouns and what they make of the act named after them ("threat of war", "plan to withdraw"). */
export const GOVERNING_NOUNS: Readonly<Record<string, Outlook>> = table({
  planned:
    'plan decision agreement promise pledge deal preparation commitment intention vow timetable schedule date order readiness accord pact intent undertaking eve verge brink cusp run-up countdown prelude track course calendar itinerary',
  possible:
    'call demand threat proposal offer request invitation appeal possibility risk fear prospect chance hope bid attempt effort warning suggestion idea option need desire wish ability right allegation accusation charge suspicion claim pressure ultimatum case push campaign condition opportunity potential reluctance support opposition initiative move step plea pretext goal purpose aim danger concern deterrent willingness vote motion obligation capability power permission authority measure way talk debate question alternative likelihood capacity ambition prospect specter spectre petition referendum plebiscite precondition prerequisite basis mandate path road avenue door scenario speculation rumour rumor draft bill blueprint scheme potential momentum justification preference temptation disposition',
  ongoing: 'end halt cessation lifting suspension stop',
  denied: 'refusal failure denial rejection absence lack inability cancellation postponement',
});

/** Adjectives and what they make of the noun they modify. */
export const MODIFYING: Readonly<Record<string, Outlook>> = table({
  planned:
    'planned scheduled upcoming forthcoming future next intended promised impending imminent looming expected anticipated agreed',
  possible:
    'possible potential alleged threatened feared proposed suspected eventual supposed hypothetical likely any attempted additional further would-be prospective conceivable purported rumoured rumored mooted tentative desired',
  denied: 'no cancelled canceled aborted foiled thwarted postponed averted abandoned shelved',
  ongoing:
    'ongoing continuing continued current protracted existing lasting present increasing growing daily',
});

/** Adjectives and what they make of the act that their preposition leads to ("optimistic about the talks"). */
export const GOVERNING_ADJECTIVES: Readonly<Record<string, Outlook>> = table({
  planned: 'optimistic confident hopeful upbeat',
  possible: 'concerned worried fearful anxious wary sceptical skeptical pessimistic apprehensive',
});

/** Prepositions and what they make of the act named after them, by their first words. */
export const GOVERNING_PREPOSITIONS: Readonly<Record<string, Outlook>> = table({
  occurred: 'in_answer_to in_response_to in_reply_to in_retaliation_for',
  planned: 'ahead_of in_advance_of pending',
  possible: 'in_case_of in_the_event_of in_exchange_for in_return_for barring',
  denied: 'without instead_of rather_than short_of in_lieu_of in_the_absence_of',
});

/** Particles that turn a verb's meaning ("called off", "put off", "held off on"). */
export const OFF: Readonly<Record<string, Outlook>> = table({
  ongoing: 'phase_out wind_down wind_up',
  denied: 'call_off put_off hold_off back_out rule_out break_off fend_off stave_off ward_off lay_aside',
});

/** Nouns of states that last until the text says that they ended. */
export const LASTING: ReadonlySet<string> = new Set(
  'war conflict fighting siege blockade occupation insurgency aggression crackdown repression violence campaign hostility sanction embargo unrest uprising dialogue cooperation co-operation collaboration pressure opposition reluctance partnership contact persecution oppression intervention genocide terrorism rivalry dispute venture alliance standoff stand-off stalemate boycott'.split(
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
