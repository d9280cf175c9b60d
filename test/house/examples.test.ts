import { describe, expect, it } from 'vitest';
import { colorTokens, valueTokens } from '../../src/theme/tokens.ts';
import { trackerParts } from '../../stories/commitment-tracker/trackerParts.ts';
import { overviewParts } from '../../stories/partnership/overviewParts.ts';
import { postMortemParts } from '../../stories/post-mortem/postMortemParts.ts';
import { rearticulationParts } from '../../stories/rearticulation-form/rearticulationParts.ts';
import { radarParts } from '../../stories/trust-radar/radarParts.ts';
import { surveyParts } from '../../stories/trust-survey/surveyParts.ts';
import { compileExamples } from './examples/compileExamples.ts';
import { readExamples } from './examples/readExamples.ts';

const examples = readExamples();
const inLanguage = (...languages: string[]) =>
  examples.filter(({ language }) => languages.includes(language));

const parts = new Set(
  [trackerParts, overviewParts, postMortemParts, rearticulationParts, radarParts, surveyParts]
    .flat()
    .map(([name]) => name.replaceAll('`', '')),
);
const tokens = new Set(Object.keys({ ...colorTokens, ...valueTokens }));

describe('the examples of the documentation', () => {
  it('compile as they stand there, each with the imports that it needs', () => {
    expect(compileExamples(inLanguage('ts', 'tsx'))).toEqual([]);
  });

  it.each(inLanguage('css'))('name parts and tokens that there are: $page', ({ code }) => {
    const named = [...code.matchAll(/\[data-part='(.+?)'\]/g)].map(([, part]) => part);
    const set = [...code.matchAll(/--troth-([\w-]+):/g)].map(([, token]) => token);
    expect(named.filter((part) => !parts.has(`${part}`))).toEqual([]);
    expect(set.filter((token) => !tokens.has(`${token}`))).toEqual([]);
  });
});
