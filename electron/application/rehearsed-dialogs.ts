import type { NativeDialogs } from './native-dialogs';

/** What a test tells a dialog to answer: paths for the file dialogs, a button's index for questions. */
export type RehearsedAnswer = readonly string[] | number;

/** Reached by tests as `globalThis.claimbookRehearsal` in the main process; never there in packages. */
export interface Rehearsal {
  /** Answers for the next dialogs, first come first served; without one a dialog is cancelled. */
  readonly answers: RehearsedAnswer[];
  /** Every dialog that was shown, with its title or its message and detail. */
  readonly asked: { readonly kind: string; readonly text: string; readonly detail?: string }[];
}

declare global {
  var claimbookRehearsal: Rehearsal | undefined;
}

/** Dialogs that a test answers in place of a person, since no test can reach into the system's own. */
export function rehearseDialogs(): NativeDialogs {
  const rehearsal: Rehearsal = { answers: [], asked: [] };
  globalThis.claimbookRehearsal = rehearsal;
  const paths = (): readonly string[] => {
    const answer = rehearsal.answers.shift();
    return typeof answer === 'object' ? answer : [];
  };
  return {
    chooseFiles(_parent, { title }) {
      rehearsal.asked.push({ kind: 'chooseFiles', text: title });
      return Promise.resolve(paths());
    },
    chooseFolders(_parent, title) {
      rehearsal.asked.push({ kind: 'chooseFolders', text: title });
      return Promise.resolve(paths());
    },
    chooseNewFile(_parent, { title, defaultPath }) {
      rehearsal.asked.push({
        kind: 'chooseNewFile',
        text: title,
        ...(defaultPath ? { detail: defaultPath } : {}),
      });
      return Promise.resolve(paths()[0]);
    },
    ask(_parent, question) {
      const { message: text, detail, cancelIndex } = question;
      rehearsal.asked.push({ kind: 'ask', text, ...(detail === undefined ? {} : { detail }) });
      const answer = rehearsal.answers.shift();
      return Promise.resolve(typeof answer === 'number' ? answer : cancelIndex);
    },
  };
}
