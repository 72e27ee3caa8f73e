import type { Page } from 'playwright';
import { callChannel } from '../../electron/ipc/channels';
import type { Result } from '../../shared/result';
import type { Claimbook } from './launch';

type Answer = (event: unknown, name: string, input: unknown) => Promise<string>;

/** From now on notes what windows ask for and are refused, because the notebook can only be read. */
export async function recordRefusals({ application }: Claimbook): Promise<() => Promise<string[]>> {
  await application.evaluate(({ ipcMain }, channel) => {
    const refused: string[] = [];
    Object.assign(globalThis, { refusedCalls: refused });
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Answer> };
    const answer = handlers.get(channel);
    if (!answer) throw new Error('Nothing answers the windows.');
    handlers.set(channel, async (event, name, input) => {
      const said = await answer(event, name, input);
      const result = JSON.parse(said) as Result<unknown>;
      if (!result.ok && result.failure.code === 'notebook-read-only') refused.push(name);
      return said;
    });
  }, callChannel);
  return () => application.evaluate(() => (globalThis as unknown as { refusedCalls: string[] }).refusedCalls);
}

/** What can be pressed, fields that can be ticked included; words to choose from are no change in themselves. */
const pressable = 'button, summary, [role="menuitem"], input[type="checkbox"], input[type="radio"]';
/** These leave what is looked at, or wait for another place to be pressed. */
const leaves = /^(Close|Dismiss|Drag|Export|Clear)/;

interface Press {
  /** Null where nothing is left. */
  readonly name: string | null;
  /** Whether it stands in something that opened over the panes, such as a menu. */
  readonly isOver: boolean;
  /** How much else there is to press beside it. */
  readonly others: number;
}

/**
 * Presses whatever can be pressed in the panes and in what opens over them, what comes by it included, each once, and
 * adds it to `pressed`.
 */
export async function pressEverything(page: Page, pressed: Set<string>): Promise<void> {
  let opener = '';
  for (let presses = 0; presses < 250; presses += 1) {
    const { name, isOver, others } = await pressNext(page, [...pressed]);
    if (name === null && !isOver) return;
    if (name === null) await page.keyboard.press('Escape');
    else pressed.add(name);
    // A menu goes away with what is chosen in it; it is opened again for the rest.
    if (isOver && others > 0) pressed.delete(opener);
    else if (!isOver && name !== null) opener = name;
    await page.waitForTimeout(20);
  }
  throw new Error(`There is no end of what can be pressed: ${[...pressed].slice(-8).join(' | ')}`);
}

function pressNext(page: Page, pressed: readonly string[]): Promise<Press> {
  return page.evaluate(
    ({ what, left, done }) => {
      const isOfItsOwn = (kind: string) => /button|list-box|check-group/.test(kind);
      const over = [...document.querySelectorAll('.modal, .popover')].at(-1);
      const scopes = over ? [over] : [...document.querySelectorAll('[data-pane]:not(nav)')];
      const open = scopes
        .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(what)])
        .filter((element) => element.checkVisibility() && !element.closest('.document-tabs'))
        .filter((element) => !element.matches(':disabled, [aria-disabled="true"]'))
        .map((element) => {
          const words = element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent;
          const kind = element.classList[0] ?? element.localName;
          return {
            element,
            words: words.trim(),
            kind,
            pane: element.closest('[data-pane], .modal')?.ariaLabel ?? '',
          };
        })
        .map((entry) => ({ ...entry, name: `${entry.pane}: ${entry.kind}: ${entry.words}` }))
        .filter(({ words, name }) => !new RegExp(left).test(words) && !done.includes(name))
        // Of passages, codes and the like, one after another, two stand for all.
        .filter(
          ({ kind }) => isOfItsOwn(kind) || done.filter((name) => name.includes(`: ${kind}: `)).length < 2,
        );
      open[0]?.element.click();
      return { name: open[0]?.name ?? null, isOver: over !== undefined, others: open.length - 1 };
    },
    { what: pressable, left: leaves.source, done: pressed },
  );
}
