export * from './components/commitment-tracker/index.ts';
export * from './components/partnership-overview/index.ts';
export * from './components/post-mortem/index.ts';
export * from './components/rearticulation-form/index.ts';
export * from './components/trust-radar/index.ts';
export * from './components/trust-survey/index.ts';
export type * from './core/commitments/types.ts';
export type * from './core/trust/types.ts';
export type * from './core/types.ts';
export type {
  Clock,
  ColorScheme,
  Contrast,
  Density,
  Direction,
  PortalContainer,
  TrothSettings,
} from './hooks/useTroth.ts';
export type { MessageOverrides, Messages } from './i18n/messages.ts';
export { Partnership, type PartnershipProps } from './provider/Partnership.tsx';
export { TrothProvider, type TrothProviderProps } from './provider/TrothProvider.tsx';
