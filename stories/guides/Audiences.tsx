import './startHere.css';

interface Audience {
  readonly who: string;
  readonly why: string;
  readonly links: readonly (readonly [label: string, path: string])[];
}

const audiences: readonly Audience[] = [
  {
    who: 'You embed a widget',
    why: 'Choose one, see every state it can be in, copy the lines that put it on your page.',
    links: [
      ['TrustSurvey', 'docs/measure-trustsurvey--docs'],
      ['TrustRadar', 'docs/measure-trustradar--docs'],
      ['CommitmentTracker', 'docs/promise-commitmenttracker--docs'],
      ['PostMortem', 'docs/repair-postmortem--docs'],
      ['RearticulationForm', 'docs/reset-rearticulationform--docs'],
      ['Before you embed', '#before-you-embed'],
    ],
  },
  {
    who: 'You design',
    why: 'See the tokens and their modes, each widget’s anatomy, its words, and where it should not be used.',
    links: [
      ['Tokens', 'docs/tokens--docs'],
      ['TrustRadar, right to left', 'story/measure-trustradar--right-to-left'],
      ['TrustRadar at 200 px', 'story/measure-trustradar--two-hundred-pixels'],
    ],
  },
  {
    who: 'You write your own view',
    why: 'Take the hook that a widget is made with, or only the functions that compute the numbers.',
    links: [
      ['A hook in a few lines', '#a-hook-in-a-few-lines'],
      ['What each entry holds', '#entries'],
      ['Every function', 'docs/reference--docs'],
    ],
  },
];

/** Where to go next, for each kind of reader. */
export function Audiences() {
  return (
    <ul className="guide-audiences sb-unstyled">
      {audiences.map(({ who, why, links }) => (
        <li key={who}>
          <strong>{who}</strong>
          <p>{why}</p>
          {links.map(([label, path]) => (
            <a key={path} {...linkTo(path)}>
              {label}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A heading on this page, or another page of the Storybook around it. */
function linkTo(path: string) {
  return path.startsWith('#')
    ? { href: path, target: '_self' }
    : { href: `./?path=/${path}`, target: '_top' };
}
