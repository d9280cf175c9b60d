/** What a page may say of elements as such, loudly enough that it shows wherever it comes through. */
export const bareRules = `
p, td, dd { margin: 0 0 1.5em; color: rgb(200, 0, 0); font-size: 21px; line-height: 2; }
label { display: block; margin-block-end: 8px; font-weight: 700; text-transform: uppercase; }
img, svg { display: block; vertical-align: middle; max-width: 90%; border: 3px solid; }
main ul, ul, ol { margin: 1em 0; padding-inline-start: 40px; list-style: square; background: pink; }
main ul li, ol li { margin: 0 0 0.5em; letter-spacing: 2px; }
button { min-width: 240px; padding: 12px 24px; border: 2px solid; border-radius: 20px; background: #06c; color: #fff; text-transform: uppercase; box-shadow: 0 2px 4px #000; }
input, select, textarea { width: 100%; margin: 0 0 16px; padding: 20px; border: 2px solid; background: #ffe; font-size: 30px; }
h1, h2, h3, h4, h5 { margin: 2em 0 1em; border-bottom: 1px solid; color: rgb(0, 128, 0); font: italic 40px serif; }
table { width: 50%; margin: 1em; border: 1px solid; border-collapse: separate; background: #eef; }
table tbody td, thead th, th { padding: 20px; border: 1px solid; text-align: center; vertical-align: bottom; }
fieldset { margin: 20px; padding: 20px; border: 2px solid; }
legend { float: left; width: 100%; border-bottom: 1px solid; font-size: 30px; }
a { border-bottom: 1px dotted; color: rgb(0, 0, 200); text-decoration: none; }
dl { display: grid; margin: 2em; } dt { float: left; font-weight: 900; }
details { margin: 10px; padding: 10px; border: 1px solid; } summary { padding: 10px; list-style: none; background: #eee; }
section, article, header, footer, nav, aside, form { padding: 40px; background: #eee; }
blockquote { margin: 3em; padding: 1em; border-inline-start: 4px solid; font-style: italic; }
span, time, small, strong, em, b, i, code, bdi { color: rgb(0, 100, 0); letter-spacing: 1px; }
mark, ins, del { background: lime; text-decoration: overline; }
progress { height: 3em; } hr { margin: 3em; }
div { max-width: 60%; padding: 5px; }
svg { height: auto; fill: red; overflow: hidden; }
path, rect, circle, line, text, g { opacity: 0.5; transform: skewX(9deg); color: lime; fill: red; stroke: red; stroke-width: 3px; font-size: 30px; letter-spacing: 3px; }
* { margin: 1px; padding: 1px; }
`;

/** What frameworks and an intranet's own content boxes say; none of it names a widget. */
export const frameworkRules = `
.content p, .content li, .content .prose td { margin: 1em; color: rgb(200, 0, 0); font-size: 21px; }
.content table th, .content table td { text-align: center; }
.content h2, .content h3 { margin-top: 2em; border-top: 1px solid; }
.content a:not(.button), .content button { text-decoration: overline; padding: 20px; }
[role='group'], [role='region'] { display: inline-flex; width: 50%; }
[role='group'] > *, [role='search'] > * { position: relative; flex: 1 1 auto; margin: 9px; }
input[type='radio'], input[type='checkbox'] { position: relative; margin: 0 0.5rem 1rem 0; vertical-align: middle; }
[type='search'] { border-radius: 40px; outline-offset: -2px; }
textarea:not([disabled]), select:not([multiple]) { padding: 20px; background: #ffe; }
button:not(:disabled) { min-width: 240px; background: #06c; }
details summary::after { content: '>'; float: right; } li::before { content: '*'; }
a[href]::after { content: ' (link)'; } :focus-visible { outline: 9px dotted; }
`;
