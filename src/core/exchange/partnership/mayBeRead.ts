import {
  type Confidentiality,
  confidentialities,
  type PostMortem,
} from '../../postmortem/types.ts';

/** Whether both sides have agreed that so wide a circle of readers may read a post-mortem. */
export function mayBeRead({ frame }: PostMortem, readers: Confidentiality): boolean {
  return confidentialities.indexOf(frame.confidentiality) >= confidentialities.indexOf(readers);
}
