import { openPageTab } from '../../../hooks/document/pageTab.tsx';

// A document of two texts, kept in this browser.

openPageTab();
