/** How a keepsake looks: quiet on paper and screen, light and dark, without any file beside it. */
export const keepsakeStyle = `
:root { color-scheme: light dark; --ink: #23313b; --soft: #566672; --line: #d9d4c7; --paper: #f7f4ec; --card: #fffdf8; --mark: #1f6f78; --own: #f3ead2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e4da; --soft: #a9b3b8; --line: #3a464d; --paper: #1b2329; --card: #232d34; --mark: #7cc4cc; --own: #3a3322; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin-top: 3rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.0625rem; }
h4, h5 { margin: 1rem 0 .25rem; font-size: 1rem; }
h5 { font-size: .875rem; color: var(--soft); }
p { margin: .25rem 0; }
ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
a { color: var(--mark); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .5rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
dd p { margin: 0; }
figure { margin: .75rem 0; }
svg { max-width: 100%; height: auto; }
svg line, svg polyline { fill: none; stroke: var(--line); stroke-width: 1.5; }
svg .aim { stroke: var(--mark); stroke-dasharray: 5 4; }
svg .way { stroke: var(--mark); stroke-width: 2; }
svg circle { fill: var(--mark); }
svg .band { fill: var(--mark); opacity: .15; }
svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
.soft { color: var(--soft); font-weight: 400; font-size: .875rem; }
.lines { white-space: pre-line; }
.card { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.card h4 { margin-top: 0; }
.own { margin-top: 3rem; padding: .25rem 1rem 1rem; border-radius: .5rem; background: var(--own); }
.own h2 { margin-top: .75rem; }
@media (max-width: 32rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .75rem; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --card: #fff; --mark: #1f6f78; --own: #fff; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  .own { padding: 0; }
  .card, figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
