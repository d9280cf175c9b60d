'use client';
import { createContext, useContext } from 'react';
import { createFormats, type Formats } from '../i18n/formats.ts';
import type { MessageOverrides } from '../i18n/messages.ts';

/** Tells the present moment. Passed in, so that tests and servers can decide what "now" is. */
export type Clock = () => Date;

/** Writing direction. */
export type Direction = 'ltr' | 'rtl';
/** `inherit`: the page's. `auto`: the reader's system. */
export type ColorScheme = 'inherit' | 'auto' | 'light' | 'dark';
/** `auto`: as the reader's system asks. */
export type Contrast = 'auto' | 'standard' | 'more';
/** How much room there is between things, and how large targets are. */
export type Density = 'comfortable' | 'compact';
/** Where dialogs are put; `null`: at the end of `body`. */
export type PortalContainer = HTMLElement | (() => HTMLElement | null) | null;

/** What `TrothProvider` settles for every hook and widget below it. */
export interface TrothSettings {
  readonly locale: string;
  /** The language of the words, for `lang`: a locale without words of its own is read in English. */
  readonly lang: string;
  readonly messages: MessageOverrides;
  /** `undefined`: the direction of the page around the widget holds. */
  readonly dir: Direction | undefined;
  readonly timeZone: string;
  readonly formats: Formats;
  readonly clock: Clock;
  readonly colorScheme: ColorScheme;
  readonly contrast: Contrast;
  readonly density: Density;
  readonly nonce: string | undefined;
  readonly portalContainer: PortalContainer;
}

/** What holds without a provider: English, UTC, and the look of the page around the widget. */
export const defaultSettings: TrothSettings = {
  locale: 'en',
  lang: 'en',
  messages: {},
  dir: undefined,
  timeZone: 'UTC',
  formats: createFormats('en', 'UTC'),
  clock: () => new Date(),
  colorScheme: 'inherit',
  contrast: 'auto',
  density: 'comfortable',
  nonce: undefined,
  portalContainer: null,
};

/** Holds the settings; `useTroth` reads them, `TrothProvider` sets them. */
export const TrothContext = createContext<TrothSettings>(defaultSettings);

/** The settings of the nearest `TrothProvider`, or working defaults. */
export function useTroth(): TrothSettings {
  return useContext(TrothContext);
}
