export { createSamplePartnership, type SampleOptions } from './createSamplePartnership.ts';
