import { postMortemMarkdown } from '../../core/exchange/postMortemMarkdown.ts';
import { safeFileName } from '../../core/exchange/safeFileName.ts';
import { toPostMortemJson } from '../../core/postmortem/parsePostMortem.ts';
import { postMortemCopyJson } from '../../core/postmortem/postMortemCopyJson.ts';
import { withUnread } from '../../core/postmortem/withUnread.ts';
import { accept, type Result } from '../../core/result.ts';
import type { PostMortemApi } from '../../hooks/usePostMortem.ts';
import { download } from '../ui/download.ts';

export type PostMortemFormat = 'md' | 'json';

const types: Readonly<Record<PostMortemFormat, string>> = {
  md: 'text/markdown',
  json: 'application/json',
};

/** The document as this viewer may see it, as a file: by name or by role, as it is shown. */
export function exportPostMortem(format: PostMortemFormat, api: PostMortemApi, title: string) {
  const name = safeFileName(title, format, api.host.messages.fileName);
  const type = `${types[format]};charset=utf-8`;
  const text = textOf(format, api);
  if (!text.ok) throw new Error(text.error.message);
  download(new Blob([text.value], { type }), name);
}

function textOf(format: PostMortemFormat, { state, host }: PostMortemApi): Result<string> {
  const { doc, view } = state;
  const { parties, people, commitments, dimensions, messages: words, formats } = host;
  const { names } = view;
  if (format === 'md') {
    const known = { parties, people, commitments, dimensions };
    return accept(postMortemMarkdown(doc, { ...known, formats, words, names }));
  }
  // A place that cannot be read can name people, so a copy by role leaves it out.
  return names === 'roles'
    ? postMortemCopyJson(doc, { parties, people, words })
    : toPostMortemJson(withUnread(host.document.value, doc, { partyId: host.ownParty ?? '' }));
}
