import type { Locale } from 'date-fns/locale';
import type { DayNames } from '../../model/day.ts';

/** What a date-fns locale calls months and weekdays. */
export function dayNamesOf({ localize }: Locale): DayNames {
  const months = (width: 'wide' | 'abbreviated', context: 'formatting' | 'standalone') =>
    Array.from({ length: 12 }, (_, i) => localize.month(i as 0, { width, context }));
  return {
    months: months('wide', 'formatting'),
    monthsAlone: months('wide', 'standalone'),
    monthsShort: months('abbreviated', 'formatting'),
    weekdaysShort: Array.from({ length: 7 }, (_, i) => localize.day(i as 0, { width: 'abbreviated' })),
  };
}
