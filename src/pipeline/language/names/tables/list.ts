/** The names of a table's cell, apart by semicolons: some hold commas ("Washington, D.C."). */
export function listed(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('; ');
}
