import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';

const markdownIt = new MarkdownIt({ html: true, linkify: true });
const marked = new Marked({ gfm: true });

/** Markdown as two engines render it, raw HTML and bare addresses allowed. */
export function renderMarkdown(markdown: string): string[] {
  return [markdownIt.render(markdown), marked.parse(markdown, { async: false })];
}

/** HTML without paragraphs and breaks: a break is a line end, between paragraphs is an empty line. */
export function withoutParagraphs(html: string): string {
  return html
    .replace(/\n+/g, '')
    .replace(/<br ?\/?>/g, '\n')
    .replace(/<\/p><p>/g, '\n\n')
    .replace(/^<p>|<\/p>$/g, '');
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text of HTML in which no element is left. */
export function decodeText(html: string): string {
  return html.replace(/&[^;]*;/g, (entity) => entities[entity] ?? `unknown ${entity}`);
}

/** The names of all elements in HTML, in their order. */
export function elementsOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  return Array.from(body.querySelectorAll('*'), ({ localName }) => localName);
}
