import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { frameCss } from '../../src/components/ui/frame.ts';
import { StyleScope } from '../../src/components/ui/StyleScope.tsx';
import { useRootAttributes } from '../../src/components/ui/useRootAttributes.ts';

const Root = styled.section`${frameCss}`;

/** Stands for the widget that the parts live in: tokens, text and look come from its root. */
export function Stage({ children }: { readonly children: ReactNode }) {
  return (
    <StyleScope>
      <Root {...useRootAttributes('stage')}>{children}</Root>
    </StyleScope>
  );
}
