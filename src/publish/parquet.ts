import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Exported } from './evidence.ts';
import { COLUMNS, rows } from './table.ts';

/** Events as an Apache Parquet file, in the columns of the CSV. */
export function parquet(exported: Exported): Uint8Array {
  const all = rows(exported);
  const columnData = COLUMNS.map(({ name, kind }, i) => ({
    name,
    type: kind === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: true,
    data: all.map((cells) => cells[i]),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
