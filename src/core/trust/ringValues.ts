/** Multiples of a power of ten that read well. */
const niceSteps = [1, 2, 2.5, 5, 10];

/** Where the rings stand: from `min` up to `max` in about four steps that read well. */
export function ringValues(min: number, max: number): number[] {
  const step = niceStep((max - min) / 4);
  const values: number[] = [];
  // A last step shorter than half would put two rings on top of each other.
  for (let i = 0; step > 0 && min + i * step < max - step / 2; i += 1) {
    const value = min + i * step;
    // 3 * 0.1 is 0.30000000000000004.
    values.push(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
  }
  return [...values, max];
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  // 25 and 250 read well, 2.5 does not.
  const multiple = niceSteps.find((nice) => nice * power >= rough && (nice !== 2.5 || power >= 10));
  return (multiple ?? 10) * power;
}
