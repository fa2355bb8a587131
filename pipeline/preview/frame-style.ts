/** The look of the frame: a plain sans, black on white and the other way round, rules and no boxes. */

/** The style sheet of the frame. */
export const frameStyle = `
:root{color-scheme:light dark;--ink:#1a1a1a;--quiet:#595959;--paper:#fff;--desk:#f2f2f0;--rule:#1a1a1a;--hair:#c8c8c4;--link:#00568f;--error:#a3151a;--error-paper:#fdf0ef;--warning:#7a4b00;--warning-paper:#fdf6e7}
@media(prefers-color-scheme:dark){:root{--ink:#ececec;--quiet:#b0b0b0;--paper:#161616;--desk:#0d0d0d;--rule:#ececec;--hair:#4a4a4a;--link:#8cc4f2;--error:#ff9d96;--error-paper:#2b1413;--warning:#f0bf6c;--warning-paper:#2a1f0c}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{block-size:100%;margin:0}
body{display:flex;flex-direction:column;color:var(--ink);background:var(--paper);font:.875rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;padding:.5rem .75rem;border-block-end:2px solid var(--rule)}
h1{text-align:left;font:inherit;font-weight:600;margin:0;flex:1 1 14rem;min-inline-size:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
button,input{font:inherit;color:inherit}
button{background:none;border:0;border-radius:0;padding:.25rem .125rem;min-block-size:1.75rem;min-inline-size:1.75rem;cursor:pointer;color:var(--link)}
button:hover{text-decoration:underline}
button[aria-pressed=true]{color:var(--ink);font-weight:600;box-shadow:0 2px 0 var(--ink)}
:is(a,button,input,[tabindex]):focus-visible{outline:2px solid var(--link);outline-offset:1px}
main:focus{outline:0}
a{color:var(--link)}
[role=group]{display:flex;flex-wrap:wrap;gap:0 .75rem}
header nav:not(:has(button:not([hidden]))){display:none}
.gravity-error::after,.gravity-warning::after{content:"";display:inline-block;inline-size:.5em;block-size:.5em;border-radius:50%;margin-inline-start:.3em;vertical-align:.1em;background:var(--error)}
.gravity-warning::after{background:none;border:2px solid var(--warning)}
#status{margin:0;color:var(--quiet);min-inline-size:7.5rem;margin-inline-start:auto;text-align:end}
#status.refused{color:var(--error);font-weight:600}
#messages{max-block-size:40vh;overflow:auto;border-block-end:1px solid var(--hair)}
#messages.refused{background:var(--error-paper)}
#messages>p{margin:0;padding:.5rem .75rem 0;font-weight:600;color:var(--error)}
#messages summary{padding:.35rem .75rem;cursor:pointer}
#messages ol{list-style:none;margin:0;padding:0 .75rem .25rem}
#messages li{padding:.35rem 0;border-block-start:1px solid var(--hair)}
.message-error>b{color:var(--error)}
.message-warning>b{color:var(--warning)}
.message-place{font-family:ui-monospace,"Liberation Mono",monospace;font-size:.8125rem;overflow-wrap:anywhere}
.hint{color:var(--quiet)}
main{flex:1;min-block-size:0;display:flex;background:var(--desk)}
#views{flex:1;display:flex;min-inline-size:0}
.view{flex:1 1 0;min-inline-size:0;display:flex;flex-direction:column;background:var(--paper)}
.view+.view{border-inline-start:1px solid var(--rule)}
.view>h2{font:inherit;font-size:.8125rem;color:var(--quiet);margin:0;padding:.2rem .75rem;border-block-end:1px solid var(--hair);display:flex;gap:.75rem;justify-content:space-between;flex-wrap:wrap}
.view>div{flex:1;position:relative;min-block-size:0;overflow:auto}
.view.late>div{opacity:.55}
.view iframe{position:absolute;inset:0;inline-size:100%;block-size:100%;border:0;background:#fff}
.view iframe.next{visibility:hidden}
.view p{margin:0;padding:1rem .75rem;max-inline-size:44rem}
.lines{list-style:none;margin:0;padding:.25rem 0;counter-reset:line;font:.8125rem/1.5 ui-monospace,"Liberation Mono","Noto Sans Mono",monospace}
.lines li{display:flex;counter-increment:line;content-visibility:auto;contain-intrinsic-block-size:auto 1.25rem;cursor:pointer}
.lines li::before{content:counter(line);flex:none;inline-size:3.5rem;padding-inline-end:.75rem;text-align:end;color:var(--quiet)}
.lines span{flex:1;white-space:pre-wrap;overflow-wrap:anywhere;min-inline-size:0;padding-inline:0 .75rem}.lines span:dir(rtl){padding-inline:.75rem 0}
.lines li:hover{background:var(--desk)}
.lines .here{background:var(--desk);box-shadow:inset 3px 0 0 var(--link)}
.lines .message-error{box-shadow:inset 3px 0 0 var(--error);background:var(--error-paper)}
.lines .message-warning{box-shadow:inset 3px 0 0 var(--warning);background:var(--warning-paper)}
#list{flex:1;overflow:auto;background:var(--paper);padding:1rem .75rem}
#list label{display:block;font-weight:600}
#filter{inline-size:min(100%,28rem);margin-block:.25rem;padding:.3rem .4rem;border:1px solid var(--quiet);background:var(--paper)}
#count{margin:0;color:var(--quiet)}
#documents{list-style:none;margin:.5rem 0 0;padding:0}
#documents li{border-block-start:1px solid var(--hair);padding:.3rem 0;content-visibility:auto;contain-intrinsic-block-size:auto 3.4rem}
#documents button{font-weight:600;text-align:start;overflow-wrap:anywhere}
#documents small{display:block;font-size:.8125rem;color:var(--quiet);overflow-wrap:anywhere}
footer{display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:baseline;padding:.35rem .75rem;border-block-start:2px solid var(--rule)}
footer q{quotes:none;flex:1 1 12rem;min-inline-size:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--quiet)}
@media(max-width:47.99rem){header{gap:0 .9rem;padding-block:.25rem}h1{flex:1 1 50%}#status{order:1;min-inline-size:0}header :is(nav,[role=group]){order:2}[role=group]{gap:0 .6rem}.view>h2{display:none}}
@media(forced-colors:active){button[aria-pressed=true]{text-decoration:underline 2px}}
`
