/** The page of a suite that types into forms. */
export const formCss = `
.box { inline-size: 1000px; }
.field { display: block; margin-block: 8px; }
.field label { display: block; }
.box textarea { inline-size: 100%; box-sizing: border-box; font: inherit; }
`;
