import { useMemo } from 'react';
import { TrustRadar } from '../../src/components/trust-radar/index.ts';
import { instruments, type SurveyResponse, scoreResponses } from '../../src/core/index.ts';

const { alliance4 } = instruments;
const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

export function FirstWidget({ responses }: { responses: SurveyResponse[] }) {
  const series = useMemo(() => scoreResponses(responses, alliance4), [responses]);
  return <TrustRadar dimensions={alliance4.dimensions} series={series} parties={parties} />;
}
