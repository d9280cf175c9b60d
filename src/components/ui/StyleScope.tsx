'use client';
import { type ContextType, type ReactNode, useContext } from 'react';
import { StyleSheetContext, StyleSheetManager } from 'styled-components';
import { useTroth } from '../../hooks/useTroth.ts';

type StyleSheet = ContextType<typeof StyleSheetContext>['styleSheet'];

// One for all widgets: a sheet of its own for each mount would leave a style element each.
const sheets = new WeakMap<StyleSheet, Map<string, StyleSheet>>();

/** Hands the page's CSP nonce to the styles of everything inside; nothing otherwise. */
export function StyleScope({ children }: { readonly children: ReactNode }) {
  const { nonce } = useTroth();
  const around = useContext(StyleSheetContext).styleSheet;
  // A server's sheet is collected, nonce and all, by whoever made it; another would be lost.
  if (!nonce || around.server || around.options.nonce === nonce) return children;
  return <StyleSheetManager sheet={sheetWithNonce(around, nonce)}>{children}</StyleSheetManager>;
}

function sheetWithNonce(around: StyleSheet, nonce: string): StyleSheet {
  const known = sheets.get(around) ?? new Map<string, StyleSheet>();
  const sheet = known.get(nonce) ?? around.reconstructWithOptions({ nonce });
  sheets.set(around, known.set(nonce, sheet));
  return sheet;
}
