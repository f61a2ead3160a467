// Fuzzy search over short labels: letters in order, accents and case aside, beginnings of words first.

/** Lower case without accents, so that "recadrer", "RECADRER" and "récadrer" are the same. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordBonus = 8; // a letter that begins a word
const runBonus = 5; // a letter right after the one before
const gapCost = 0.25; // each letter in between

/**
 * How well `text` answers `query`: every word of the query must be found in it. Undefined where one is not; higher is
 * better. An empty query fits everything alike.
 */
export function fuzzyScore(query: string, text: string): number | undefined {
  const target = folded(text);
  let total = 0;
  for (const word of folded(query).split(/\s+/).filter(Boolean)) {
    const score = wordScore(word, target);
    if (score === undefined) return undefined;
    total += score;
  }
  return total;
}

// The best of all places to begin, each followed greedily: labels are a few words long.
function wordScore(word: string, target: string): number | undefined {
  let best: number | undefined;
  for (let start = target.indexOf(word.charAt(0)); start >= 0; start = target.indexOf(word.charAt(0), start + 1)) {
    const score = scoreFrom(word, target, start);
    if (score !== undefined && (best === undefined || score > best)) best = score;
  }
  return best;
}

function scoreFrom(word: string, target: string, start: number): number | undefined {
  let score = 0;
  let last = start - 1;
  for (const letter of word) {
    const at = target.indexOf(letter, last + 1);
    if (at < 0) return undefined;
    const beginsWord = at === 0 || !/[\p{L}\p{N}]/u.test(target.charAt(at - 1));
    if (at === last + 1 && at > start) score += runBonus;
    else score -= gapCost * (at - last - 1);
    if (beginsWord) score += wordBonus;
    score += 1;
    last = at;
  }
  // A letter here and there over a long label is no answer.
  const spread = last - start + 1;
  return spread > 4 * word.length + 8 ? undefined : score;
}
