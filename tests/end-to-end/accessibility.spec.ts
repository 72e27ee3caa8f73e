import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { inProject } from '../../scripts/project-folder.mjs';
import type { Settings } from '../../shared/settings/settings-schema';
import { makePdf } from '../unit/parser-process/pdf/make-pdf';
import { makeWarc, response } from '../unit/parser-process/warc/make-warc';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import {
  caretToEnd,
  openSample,
  openSampleMemo,
  openSampleSource,
  runCommand,
  show,
  sourceRow,
  untaggedWords,
} from './notebook-session';
import { dragOver } from './reading';

const axeSource = fs.readFileSync(inProject('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

/** All that axe knows, or what depends on colours alone. */
type Rules = 'all' | 'colours';

/** What axe finds serious or critical in the window as it stands. */
async function seriousViolations(page: Page, rules: Rules = 'all'): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (asked) => {
    interface Axe {
      run(
        context: { exclude: string[] },
        options: object,
      ): Promise<{
        violations: {
          id: string;
          impact: string;
          nodes: { html: string; target: string[]; failureSummary: string }[];
        }[];
      }>;
    }
    // What fades in is not judged half-way; what never ends cannot be brought to its end.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    // What was announced stays for some seconds and names the button that said it, which may be gone with its dialog.
    const context = { exclude: ['[data-live-announcer]'] };
    const { violations } = await axe.run(context, {
      iframes: false,
      resultTypes: ['violations'],
      ...(asked === 'colours' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    });
    // A list that the focused field steers (aria-activedescendant) is scrolled by the field's own arrow keys.
    const steered = document.activeElement?.getAttribute('aria-controls') ?? '';
    const isSteered = (selector: string) => {
      const scroller = document.querySelector(selector);
      return steered !== '' && (scroller?.id === steered || scroller?.querySelector(`[id="${steered}"]`));
    };
    return violations
      .map((violation) => ({
        ...violation,
        nodes: violation.nodes.filter(
          ({ target }) => violation.id !== 'scrollable-region-focusable' || !isSteered(target[0] ?? ''),
        ),
      }))
      .filter(({ nodes }) => nodes.length > 0)
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary}`),
      }));
  }, rules);
}

/** Every view and dialog: how to come to it, and how to leave it. */
const views: readonly (readonly [string, (claimbook: Claimbook) => Promise<void>])[] = [
  ['sources', ({ page }) => show(page, 'Sources')],
  ['source with passages', ({ page }) => openSampleSource(page)],
  [
    'quick tags',
    async ({ page }) => {
      await dragOver(page, untaggedWords);
      await expect(page.getByRole('dialog', { name: 'Tag the selected words' })).toBeVisible();
    },
  ],
  [
    'tag bar',
    async ({ page }) => {
      await page.keyboard.press('t');
      await expect(page.getByRole('combobox')).toBeFocused();
    },
  ],
  [
    'adding to a claim',
    async ({ page }) => {
      await page.getByText('Add to claim…').click();
    },
  ],
  [
    'find in a source',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+f');
      await page.keyboard.type('Beiyuan');
    },
  ],
  [
    'details of a source',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Details of this source' }).click();
      await expect(page.getByText('SHA-256 of the stored text')).toBeVisible();
    },
  ],
  [
    'suggestions of a source',
    async ({ page }) => {
      await page.locator('.reader__text').focus();
      await page.keyboard.press('g');
      await expect(page.getByRole('dialog', { name: /^Suggestion:/ })).toBeVisible();
      const panel = page.getByRole('region', { name: 'Suggestions' });
      await panel.getByText('0 rejected').click();
      await expect(panel.getByText('Nothing was rejected here.')).toBeVisible();
    },
  ],
  [
    'details of a source again',
    async ({ page }) => {
      await page.keyboard.press('Control+Shift+G');
      await expect(page.getByRole('dialog', { name: /^Suggestion:/ })).toBeHidden();
    },
  ],
  [
    'choosing what a source is derived from',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Derived from…' }).click();
      await expect(page.getByRole('dialog', { name: /^What is/ }).getByRole('option')).toHaveCount(1);
    },
  ],
  [
    'references',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await runCommand(page, 'Show references');
      await expect(page.getByRole('dialog', { name: 'References' })).toContainText('No references yet');
    },
  ],
  [
    'references of a file',
    async (claimbook) => {
      const { page } = claimbook;
      const file = path.join(temporaryFolder(), 'library.bib');
      fs.writeFileSync(file, '@book{a, title={Kept}, year=2019}\n@book{b, title={Never closed\n');
      await claimbook.answerNext([file]);
      await page.getByRole('dialog').getByRole('button', { name: 'Import references…' }).click();
      await expect(page.getByRole('dialog', { name: 'Import references' })).toContainText('Line 2, “b”');
    },
  ],
  [
    'the source of a reference',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Choose the source of “Kept”' }).click();
      await expect(page.getByRole('dialog', { name: /^Which source/ })).toBeVisible();
      await page.getByRole('option').first().click();
    },
  ],
  [
    'references kept',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Choose', exact: true }).click();
      await page.getByRole('button', { name: 'Import 1 reference' }).click();
      await expect(page.getByRole('dialog', { name: 'References' }).getByRole('listitem')).toHaveCount(1);
    },
  ],
  [
    'every occurrence of the words',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await dragOver(page, untaggedWords);
      await page.keyboard.press('o');
      await expect(page.getByRole('dialog', { name: 'Tag every occurrence' })).toBeVisible();
    },
  ],
  [
    'claims',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await show(page, 'Claims');
    },
  ],
  [
    'claim filters',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Filters' }).click();
    },
  ],
  [
    'claim inspector',
    async ({ page }) => {
      await page.getByRole('row').filter({ hasText: 'Beiyuan' }).first().click();
      await expect(page.getByRole('textbox', { name: 'Statement' })).toBeVisible();
    },
  ],
  [
    'a choice in the inspector',
    async ({ page }) => {
      await page.getByRole('button', { name: /Type$/ }).click();
      await expect(page.getByRole('option', { name: /Reported statement/ })).toBeVisible();
    },
  ],
  [
    'definitions of a vocabulary',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('tooltip')).toContainText('Reported statement');
    },
  ],
  [
    'a status that needs its reason',
    async ({ page }) => {
      const inspector = page.getByRole('complementary', { name: 'Inspector' });
      await inspector.getByRole('button', { name: /Status$/ }).click();
      await page.getByRole('option', { name: 'Withdrawn' }).click();
      await inspector.getByRole('button', { name: 'Set to “Withdrawn”' }).click();
      await expect(inspector.getByText('This status needs its reason')).toBeVisible();
    },
  ],
  [
    'entities',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Add a person, organisation' }).focus();
      await page.keyboard.type('北原集团');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '北原集团', exact: true }).click();
      await page.getByRole('button', { name: 'Entities', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Entities' }).getByRole('row')).toHaveCount(1);
      await expect(page.getByRole('textbox', { name: 'New id' })).toBeVisible();
    },
  ],
  [
    'merging entities',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Merge into…' }).click();
      await expect(page.getByRole('dialog', { name: /^Merge/ })).toBeVisible();
    },
  ],
  [
    'claims table',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+L');
      await expect(page.getByRole('gridcell').first()).toBeVisible();
    },
  ],
  [
    'filters of the claims table',
    async ({ page }) => {
      await page.locator('.claims-table').getByRole('button', { name: 'Filters' }).click();
      const likelihood = page.locator('.claims-table__filters').getByRole('button', { name: 'Likelihood' });
      await likelihood.click();
      await expect(page.getByRole('option', { name: /very likely/ })).toBeVisible();
    },
  ],
  [
    'many claims to change',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('grid', { name: 'Claims table' }).focus();
      await page.keyboard.press('Control+a');
      await page.locator('.claims-table').getByRole('button', { name: 'Change…' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'claims to merge',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('.claims-table').getByRole('button', { name: 'Merge…' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Merge' })).toBeVisible();
    },
  ],
  [
    'a claim to split',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('grid', { name: 'Claims table' }).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+ArrowDown');
      await expect(page.locator('.claims-table__count')).toContainText('2 selected');
      await page.locator('.claims-table').getByRole('button', { name: 'Merge…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
      await page.getByRole('button', { name: 'Split off passages…' }).click();
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    },
  ],
  [
    'search',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+F');
      await page.getByRole('textbox', { name: 'Search everything' }).fill('committee');
      await expect(page.getByRole('treegrid', { name: 'What is found' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Language', exact: true })).toBeVisible();
    },
  ],
  [
    'a fault in the query',
    async ({ page }) => {
      await page.getByRole('textbox', { name: 'Search everything' }).fill('committee (');
      await expect(page.getByText(/the parenthesis is not closed/)).toBeVisible();
    },
  ],
  [
    'search form',
    async ({ page }) => {
      await page.getByRole('textbox', { name: 'Search everything' }).fill('committee');
      await page.getByRole('button', { name: 'Form…' }).click();
      await expect(page.getByRole('dialog', { name: 'Search form' })).toBeVisible();
    },
  ],
  [
    'collecting what was found',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Collect…' }).click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  ],
  [
    'recording that nothing was found',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: 'Search everything' }).fill('zeppelin');
      await page.getByRole('button', { name: 'Record that nothing was found…' }).click();
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'codes by source',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+5');
      await expect(page.getByRole('grid', { name: 'Codes by source' })).toBeVisible();
    },
  ],
  [
    'passages of a cell',
    async ({ page }) => {
      await page.locator('.analysis-grid__cell--full').first().click();
      await expect(page.getByRole('grid', { name: 'Passages of the cell' })).toBeVisible();
    },
  ],
  [
    'codes by entity',
    async ({ page }) => {
      await runCommand(page, 'Codes by entity');
      await expect(page.getByRole('columnheader', { name: /北原集团/ })).toBeVisible();
    },
  ],
  [
    'timeline',
    async ({ page }) => {
      await runCommand(page, 'Timeline');
      await expect(page.getByRole('rowheader', { name: /^Undated/ })).toBeVisible();
    },
  ],
  [
    'coverage grid',
    async ({ page }) => {
      await runCommand(page, 'Coverage grid');
      await expect(page.getByRole('rowheader')).toHaveCount(9);
    },
  ],
  [
    'filters of the analysis',
    async ({ page }) => {
      await page.locator('.analysis').getByRole('button', { name: 'Filters' }).click();
      await page.locator('.analysis__filters').getByRole('button', { name: 'Language' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'concordance',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await runCommand(page, 'Concordance');
      await page.getByRole('textbox', { name: 'Query', exact: true }).fill('Beiyuan');
      await page.keyboard.press('Enter');
      await expect(page.locator('.concordance__found').first()).toBeVisible();
    },
  ],
  [
    'collocates',
    async ({ page }) => {
      await runCommand(page, 'Collocates');
      await expect(page.getByRole('grid', { name: 'Collocates' })).toBeVisible();
    },
  ],
  [
    'frequency over time',
    async ({ page }) => {
      await runCommand(page, 'Frequency over time');
      await expect(page.getByRole('grid', { name: 'Frequency over time' })).toBeVisible();
    },
  ],
  [
    'codebook',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+w');
      await page.keyboard.press('Control+w');
      await show(page, 'Codebook');
    },
  ],
  [
    'code inspector',
    async ({ page }) => {
      await page.getByText('Party pre-deliberation').first().click();
    },
  ],
  [
    'triggers of a code',
    async ({ page }) => {
      const editor = page.getByRole('region', { name: 'Triggers' });
      await editor.getByRole('textbox').fill('board (of');
      await expect(editor.getByText(/^Line 1/)).toBeVisible();
      await editor.getByRole('textbox').fill('board');
      await expect(editor.getByText(/^\+\d+ −\d+/)).toBeVisible();
      await editor.getByText('How triggers are written').click();
      await editor.getByRole('button', { name: 'Discard' }).click();
    },
  ],
  [
    'menu of a code',
    async ({ page }) => {
      await page.getByRole('button', { name: 'What can be done with this code' }).click();
      await expect(page.getByRole('menuitem', { name: 'Retire', exact: true })).toBeVisible();
    },
  ],
  [
    'merging a code',
    async ({ page }) => {
      await page.getByRole('menuitem', { name: 'Merge into another code…' }).click();
      await expect(page.getByRole('dialog', { name: /^Merge/ })).toBeVisible();
    },
  ],
  [
    'a dimension',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^D1 / }).click();
      await expect(page.getByRole('dialog', { name: 'Dimension D1' })).toBeVisible();
    },
  ],
  [
    'a new code',
    async ({ page }) => {
      await page.getByRole('button', { name: 'New code in it…' }).click();
      await expect(page.getByRole('dialog', { name: 'New code' })).toBeVisible();
    },
  ],
  [
    'passages of an older definition',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      const definition = page.getByRole('textbox', { name: 'Definition' });
      await definition.fill('Other words.');
      await page.getByRole('button', { name: 'Look at them again' }).click();
      await expect(page.getByText('that wait')).toBeVisible();
    },
  ],
  ['memo beside its source', ({ page }) => openSampleMemo(page)],
  [
    'find and replace in a memo',
    async ({ page }) => {
      await page.keyboard.press('Control+h');
      await page.getByRole('textbox', { name: 'Find in this memo' }).fill('Beiyuan');
      await expect(page.getByRole('search').getByRole('status')).toContainText('1 of');
    },
  ],
  [
    'checks of a memo',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /\d errors? · \d+ warnings?/ }).click();
      const panel = page.getByRole('region', { name: 'Checks of the memo' });
      await panel.locator('.check-panel__row').first().click();
      await panel.getByRole('button', { name: 'Waive…' }).click();
      await expect(panel.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    },
  ],
  [
    'a memo whose checks are hidden again',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /\d errors? · \d+ warnings?/ }).click();
      await expect(page.getByRole('region', { name: 'Checks of the memo' })).toBeHidden();
    },
  ],
  [
    'cite menu',
    async ({ page }) => {
      await caretToEnd(page);
      await page.keyboard.type(' @');
      await expect(page.getByRole('listbox', { name: /^Claims, passages, .* to cite$/ })).toBeVisible();
    },
  ],
  [
    'block menu',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/');
      await expect(page.getByRole('listbox', { name: 'Blocks to insert' })).toBeVisible();
    },
  ],
  [
    'export dialog',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Export memo' }).click();
      await expect(page.locator('iframe')).toBeVisible();
    },
  ],
  [
    'versions of a memo',
    async ({ page }) => {
      await closeDialog(page);
      await openFromPalette(page, 'Versions of this memo');
      await expect(page.getByRole('dialog', { name: 'Versions of this memo' })).toBeVisible();
    },
  ],
  [
    'backups',
    async ({ page }) => {
      await openFromPalette(page, 'Backups');
      await page.getByRole('dialog').getByRole('button', { name: 'Back up now' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Restore/ })
        .first()
        .click();
      await expect(page.getByRole('group', { name: 'Restore this backup?' })).toBeVisible();
    },
  ],
  [
    'own templates',
    async ({ page }) => {
      await closeDialog(page);
      await openFromPalette(page, 'Own templates');
      await expect(page.getByRole('dialog', { name: 'Own templates' })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: /^Delete / }).last()).toBeVisible();
    },
  ],
  [
    'evidence pack',
    async ({ page }) => {
      await closeDialog(page);
      await openSampleMemo(page);
      await runCommand(page, 'Export evidence pack');
      await expect(page.getByRole('dialog', { name: 'Export evidence pack' })).toBeVisible();
    },
  ],
  ...(['company control profile', 'indicator watch note', 'note on competing hypotheses'] as const).map(
    (kind): readonly [string, (claimbook: Claimbook) => Promise<void>] => [
      kind,
      async ({ page }) => {
        await closeDialog(page);
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('searchbox').fill(`New ${kind}`);
        await page.keyboard.press('Enter');
        await expect(page.locator('.live')).toBeVisible();
      },
    ],
  ),
  [
    'command palette',
    async ({ page }) => {
      await closeDialog(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'settings',
    async ({ page }) => {
      await closeDialog(page);
      await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'help',
    async ({ page }) => {
      await closeDialog(page);
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  ['keyboard shortcuts', ({ page }) => openFromPalette(page, 'Keyboard shortcuts')],
  ['about', ({ page }) => openFromPalette(page, 'About Claimbook')],
  [
    'paste as source',
    async ({ page }) => {
      await closeDialog(page);
      await page.keyboard.press('Control+Shift+v');
    },
  ],
  [
    'pages of a web archive',
    async (claimbook) => {
      const { page } = claimbook;
      if ((await page.getByRole('dialog').count()) > 0) await closeDialog(page);
      await show(page, 'Sources');
      const file = path.join(temporaryFolder(), 'crawl.warc');
      const records = ['a', 'b'].map((name) =>
        response({ url: `https://example.org/${name}`, html: `<title>${name}</title><p>Words of ${name}.` }),
      );
      fs.writeFileSync(file, makeWarc(records));
      await claimbook.answerNext([file]);
      await page.getByRole('button', { name: 'Import sources…' }).first().click();
      const dialog = page.getByRole('dialog', { name: /^Pages in/ });
      await dialog.getByRole('option').first().press('Space');
      await expect(dialog.getByRole('status')).toHaveText('2 of 2; 1 chosen');
    },
  ],
  [
    'import report',
    async (claimbook) => {
      const { page } = claimbook;
      await closeDialog(page);
      const folder = temporaryFolder();
      const write = (name: string, bytes: string | Uint8Array): string => {
        fs.writeFileSync(path.join(folder, name), bytes);
        return path.join(folder, name);
      };
      await claimbook.answerNext([
        write('empty.txt', ''),
        write('one.txt', 'The board decided.'),
        write('again.txt', 'The board decided.'),
        write('scan.pdf', makePdf({ pages: [[]] })),
      ]);
      await page.getByRole('button', { name: 'Import sources…' }).first().click();
      const report = page.getByRole('region', { name: 'Import' });
      await expect(report.getByRole('status')).toHaveText('2 sources imported, 1 already here, 1 failed');
      await expect(report).toContainText('picture without text');
    },
  ],
];

const themes: readonly Settings['theme'][] = ['light', 'dark', 'high-contrast', 'sepia'];

for (const [index, theme] of themes.entries()) {
  // Themes differ in their colours alone: every other rule is asked of the first.
  const rules = index === 0 ? 'all' : 'colours';
  test(`axe finds nothing serious in any view (${theme})`, async () => {
    test.setTimeout(240_000);
    const settings = temporaryFolder();
    fs.writeFileSync(path.join(settings, 'settings.json'), JSON.stringify({ theme }));
    const claimbook = await launch({ settings });
    const { page } = claimbook;
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const found: Record<string, Violation[]> = {};
    const look = async (view: string) => {
      const violations = await seriousViolations(page, rules);
      if (violations.length > 0) found[view] = violations;
    };
    await expect(page.getByText('Notebooks that you open will be listed here.')).toBeVisible();
    await look('start');
    await openSample(claimbook);
    for (const [name, open] of views) {
      await open(claimbook);
      await look(name);
    }
    expect(found).toEqual({});
    await claimbook.close();
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious where passphrases are asked for (${theme})`, async () => {
    const settings = temporaryFolder();
    fs.writeFileSync(path.join(settings, 'settings.json'), JSON.stringify({ theme }));
    const claimbook = await launch({ settings });
    const { page } = claimbook;
    const found: Record<string, Violation[]> = {};
    const look = async (view: string) => {
      const violations = await seriousViolations(page);
      if (violations.length > 0) found[view] = violations;
    };
    await page.getByRole('button', { name: 'Begin with an encrypted one…' }).click();
    await expect(page.getByLabel('New passphrase')).toBeFocused();
    await page.keyboard.type('hund');
    await expect(page.getByRole('meter')).toBeVisible();
    await look('new encrypted notebook');
    await closeDialog(page);
    await openSample(claimbook);
    await openFromPalette(page, 'Encrypt notebook…', /^Encrypt/);
    await look('encrypt');
    await page.getByLabel('New passphrase').fill('hund');
    await page.getByLabel('The same again').fill('hund');
    await page.getByRole('button', { name: 'Encrypt', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Encrypted. Lock it now' })).toBeVisible();
    await openFromPalette(page, 'Change passphrase…', /^Change the passphrase/);
    await look('change passphrase');
    await openFromPalette(page, 'Remove encryption…', /^Remove the encryption/);
    await look('remove encryption');
    await closeDialog(page);
    await page.keyboard.press('Control+Shift+X');
    await page.getByLabel('Passphrase of “Sample”').fill('katze');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('This is not the passphrase');
    await look('unlock');
    expect(found).toEqual({});
    await claimbook.close();
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious where something failed (${theme})`, async () => {
    const settings = temporaryFolder();
    fs.writeFileSync(path.join(settings, 'settings.json'), JSON.stringify({ theme }));
    const claimbook = await launch({ settings });
    const { page } = claimbook;
    const found: Record<string, Violation[]> = {};
    const look = async (view: string) => {
      await page.screenshot({ path: inProject('screenshots', `${view}, ${theme}.png`) });
      const violations = await seriousViolations(page);
      if (violations.length > 0) found[view] = violations;
    };
    const file = await openSample(claimbook);
    await page.evaluate(() => setTimeout(() => void Promise.reject(new TypeError('on purpose'))));
    await expect(page.getByText('A part of Claimbook failed')).toBeVisible();
    await openFromPalette(page, 'Crash reports');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await look('crash reports');
    await openFromPalette(page, 'Backups');
    await page.getByRole('dialog').getByRole('button', { name: 'Back up now' }).click();
    await closeDialog(page);
    await runCommand(page, 'Close notebook');
    const whole = fs.readFileSync(file);
    fs.writeFileSync(file, whole.subarray(0, whole.length - 4096));
    await page.getByRole('button', { name: `Sample ${file}` }).click();
    const damaged = page.getByRole('dialog', { name: '“Sample” is damaged' });
    await expect(damaged.getByRole('row').nth(1)).toBeVisible();
    await look('a damaged notebook');
    await page.keyboard.press('Tab');
    expect(await damaged.locator(':focus').count()).toBe(1);
    await damaged.getByRole('button', { name: 'Open read-only' }).press('Enter');
    await expect(page.getByRole('note')).toContainText('what can be read of a damaged notebook');
    await show(page, 'Claims');
    await page.getByRole('row', { name: /own rule/ }).click();
    await look('a claim that can only be read');
    expect(found).toEqual({});
    await claimbook.close();
  });
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function openFromPalette(page: Page, command: string, title: string | RegExp = command): Promise<void> {
  if ((await page.getByRole('dialog').count()) > 0) await closeDialog(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(command);
  await page.getByRole('option', { name: command }).first().click();
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
}

test.describe('by keyboard', () => {
  test('F6 goes round the parts of the window, both ways, also where a part has nothing to press', async ({
    claimbook,
  }) => {
    await openSample(claimbook);
    const { page } = claimbook;
    const part = () =>
      page.evaluate(
        () => document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label') ?? 'none',
      );
    const round = async (key: string) => {
      const parts: string[] = [];
      for (let press = 0; press < 5; press++) {
        await page.keyboard.press(key);
        parts.push(await part());
      }
      return parts;
    };
    await expect(page.getByText('Nothing selected')).toBeVisible();
    await page.getByRole('navigation').getByRole('button', { name: 'Sources' }).focus();
    const forward = ['Sources', 'Document 1', 'Inspector', 'Parts of the notebook', 'Sources'];
    expect(await round('F6')).toEqual(forward);
    await openSampleSource(page);
    await page.getByRole('navigation').getByRole('button', { name: 'Sources' }).focus();
    expect(await round('F6')).toEqual(forward);
    expect(await round('Shift+F6')).toEqual([
      'Parts of the notebook',
      'Inspector',
      'Document 1',
      'Sources',
      'Parts of the notebook',
    ]);
  });

  test('focus comes back after every dialog, and stands where it can be seen', async ({ claimbook }) => {
    await openSample(claimbook);
    const { page } = claimbook;
    await openSampleSource(page);
    await page.locator('.reader__text').focus();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement === null
          ? 'nowhere'
          : activeElement.className;
      });
    const before = await focused();
    expect(before).not.toBe('nowhere');
    const byPalette = () => openFromPalette(page, 'Keyboard shortcuts');
    for (const open of ['F1', 'Control+k', 'Control+Shift+v', byPalette]) {
      await (typeof open === 'string' ? page.keyboard.press(open) : open());
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect.poll(focused, String(open)).toBe(before);
    }
  });

  test('Tab reaches every part and is caught by none', async ({ claimbook }) => {
    await openSample(claimbook);
    const { page } = claimbook;
    await openSampleSource(page);
    await openSampleMemo(page);
    await page.getByRole('navigation').getByRole('button', { name: 'Sources' }).focus();
    const visited = new Set<string>();
    let unseen = 0;
    for (let press = 0; press < 150 && visited.size < 99; press++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return { part: 'window', isSeen: true, isFirst: false };
        const box = element.getBoundingClientRect();
        return {
          part: element.closest('[data-pane]')?.getAttribute('aria-label') ?? element.className,
          isSeen: box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible',
          isFirst: element.getAttribute('aria-label') === 'Sources' && element.tagName === 'BUTTON',
        };
      });
      visited.add(stop.part);
      if (!stop.isSeen) unseen++;
      if (stop.isFirst) break;
      // Writing keeps Tab for its tables and lists; F6 leads out of it.
      if (press > 0 && (await page.evaluate(() => document.activeElement?.closest('.memo-text') !== null))) {
        await page.keyboard.press('F6');
      }
    }
    for (const part of ['Parts of the notebook', 'Memos', 'Document 1', 'Inspector'])
      expect([...visited]).toContain(part);
    expect(unseen).toBe(0);
  });

  test('a focus ring stands around what has the focus', async ({ claimbook: { page } }) => {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).toBe('solid');
    expect(outline.width).toBeGreaterThanOrEqual(2);
  });

  test('closing the last tab leaves the focus in the window', async ({ claimbook }) => {
    await openSample(claimbook);
    const { page } = claimbook;
    await openSampleSource(page);
    await page.locator('.reader__text').focus();
    await page.keyboard.press('Control+w');
    await expect(page.getByText('Nothing open')).toBeVisible();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});

test('twice the size loses nothing: no part of the window is cut off sideways', async ({ claimbook }) => {
  await openSample(claimbook);
  const { page, application } = claimbook;
  await openSampleSource(page);
  await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(2);
  await expect(sourceRow(page)).toBeVisible();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role=row], .reader__text')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < -1 || box.left > window.innerWidth - 4);
      })
      .map((element) => element.className),
  );
  expect(cut).toEqual([]);
});
