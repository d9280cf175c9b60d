import { type ReactNode, useEffect } from 'react';

/**
 * A sheet of paper on the screen: the page’s rules for print hold, those for the screen do not, and
 * widgets are told, as a browser tells them.
 */
export function PrintedPage({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const turned = turn(document, { print: 'all', screen: 'not all' });
    return () => {
      for (const [media, text] of turned) media.mediaText = text;
    };
  });
  useEffect(() => {
    const tell = (what: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(what));
    const timer = setTimeout(tell, 0, 'beforeprint');
    return () => {
      clearTimeout(timer);
      setTimeout(tell, 0, 'afterprint');
    };
  }, []);
  return <div style={{ inlineSize: '170mm', marginInline: 'auto' }}>{children}</div>;
}

type Media = readonly [media: MediaList, before: string];

function turn(page: Document, into: Readonly<Record<string, string>>): Media[] {
  return [...page.styleSheets].flatMap((sheet) =>
    mediaIn(sheet.cssRules).flatMap(({ media }): Media[] => {
      const before = media.mediaText;
      const after = into[before];
      if (after === undefined) return [];
      media.mediaText = after;
      return [[media, before]];
    }),
  );
}

function mediaIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...('cssRules' in rule ? mediaIn(rule.cssRules as CSSRuleList) : []),
  ]);
}
