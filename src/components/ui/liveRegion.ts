/** `assertive` interrupts what is being read; for failures only. */
export type Politeness = 'polite' | 'assertive';

export interface Announcement {
  readonly text: string;
  readonly lang: string;
}

/** The page's own live regions, shared by every widget on it. */
export interface LiveRegion {
  /** Has `text` read aloud. A caller's newer words replace its older ones that are still waiting. */
  announce(caller: object, announcement: Announcement, politeness: Politeness): void;
  /** The caller is gone; with the last caller the regions leave the page. */
  release(caller: object): void;
}

// A region must be in the page for a moment before its text, else screen readers miss the change.
const delay = 120;
// Words that stay would be found again by someone who reads through the page.
const keep = 10_000;

/**
 * Live regions at the end of the document's body, outside every shadow root: inside one they are
 * unreliable. Made at the first announcement, so a page without any carries no trace of them.
 */
export function createLiveRegion(document: Document): LiveRegion {
  const callers = new Set<object>();
  let root: HTMLElement | undefined;
  let lanes: Readonly<Record<Politeness, Lane>> | undefined;

  const open = () => {
    root = document.createElement('div');
    root.setAttribute('data-troth', 'announcer');
    lanes = { polite: createLane(root, 'polite'), assertive: createLane(root, 'assertive') };
    document.body.append(root);
    return lanes;
  };

  return {
    announce(caller, announcement, politeness) {
      callers.add(caller);
      (lanes ?? open())[politeness].put(caller, announcement);
    },
    release(caller) {
      if (!callers.delete(caller) || callers.size > 0) return;
      lanes?.polite.stop();
      lanes?.assertive.stop();
      root?.remove();
      lanes = root = undefined;
    },
  };
}

interface Lane {
  put(caller: object, announcement: Announcement): void;
  stop(): void;
}

/** Two nodes that take turns: the same words twice are then two changes, and read twice. */
function createLane(root: HTMLElement, politeness: Politeness): Lane {
  const nodes = [createNode(root, politeness), createNode(root, politeness)] as const;
  const waiting = new Map<object, Announcement>();
  let turn: 0 | 1 = 0;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    for (const node of nodes) node.textContent = '';
  };
  const write = () => {
    writing = undefined;
    clear();
    const announcements = [...waiting.values()];
    waiting.clear();
    const node = nodes[turn];
    turn = turn === 0 ? 1 : 0;
    node.lang = announcements[0]?.lang ?? '';
    node.textContent = announcements.map((announcement) => announcement.text).join('\n');
    clearTimeout(clearing);
    clearing = setTimeout(clear, keep);
  };

  return {
    put(caller, announcement) {
      waiting.delete(caller);
      waiting.set(caller, announcement);
      writing ??= setTimeout(write, delay);
    },
    stop() {
      clearTimeout(writing);
      clearTimeout(clearing);
    },
  };
}

function createNode(root: HTMLElement, politeness: Politeness): HTMLElement {
  const node = root.ownerDocument.createElement('div');
  node.setAttribute('aria-live', politeness);
  node.setAttribute('aria-atomic', 'true');
  // Set one by one from script, which a content security policy leaves alone.
  Object.assign(node.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: '0',
    border: '0',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'pre-line',
  });
  root.append(node);
  return node;
}
