type Method = 'error' | 'warn' | 'log' | 'info' | 'debug';
type Expected = { method: Method; pattern: RegExp | string; seen: boolean };

const METHODS: readonly Method[] = ['error', 'warn', 'log', 'info', 'debug'];

const expected: Expected[] = [];
const unexpected: string[] = [];

/**
 * Allows (and demands) one kind of console output in the running test. Any other output fails the
 * test, and so does an expectation that nothing matched.
 */
export function expectConsole(method: Method, pattern: RegExp | string): void {
  expected.push({ method, pattern, seen: false });
}

/** Replaces the console's methods by ones that record. Called once per test file, by the setup. */
export function recordConsole(): void {
  for (const method of METHODS) {
    console[method] = (...args: unknown[]) => record(method, args);
  }
}

/** Throws when the finished test wrote what it did not expect, or expected what it did not write. */
export function checkConsole(): void {
  const missing = expected.filter((entry) => !entry.seen);
  const lines = [
    ...unexpected.map((line) => `Unexpected console output: ${line}`),
    ...missing.map(
      (entry) => `Expected console.${entry.method} matching ${entry.pattern}: none came`,
    ),
  ];
  expected.length = 0;
  unexpected.length = 0;
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

function record(method: Method, args: unknown[]): void {
  const text = format(args);
  const match = expected.find((entry) => entry.method === method && matches(text, entry.pattern));
  if (match) match.seen = true;
  else unexpected.push(`console.${method}: ${text}`);
}

function matches(text: string, pattern: RegExp | string): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

/** Fills `%s`-like holes as the console does, so that a pattern sees what a developer would read. */
function format(args: unknown[]): string {
  const [first, ...rest] = args.map(toText);
  const filled = (first ?? '').replace(/%[sdifoOc]/g, (hole) => rest.shift() ?? hole);
  return [filled, ...rest].join(' ');
}

function toText(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
