import os from 'node:os';
import type { FaultRun } from './finding';

const explanations = [
  '- **kill -9 of the real notebook host**: the host that the application ships runs as Electron’s utility process, is killed at a random moment, again and again with the same notebook, and is asked by the next one what it holds. Bad is an acknowledged change that is missing, or a notebook that does not verify.',
  '- **power loss**: everything that a writer does to the disk is recorded with strace, the power is cut at a random step, and what was not synced is lost, there, or torn by sectors of 512 bytes; names of files reach the disk in their order. Bad is an acknowledged change that is missing, a notebook that does not verify, and one that opens with no key or with two. The line without syncing is the control: it has to be bad.',
  '- **calls to the disk that fail**: a library that is loaded before the C library answers one call, or every one from then on, with EIO or ENOSPC. Bad is what is not told in words, an acknowledged change that is missing, a notebook that does not verify, a writer that does not go on once the disk is well, and a half file that is left.',
  '- **single bits changed**: one bit is changed at a random place of a closed notebook. Bad is a notebook that opens, verifies, and says something else. The history of undo, and what is made from other tables, has no hashes; changes there are counted.',
  '- **disk**: a small disk is filled up, taken out and put back, and made read-only, while a notebook on it is written to, backed up and encrypted.',
  '- **hostile calls**: every operation is called with what fits its schema and with what does not, from the window’s page and from a frame in it. Bad is an input that reaches its handler unchecked, an answer that is none, and whatever breaks.',
  '- **hostile notebooks**: a notebook is changed as an attacker would, one change to its schema or to one column each, and every command that reads is run. Bad is what breaks, hangs or talks to a programmer, and a changed schema that opens.',
];

/** The report that is kept in docs/faults.md. */
export function reportOf(
  runs: readonly FaultRun[],
  { seed, minutes }: { seed: number; minutes: number },
): string {
  const lines = runs.map(({ name, tried, bad, notes, skipped }) => {
    const remarks = skipped === undefined ? notes.join('; ') : `skipped: ${skipped}`;
    return `| ${name} | ${tried} | ${bad.length} | ${remarks} |`;
  });
  return [
    '# Faults',
    '',
    'What `npm run faults` found the last time that it was run in full. It breaks notebooks on purpose and looks whether anything that was acknowledged is lost, or anything is changed without being found.',
    '',
    `Seed ${seed}, Node ${process.version}, ${os.platform()}, ${os.cpus().length} processors, ${minutes} minutes.`,
    '',
    '| Fault | Tried | Bad | Remarks |',
    '| --- | ---: | ---: | --- |',
    ...lines,
    '',
    ...explanations,
    '',
  ].join('\n');
}
