/** One part of a Markdown document: a heading and what stands under it, as plain text. */
export type Section = { heading: string; text: string };

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
/** Where marks that are meant literally wait until the others are gone: a private part of Unicode. */
const ESCAPED = 0xe000;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** Splits a document at its headings. What stands before the first one has an empty heading; empty parts are left out. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let isCode = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (FENCE.test(line)) {
      isCode = !isCode;
      continue;
    }
    const heading = isCode ? null : HEADING.exec(line);
    if (heading) sections.push({ heading: inline((heading[1] ?? '').replace(/[ \t#]+$/, '')), lines: [] });
    else sections.at(-1)?.lines.push(isCode ? line : block(line));
  }
  return sections
    .map(({ heading, lines }) => ({ heading, text: paragraphs(lines) }))
    .filter(({ text }) => text !== '');
}

/** Markdown as people read it: no marks but "- " and numbers before list items. */
export function plainText(markdown: string): string {
  return sectionsOf(markdown)
    .map(({ heading, text }) => (heading === '' ? text : `${heading}\n${text}`))
    .join('\n\n');
}

function block(line: string): string {
  if (/^ {0,3}(?:[-*_] *){3,}$/.test(line) || /^\s*\|?[\s:|-]*-{3}[\s:|-]*$/.test(line)) return '';
  const bare = line.replace(/^ {0,3}(?:> ?)+/, '');
  const item = /^\s*[-*+] +(?:\[[ xX]\] +)?(.*)$/.exec(bare);
  if (item) return `- ${inline(item[1] ?? '')}`;
  if (/^\s*\|.*\|\s*$/.test(bare)) {
    const cells = bare.trim().slice(1, -1).split('|');
    return `- ${inline(cells.map((cell) => cell.trim()).join(', '))}`;
  }
  return inline(bare.trim());
}

/** Drops the marks inside a line. Each pattern is bounded by a character that may not repeat inside it. */
function inline(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, (_, mark: string) =>
      String.fromCharCode(ESCAPED + mark.charCodeAt(0)),
    )
    .replace(/!\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (_, label: string, url: string) =>
      label === url || !/^(?:https?|mailto):/.test(url) ? label : `${label} (${url})`,
    )
    .replace(/<((?:https?:|mailto:)[^<>\s]*)>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, (_, stars?: string, lines?: string) => stars ?? lines ?? '')
    .replace(
      /(?<![\p{L}\p{N}*])\*([^*\s][^*]*)\*|(?<![\p{L}\p{N}_])_([^_\s][^_]*)_(?![\p{L}\p{N}])/gu,
      (_, star?: string, line?: string) => star ?? line ?? '',
    )
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - ESCAPED))
    .trim();
}

/** Joins wrapped lines into paragraphs; list items keep their lines. */
function paragraphs(lines: string[]): string {
  let text = '';
  for (const line of lines) {
    const startsItem = /^(?:- |\d{1,3}[.)] )/.test(line);
    if (line === '') text = text === '' || text.endsWith('\n\n') ? text : `${text}\n\n`;
    else if (text === '' || text.endsWith('\n')) text += line;
    else text += startsItem ? `\n${line}` : ` ${line}`;
  }
  return text.trim();
}
