/** The frame around what is looked at: its script fills it. */

/** The page; words of documents come into it as text alone. */
export const frame = `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Preview – Masthead</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="frame.css">
<script src="frame.js" defer></script>
</head>
<body>
<header>
<h1 id="title" dir="auto">Preview</h1>
<nav aria-label="Documents"><button type="button" id="all" hidden>All documents</button></nav>
<div id="languages" role="group" aria-label="Language" hidden></div>
<div id="panes" role="group" aria-label="Show" hidden></div>
<p id="status" role="status">Connecting …</p>
</header>
<section id="messages" aria-label="Messages" hidden></section>
<main id="main" tabindex="-1">
<noscript><p>The preview needs its script.</p></noscript>
<section id="list" aria-label="Documents" hidden>
<label for="filter">Find a document</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false">
<p id="count" role="status"></p>
<ul id="documents"></ul>
</section>
<div id="views" hidden></div>
</main>
<footer id="place" aria-label="Line of the source" hidden></footer>
</body>
</html>
`
