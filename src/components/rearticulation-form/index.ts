export { createArticulation } from '../../core/articulation/createArticulation.ts';
export { articulationTemplates } from '../../core/articulation/templates/index.ts';
export type { ArticulationTemplate } from '../../core/articulation/templateTypes.ts';
export type { Articulation } from '../../core/articulation/types.ts';
export {
  defaultRearticulationView,
  type RearticulationView,
  readRearticulationView,
} from '../../hooks/articulation/rearticulationView.ts';
export type {
  Dispositions,
  RearticulationChangeDetails,
  RearticulationChangeReason,
  RearticulationViewer,
} from '../../hooks/articulation/UseRearticulationOptions.ts';
export { RearticulationForm, type RearticulationFormProps } from './RearticulationForm.tsx';
