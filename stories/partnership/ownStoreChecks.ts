import { it } from 'vitest';
import { storeChecks } from '../../src/store/conformance/index.ts';
import { createMemoryStore } from '../../src/store/index.ts';

/** In its place: your own. */
const createOwnStore = createMemoryStore;

for (const { name, run } of storeChecks({ create: () => createOwnStore() })) {
  it(name, run);
}
