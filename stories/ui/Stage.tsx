import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { rootCss } from '../../src/components/ui/rootCss.ts';
import { StyleScope } from '../../src/components/ui/StyleScope.tsx';
import { useRootAttributes } from '../../src/components/ui/useRootAttributes.ts';

const Root = styled.section`${rootCss('')}`;

/** Stands for the widget that the parts live in: tokens, text and look come from its root. */
export function Stage({ children }: { readonly children: ReactNode }) {
  return (
    <StyleScope>
      <Root {...useRootAttributes('stage')}>{children}</Root>
    </StyleScope>
  );
}
