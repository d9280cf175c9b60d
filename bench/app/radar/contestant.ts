import type { ComponentType } from 'react';
import type { Radar } from './data.ts';

/** One way of drawing a radar, and how to see that it really did. */
export type Contestant<P extends object> = {
  name: string;
  Chart: ComponentType<P>;
  /** The props of one radar in the library's own shape; made before the clock starts. */
  prepare(radar: Radar): P;
  /** What must be inside a box once one radar is drawn: selector → exact count, or `least`. */
  parts(radar: Radar): Record<string, number | { least: number }>;
  /**
   * What is drawn right now, as text that differs when the drawing differs. It decides when a
   * drawing is there, so it must read what was drawn, never what was asked for.
   */
  fingerprint(stage: Element): string;
  /** Throws a sentence when the picture is not there; runs outside the clock. */
  inspect(stage: Element, radars: Radar[]): void;
};

/** `fingerprint` and `inspect` of a contestant that draws its series as SVG paths. */
export function readPaths(selector: string): Pick<Contestant<object>, 'fingerprint' | 'inspect'> {
  const pathsIn = (stage: Element) => [...stage.querySelectorAll<SVGPathElement>(selector)];
  return {
    fingerprint: (stage) =>
      pathsIn(stage)
        .map((path) => path.getAttribute('d'))
        .join('|'),
    inspect(stage, radars) {
      const paths = pathsIn(stage);
      if (paths.length < radars.length) throw new Error(`found ${paths.length} "${selector}"`);
      for (const path of paths) {
        const d = path.getAttribute('d') ?? '';
        if (!d || d.includes('NaN')) throw new Error(`a "${selector}" has the path "${d}"`);
        const { width, height } = path.getBoundingClientRect();
        if (width < 40 || height < 40) {
          throw new Error(`a "${selector}" is only ${width} x ${height} px`);
        }
      }
    },
  };
}
