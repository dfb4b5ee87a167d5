/**
 * The page's style: light and dark by the reader's choice, both with contrast AA; A4 on paper. No `style` attribute is used anywhere, so
 * that the policy can name this text by its hash. Who changes it puts the new hash into policy.ts (the test says which).
 */
export const style = `
:root{color-scheme:light dark;--ink:#1c2430;--quiet:#4d5866;--page:#fff;--card:#f3f5f8;--line:#c5cdd8;--link:#0b5394;--focus:#b3470b;
--good:#14632f;--good-bg:#dcf2e3;--bad:#9b1c1c;--bad-bg:#fde3e1;--partly:#7a4b00;--partly-bg:#fdeecb;--waiting:#1f4e8c;--waiting-bg:#e0ebf9;--plain:#46505d;--plain-bg:#e8ebef;
--bar-good:#23794a;--bar-bad:#c0392b;--bar-partly:#936000;--bar-unsure:#7d5ba6;--bar-waiting:#3b78bd;--bar-plain:#737e8c;--bar-room:#dfe4ea;--bar-pale:#a9c4e2;--bar-strong:#1f5c9c;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e7ebf0;--quiet:#b1bbc8;--page:#14181e;--card:#1e242d;--line:#445060;--link:#8fc1f5;--focus:#ffb06b;
--good:#8fe0ac;--good-bg:#163a24;--bad:#ffb1a8;--bad-bg:#4a1c1a;--partly:#f6cf83;--partly-bg:#41310c;--waiting:#a9cdf7;--waiting-bg:#19324f;--plain:#c6cdd6;--plain-bg:#313a45;
--bar-good:#57b981;--bar-bad:#e8766a;--bar-partly:#dba53a;--bar-unsure:#b193d6;--bar-waiting:#6ca6e6;--bar-plain:#97a3b2;--bar-room:#343e4a;--bar-pale:#456a92;--bar-strong:#8fc1f5;--on:#10141a}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
.indicator tr[id]{scroll-margin-top:9rem}
body{margin:0 auto;max-width:76rem;padding:1rem 1.25rem 4rem;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-100vw;top:0;padding:.5rem 1rem;background:var(--page);z-index:1}
.skip:focus{left:0}
h1{font-size:1.45rem;line-height:1.3;text-align:center;margin:1.25rem 0 .5rem}
h1 span{display:block;font-size:1.15rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
h3{font-size:1.08rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1rem 0 .35rem}
.said{font-style:italic}.fill{color:var(--quiet)}
p,li{overflow-wrap:anywhere}
p{margin:.5rem 0;max-width:70rem}
.head{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;text-align:center}
.head p{margin:.1rem 0}
.head strong{display:block}
.under{text-align:center;margin-inline:auto}
.standing{color:var(--quiet);font-style:italic}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;list-style:none;padding:.6rem 1rem;margin:1rem 0;background:var(--card);border-radius:.5rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.75rem;list-style:none;padding:0;margin:1rem 0}
.tiles li{background:var(--card);border-left:5px solid var(--line);border-radius:.4rem;padding:.6rem .8rem;font-size:.92rem;line-height:1.35}
.tiles b{display:block;overflow-wrap:normal;font-size:1.8rem;line-height:1.15}
.tiles .good{border-color:var(--bar-good)}.tiles .bad{border-color:var(--bar-bad)}.tiles .partly{border-color:var(--bar-partly)}
figure{margin:0 0 1.5rem}
figcaption{font-weight:600;margin-bottom:.5rem}
figcaption small{display:block;font-weight:400;color:var(--quiet)}
svg{display:block;width:100%;max-width:34rem;height:auto;font-size:13px}
svg text{fill:var(--ink)}svg .quiet{fill:var(--quiet)}
svg .sign{font-weight:700}
svg .sign.good{fill:var(--good)}svg .sign.bad{fill:var(--bad)}svg .sign.partly{fill:var(--partly)}svg .sign.waiting{fill:var(--waiting)}svg .sign.plain{fill:var(--plain)}
.bar.good{fill:var(--bar-good)}.bar.bad{fill:var(--bar-bad)}.bar.partly{fill:var(--bar-partly)}.bar.unsure{fill:var(--bar-unsure)}.bar.waiting{fill:var(--bar-waiting)}.bar.plain{fill:var(--bar-plain)}
.bar.pale{fill:var(--bar-pale)}.bar.strong{fill:var(--bar-strong)}
svg .room{fill:var(--bar-room)}svg .goal{stroke:var(--ink);stroke-width:2.5;fill:none}
svg text.on{fill:var(--on);font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.25rem 0 1rem;font-size:.9rem;line-height:1.35}
caption{text-align:left;font-weight:600;padding:.35rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;vertical-align:top;text-align:left;font-weight:400}
thead th{background:var(--card);font-weight:600;vertical-align:bottom}
.right{text-align:right;font-variant-numeric:tabular-nums}.center{text-align:center}
td.right,time{white-space:nowrap}
tbody th[scope=row]{min-width:5rem}
.k-state{min-width:7.5rem}
.path{overflow-wrap:anywhere}.k-file{min-width:10rem}
.k-item,.k-remark,.k-result,.k-finding{min-width:13rem}
.t-verdicts .k-result{min-width:0}.t-verdicts td.right{white-space:normal}
.group th{background:var(--card);font-weight:600}
.total th,.total td{font-weight:600;background:var(--card)}
thead button{border:0;background:none;font:inherit;color:inherit;text-align:inherit;padding:0;cursor:pointer}
thead button::after{content:" \\2195";content:" \\2195"/"";color:var(--quiet)}
[aria-sort=ascending] button::after{content:" \\2191";content:" \\2191"/"";color:var(--ink)}
[aria-sort=descending] button::after{content:" \\2193";content:" \\2193"/"";color:var(--ink)}
.badge{display:inline-block;padding:.05rem .45rem;border-radius:.3rem;font-weight:600;white-space:nowrap}
td .long{white-space:normal}.t-matrix .long{white-space:nowrap}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.badge.good{color:var(--good);background:var(--good-bg)}.badge.bad{color:var(--bad);background:var(--bad-bg)}.badge.partly{color:var(--partly);background:var(--partly-bg)}.badge.waiting{color:var(--waiting);background:var(--waiting-bg)}.badge.plain{color:var(--plain);background:var(--plain-bg)}
.lead.good{color:var(--good)}.lead.bad{color:var(--bad)}.lead.partly{color:var(--partly)}.lead.waiting{color:var(--waiting)}
.filter{margin:.5rem 0 0}
input,p>button{font:inherit;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:.3rem;padding:.2rem .5rem}
p>button{cursor:pointer;background:var(--card)}
output{color:var(--quiet);margin-left:.5rem}
[hidden],.paper{display:none}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;padding:0 .8rem}
summary{cursor:pointer;padding:.5rem 0}
details[open]>summary{border-bottom:1px solid var(--line);margin-bottom:.5rem}
summary .name{font-weight:600}
summary .why{display:block;padding-left:1.1rem;color:var(--quiet)}
:target{outline:3px solid var(--focus);outline-offset:-3px}
@media screen{main>section+section{content-visibility:auto;contain-intrinsic-size:auto 120rem;overflow-clip-margin:.5rem}}
@media screen and (max-width:40rem){body{padding:.6rem .75rem 3rem}.blank{display:none}.head{grid-template-columns:1fr;gap:.15rem;font-size:.78rem;line-height:1.3}
table{font-size:.85rem}h1{font-size:1.15rem;margin:.6rem 0 .3rem}h1 span{font-size:1rem}.under{font-size:.8rem;line-height:1.3;margin-block:.2rem}h2{margin:1.5rem 0 .5rem}
nav ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;margin:.5rem 0;padding:.45rem .75rem}nav+main h2{margin-top:0}
.tiles{grid-template-columns:1fr 1fr;gap:.5rem;margin:.5rem 0}.tiles li{padding:.4rem .6rem;font-size:.85rem}.tiles b{font-size:1.4rem}.t-verdicts :is(.k-target,.k-next){min-width:7.5rem}.t-verdicts .k-result{min-width:4.5rem}}
@page{size:A4;margin:20mm 15mm 20mm 20mm}
@page nd30{@top-center{content:counter(page);font:13pt "Times New Roman","Liberation Serif",serif}}
@page tt01{@bottom-right{content:counter(page);font:13pt "Times New Roman","Liberation Serif",serif}}
@page nd30:first{@top-center{content:none}}
@page tt01:first{@bottom-right{content:none}}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#333;--page:#fff;--card:#f0f0f0;--line:#888;--link:#000;
--good:#0f4d25;--good-bg:#e6f4ea;--bad:#8a1414;--bad-bg:#fdeae8;--partly:#6b4200;--partly-bg:#fdf3dc;--waiting:#1f4e8c;--waiting-bg:#e9f1fb;--plain:#333;--plain-bg:#eee;
--bar-good:#23794a;--bar-bad:#c0392b;--bar-partly:#936000;--bar-unsure:#7d5ba6;--bar-waiting:#3b78bd;--bar-plain:#737e8c;--bar-room:#dfe4ea;--bar-pale:#a9c4e2;--bar-strong:#1f5c9c;--on:#fff}
body{max-width:none;padding:0;font:12pt/1.25 "Times New Roman","Liberation Serif",serif}
.nd30{page:nd30}.tt01{page:tt01}
nav,.skip,.filter,.screen,details:not([open])>:not(summary),.closed details:not([open]),.closed h2,thead button::after{display:none}
.closed:has(details[open]) h2{display:block}
section:has(details:not([open]))>.paper{display:block;font-style:italic}
.head{grid-template-columns:max-content max-content;justify-content:space-between;gap:0 6pt}
h1{font-size:14pt;margin:8pt 0 3pt}h1 span{font-size:13pt}h2{font-size:13pt;margin:12pt 0 4pt}h3{font-size:12pt}
h2,h3,h4,figcaption,caption,summary,p:has(+ul){break-after:avoid}
thead button{display:contents}
a{text-decoration:none}
p{margin:2.5pt 0}
summary{break-inside:avoid}
.scroll{overflow:visible}
table{font-size:9pt;margin-bottom:6pt}
th,td{padding:1.5pt 3pt}.t-matrix :is(th,td){padding-block:1pt}
.k-file,.k-item,.k-remark,.k-result,.k-finding,.k-state,tbody th[scope=row]{min-width:0}
thead{display:table-header-group}
tr,figure,.tiles{break-inside:avoid}
.group,tbody:has(>.group:only-child){break-after:avoid}
.tiles{grid-template-columns:repeat(3,1fr);gap:4pt;margin:4pt 0}
figure{margin-bottom:6pt}
.tiles li{font-size:10pt;padding:3pt 6pt}.tiles b{font-size:16pt}
figure svg{max-width:110mm}
.sheet:has(>.scroll>.t-verdicts){break-inside:avoid}
.t-verdicts .k-item{width:23%}.t-verdicts .k-target{width:20%}.t-verdicts .k-next{width:15%}.t-indicators .k-item{width:25%}.t-indicators .k-target{width:16%}.t-indicators :is(.k-next,.k-verdict){width:12%}.t-findings .k-file{width:22%}.k-role{white-space:nowrap}
figcaption{font-size:10pt;margin-bottom:2pt}
details{border:0;padding:0;margin:4pt 0}
summary{list-style:none;padding:0}
summary .why{padding-left:0}
.badge,.tiles li,svg,thead th,.group th,.total td{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
