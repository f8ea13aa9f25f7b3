const SAY = new Set(
  'say state tell add announce report declare comment explain note remark reply respond insist claim stress emphasise emphasize underline reiterate confirm quote cite argue maintain suggest believe think write tweet post observe assert describe call consider find conclude point reveal disclose admit acknowledge warn accuse threaten continue repeat recall'.split(
    ' ',
  ),
);

/** Whether a verb (its lemma) tells what someone says or thinks. */
export function isSaying(lemma: string): boolean {
  return SAY.has(lemma);
}
