/** Words that hold sentences together and say little alone, in the form in which words are compared. */
const english =
  'a about above after again against all almost along already also although always am among an and another any are ' +
  'as at away back be because been before being below between both but by came can cannot could d did do does doing ' +
  'done down during each either else ever every few for from further get had has have having he hence her here hers ' +
  'herself him himself his how however i if in indeed into is it its itself just ll m many may me might more most ' +
  'much must my myself neither no nor not now of off often on once one only onto or other others our ours ourselves ' +
  'out over own per perhaps quite rather re s same shall she should since so some still such t than that the their ' +
  'theirs them themselves then there therefore these they this those though through thus to too toward towards under ' +
  'until up upon us ve very was we were what whatever when where whether which while who whom whose why will with ' +
  'within without would yet you your yours yourself';
const chinese =
  '的 地 得 了 着 过 是 在 有 和 与 及 以及 或 或者 并 并且 而 而且 但 但是 也 都 就 还 又 再 很 更 最 不 没 没有 为 以 于 ' +
  '由 从 对 对于 关于 把 被 将 向 到 至 等 等等 之 其 这 那 这个 那个 这些 那些 此 该 各 每 某 个 一个 一 我 你 他 她 它 ' +
  '我们 你们 他们 她们 它们 自己 所 所有 如 如果 因 因为 所以 因此 虽然 由于 通过 根据 按照 可 可以 能 能够 会 要 应 应当 ' +
  '已 已经 正在 上 下 中 里 内 外 前 后 时 年 月 日 则 即 使 让 给 用 同 跟 比 呢 吗 吧 啊 们 第 者 来 去 说 只 才 且 若';

const known: ReadonlySet<string> = new Set([...english.split(' '), ...chinese.split(' ')]);

/** Whether a word, as it is compared, says little alone: articles, pronouns, particles and the like. */
export function isStopWord(word: string): boolean {
  return known.has(word);
}
