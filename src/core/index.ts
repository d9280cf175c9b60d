export * from './articulation/index.ts';
export * from './commitments/index.ts';
export { type Origin, type OriginKind, originKinds } from './document/origin.ts';
export * from './exchange/index.ts';
export * from './partnership/index.ts';
export * from './postmortem/index.ts';
export * from './result.ts';
export * from './trust/index.ts';
export * from './types.ts';
