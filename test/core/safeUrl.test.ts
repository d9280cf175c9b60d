import { expect, it } from 'vitest';
import { safeUrl } from '../../src/core/safeUrl.ts';

const SOFT_HYPHEN = '\u00AD';

it.each([
  ['a script', 'javascript:alert(1)'],
  ['a script after a blank', ' javascript:alert(1)'],
  ['a script in capitals', 'JaVaScRiPt:alert(1)'],
  ['a scheme broken by a line feed', 'java\nscript:alert(1)'],
  ['a scheme broken by a carriage return', 'java\rscript:alert(1)'],
  ['a scheme broken by a tab', 'java\tscript:alert(1)'],
  ['a script that looks like an address', 'javascript://%0aalert(1)'],
  ['an entity for the colon', 'javascript&colon;alert(1)'],
  ['a byte order mark', '\uFEFFjavascript:alert(1)'],
  ['an encoded colon', 'javascript%3Aalert(1)'],
  ['a page in the link', 'data:text/html,<script>alert(1)</script>'],
  ['a blob', 'blob:https://x/1'],
  ['a source view', 'view-source:https://x'],
  ['another host behind a backslash', '/\\evil.example'],
  ['another host behind two slashes', '//evil.example'],
  ['no slashes', 'https:evil.example'],
  ['a user name that looks like a host', 'https://good.example@evil.example'],
  ['a backslash before a user name', 'https://good.example\\@evil.example'],
  ['a hidden hyphen', `https://exam${SOFT_HYPHEN}ple.com`],
  ['no host', 'https://'],
  ['file transfer', 'ftp://x'],
  ['an intent', 'intent://x#Intent;end'],
  ['headers in a letter', 'mailto:a@b.c%0d%0aBcc:z@z'],
  ['a letter to nobody', 'mailto:'],
  ['broken encoding', 'mailto:a@b.c%zz'],
  ['a number', 7],
  ['nothing', ''],
  ['nothing at all', null],
  ['plain words', 'see folder 4'],
  ['another host by a dotted way', '/..//evil.example/../\t//evil'],
])('takes %s for no link', (_, value) => {
  expect(safeUrl(value)).toBeNull();
});

it.each([
  ['http://intranet/page', 'http://intranet/page'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['https://münchen.example', 'https://xn--mnchen-3ya.example/'],
  ['HTTPS://Harbour.Example/Log?of=3#end', 'https://harbour.example/Log?of=3#end'],
  [' https://harbour.example/log ', 'https://harbour.example/log'],
  ['/log/3', '/log/3'],
  ['./log', './log'],
  ['../log', '../log'],
  ['#entry', '#entry'],
  ['?entry=3', '?entry=3'],
])('links %s', (value, href) => {
  expect(safeUrl(value)).toBe(href);
});
