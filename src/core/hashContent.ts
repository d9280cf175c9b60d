import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { wellFormed } from './wellFormed.ts';

/** Far deeper than any document. */
const MAX_DEPTH = 100;

/**
 * The SHA-256 of a JSON value, as 64 hexadecimal digits: over its canonical form by RFC 8785, in
 * UTF-8. The order of keys does not matter, every character does. Synchronous, so that it works
 * where `crypto.subtle` is missing. Never throws: what JSON cannot hold, a loop, and what lies
 * deeper than 100 levels counts as `null`; half a surrogate pair as U+FFFD.
 */
export function hashContent(value: unknown): string {
  const hash = sha256(utf8ToBytes(canonicalize(toJson(value, [])) as string));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The value with nothing in it that canonical JSON would refuse. `above`: what it lies in. */
function toJson(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  if (above.length === MAX_DEPTH || above.includes(value)) return null;
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (one) => toJson(one, inside));
  return toJsonRecord(value as Record<string, unknown>, inside);
}

function toJsonRecord(value: Record<string, unknown>, inside: readonly object[]) {
  const record: Record<string, unknown> = Object.create(null); // a key may be `__proto__`
  for (const key of Object.keys(value).sort()) {
    if (value[key] === undefined) continue;
    let name = wellFormed(key);
    // Two keys that differ only in half a pair must not hide each other.
    while (name in record) name += '\uFFFD';
    record[name] = toJson(value[key], inside);
  }
  return record;
}
