/** What holds for every function; names of code between backticks. */
const functionNotes = [
  "Type them into a cell like any other function. Each takes one cell, or a range: the answers then fill cells of the same shape. A blank cell answers a blank. What cannot be computed answers `#VALUE!` or `#N/A` with the reason in plain words, in its own cell only.",
  "A date may be an Excel date or text such as `10/5/2026` or `2026-10-05`. In a workbook that counts its days from 1904, give a code's date as text: a function cannot see how the workbook counts. Functions have no clock either: where a date is left out, they answer by the newest data that they have, not by today.",
  "`OT.NETWORK` and `OT.FEE` read a table of yours, given whole with its header row, such as `Payers[#All]`; its columns may stand in any order. The others answer from the lists that come with Quarterhour, and do not see your tables Codes and Edits.",
];

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
${functionNotes.map(paragraph).join("\n")}
${metadata.functions.map(section).join("\n")}
</body>
</html>
`;
}

function paragraph(note) {
  return `<p>${escape(note).replace(/`([^`]+)`/g, "<code>$1</code>")}</p>`;
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

module.exports = { functionNotes, helpPage, signature };
