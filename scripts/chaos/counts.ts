/** What a run counts. Findings make it fail; each is told on stderr by ids and codes, never by what was said. */
export class Counts {
  acks = 0;
  sent = 0;
  repeated = 0;
  kills = 0;
  aborts = 0;
  disconnects = 0;
  handoffs = 0;
  served = 0;
  refusedAsStale = 0;
  gaps = 0;
  resumes = 0;
  readonly faults = new Map<string, number>();
  readonly errorCodes = new Map<string, number>();
  readonly lateKinds = new Map<string, number>();
  readonly kinds = new Map<string, { sockets: number; acks: number }>();
  readonly findings = new Map<string, number>();
  /** From each kill until the server was well again, ms: what the machine takes for a restart. */
  readonly restartsMs: number[] = [];
  /** After each kill: how many were connected when it came, and how many of them were back in time. */
  readonly returns: { were: number; back: number; slowestMs: number }[] = [];

  fault(kind: string): void {
    increase(this.faults, kind);
  }

  refused(code: string): void {
    increase(this.errorCodes, code);
  }

  kind(name: string): { sockets: number; acks: number } {
    const known = this.kinds.get(name) ?? { sockets: 0, acks: 0 };
    this.kinds.set(name, known);
    return known;
  }

  /** A client that was not back in time after a kill. */
  late(kind: string): void {
    increase(this.lateKinds, kind);
  }

  /** Something that must not be. */
  find(what: string, where: string): void {
    increase(this.findings, what);
    if ((this.findings.get(what) ?? 0) <= 20) console.error(`${what}: ${where}`);
  }

  /** The share of clients back within 10 s of a kill, over all kills. 1 when there was none. */
  get backInTime(): number {
    const were = this.returns.reduce((sum, kill) => sum + kill.were, 0);
    const back = this.returns.reduce((sum, kill) => sum + kill.back, 0);
    return were === 0 ? 1 : back / were;
  }
}

function increase(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
