import { isRecord } from '../isRecord.ts';
import { accept, type Result } from '../result.ts';
import { refusalThat, type Sentence } from './sentences.ts';

/** What a file says of itself: of which kind it is, and which version of that kind. */
export interface Envelope {
  readonly schema: string;
  readonly version: number;
}

/**
 * What a file of one kind holds under `key`. Refuses a file of no kind or of another (`E_ENVELOPE`),
 * without a version (`E_VERSION`), or written by a later version of the library
 * (`E_FUTURE_VERSION`).
 */
export function readEnvelope(value: unknown, { schema, version }: Envelope): Result<object> {
  if (!isRecord(value) || value.schema !== schema) {
    const path = isRecord(value) ? 'schema' : undefined;
    return no(['E_ENVELOPE', `This file does not say that it is of the kind "${schema}".`], path);
  }
  const given = value.version;
  if (!Number.isSafeInteger(given) || (given as number) < 1) {
    return no(['E_VERSION', 'The version of the file is a whole number from 1 on.'], 'version');
  }
  return (given as number) > version
    ? no(
        ['E_FUTURE_VERSION', 'A later version of Troth wrote this file: update, then open it.'],
        'version',
      )
    : accept(value);
}

function no(sentence: Sentence, path: string | undefined): Result<never> {
  return { ok: false, error: refusalThat(sentence, path) };
}
