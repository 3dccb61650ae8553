import { describe, expect, it } from 'vitest';
import { plainText, sectionsOf } from '../../src/bots/markdown.ts';
import { processorMs } from '../support/processor.ts';

describe('sectionsOf', () => {
  it('splits at headings of every level, and leaves out empty ones', () => {
    expect(sectionsOf('Before\n\n# One #\ntext\n## Empty\n### Three\nmore')).toEqual([
      { heading: '', text: 'Before' },
      { heading: 'One', text: 'text' },
      { heading: 'Three', text: 'more' },
    ]);
  });
  it('does not take code for headings', () => {
    expect(sectionsOf('```\n# not a heading\n```')).toEqual([{ heading: '', text: '# not a heading' }]);
  });
});

describe('plainText', () => {
  it.each([
    ['**bold**, *slanted*, __bold__ and _slanted_', 'bold, slanted, bold and slanted'],
    ['press `Save` ~~now~~', 'press Save now'],
    [
      'see [our page](https://shop.example/a) or <https://shop.example>',
      'see our page (https://shop.example/a) or https://shop.example',
    ],
    ['see [below](#below)', 'see below'],
    ['![a cup](cup.png)', 'a cup'],
    ['one line\nwrapped\n\nnext', 'one line wrapped\n\nnext'],
    ['* one\n+ two\n- [x] three', '- one\n- two\n- three'],
    ['1. first\n2. second', '1. first\n2. second'],
    ['> quoted', 'quoted'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |', '- a, b\n\n- 1, 2\n- 3, 4'],
    ['before\n\n---\n\nafter', 'before\n\nafter'],
    ['<b>bold</b><br>', 'bold'],
    ['2 * 3 * 4, snake_case_name, 5 < 6', '2 * 3 * 4, snake_case_name, 5 < 6'],
    ['not \\*starred\\*', 'not *starred*'],
  ])('reads %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it.each(['[', '*a', '_', '<a', '`', '![', '> ', '|', '- '])('stays fast on %j repeated', (unit) => {
    expect(processorMs(() => plainText(unit.repeat(30_000 / unit.length)))).toBeLessThan(1_000);
  });
});
