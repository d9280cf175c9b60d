'use client';
import { type ReactNode, useMemo } from 'react';
import {
  type Clock,
  type ColorScheme,
  type Contrast,
  type Density,
  type Direction,
  defaultSettings,
  type PortalContainer,
  TrothContext,
  type TrothSettings,
} from '../hooks/useTroth.ts';
import { directionOf } from '../i18n/direction.ts';
import { createFormats } from '../i18n/formats.ts';
import type { MessageOverrides } from '../i18n/messages.ts';

/** What a provider settles for everything inside it; each is optional. */
export interface TrothProviderProps {
  readonly children?: ReactNode;
  /** BCP 47 tag for numbers, dates and plurals. Default: the language of `messages`, else `'en'`. */
  readonly locale?: string | undefined;
  /** A catalogue (`import { de } from 'troth/locales/de'`) or only the words you want to change. */
  readonly messages?: (MessageOverrides & { readonly locale?: string }) | undefined;
  /** Default: the direction of `locale`; without a locale, that of the page. */
  readonly dir?: Direction | undefined;
  /** IANA time zone of every date shown. Default `'UTC'`, so that server and browser agree. */
  readonly timeZone?: string | undefined;
  /** Default: the system's clock. */
  readonly clock?: Clock | undefined;
  /** `'inherit'` (default) follows the page, `'auto'` the reader's system. */
  readonly colorScheme?: ColorScheme | undefined;
  /** `'auto'` (default) follows the reader's system. */
  readonly contrast?: Contrast | undefined;
  readonly density?: Density | undefined;
  /** The page's CSP nonce; passed to every style element the library writes. */
  readonly nonce?: string | undefined;
  /** Where dialogs are put. Default: the end of `document.body`. */
  readonly portalContainer?: PortalContainer | undefined;
}

/** Settles language, time and look for all widgets and hooks below. It renders no element. */
export function TrothProvider({
  children,
  locale,
  messages,
  dir,
  timeZone,
  clock,
  colorScheme,
  contrast,
  density,
  nonce,
  portalContainer,
}: TrothProviderProps) {
  const settings = useMemo<TrothSettings>(() => {
    const language = locale ?? messages?.locale;
    const spoken = language ?? defaultSettings.locale;
    const zone = timeZone ?? defaultSettings.timeZone;
    return {
      locale: spoken,
      lang: languageOfWords(spoken, messages),
      messages: messages ?? defaultSettings.messages,
      dir: dir ?? (language ? directionOf(language) : undefined),
      timeZone: zone,
      formats: createFormats(spoken, zone),
      clock: clock ?? defaultSettings.clock,
      colorScheme: colorScheme ?? defaultSettings.colorScheme,
      contrast: contrast ?? defaultSettings.contrast,
      density: density ?? defaultSettings.density,
      nonce,
      portalContainer: portalContainer ?? defaultSettings.portalContainer,
    };
  }, [
    locale,
    messages,
    dir,
    timeZone,
    clock,
    colorScheme,
    contrast,
    density,
    nonce,
    portalContainer,
  ]);
  return <TrothContext.Provider value={settings}>{children}</TrothContext.Provider>;
}

/** Words of unknown language are a host's own, made for its locale. */
function languageOfWords(locale: string, messages: TrothProviderProps['messages']): string {
  const words = messages ? (messages.locale ?? locale) : defaultSettings.locale;
  const language = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return language(words) === language(locale) ? locale : words;
}
