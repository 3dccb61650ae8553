/** The tables and indexes of an object, by name, as they were made. */
export function tablesIn({ sql }: DurableObjectStorage): string[] {
  const query =
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name";
  return sql
    .exec(query)
    .toArray()
    .map((row) => String(row.sql).replace(/\s+/g, ' '));
}
