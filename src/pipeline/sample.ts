import type { Mention } from '../model/event.ts';
import { mine } from './mine.ts';

/** The mentions of a made-up article, with its headline before its text where it has one. */
export function mentionsIn(
  text: string,
  title: string | null = null,
  date = '2021-05-04',
): readonly Mention[] {
  const whole = title === null ? text : `${title}\n\n${text}`;
  return mine({ id: 'example', date, title, lang: 'en', text: whole }).mentions;
}

/** The title of the last mention whose trigger is `on`. */
export function titleIn(text: string, on: string, title: string | null = null): string | undefined {
  return mentionsIn(text, title).findLast(({ trigger }) => trigger.text === on)?.title;
}
