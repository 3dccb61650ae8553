/** A layer between pieces and labels: units that are silent below zero. It knows what texts mean that share no piece. */
export type Hidden = {
  /** Added to each unit. */
  biases: Float32Array;
  /** Per unit one row of weights of eight bits, one for each label … */
  rows: Int8Array;
  /** … and what a step of them is worth. */
  steps: Float32Array;
  /** Added to each label. */
  labelBiases: Float32Array;
};

/** Bytes of a layer of so many units. */
export function bytesOfLayer(units: number, labels: number): number {
  return units * (8 + labels) + 4 * labels;
}

/** How much each unit speaks, from the sums of the units: what a text means, as far as the model tells meanings apart. */
export function active({ biases }: Hidden, sums: Float64Array): Float64Array {
  return sums.map((sum, unit) => Math.max(0, sum + (biases[unit] ?? 0)));
}

/** Scores of the labels, from the sums of the units. */
export function through({ biases, rows, steps, labelBiases }: Hidden, sums: Float64Array): Float64Array {
  const scores = Float64Array.from(labelBiases);
  for (let unit = 0; unit < sums.length; unit++) {
    const sum = (sums[unit] ?? 0) + (biases[unit] ?? 0);
    if (sum <= 0) continue;
    const step = sum * (steps[unit] ?? 0);
    for (let at = 0, row = unit * scores.length; at < scores.length; at++, row++)
      scores[at] = (scores[at] ?? 0) + step * (rows[row] ?? 0);
  }
  return scores;
}

/** The stored form: biases and steps of the units, biases of the labels, then the weights. */
export function writeLayer({ biases, steps, rows, labelBiases }: Hidden, into: Uint8Array): void {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  [...biases, ...steps, ...labelBiases].forEach((value, at) => {
    view.setFloat32(4 * at, value);
  });
  into.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), into.length - rows.length);
}

export function readLayer(bytes: Uint8Array, units: number, labels: number): Hidden {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const floats = (from: number, length: number) =>
    Float32Array.from({ length }, (_, at) => view.getFloat32(4 * (from + at)));
  return {
    biases: floats(0, units),
    steps: floats(units, units),
    labelBiases: floats(2 * units, labels),
    rows: Int8Array.from(bytes.subarray(4 * (2 * units + labels)), (byte) => (byte << 24) >> 24),
  };
}
