import type { NameKind } from '../../../model/article.ts';
import type { ReferenceHow } from '../document.ts';

/** What a phrase of the gazetteers stands for. */
export interface Sense {
  readonly kind: NameKind;
  /** Id of what it names; `null` for several states at once. */
  readonly id: string | null;
  /** On whose behalf it acts, when it acts. */
  readonly actors: readonly string[];
  readonly how: ReferenceHow;
  /** ISO 3166-1 alpha-3 of the country it lies in or belongs to. */
  readonly country: string | null;
  /** The gazetteer it is from. */
  readonly source:
    | 'state'
    | 'set'
    | 'national'
    | 'capital'
    | 'seat'
    | 'body'
    | 'crowd'
    | 'group'
    | 'region'
    | 'wide'
    | 'media'
    | 'city'
    | 'leader';
}
