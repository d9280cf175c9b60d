'use client';
import * as Radix from '@radix-ui/react-dialog';
import { forwardRef } from 'react';
import { styled } from 'styled-components';
import { useTroth } from '../../hooks/useTroth.ts';
import { DialogContent, type DialogContentProps } from './DialogContent.tsx';
import { dialogCss } from './dialogCss.ts';
import { rootCss } from './rootCss.ts';
import { StyleScope } from './StyleScope.tsx';
import { useRootAttributes } from './useRootAttributes.ts';

const Root = styled.div.withConfig({ componentId: 'troth-dialog-layer' })`${rootCss(dialogCss)}`;

/** What an open dialog puts into the portal container: a layer over the window, with the look. */
export const DialogLayer = forwardRef<HTMLDivElement, DialogContentProps>(
  function DialogLayer(content, ref) {
    const { portalContainer } = useTroth();
    const container = typeof portalContainer === 'function' ? portalContainer() : portalContainer;
    const rootAttributes = useRootAttributes('dialog');
    return (
      <StyleScope>
        <Radix.Portal container={container}>
          <Root {...rootAttributes}>
            <Radix.Overlay data-part="dialog-overlay" />
            <DialogContent {...content} ref={ref} />
          </Root>
        </Radix.Portal>
      </StyleScope>
    );
  },
);
