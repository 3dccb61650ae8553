/** @returns the processor time that `work` took (ms), which does not grow with what else the machine does */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
