import type { AgentItem, DeskServerFrame, LineItem } from '../protocol/index.ts';

/** Frames of bounded size: what is told of the board is split into as many as it takes. */

/** Largest frame of the board, bytes of UTF-8. */
export const BOARD_FRAME_BYTES = 16_384;

/** What a frame holds besides its items, in bytes: names, brackets, commas between its lists. */
const FRAME_BYTES = 64;

const encoder = new TextEncoder();

export type BoardNews = { put: readonly LineItem[]; gone: readonly string[]; agents: readonly AgentItem[] };
type Part = { put: LineItem[]; gone: string[]; agents: AgentItem[] };

/** The news as `changed` frames. */
export function changedFrames(news: BoardNews): Extract<DeskServerFrame, { t: 'changed' }>[] {
  return split(news).map((part) => ({ t: 'changed', ...part }));
}

/** The whole board as `board` pages: at least one, and the last says so. */
export function boardFrames(
  put: readonly LineItem[],
  agents: readonly AgentItem[],
): Extract<DeskServerFrame, { t: 'board' }>[] {
  const parts = split({ put, gone: [], agents });
  if (parts.length === 0) return [{ t: 'board', put: [], agents: [], more: false }];
  return parts.map((part, index) => ({
    ...{ t: 'board', put: part.put, agents: part.agents },
    more: index < parts.length - 1,
  }));
}

function split({ put, gone, agents }: BoardNews): Part[] {
  const parts: Part[] = [];
  let room = 0;
  const take = <K extends keyof Part>(key: K, items: readonly Part[K][number][]): void => {
    for (const item of items) {
      const size = encoder.encode(JSON.stringify(item)).byteLength + 1;
      let part = parts.at(-1);
      if (part === undefined || size > room) {
        part = { put: [], gone: [], agents: [] };
        parts.push(part);
        room = BOARD_FRAME_BYTES - FRAME_BYTES;
      }
      const list: Part[K][number][] = part[key];
      list.push(item);
      room -= size;
    }
  };
  take('put', put);
  take('gone', gone);
  take('agents', agents);
  return parts;
}
