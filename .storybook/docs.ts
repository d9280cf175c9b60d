/** Prose of a documentation page, but nothing inside a story or a figure of its own. */
const prose = (elements: string) =>
  `#storybook-docs .sbdocs-content :is(${elements}):not(.sb-unstyled, .sb-unstyled *, .sb-story *, .docblock-code-toggle)`;

/** Documentation pages: one column of text to read, wide things as wide as they need. */
export const docsCss = `
#storybook-docs .sbdocs-wrapper {
  padding: 3.5rem clamp(1rem, 4vw, 3rem) 6rem;
  background: var(--page-paper);
}
#storybook-docs .sbdocs-content { max-width: 54rem; font-family: var(--page-sans); }
${prose('p, ul, ol, li, dd, dt')} {
  color: var(--page-ink);
  font-family: var(--page-sans);
  font-size: 1rem;
  line-height: 1.6;
}
${prose('p, ul, ol')} { max-width: 42rem; margin-block: 0 1.125rem; }
${prose('li')} { margin-block-start: 0.375rem; }
${prose('h1, h2')} {
  color: var(--page-ink);
  font-family: var(--page-serif);
  font-weight: 400;
  letter-spacing: -0.01em;
  text-wrap: balance;
  border: 0;
}
${prose('h1')} { margin: 0 0 1.25rem; font-size: clamp(2.25rem, 6vw, 3rem); line-height: 1.1; }
${prose('h1 + p')} { max-width: 38rem; font-size: 1.25rem; line-height: 1.5; }
${prose('h2')} {
  margin: 3.5rem 0 1rem;
  padding: 1.25rem 0 0;
  border-block-start: 1px solid var(--page-hairline);
  font-size: 1.75rem;
  line-height: 1.2;
}
${prose('h3')} {
  margin: 2rem 0 0.5rem;
  color: var(--page-ink);
  font-family: var(--page-sans);
  font-size: 1.125rem;
  font-weight: 700;
  line-height: 1.35;
}
${prose('a')} { color: var(--page-accent); text-underline-offset: 0.15em; }
${prose('a')}:focus-visible { outline: 2px solid var(--page-accent); outline-offset: 2px; }
${prose('code')} {
  display: inline;
  margin: 0;
  padding: 0.1em 0.25em;
  border: 0;
  border-radius: 0.25em;
  background: var(--page-sunken);
  color: var(--page-ink);
  font-family: var(--page-mono);
  font-size: 0.875em;
  line-height: inherit;
  white-space: normal;
  overflow-wrap: anywhere;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
${prose('blockquote')} {
  margin: 1.5rem 0;
  padding: 0 0 0 1.25rem;
  border: 0;
  border-inline-start: 2px solid var(--page-accent);
}
${prose('hr')} { border: 0; border-block-start: 1px solid var(--page-hairline); }
${prose('.sbdocs-preview')} {
  border: 1px solid var(--page-hairline);
  border-radius: 6px;
  box-shadow: none;
}
#storybook-docs .docblock-source {
  border: 1px solid var(--page-hairline);
  border-radius: 6px;
  background: var(--page-sunken);
  box-shadow: none;
  color-scheme: inherit;
}
#storybook-docs .docblock-source :is(pre, code, span) {
  background: none;
  color: var(--page-ink);
  font-family: var(--page-mono);
  font-size: 0.875rem;
  line-height: 1.6;
}
#storybook-docs .docblock-source button {
  border-color: var(--page-hairline);
  background: var(--page-raised);
  color: var(--page-ink-soft);
  font-weight: 400;
}
#storybook-docs .docblock-source .token:is(.comment, .punctuation, .operator) { color: var(--page-ink-soft); font-style: normal; }
#storybook-docs .docblock-source .token:is(.keyword, .tag, .selector, .atrule, .function, .class-name, .rule) { color: var(--page-accent); }
#storybook-docs .docblock-source .token:is(.property, .attr-name, .variable) { color: var(--page-series-1); }
#storybook-docs .docblock-source .token:is(.string, .attr-value, .number, .boolean) { color: var(--page-series-2); }
#storybook-docs .sbdocs-toc--custom { font-family: var(--page-sans); }
#storybook-docs .sbdocs-toc--custom .toc-list.toc-list { border-color: var(--page-hairline); }
#storybook-docs .sbdocs-toc--custom .toc-list-item::before { border-color: var(--page-accent); }
#storybook-docs .sbdocs-toc--custom .toc-list-item > a { color: var(--page-ink-soft); }
#storybook-docs .sbdocs-toc--custom .is-active-link.is-active-link { color: var(--page-accent); }
@media (max-width: 40em) {
  #storybook-docs .sbdocs-wrapper { padding-block-start: 2rem; }
  #storybook-docs .sbdocs-preview .docs-story { padding: 0; }
  #storybook-docs .sbdocs-preview .docs-story > div:first-child { padding: 1rem 0.75rem; }
}
`;
