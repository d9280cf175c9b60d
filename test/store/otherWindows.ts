import type * as Store from '../../src/store/index.ts';

/** The module in a window of its own, as another tab would load it: nothing is shared but the disk. */
export async function openWindow(): Promise<{ store: typeof Store; close(): void }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { eval: run } = frame.contentWindow as Window & typeof globalThis;
  const store = (await run("import('/src/store/index.ts')")) as typeof Store;
  return { store, close: () => frame.remove() };
}

/**
 * Runs a module in a frame that may run scripts and nothing else: it has an origin of its own, from
 * which nothing can be loaded, so it takes all modules along. `code`: an expression over
 * `store`, the module; its answer is what is said back.
 */
export async function inSandbox(code: string): Promise<unknown> {
  const entry = '/src/store/index.ts';
  const imports = Object.fromEntries(await modulesFrom(entry));
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.srcdoc = `
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">
      import * as store from '${SCHEME}${entry}';
      const said = await (${code}).catch((error) => ({ error: String(error) }));
      parent.postMessage(said, '*');
    </script>`;
  const answer = new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', hear);
      resolve(data);
    };
    window.addEventListener('message', hear);
  });
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

/** Addresses that mean the same in every module, wherever it is loaded from. */
const SCHEME = 'module:';

/** A module and all that it loads, each as a `data:` address. */
async function modulesFrom(entry: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [new URL(entry, location.origin)];
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    const key = `${SCHEME}${url.pathname}`;
    if (found.has(key)) continue;
    const response = await fetch(url);
    const source = (await response.text()).replace(/^\/\/# sourceMappingURL=.*$/m, '');
    const base = url;
    const code = source.replace(
      /\b(from|import)\s*"([^"]+)"/g,
      (_, word: string, specifier: string) => {
        const target = new URL(specifier, base);
        waiting.push(target);
        return `${word} "${SCHEME}${target.pathname}"`;
      },
    );
    found.set(key, `data:text/javascript,${encodeURIComponent(code)}`);
  }
  return found;
}
