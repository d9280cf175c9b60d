import { describeServerConformance } from './describeServerConformance.tsx';
import { uiElements } from './uiElements.tsx';

for (const [name, element] of Object.entries(uiElements)) {
  describeServerConformance(name, element);
}
