import type { Article } from '../model/article.ts';
import type { Mention } from '../model/event.ts';
import { compare } from '../model/order.ts';
import { bySpan } from '../model/span.ts';
import type { Omission, Party, Unlisted } from '../model/unlisted.ts';
import { actor } from './language/names/index.ts';
import type { Omitted } from './link/index.ts';
import { isTyped } from './title/best.ts';

/** Articles, each with the acts that were read in it but are not on the timeline. */
export function withUnlisted(
  articles: readonly Omit<Article, 'unlisted' | 'parties'>[],
  omitted: readonly Omitted[],
): Article[] {
  const found = new Map<string, Unlisted[]>();
  for (const { mentions, omissions } of omitted) {
    for (const [i, mention] of mentions.entries()) {
      const act = unlisted(mention, omissions[i]!);
      const acts = found.get(mention.article);
      if (acts) acts.push(act);
      else found.set(mention.article, [act]);
    }
  }
  return articles.map((article) => {
    const acts = (found.get(article.id) ?? []).sort(byTrigger);
    return { ...article, unlisted: acts, parties: partiesOf(acts) };
  });
}

/** An article with those of its unlisted acts that `keep` accepts. */
export function keepingUnlisted(article: Article, keep: (act: Unlisted) => boolean): Article {
  const acts = article.unlisted.filter(keep);
  return acts.length === article.unlisted.length
    ? article
    : { ...article, unlisted: acts, parties: partiesOf(acts) };
}

function unlisted(mention: Mention, reason: Omission): Unlisted {
  const { key, type, mode, status, sources, targets, people, place, when } = mention;
  const { sentence, trigger, confidence } = mention;
  const said = { key, type, mode, status, sources, targets, people, place, when };
  const title = isTyped(mention) ? null : mention.title;
  return { ...said, sentence, trigger, confidence, title, reason };
}

function byTrigger(a: Unlisted, b: Unlisted): number {
  return bySpan(a.trigger, b.trigger) || compare(a.key, b.key);
}

function partiesOf(acts: readonly Unlisted[]): Party[] {
  const ids = new Set(acts.flatMap(({ sources, targets, people }) => [...sources, ...targets, ...people]));
  return [...ids].sort(compare).map((id) => {
    const { name, kind, country } = actor(id);
    return { id, name, kind, country };
  });
}
