/** The parser of the URL Standard: pure, and part of every runtime, though not of the language. */
declare const URL: new (
  url: string,
  base?: string,
) => {
  readonly href: string;
  readonly protocol: string;
  readonly origin: string;
  readonly username: string;
  readonly password: string;
  readonly pathname: string;
  readonly search: string;
};

/** Stands for the page that a relative link is on. */
const HERE = 'https://here.invalid/a/b/';

/** Control and format characters, line ends and blanks: what hides or breaks in an address. */
const hidden = /[\p{C}\p{Z}]/u;

/**
 * The address of a link that is safe to follow: `https:`, `http:`, `mailto:`, or relative to the
 * page (beginning with `/`, `./`, `../`, `?` or `#`). `null` for everything else, which is then
 * shown as plain text: other schemes, another host in disguise, user names, hidden characters.
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '' || text.includes('\\') || hidden.test(text)) return null;
  if (/^[/?#]|^\.{1,2}\//.test(text)) return staysHere(text) ? text : null;
  const url = parse(text);
  switch (url?.protocol) {
    case 'https:':
    case 'http:': {
      // The parser repairs "https:host"; who reads it would not see where it leads.
      const isWhole = text.slice(0, url.protocol.length + 2).toLowerCase() === `${url.protocol}//`;
      return isWhole && url.username === '' && url.password === '' ? url.href : null;
    }
    case 'mailto:':
      return isPlainMail(url.pathname, url.search) ? url.href : null;
    default:
      return null;
  }
}

function parse(text: string, base?: string) {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

function staysHere(text: string): boolean {
  return parse(text, HERE)?.origin === parse(HERE)?.origin;
}

/** An address, and no line ends that would smuggle further headers into the letter. */
function isPlainMail(address: string, search: string): boolean {
  try {
    return address.includes('@') && !/\p{Cc}/u.test(decodeURIComponent(address + search));
  } catch {
    return false;
  }
}
