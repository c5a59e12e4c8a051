/** A page that explains each function of `metadata`, at the anchor that its help address names. */
function helpPage(metadata) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quarterhour functions</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<h1>Quarterhour functions</h1>
<p>Type them into a cell like any other function. Each takes one cell, or a range: the answers
then fill cells of the same shape. A blank cell answers a blank.</p>
${metadata.functions.map(section).join("\n")}
</body>
</html>
`;
}

function section({ name, description, parameters }) {
  return `<h2 id="${escape(name.toLowerCase())}"><code>=OT.${escape(signature(name, parameters))}</code></h2>
<p>${escape(description)}</p>
<dl>
${parameters.map((one) => `<dt><code>${escape(one.name)}</code></dt><dd>${escape(one.description)}</dd>`).join("\n")}
</dl>`;
}

/** `UNITS(minutes, [code])`: what may be left out is in brackets, as Excel shows it. */
function signature(name, parameters) {
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `${name}(${names.join(", ")})`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

module.exports = { helpPage, signature };
