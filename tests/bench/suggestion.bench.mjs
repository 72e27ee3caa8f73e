// Suggestions: how often they are right and how much they find, with Wilson's 95 % intervals, and how long 1 MB takes.
import { loadForNode } from '../bundle-for-node.mjs';

/** @typedef {{ right: number, wrong: number, missed: number }} Score */
/** @typedef {{ scoreLexicon: (name: string) => Record<string, Score>, suggestionTime: (language: string) => number }} Run */

const sets = [
  { name: 'held-out.tsv', what: 'sentences that nobody tuned on' },
  { name: 'development.tsv', what: 'sentences tuned on' },
];
const goals = { precision: 0.9, recall: 0.75 };

export async function run() {
  const { scoreLexicon, suggestionTime } = /** @type {Run} */ (await loadForNode('bench/suggestion-run'));
  const quality = sets.flatMap(({ name, what }) =>
    Object.entries(scoreLexicon(name)).flatMap(([language, { right, wrong, missed }]) => [
      share(`precision, ${language}, ${what}`, right, right + wrong, goals.precision),
      share(`recall, ${language}, ${what}`, right, right + missed, goals.recall),
    ]),
  );
  const speed = ['en', 'zh'].map((language) => {
    const took = suggestionTime(language);
    return {
      what: `all suggestions of 1 MB, ${language}`,
      measured: `${took.toFixed(0)} ms`,
      baseline: '1000 ms',
      ratio: took / 1000,
      goal: 1,
    };
  });
  return [...quality, ...speed];
}

/**
 * A share that must reach a goal; the ratio is the goal to it.
 * @param {string} what
 * @param {number} part
 * @param {number} whole
 * @param {number} goal
 */
function share(what, part, whole, goal) {
  const [low, high] = wilson(part, whole);
  const measured = `${(part / whole).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}], ${part} of ${whole}`;
  return { what, measured, baseline: String(goal), ratio: (goal * whole) / part, goal: 1 };
}

/**
 * Wilson's 95 % interval of a share.
 * @param {number} part
 * @param {number} whole
 * @returns {[number, number]}
 */
function wilson(part, whole) {
  const z = 1.959964;
  const p = part / whole;
  const centre = p + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [(centre - spread) / scale, (centre + spread) / scale];
}
