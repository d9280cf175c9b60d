import './startHere.css';

interface Station {
  readonly act: string;
  readonly question: string;
  readonly widgets: readonly { readonly name: string; readonly page?: string }[];
}

const stations: readonly Station[] = [
  {
    act: 'Measure',
    question: 'How do we see each other?',
    widgets: [
      { name: 'TrustSurvey', page: 'measure-trustsurvey--docs' },
      { name: 'TrustRadar', page: 'measure-trustradar--docs' },
    ],
  },
  {
    act: 'Promise',
    question: 'Who promised what, and was it kept?',
    widgets: [{ name: 'CommitmentTracker', page: 'promise-commitmenttracker--docs' }],
  },
  {
    act: 'Repair',
    question: 'What shook our trust, and what prevents the next time?',
    widgets: [{ name: 'PostMortem', page: 'repair-postmortem--docs' }],
  },
  {
    act: 'Reset',
    question: 'Things have changed. What do we agree on now?',
    widgets: [{ name: 'RearticulationForm', page: 'reset-rearticulationform--docs' }],
  },
];

/** The loop that two organisations go round together, drawn as two strands that meet four times. */
export function Loop() {
  return (
    <figure className="guide-loop sb-unstyled">
      <div className="guide-loop-body">
        <Strands />
        <ol>
          {stations.map(({ act, question, widgets }) => (
            <li key={act}>
              <strong>{act}</strong>
              <p>{question}</p>
              <p>
                {widgets.map(({ name, page }) =>
                  page ? (
                    <a key={name} href={`./?path=/docs/${page}`} target="_top">
                      {name}
                    </a>
                  ) : (
                    <span key={name} className="guide-planned">
                      {name} <small>to come</small>
                    </span>
                  ),
                )}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

const CENTRE = 130;
const RADIUS = 96;
const SWING = 11;
const TURNS = 4;

function Strands() {
  return (
    <svg viewBox="0 0 260 260" aria-hidden="true" focusable="false">
      <path className="guide-strand" data-party="2" d={strand(-1, 0, 360)} />
      <path className="guide-strand" data-party="1" d={strand(1, 0, 360)} />
      {/* Between two stations the other strand lies on top. */}
      {[45, 135, 225, 315].map((angle) => (
        <g key={angle}>
          <path className="guide-strand" data-party="gap" d={strand(-1, angle - 9, angle + 9)} />
          <path className="guide-strand" data-party="2" d={strand(-1, angle - 11, angle + 11)} />
        </g>
      ))}
      {stations.map(({ act }, index) => {
        const [x, y] = pointAt(index * 90, RADIUS);
        return (
          <g key={act} className="guide-node" transform={`translate(${x} ${y})`}>
            <circle r="15" />
            <text y="5.5">{index + 1}</text>
          </g>
        );
      })}
      <g className="guide-centre">
        <text y="124">two parties</text>
        <text y="146">one loop</text>
      </g>
    </svg>
  );
}

/** A strand from one angle to another, clockwise from the top, swinging about the ring. */
function strand(side: 1 | -1, from: number, to: number): string {
  const points: string[] = [];
  for (let angle = from; angle <= to; angle += 2) {
    const swing = side * SWING * Math.sin((angle * TURNS * Math.PI) / 180);
    points.push(pointAt(angle, RADIUS + swing).join(' '));
  }
  return `M${points.join('L')}`;
}

function pointAt(angle: number, radius: number): readonly [x: number, y: number] {
  const turn = ((angle - 90) * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(CENTRE + radius * Math.cos(turn)), round(CENTRE + radius * Math.sin(turn))];
}
