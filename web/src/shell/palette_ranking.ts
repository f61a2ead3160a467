// Which actions answer what was typed, and in which order.
import type { ActionRow } from './action_table';
import { fuzzyScore } from './fuzzy';

/** The rows that answer `query`, best first: without one the recent actions, then the table's order. */
export function rankActions(rows: readonly ActionRow[], query: string, recent: readonly string[]): ActionRow[] {
  const recency = (name: string) => {
    const at = recent.indexOf(name);
    return at < 0 ? 0 : recent.length - at;
  };
  const scored = rows.flatMap((row, order) => {
    const scores = [row.label, ...row.labels, row.name.replaceAll('_', ' ')].map((text, index) => {
      const score = fuzzyScore(query, text);
      return score === undefined ? undefined : score - (index === 0 ? 0 : 1); // the language on the screen first
    }).filter((score) => score !== undefined);
    if (scores.length === 0) return [];
    return [{ row, order, score: Math.max(...scores), isOn: row.enabled ? 1 : 0, recency: recency(row.name) }];
  });
  const isSearch = query.trim() !== '';
  scored.sort((a, b) => b.isOn - a.isOn
    || (isSearch ? b.score - a.score || b.recency - a.recency : b.recency - a.recency) || a.order - b.order);
  return scored.map(({ row }) => row);
}
