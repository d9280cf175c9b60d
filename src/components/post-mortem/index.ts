export { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
export { postMortemTemplates } from '../../core/postmortem/templates/index.ts';
export type { PostMortemTemplate } from '../../core/postmortem/templateTypes.ts';
export type { PostMortem as PostMortemDocument } from '../../core/postmortem/types.ts';
export {
  defaultPostMortemView,
  type PostMortemView,
  readPostMortemView,
} from '../../hooks/postMortem/postMortemView.ts';
export type {
  PostMortemChangeDetails,
  PostMortemChangeReason,
  PostMortemViewer,
} from '../../hooks/postMortem/UsePostMortemOptions.ts';
export { PostMortem, type PostMortemProps } from './PostMortem.tsx';
