import { IRREGULAR } from './irregular.ts';

/** What the treebanks teach beyond the rules. */
export interface LemmaTable {
  /** Lemma by Penn tag and lower-case form, where the rules fail. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Base forms of verbs, nouns and adjectives seen. */
  readonly bases: ReadonlySet<string>;
}

const FUNCTION: ReadonlyMap<string, string> = new Map(
  (
    "MD ca can|MD wo will|MD 'll will|MD ’ll will|MD 'd would|MD ’d would|MD sha shall|RB n't not|RB n’t not|RB nt not|" +
    "VBZ 's be|VBZ ’s be|VBP 'm be|VBP ’m be|VBP 're be|VBP ’re be|VBP 've have|VBP ’ve have|VB 've have|VB ’ve have|VBD 'd have|VBD ’d have|" +
    'VBZ is be|VBP are be|VBP am be|VBD was be|VBD were be|VBN been be|VBG being be|VBZ has have|VBD had have|VBN had have|' +
    "VBZ does do|VBD did do|VBZ goes go|DT an a|PRP me I|PRP us we|PRP him he|PRP her she|PRP them they|PRP ’s we|PRP's we|" +
    "PRP myself myself|PRP$ my my|PRP 's we|PRP i I"
  )
    .split('|')
    .map((row) => {
      const cut = row.lastIndexOf(' ');
      return [row.slice(0, cut), row.slice(cut + 1)] as const;
    }),
);

const RULES_ALONE: LemmaTable = { exceptions: new Map(), bases: new Set() };

/** The lemma of a word with its Penn tag, by exception and then by rule, as the English treebanks write it. */
export function lemmaOf(form: string, xpos: string, table: LemmaTable = RULES_ALONE): string {
  const lower = form.toLowerCase();
  const key = `${xpos} ${lower}`;
  const known = table.exceptions.get(key) ?? FUNCTION.get(key) ?? IRREGULAR.get(key);
  if (known !== undefined) return known;
  if (xpos === 'NNP' || xpos === 'NNPS') return form;
  const candidates = candidatesOf(lower, xpos);
  return candidates.find((base) => table.bases.has(base)) ?? candidates[0] ?? lower;
}

/** Possible base forms, likeliest first; empty where the form is its own. */
function candidatesOf(form: string, xpos: string): string[] {
  if (form.length < 4)
    return form.length === 3 && xpos === 'NNS' && form.endsWith('s') ? [form.slice(0, -1)] : [];
  if (xpos === 'NNS' || xpos === 'VBZ') return withoutS(form);
  if (xpos === 'VBG') return form.endsWith('ing') ? stems(form.slice(0, -3)) : [];
  if (xpos === 'VBD' || xpos === 'VBN') return withoutEd(form);
  if (xpos === 'JJR' || xpos === 'RBR') return form.endsWith('er') ? degree(form.slice(0, -2)) : [];
  if (xpos === 'JJS' || xpos === 'RBS') return form.endsWith('est') ? degree(form.slice(0, -3)) : [];
  return [];
}

function withoutS(form: string): string[] {
  if (!form.endsWith('s') || /(?:ss|us|is)$/u.test(form)) return [];
  if (/^[^aeiou]ies$/u.test(form)) return [form.slice(0, -1)];
  if (/[^aeiou]ies$/u.test(form)) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  if (/(?:sses|shes|ches|xes|zzes)$/u.test(form)) return [form.slice(0, -2), form.slice(0, -1)];
  if (/oes$/u.test(form)) return [form.slice(0, -2), form.slice(0, -1)];
  return [form.slice(0, -1)];
}

function withoutEd(form: string): string[] {
  if (!form.endsWith('ed')) return [];
  if (/^[^aeiou]ied$/u.test(form)) return [form.slice(0, -1)];
  if (/[^aeiou]ied$/u.test(form)) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  return form.endsWith('eed') ? [form.slice(0, -1)] : stems(form.slice(0, -2));
}

function degree(stem: string): string[] {
  return stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : stems(stem);
}

/** A stem before -ed or -ing: as it is, with a silent e, or with its doubled consonant made single. */
function stems(stem: string): string[] {
  const doubled = /..([bdgklmnprtvz])\1$/u.test(stem) && !/(?:ll|zz)$/u.test(stem);
  const single = stem.slice(0, -1);
  if (doubled) return [single, stem, `${stem}e`];
  return silentE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`, single];
}

/** Endings of stems that want their silent e back: -c, -s, -u, -v, -z, soft -g, and vowel patterns of Latin verbs. */
const SILENT_E = [
  /[cuvz]$/u,
  /[^ns]s$|ens$/u,
  /(?:[aei]|[rdl]|[cr]han|allen|lun)g$/u,
  /(?:[^aeo]|cre)at$/u,
  /[^aeiou](?:[iu]d|[iua]r|[iy]z|um|in|ib|iv|uk|ik|ak|ok|ut|ot|uir|uot|et)$/u,
  /[bcdfgkpstz]l$/u,
  /^[^aeiou]{1,3}[aeiou][^aeiouwxy]$/u,
];

function silentE(stem: string): boolean {
  return !/(?:ss|focus|bias|ing)$/u.test(stem) && SILENT_E.some((pattern) => pattern.test(stem));
}
