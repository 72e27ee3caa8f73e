import { describe, expect, test } from 'vitest';
import { commands } from '../../../shared/application/commands';
import { commandsNamedIn, fillHelpCommands, helpTopics } from '../../../shared/help/help-text';

const paragraphs = helpTopics.flatMap((topic) => topic.blocks.flat());

describe('help text', () => {
  test('every command that it names exists', () => {
    const known = commands.map((command) => command.id);
    for (const id of paragraphs.flatMap(commandsNamedIn)) expect(known).toContain(id);
  });

  test('a command in braces becomes what the caller shows for it', () => {
    expect(fillHelpCommands('Press {memo.export}, then {view.palette}.', (id) => `<${id}>`)).toBe(
      'Press <memo.export>, then <view.palette>.',
    );
    expect(fillHelpCommands('No {command here} and no {word}.', () => 'x')).toBe(
      'No {command here} and no {word}.',
    );
  });

  test('topics have an id of their own, a title and something to say', () => {
    expect(new Set(helpTopics.map((topic) => topic.id)).size).toBe(helpTopics.length);
    for (const topic of helpTopics) {
      expect(topic.title).not.toBe('');
      expect(topic.blocks.length).toBeGreaterThan(0);
    }
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.:;”]$/);
  });
});
