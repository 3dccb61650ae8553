/**
 * The part of `zod/mini` that the protocol's schemas use, in a tenth of its size. The widget's build puts it in zod's
 * place; types still come from zod, and a test holds both to the same verdicts. Whatever the protocol uses beyond this
 * fails the build.
 */

/** Why a value was not taken: where it went wrong. */
class Wrong {
  readonly path: readonly PropertyKey[];
  constructor(path: readonly PropertyKey[]) {
    this.path = path;
  }
}

type Read = (value: unknown) => unknown;
type Shape = Record<string, Schema>;
type Check = (value: unknown) => boolean;

class Schema {
  /** The value as the schema has it, or what is `Wrong`. */
  readonly read: Read;
  /** Of objects: their parts. */
  readonly shape: Shape;
  /** Of literals: the value. */
  readonly literal: unknown;

  constructor(read: Read, { shape = {}, literal }: Partial<Schema> = {}) {
    this.read = read;
    this.shape = shape;
    this.literal = literal;
  }

  safeParse(value: unknown) {
    const data = this.read(value);
    return data instanceof Wrong
      ? { success: false as const, error: { issues: [data] } }
      : { success: true as const, data };
  }

  parse(value: unknown): unknown {
    const data = this.read(value);
    if (data instanceof Wrong) throw new TypeError(`invalid at ${data.path.join('.')}`);
    return data;
  }

  check(...checks: Check[]): Schema {
    return new Schema((value) => {
      const data = this.read(value);
      return data instanceof Wrong || checks.every((holds) => holds(data)) ? data : new Wrong([]);
    }, this);
  }
}

const only = (holds: Check) => new Schema((value) => (holds(value) ? value : new Wrong([])));
const under = (key: PropertyKey, found: unknown) =>
  found instanceof Wrong ? new Wrong([key, ...found.path]) : found;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string = () => only((value) => typeof value === 'string');
export const boolean = () => only((value) => typeof value === 'boolean');
export const number = () => only(Number.isFinite);
export const int = () => only(Number.isSafeInteger);
export const literal = (literal: unknown) =>
  new Schema((value) => (value === literal ? value : new Wrong([])), { literal });

const oneOf = (values: readonly string[]) => only((value) => values.some((known) => known === value));

export { oneOf as enum };

export const optional = (inner: Schema) =>
  new Schema((value) => (value === undefined ? value : inner.read(value)));
export const _default = (inner: Schema, fallback: unknown) =>
  new Schema((value) => (value === undefined ? fallback : inner.read(value)));

export const array = (inner: Schema) =>
  new Schema((value) => {
    if (!Array.isArray(value)) return new Wrong([]);
    const items = value.map((item: unknown, index) => under(index, inner.read(item)));
    return items.find((item) => item instanceof Wrong) ?? items;
  });

export const record = (key: Schema, inner: Schema) =>
  new Schema((value) => {
    if (!isRecord(value)) return new Wrong([]);
    const entries = Object.entries(value).filter(([name]) => name !== '__proto__');
    const read = entries.map(([name, item]) => [under(name, key.read(name)), under(name, inner.read(item))]);
    return read.flat().find((part) => part instanceof Wrong) ?? Object.fromEntries(read);
  });

export { record as partialRecord };

const objectOf = (shape: Shape, loose: boolean) =>
  new Schema(
    (value) => {
      if (!isRecord(value)) return new Wrong([]);
      const data: Record<string, unknown> = loose ? { ...value } : {};
      for (const [key, schema] of Object.entries(shape)) {
        const part = under(key, schema.read(value[key]));
        if (part instanceof Wrong) return part;
        if (part !== undefined || key in value) data[key] = part;
      }
      return data;
    },
    { shape },
  );

export const object = (shape: Shape) => objectOf(shape, false);
export const looseObject = (shape: Shape) => objectOf(shape, true);
export const extend = (schema: Schema, shape: Shape) => object({ ...schema.shape, ...shape });

export const union = (members: readonly Schema[]) =>
  new Schema((value) => {
    for (const member of members) {
      const data = member.read(value);
      if (!(data instanceof Wrong)) return data;
    }
    return new Wrong([]);
  });

/** The member is chosen by its literal under `key`. */
export const discriminatedUnion = (key: string, members: readonly Schema[]) => {
  const byLiteral = new Map(members.map((member) => [member.shape[key]?.literal, member]));
  return new Schema((value) => {
    if (!isRecord(value)) return new Wrong([]);
    return byLiteral.get(value[key])?.read(value) ?? new Wrong([key]);
  });
};

const sized = (holds: (size: number) => boolean) => (value: unknown) =>
  (typeof value === 'string' || Array.isArray(value)) && holds(value.length);
const compared = (holds: (value: number) => boolean) => (value: unknown) =>
  typeof value === 'number' && holds(value);

export const minLength = (least: number) => sized((size) => size >= least);
export const maxLength = (most: number) => sized((size) => size <= most);
export const minimum = (least: number) => compared((value) => value >= least);
export const maximum = (most: number) => compared((value) => value <= most);
export const positive = () => compared((value) => value > 0);
export const nonnegative = () => compared((value) => value >= 0);
export const regex = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
export const refine = (holds: Check) => holds;
