import { expect, it } from 'vitest';
import { checkConsole, expectConsole } from '../expectConsole.ts';

it.each(['error', 'warn', 'log', 'info', 'debug'] as const)('console.%s fails a test', (method) => {
  console[method]('Oh %s', 'no', { at: 1 });
  expect(() => checkConsole()).toThrow(
    `Unexpected console output: console.${method}: Oh no {"at":1}`,
  );
});

it('lets expected output pass, once said or often', () => {
  expectConsole('warn', /^Careful/);
  console.warn('Careful with this');
  console.warn('Careful with that');
  expect(() => checkConsole()).not.toThrow();
});

it('fails a test that expected output which never came', () => {
  expectConsole('error', 'Broken');
  console.warn('Broken'); // another method is another output
  expect(() => checkConsole()).toThrow(
    /console\.warn: Broken[\s\S]*console\.error matching Broken: none came/,
  );
});

it('forgets what an earlier test expected', () => {
  console.error('Broken');
  expect(() => checkConsole()).toThrow(/Unexpected/);
});
